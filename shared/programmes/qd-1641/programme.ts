/** Đề án 1641: training abroad for young leaders and women leaders of local government, 2023-2025. */
import { COURSE_TABLE } from "../../plan/course-fields.ts";
import { NOMINEE_TABLE } from "../../plan/nominee-fields.ts";
import { mentions } from "../../sheet/find-tables.ts";
import type { WorkbookSnapshot } from "../../sheet/snapshot.ts";
import type { ReadTable } from "../../sheet/table.ts";
import type { Programme } from "../programme.ts";
import { checkPlan, decider, RULES } from "./check.ts";
import { ATTESTED } from "./conditions.ts";
import { PARAMETERS, TERM_ENDS } from "./parameters.ts";

/** Words that tie a workbook to the scheme when no list of nominees does. */
const OWN_WORDS = /\b1641\b|lanh dao quan ly tre|chinh quyen dia phuong o nuoc ngoai/;

function fits(workbook: WorkbookSnapshot, tables: readonly ReadTable[]): number {
  const own = workbook.sheets.some((sheet) => mentions(sheet, OWN_WORDS));
  const kinds = new Set(tables.map(({ spec }) => spec.kind));
  if (kinds.has("nominees")) return own ? 3 : 2;
  return kinds.has("courses") && own ? 1 : 0;
}

export const qd1641: Programme = {
  id: "qd-1641",
  title: {
    vi: "Đề án bồi dưỡng cán bộ, công chức lãnh đạo, quản lý trẻ và cán bộ lãnh đạo, quản lý là nữ của chính quyền địa phương ở nước ngoài giai đoạn 2023 - 2025",
    en: "Training abroad for young leaders and women leaders of local government, 2023-2025",
  },
  short: { vi: "Đề án 1641", en: "Scheme 1641" },
  instrument: "qd-1641",
  periods: ["2023", "2024", "2025"],
  parameters: PARAMETERS,
  options: [
    {
      name: "termEnd",
      title: { vi: "Mốc hết nhiệm kỳ 2025 - 2030", en: "End of the term 2025-2030" },
      choices: [
        {
          value: TERM_ENDS.default,
          title: { vi: "30/9/2030 (cấp ủy cấp tỉnh)", en: "30 September 2030 (provincial Party committees)" },
        },
        {
          value: TERM_ENDS.strict,
          title: { vi: "31/3/2031 (HĐND, UBND, Đoàn ĐBQH)", en: "31 March 2031 (People's Councils and Committees)" },
        },
      ],
    },
  ],
  tables: [NOMINEE_TABLE, COURSE_TABLE],
  finds: [...new Set(RULES.flatMap(({ finds }) => finds))],
  attestations: ATTESTED.map(({ title }) => title),
  fits,
  check: checkPlan,
  decider,
  template: async () => (await import("./template/template.ts")).template(),
  sendingWords: async () => (await import("./sending/words.ts")).WORDS,
};
