/**
 * The numbers of Hà Nội's plan for 2022-2025, as VietnamNet tells them: the plan carries out Decision 1698/QĐ-UBND; its own number and day
 * are not known, so the plan is cited as reported.
 */
import { type Citation, cite } from "../../law/citation.ts";
import type { Parameter, Unit } from "../../law/dated.ts";
import type { Text } from "../../text/locale.ts";
import { PUBLISHED } from "./published.ts";

const CHECKED = "2026-11-22";
const FROM = "2022-05-19";

export const PLAN = cite("qd-1698-ha-noi", { annex: "Kế hoạch thực hiện (theo tin của VietnamNet)," });

const t = (vi: string, en: string): Text => ({ vi, en });

function fixed<T>(title: Text, unit: Unit, value: T, citation: Citation = PLAN): Parameter<T> {
  return { title, unit, checkedOn: CHECKED, basis: "law", history: [{ from: FROM, value, cite: citation }] };
}

export const PARAMETERS = {
  firstYear: fixed(t("Năm đầu của kế hoạch", "First year of the plan"), "years", 2022),
  lastYear: fixed(t("Năm cuối của kế hoạch", "Last year of the plan"), "years", 2025),
  budgetAlmost: fixed(t("Tổng kinh phí: gần (đồng)", "Whole budget: nearly (đồng)"), "dong", 90_000_000_000),
} as const;

/** What each of the six lines was reported with: "HN-1-people", "HN-1-money". */
export const LINE_PARAMETERS: Readonly<Record<string, Parameter<number>>> = Object.fromEntries(
  PUBLISHED.flatMap(({ id, title, people, dong }) => [
    [`${id}-people`, fixed(t(`${id}. ${title}: số người`, `${id}: people`), "people", people)],
    [`${id}-money`, fixed(t(`${id}. ${title}: kinh phí`, `${id}: money`), "dong", dong)],
  ]),
);

export type ParameterName = keyof typeof PARAMETERS;
