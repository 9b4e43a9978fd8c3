/** What holds the sentences of TP. Hồ Chí Minh's plan on administrative reform (S003), besides its rules. */
import { conditions, type Holdings, held, parameters, provedIn, totals, unchecked } from "./holding.ts";

const targets = provedIn("programmes/cchc-tp-hcm/targets.test.ts");
const people = provedIn("programmes/cchc-tp-hcm/nominees.test.ts");

const BORDER = targets("a level at its border > %s of %d: %j of %j is %s");
const SHARES = [...BORDER, ...targets("percentages > T2 of 2023: %j of %j is %s", "percentages > %s")];
const LISTS = targets(
  "lists > classes abroad are counted for T7, blended ones at home for T8",
  "lists > a list that has one of each kind every year is silent, whatever the words of its places",
);

export const CCHC_TP_HCM: Holdings = {
  "S003-01": held(
    targets("a year after 2025 and a row that is none of the ten ask nothing"),
    totals("met", "not_met", "undetermined"),
  ),
  "S003-02": unchecked("A pilot outside the ten targets, without a number."),
  "S003-03": held(SHARES, parameters("T1")),
  "S003-04": held(SHARES, parameters("T1")),
  "S003-05": held(SHARES, parameters("T2")),
  "S003-06": held(SHARES, parameters("T3")),
  "S003-07": held(SHARES, parameters("T4")),
  "S003-08": unchecked("Exchange of experience has no number; the unit reports it in words."),
  "S003-09": held(BORDER, parameters("T5a", "T5b")),
  "S003-10": held(
    [...BORDER, ...targets("what contradicts itself > a cumulative number that falls: perhaps each year's own, and then enough")],
    parameters("T6"),
  ),
  "S003-11": held([...BORDER, ...LISTS], [...parameters("T7"), ...totals("classes_abroad")]),
  "S003-12": held(
    people(
      "the class abroad prefers công chức on administrative reform without a leading post > %s",
      "the class abroad prefers công chức on administrative reform without a leading post > and shuts nobody out",
    ),
    conditions("priority"),
  ),
  "S003-13": held([...BORDER, ...LISTS], [...parameters("T8"), ...totals("classes_blended")]),
  "S003-14": held(BORDER, parameters("T9")),
  "S003-15": held(
    [...BORDER, ...targets("lists > a visit counts for T10 where the province's index is better")],
    [...parameters("T10"), ...totals("study_visits")],
  ),
  "S003-16": unchecked("Who carries the plan out is no part of a sheet."),
  "S003-17": held(targets("lists > the tracking table and the list must agree"), totals("shares", "met", "not_met")),
};
