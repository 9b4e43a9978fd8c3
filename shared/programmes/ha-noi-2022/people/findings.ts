/** Findings on people put forward under Hà Nội's plan. */
import { rankingFinding } from "../../../people/ranking.ts";
import { generalFindingsOf } from "../../../people/rules/general-findings.ts";
import { notInForceFinding } from "../../../people/rules/in-force.ts";
import { outsideFinding } from "../../../people/rules/period.ts";
import { serviceFindingsOf } from "../../../people/rules/service-findings.ts";

export const GENERAL_FINDINGS = generalFindingsOf("ha-noi-2022");
export const SERVICE_FINDINGS = serviceFindingsOf("ha-noi-2022");
export const NomineesOutside = outsideFinding("ha-noi-2022");
export const PeopleNotInForce = notInForceFinding("ha-noi-2022");
export const PriorityOrder = rankingFinding("ha-noi-2022", {
  vi: "cán bộ trẻ hoặc nữ, xếp loại xuất sắc, có chiều hướng phát triển",
  en: "the young or women, rated excellent, promising",
});
