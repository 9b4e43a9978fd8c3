/** Ho Chi Minh City's plan on staff in charge of administrative reform, 2022-2025: ten targets, with classes and study visits behind them. */
import { findsOf } from "../check-lines.ts";
import type { Programme } from "../programme.ts";
import { undecided } from "../undecided.ts";
import { CARD } from "./card.ts";
import { checkPlan, RULES } from "./check.ts";
import { PARAMETERS } from "./parameters.ts";

export const cchcTpHcm: Programme = {
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
