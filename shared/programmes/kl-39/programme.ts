/** Kết luận 39-KL/TW: leaders trained abroad on the State budget, about 400 a year to 2025 and about 500 from 2026. */
import { peopleFinds } from "../../people/scheme.ts";
import { findsOf } from "../check-lines.ts";
import { checkBoth } from "../join-checks.ts";
import type { Programme } from "../programme.ts";
import { CARD } from "./card.ts";
import { checkPlan, RULES } from "./check.ts";
import { PARAMETERS } from "./parameters.ts";
import { checkPeople } from "./people/check.ts";
import { ATTESTED } from "./people/conditions.ts";
import { PARAMETERS as PEOPLE_PARAMETERS } from "./people/law.ts";
import { SCHEME } from "./people/scheme.ts";

export const kl39: Programme = {
  ...CARD,
  parameters: { ...PARAMETERS, ...PEOPLE_PARAMETERS },
  options: [],
  finds: [...new Set([...findsOf(RULES), ...peopleFinds(SCHEME)])],
  attestations: ATTESTED.map(({ title }) => title),
  check: checkBoth(checkPeople, checkPlan),
  template: async () => (await import("./template/template.ts")).template(),
  sendingWords: async () => ({ sent: [], kept: [] }),
};
