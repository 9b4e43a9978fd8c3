/** Data quality: rules that every programme with a list of people uses, in the order in which their findings are read. */
import type { Nominee } from "../../plan/nominee.ts";
import type { Plan } from "../../plan/plan.ts";
import type { Rule } from "../rule.ts";
import { copiedLists } from "./copied-lists.ts";
import { dates } from "./dates.ts";
import { emptyList } from "./empty-list.ts";
import { hiddenRows } from "./hidden-rows.ts";
import { moneySlips } from "./money-slips.ts";
import { names } from "./names.ts";
import { personIds } from "./person-ids.ts";
import { requiredCells } from "./required-cells.ts";
import { samePerson, samePersonAtOneTime } from "./same-person.ts";
import { secrecy } from "./secrecy.ts";
import { typedTotals } from "./typed-totals.ts";
import { unitsOnMap } from "./units-on-map.ts";
import { withdrawn } from "./withdrawn.ts";

export const COMMON_RULES: readonly Rule<Plan, Nominee>[] = [
  secrecy,
  emptyList,
  requiredCells,
  dates,
  names,
  personIds,
  samePerson,
  moneySlips,
  typedTotals,
  withdrawn,
  hiddenRows,
  copiedLists,
  unitsOnMap,
];

/** For programmes whose own rules, or no rule at all, say how often somebody may be sent in a year. */
export const OTHER_COMMON_RULES: readonly Rule<Plan, Nominee>[] = COMMON_RULES.map((rule) =>
  rule === samePerson ? samePersonAtOneTime : rule,
);
