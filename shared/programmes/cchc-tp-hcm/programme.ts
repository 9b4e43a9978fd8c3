/** Ho Chi Minh City's plan on staff in charge of administrative reform, 2022-2025: ten targets, with classes and study visits behind them. */
import { undecided } from "../../figures/check.ts";
import type { Programme } from "../programme.ts";
import { CARD } from "./card.ts";
import { checkPlan, FINDS } from "./check.ts";
import { PARAMETERS } from "./parameters.ts";

export const cchcTpHcm: Programme = {
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
