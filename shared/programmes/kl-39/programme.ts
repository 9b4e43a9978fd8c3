/** Kết luận 39-KL/TW: leaders trained abroad on the State budget, about 400 a year to 2025 and about 500 from 2026. */
import { findsOf } from "../check-lines.ts";
import type { Programme } from "../programme.ts";
import { undecided } from "../undecided.ts";
import { CARD } from "./card.ts";
import { checkPlan, RULES } from "./check.ts";
import { PARAMETERS } from "./parameters.ts";

export const kl39: Programme = {
  ...CARD,
  parameters: PARAMETERS,
  options: [],
  finds: findsOf(RULES),
  attestations: [],
  check: checkPlan,
  decider: () => undecided,
  template: async () => (await import("./template/template.ts")).template(),
  sendingWords: async () => ({ sent: [], kept: [] }),
};
