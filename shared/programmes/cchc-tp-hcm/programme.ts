/** Ho Chi Minh City's plan on staff in charge of administrative reform, 2022-2025: ten targets, with classes and study visits behind them. */
import { peopleFinds } from "../../people/scheme.ts";
import { findsOf } from "../check-lines.ts";
import { checkBoth } from "../join-checks.ts";
import type { Programme } from "../programme.ts";
import { CARD } from "./card.ts";
import { checkPlan, RULES } from "./check.ts";
import { figuresOf } from "./figures.ts";
import { PARAMETERS } from "./parameters.ts";
import { checkPeople } from "./people/check.ts";
import { PEOPLE_PARAMETERS } from "./people/law.ts";
import { ATTESTED, SCHEME } from "./people/scheme.ts";

export const cchcTpHcm: Programme = {
  ...CARD,
  parameters: { ...PARAMETERS, ...PEOPLE_PARAMETERS },
  options: [],
  finds: [...new Set([...findsOf(RULES), ...peopleFinds(SCHEME)])],
  attestations: ATTESTED.map(({ title }) => title),
  check: checkBoth(checkPeople, checkPlan),
  figures: figuresOf,
  template: async () => (await import("./template/template.ts")).template(),
  sendingWords: async () => ({ sent: [], kept: [] }),
};
