/** The people of a group under the city's plan for 2023: the general law alone asks something of them. */
import { GENERAL, GENERAL_PARAMETERS, generallyVouched } from "../../../people/general-law.ts";
import { generalScheme } from "../../../people/general-scheme.ts";
import { PARAMETERS, PLAN } from "../parameters.ts";
import { GENERAL_FINDINGS, NomineesOutside, PeopleNotInForce, SERVICE_FINDINGS } from "./findings.ts";

export const ATTESTED = generallyVouched(GENERAL);

const { periodStart, periodEnd } = PARAMETERS;

export const SCHEME = generalScheme({
  id: "tp-hcm-2023",
  parameters: () => ({ periodStart, periodEnd, ...GENERAL_PARAMETERS }),
  clauses: { who: PLAN, courses: PLAN, sending: PLAN, funds: PLAN, general: GENERAL, past: PLAN },
  inForce: { finding: PeopleNotInForce, parameter: "periodStart", cite: PLAN },
  found: { general: GENERAL_FINDINGS, service: SERVICE_FINDINGS, outside: NomineesOutside },
  years: "2023",
  attested: ATTESTED,
  ownFields: {},
  ownFacts: () => ({}),
  words: { titles: {}, codes: {}, parameterText: () => null },
  rules: [],
});
