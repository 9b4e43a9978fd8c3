/** The people of the scheme for administrative reform in one workbook, and whoever an interface tells of. */
import { NOTHING_TO_FILL } from "../../../fill/fill.ts";
import { peopleCheckOf } from "../../../people/check.ts";
import { deciderOf } from "../../../people/decide.ts";
import { notSent } from "../../../people/not-sent.ts";
import { homeProvince, PeopleTotals } from "../../../people/totals.ts";
import { SCHEME } from "./scheme.ts";

export const checkPeople = peopleCheckOf(SCHEME, {
  counter: (plan) => new PeopleTotals(homeProvince(plan, SCHEME.begins), SCHEME.begins),
  fill: () => async () => NOTHING_TO_FILL,
  outgoing: ({ plan }) => notSent(plan),
});

export const decider = deciderOf(SCHEME);

/** Beside the conditions: the order of priority, and the days of the scheme. For the list of what is covered. */
export const PEOPLE_RULES = SCHEME.rules;
