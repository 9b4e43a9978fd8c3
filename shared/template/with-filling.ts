/** What filling renews goes with a template's update: sheets of parameters and totals that stand in the workbook, and formulas that are ours. */
import type { FillPlan } from "../fill/fill.ts";
import { isOwnSheet } from "../sheet/own-sheets.ts";
import type { WorkbookSnapshot } from "../sheet/snapshot.ts";
import type { Text } from "../text/locale.ts";
import type { Upgrade } from "./upgrade.ts";

/** `fill`: what filling without any new column would write. */
export async function withFilling(
  upgrade: Upgrade,
  { sheets }: Pick<WorkbookSnapshot, "sheets">,
  fill: () => Promise<FillPlan>,
): Promise<Upgrade> {
  if (upgrade.state !== "older" || !sheets.some(isOwnSheet)) return upgrade;
  const { edits, sheets: names } = await fill();
  if (edits.sheets.length + edits.newSheets.length === 0) return upgrade;
  const own = upgrade.edits;
  return {
    ...upgrade,
    steps: [
      ...upgrade.steps,
      {
        title: renewed(names),
        before: { vi: "theo bản cũ", en: "as they were made" },
        after: { vi: "theo bộ quy tắc hiện hành; ô nhập trực tiếp giữ nguyên", en: "by today's rules; typed cells stay" },
      },
    ],
    edits: {
      sheets: [...own.sheets, ...edits.sheets],
      newSheets: [...own.newSheets, ...edits.newSheets],
      names: [...own.names, ...edits.names],
      customXml: edits.customXml,
    },
  };
}

/** A merged plan has a sheet of ours and perhaps none that filling writes. */
function renewed(names: readonly string[]): Text {
  if (names.length === 0) return { vi: "Công thức", en: "Formulas" };
  return { vi: `Công thức và trang tính ${names.join(", ")}`, en: `Formulas and the sheets ${names.join(", ")}` };
}
