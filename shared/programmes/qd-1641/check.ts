/** QĐ 1641 over one workbook. */
import { type PeopleDoors, peopleCheckOf, peopleFillerOf } from "../../people/check.ts";
import type { Rule } from "../../rules/rule.ts";
import type { Person } from "./person.ts";
import { SCHEME } from "./scheme.ts";
import type { Subject } from "./subject.ts";
import { PlanTotals } from "./totals.ts";

/** Every rule, for the lists of what is found and covered. */
export const RULES: readonly Pick<Rule<Subject>, "name" | "finds" | "covers">[] = [
  ...SCHEME.personRules,
  ...SCHEME.rules,
  ...SCHEME.planRules,
];

const DOORS: PeopleDoors<Person> = {
  counter: (plan) => new PlanTotals(plan),
  fill: (subject, settings) => async (wish) => {
    const { fillPeople, formulaScheme } = await import("./later.ts");
    return fillPeople(subject, wish, formulaScheme(settings));
  },
  outgoing: async (subject, blocked) => (await import("./later.ts")).outgoing(subject, blocked),
};

export const checkPlan = peopleCheckOf(SCHEME, DOORS);
export const fillerOf = peopleFillerOf(SCHEME, DOORS);
