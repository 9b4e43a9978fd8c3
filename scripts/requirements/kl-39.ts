/** What holds the sentences on the Politburo's Conclusion 39 (S001, second half), besides its rules. */
import { type Holdings, held, parameters, provedIn, totals, unchecked } from "./holding.ts";

const years = provedIn("programmes/kl-39/years.test.ts");

const SUMS = years("%s > every year has its sum and its target, and nothing is asked", "khoảng at its border > %j: %j");
const COURSES = years("courses > %j: %j");

export const KL_39: Holdings = {
  "S001-07": held(SUMS, [...parameters("peopleAYear", "mediumAYear", "shortAYear", "languageAYear"), ...totals("by_kind")]),
  "S001-08": held(SUMS, parameters("peopleAYear", "mediumAYear", "shortAYear", "languageAYear")),
  "S001-09": held(COURSES),
  "S001-10": unchecked("A principle without anything to measure."),
  "S001-11": held(COURSES),
  "S001-12": unchecked("Whom a course meets stands in its programme, not in plans of counts and people."),
  "S001-13": held(COURSES),
  "S001-14": unchecked("With whom courses are made is no part of these plans."),
  "S001-15": held(
    years(
      "who is not counted > people trained at home by invited experts stand apart",
      "who is not counted > a total that holds them is asked about",
    ),
    totals("invited_speakers"),
  ),
};
