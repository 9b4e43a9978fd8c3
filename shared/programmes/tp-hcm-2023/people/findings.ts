/** Findings on people put forward under the city's plan for 2023. */
import { generalFindingsOf } from "../../../people/rules/general-findings.ts";
import { notInForceFinding } from "../../../people/rules/in-force.ts";
import { outsideFinding } from "../../../people/rules/period.ts";
import { serviceFindingsOf } from "../../../people/rules/service-findings.ts";

export const GENERAL_FINDINGS = generalFindingsOf("tp-hcm-2023");
export const SERVICE_FINDINGS = serviceFindingsOf("tp-hcm-2023");
export const NomineesOutside = outsideFinding("tp-hcm-2023");
export const PeopleNotInForce = notInForceFinding("tp-hcm-2023");
