/** What holds the sentences on the Politburo's Conclusion 39 (S001, second half), besides its rules. */
import { type Holdings, held, parameters, provedIn, totals, unchecked } from "./holding.ts";

const years = provedIn("programmes/kl-39/years.test.ts");
const groups = provedIn("programmes/tp-hcm-2023/borders.test.ts");

const QUOTAS = held(years("khoảng at its border > %j: %j", "%s > every year has its sum and its target, and nothing is asked"), [
  ...parameters("peopleAYear", "mediumAYear", "shortAYear", "languageAYear"),
  ...totals("people", "by_kind"),
]);
const COURSES = years("courses > %j: %j");

export const KL_39: Holdings = {
  "S001-07": QUOTAS,
  "S001-08": QUOTAS,
  "S001-09": held(COURSES),
  "S001-10": unchecked("A principle without anything to measure."),
  "S001-11": held(COURSES),
  "S001-12": unchecked("Whom a group meets there is arranged by its host; no plan sheet lists it."),
  "S001-13": held([...COURSES, ...groups("what is no group abroad > held “%s”")]),
  "S001-14": unchecked("The host institution is the organiser's choice and is never asked of a unit."),
  "S001-15": held(
    [
      ...years("who is not counted > people trained at home by invited experts stand apart"),
      ...groups("what is no group abroad > a speaker invited to the country"),
    ],
    totals("invited_speakers", "people_at_talks"),
  ),
};
