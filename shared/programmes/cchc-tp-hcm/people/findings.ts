/** Findings on people put forward under the scheme for administrative reform. */
import { rankingFinding } from "../../../people/ranking.ts";
import { generalFindingsOf } from "../../../people/rules/general-findings.ts";
import { notInForceFinding } from "../../../people/rules/in-force.ts";
import { outsideFinding } from "../../../people/rules/period.ts";
import { serviceFindingsOf } from "../../../people/rules/service-findings.ts";

export const GENERAL_FINDINGS = generalFindingsOf("cchc-tp-hcm");
export const SERVICE_FINDINGS = serviceFindingsOf("cchc-tp-hcm");
export const NomineesOutside = outsideFinding("cchc-tp-hcm");
export const PeopleNotInForce = notInForceFinding("cchc-tp-hcm");
export const PriorityOrder = rankingFinding("cchc-tp-hcm", {
  vi: "công chức trực tiếp làm công tác cải cách hành chính, không giữ chức vụ lãnh đạo",
  en: "civil servants who work on administrative reform and hold no leading post",
});
