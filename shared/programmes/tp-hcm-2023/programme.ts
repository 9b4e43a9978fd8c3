/** TP.HCM's plan of training for 2023: 175 people abroad in groups of 7 to 16 days, 19.963 at home. */
import { mentions } from "../../sheet/find-tables.ts";
import type { WorkbookSnapshot } from "../../sheet/snapshot.ts";
import type { ReadTable } from "../../sheet/table.ts";
import { findsOf } from "../check-lines.ts";
import type { Programme } from "../programme.ts";
import { undecided } from "../undecided.ts";
import { checkPlan, RULES } from "./check.ts";
import { PARAMETERS } from "./parameters.ts";
import { TABLES } from "./tables.ts";

/** Of the letterhead and titles. */
const CITY = /\bho chi minh\b|\btp ?hcm\b/;

function fits(workbook: WorkbookSnapshot, tables: readonly ReadTable[]): number {
  return tables.length > 0 && workbook.sheets.some((sheet) => mentions(sheet, CITY, 12)) ? 1.5 : 0;
}

export const tpHcm2023: Programme = {
  id: "tp-hcm-2023",
  title: {
    vi: "Kế hoạch đào tạo, bồi dưỡng cán bộ, công chức, viên chức năm 2023 của Thành phố Hồ Chí Minh",
    en: "Training plan of Ho Chi Minh City for 2023",
  },
  short: { vi: "Kế hoạch 2023 TP.HCM", en: "Ho Chi Minh City 2023" },
  instrument: "kh-2023-tp-hcm",
  periods: ["2023"],
  parameters: PARAMETERS,
  options: [],
  tables: TABLES,
  finds: findsOf(RULES),
  attestations: [],
  fits,
  check: checkPlan,
  decider: () => undecided,
  template: async () => (await import("./template/template.ts")).template(),
  sendingWords: async () => (await import("./sending-words.ts")).WORDS,
};
