/** Kết luận 39-KL/TW: leaders trained abroad on the State budget, about 400 a year to 2025 and about 500 from 2026. */
import { undecided } from "../../figures/check.ts";
import type { Programme } from "../programme.ts";
import { CARD } from "./card.ts";
import { checkPlan, FINDS } from "./check.ts";
import { PARAMETERS } from "./parameters.ts";

export const kl39: Programme = {
  ...CARD,
  parameters: PARAMETERS,
  options: [],
  finds: FINDS,
  attestations: [],
  check: checkPlan,
  decider: undecided,
  template: async () => (await import("./template/template.ts")).template(),
  sendingWords: async () => ({ sent: [], kept: [] }),
};
