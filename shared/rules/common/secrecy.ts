/** A stamp of secrecy in the title block: such a workbook is checked here and never sent. */
import { defineFinding } from "../../findings/finding.ts";
import type { Plan } from "../../plan/plan.ts";
import { cellName } from "../../sheet/address.ts";
import type { Rule } from "../rule.ts";

export const SecrecyStamp = defineFinding<{ stamp: string }>({
  code: "common/secrecy-stamp",
  severity: "info",
  scope: "file",
  title: { vi: "Bảng có dấu độ mật", en: "The sheet is stamped secret" },
  message: {
    vi: ({ stamp }) => `Bảng có dấu “${stamp}”: chỉ kiểm tra trên máy này, không gửi qua mạng`,
    en: ({ stamp }) => `Stamped “${stamp}”: checked on this machine only, never sent`,
  },
  todo: { vi: "Chuyển theo đường công văn mật.", en: "Send it the way secret papers go." },
});

export const secrecy: Rule<Pick<Plan, "titles">> = {
  name: "common/secrecy",
  finds: [SecrecyStamp],
  covers: [],
  *check({ titles }) {
    const told = new Set<string>();
    for (const { sheet, secrecy: stamp } of titles.values()) {
      if (!stamp || told.has(sheet.name)) continue;
      told.add(sheet.name);
      yield SecrecyStamp.at(
        { sheet: sheet.name, cell: cellName(stamp.row, stamp.column), row: stamp.row + 1 },
        { stamp: stamp.text },
      );
    }
  },
};
