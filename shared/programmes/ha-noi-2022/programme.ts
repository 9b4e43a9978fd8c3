/** Hà Nội's plan for 2022-2025: lines abroad with their lead agencies, people, countries and money, and the demand of each year. */
import { findsOf } from "../check-lines.ts";
import type { Programme } from "../programme.ts";
import { undecided } from "../undecided.ts";
import { CARD } from "./card.ts";
import { checkPlan, RULES } from "./check.ts";
import { PARAMETERS } from "./parameters.ts";

export const haNoi2022: Programme = {
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
