/** QĐ 1641 as the kit for lists of people takes it. */
import type { Scheme } from "../../people/scheme.ts";
import { columnOfFact } from "../../people/told.ts";
import { COMMON_RULES } from "../../rules/common/index.ts";
import { withClause } from "./clauses.ts";
import { ELIGIBLE } from "./conditions.ts";
import { lawBook } from "./law-book.ts";
import { SENDING } from "./parameters.ts";
import { assess, DECIDING, type Person } from "./person.ts";
import { personOfInput } from "./read-input.ts";
import { conditionalPapers } from "./rules/conditional-papers.ts";
import { courseSizes } from "./rules/course-sizes.ts";
import { courseLength, courses } from "./rules/courses.ts";
import { generalConditions } from "./rules/general-conditions.ts";
import { inForceRule, notInForce } from "./rules/in-force.ts";
import { listedLengths } from "./rules/listed-lengths.ts";
import { peopleInAll } from "./rules/people-in-all.ts";
import { planningNotes } from "./rules/planning-notes.ts";
import { provinces } from "./rules/provinces.ts";
import { sheetsAgree } from "./rules/sheets-agree.ts";
import { targetGroup } from "./rules/target-group.ts";
import { isNational, personOf, repeatReader, SCHEME_BEGINS } from "./subject.ts";
import { FACT_WORDS } from "./words.ts";

export const SCHEME: Scheme<Person> = {
  ...DECIDING,
  id: "qd-1641",
  assess,
  eligible: ELIGIBLE,
  words: FACT_WORDS,
  begins: SCHEME_BEGINS,
  lawBook,
  lineReader(plan) {
    const readRepeat = repeatReader();
    return (nominee) => personOf(nominee, plan, readRepeat);
  },
  inputReader: () => personOfInput,
  columnOf: columnOfFact,
  fields: {
    age: "birthDate",
    retirement: "birthDate",
    gender: "gender",
    post: "position",
    leads: "position",
    plannedPost: "plannedPosition",
    plannedTerm: "plannedTerm",
    rating: "rating",
    discipline: "discipline",
    courseStart: "course.start",
    courseEnd: "course.end",
    serviceUntil: "course.start",
    repeat: "previous",
  },
  personRules: [targetGroup, generalConditions],
  rules: [inForceRule, planningNotes, courses, courseSizes, peopleInAll, listedLengths, conditionalPapers, provinces],
  planRules: [sheetsAgree, ...COMMON_RULES],
  notInForce,
  courseLength: (days, place, law) => courseLength(days, place, law),
  withClause,
  sending: SENDING,
  isNational,
};
