/** Hà Nội's plan for 2022-2025: lines abroad with their lead agencies, people, countries and money, and the demand of each year. */
import { peopleFinds } from "../../people/scheme.ts";
import { findsOf } from "../check-lines.ts";
import { checkBoth } from "../join-checks.ts";
import type { Programme } from "../programme.ts";
import { CARD } from "./card.ts";
import { checkPlan, RULES } from "./check.ts";
import { figuresOf } from "./figures.ts";
import { LINE_PARAMETERS, PARAMETERS } from "./parameters.ts";
import { checkPeople } from "./people/check.ts";
import { PEOPLE_PARAMETERS, YOUNG_OPTION } from "./people/law.ts";
import { ATTESTED, SCHEME } from "./people/scheme.ts";

export const haNoi2022: Programme = {
  ...CARD,
  parameters: { ...PARAMETERS, ...LINE_PARAMETERS, ...PEOPLE_PARAMETERS },
  options: [YOUNG_OPTION],
  finds: [...new Set([...findsOf(RULES), ...peopleFinds(SCHEME)])],
  attestations: ATTESTED.map(({ title }) => title),
  check: checkBoth(checkPeople, checkPlan),
  figures: figuresOf,
  template: async () => (await import("./template/template.ts")).template(),
  sendingWords: async () => (await import("./sending-words.ts")).WORDS,
};
