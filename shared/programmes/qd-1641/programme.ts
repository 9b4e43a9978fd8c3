/** Đề án 1641: training abroad for young leaders and women leaders of local government, 2023-2025. */
import type { Programme } from "../programme.ts";
import { CARD } from "./card.ts";
import { checkPlan, fillerOf, RULES } from "./check.ts";
import { ATTESTED } from "./conditions.ts";
import { PARAMETERS, TERM_ENDS } from "./parameters.ts";
import { figures } from "./totals.ts";

export const qd1641: Programme = {
  ...CARD,
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
  finds: [...new Set(RULES.flatMap(({ finds }) => finds))],
  attestations: ATTESTED.map(({ title }) => title),
  check: checkPlan,
  filler: fillerOf,
  figures,
  template: async () => (await import("./template/template.ts")).template(),
  sendingWords: async () => (await import("./sending/words.ts")).WORDS,
};
