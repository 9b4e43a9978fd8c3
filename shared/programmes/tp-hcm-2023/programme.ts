/** TP.HCM's plan of training for 2023: 175 people abroad in groups of 7 to 16 days, 19.963 at home. */
import { findsOf } from "../check-lines.ts";
import type { Programme } from "../programme.ts";
import { undecided } from "../undecided.ts";
import { CARD } from "./card.ts";
import { checkPlan, RULES } from "./check.ts";
import { PARAMETERS } from "./parameters.ts";

export const tpHcm2023: Programme = {
  ...CARD,
  parameters: PARAMETERS,
  options: [],
  finds: findsOf(RULES),
  attestations: [],
  check: checkPlan,
  decider: () => undecided,
  template: async () => (await import("./template/template.ts")).template(),
  sendingWords: async () => (await import("./sending-words.ts")).WORDS,
};
