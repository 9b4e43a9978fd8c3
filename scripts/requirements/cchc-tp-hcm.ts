/** What holds the sentences of TP. Hồ Chí Minh's plan on administrative reform (S003), besides its rules. */
import { type Holdings, held, parameters, provedIn, totals, unchecked } from "./holding.ts";

const targets = provedIn("programmes/cchc-tp-hcm/targets.test.ts");
const layouts = provedIn("programmes/cchc-tp-hcm/layouts.test.ts");
const nominees = provedIn("programmes/cchc-tp-hcm/nominees.test.ts");

const BORDERS = targets("a level at its border > %s of %d: %j of %j is %s");
const CLASSES = targets("lists > classes abroad are counted for T7, blended ones at home for T8");

export const CCHC_TP_HCM: Holdings = {
  "S003-01": held(layouts("%s > the same targets are not met"), totals("not_met", "met", "undetermined")),
  "S003-02": unchecked("A pilot outside the ten targets, without a number."),
  "S003-03": held(BORDERS, parameters("T1")),
  "S003-04": held(targets("the plan's own words in full are recognised without codes"), parameters("T1")),
  "S003-05": held([...BORDERS, ...targets("percentages > T2 of 2023: %j of %j is %s")], parameters("T2")),
  "S003-06": held(BORDERS, parameters("T3")),
  "S003-07": held(BORDERS, parameters("T4")),
  "S003-08": unchecked("The second half of T4 has no number; the share of the first half is held."),
  "S003-09": held(BORDERS, parameters("T5a", "T5b")),
  "S003-10": held(
    [
      ...BORDERS,
      ...targets("what contradicts itself > a cumulative number that falls: perhaps each year's own, and then enough"),
    ],
    parameters("T6"),
  ),
  "S003-11": held([...BORDERS, ...CLASSES], [...parameters("T7"), ...totals("classes_abroad")]),
  "S003-12": held(nominees("an interface is told the priority below the tree")),
  "S003-13": held([...BORDERS, ...CLASSES], [...parameters("T8"), ...totals("classes_blended")]),
  "S003-14": held(BORDERS, parameters("T9")),
  "S003-15": held(targets("lists > a visit counts for T10 where the province's index is better"), [
    ...parameters("T10"),
    ...totals("study_visits"),
  ]),
  "S003-16": unchecked("Who carries the plan out is no part of a sheet."),
  "S003-17": held(layouts("%s > the same targets are not met")),
};
