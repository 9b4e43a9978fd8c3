/** TP.HCM's plan of training for 2023: 175 people abroad in groups of 7 to 16 days, 19.963 at home. */
import { GENERAL_PARAMETERS } from "../../people/general-law.ts";
import { peopleFinds } from "../../people/scheme.ts";
import { findsOf } from "../check-lines.ts";
import { checkBoth } from "../join-checks.ts";
import type { Programme } from "../programme.ts";
import { CARD } from "./card.ts";
import { checkPlan, RULES } from "./check.ts";
import { figuresOf } from "./figures.ts";
import { PARAMETERS } from "./parameters.ts";
import { checkPeople } from "./people/check.ts";
import { ATTESTED, SCHEME } from "./people/scheme.ts";

export const tpHcm2023: Programme = {
  ...CARD,
  parameters: { ...PARAMETERS, ...GENERAL_PARAMETERS },
  options: [],
  finds: [...new Set([...findsOf(RULES), ...peopleFinds(SCHEME)])],
  attestations: ATTESTED.map(({ title }) => title),
  check: checkBoth(checkPeople, checkPlan),
  figures: figuresOf,
  template: async () => (await import("./template/template.ts")).template(),
  sendingWords: async () => (await import("./sending-words.ts")).WORDS,
};
