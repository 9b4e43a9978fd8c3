/**
 * The numbers of TP.HCM's plan for 2023, as the news tells them: its number and day are not known, so no clause is named. They count for
 * the year that the plan is for.
 */
import { type Citation, cite } from "../../law/citation.ts";
import type { Parameter, Unit } from "../../law/dated.ts";
import { day } from "../../sheet/day.ts";
import type { Text } from "../../text/locale.ts";

const CHECKED = "2026-11-22";
const FROM = "2023-01-01";

export const PLAN = cite("kh-2023-tp-hcm");

const t = (vi: string, en: string): Text => ({ vi, en });

function fixed<T>(title: Text, unit: Unit, value: T, citation: Citation = PLAN): Parameter<T> {
  return { title, unit, checkedOn: CHECKED, basis: "law", history: [{ from: FROM, value, cite: citation }] };
}

export const PARAMETERS = {
  peopleAbroad: fixed(t("Người cử đi bồi dưỡng ở nước ngoài", "People sent on training abroad"), "people", 175),
  peopleDomestic: fixed(t("Người được đào tạo, bồi dưỡng trong nước", "People trained at home"), "people", 19_963),
  daysLeast: fixed(t("Đoàn đi nước ngoài: từ (ngày)", "Groups abroad: from (days)"), "days", 7),
  daysMost: fixed(t("Đoàn đi nước ngoài: đến (ngày)", "Groups abroad: to (days)"), "days", 16),
  periodStart: fixed(t("Ngày đầu của kế hoạch", "First day of the plan"), "date", day("2023-01-01")),
  periodEnd: fixed(t("Ngày cuối của kế hoạch", "Last day of the plan"), "date", day("2023-12-31")),
} as const;

export type ParameterName = keyof typeof PARAMETERS;
