/** What holds the sentences of Decision 1641 (S004) and of the news item on it (S002), besides its rules. */
import {
  attested,
  calls,
  conditions,
  type Holdings,
  held,
  instruments,
  parameters,
  provedIn,
  totals,
  unchecked,
} from "./holding.ts";

const groups = provedIn("programmes/qd-1641/groups.test.ts");
const general = provedIn("programmes/qd-1641/conditions.test.ts");
const scopes = provedIn("programmes/qd-1641/scopes.test.ts");
const decider = provedIn("programmes/qd-1641/decider.test.ts");
const topics = provedIn("shared/text/topics.test.ts");
const papers = provedIn("programmes/qd-1641/papers.test.ts");
const sums = provedIn("programmes/qd-1641/totals.test.ts");
const workflow = provedIn("shared/workflow/transitions.test.ts");
const plans = provedIn("functions/plans.test.ts");
const laws = provedIn("structure/law.test.ts");

const IN_FORCE = general(
  "since 01/07/2025 rating and service are asked, not blocked > a law before the scheme is said once and decides nothing",
);
const YOUNG = groups("under 45, counted on the course's first day > born %s, course from 13/05/2024: %s");
const GROUP_B = groups(
  "group b: a woman in a listed post until the end of the term > born %s: %s (%s)",
  "group b: a woman in a listed post until the end of the term > with the strict end 31/3/2031, born %s: %s",
);
const GROUP_C = groups("group c > planned for “%s”, “%s”: %s", "group c > is for people under 45: born %s");
const POSTS = groups("posts > “%s” of “%s”, without planning: %s");
const RATING = general("rating of the year before the course > “%s”: %s");
const DISCIPLINE = general("discipline > “%s”: %s");
const SERVICE = general(
  "service left when the course begins > a short course from %s to %s: too short is %s (%s)",
  "service left when the course begins > a longer course from %s to %s: too short is %s (%s)",
);
const YEARS = general("the years of the scheme > a course from %s to %s: %s");
const VOUCHED = decider("the tree names every condition once, with its clause, and attestations change nothing");
const PEOPLE = scopes("180-200 people in all > %i over three years on the ministry's list: %s");
const SIZES = scopes(
  "15-17 people a course > %i planned in the course table: %s",
  "about four courses a year > %i with the ministry's list: %s",
);
const LENGTH = scopes("about two weeks > 13/05/2024 to %s, %i days: asked about is %s");
const PROVINCE = scopes("the province of a line > “%s” %o: %i");
const ACCEPTED = plans("a plan > is sent once, whatever is repeated; then accepted, and counted");
const TOTALS = sums("people and money are those of the lines that count, divided in every way that reports ask for");
const SOURCES = papers("the sources of the decision > “%s” on a line: said %i times that it is unknown");
const SPONSORS = papers("the sources of the decision > “%s” for a course: the opinions of the ministries are said %i times");
const TOPICS = [
  ...topics("the contents of Decision 1641 > topic %i: %s"),
  ...papers("a course's content > “%s”: said %i times that the decision does not name it"),
];

const GENERAL_WORDS = attested("may-leave", "fits-work", "healthy");

export const QD_1641: Holdings = {
  "S002-01": held(IN_FORCE, instruments("qd-1641")),
  "S002-02": held([...YEARS, ...PROVINCE], parameters("periodStart", "periodEnd")),
  "S002-03": held(
    [...YOUNG, ...RATING, ...DISCIPLINE, ...SERVICE, ...VOUCHED],
    [...parameters("youngAge"), ...attested("representative"), ...GENERAL_WORDS],
  ),
  "S002-04": held([...YOUNG, ...POSTS], conditions("group-a")),
  "S002-05": held(GROUP_B, [...conditions("group-b"), ...parameters("termEnd")]),
  "S002-06": held(GROUP_C, conditions("group-c")),
  "S002-07": held(PEOPLE, parameters("peopleLeast", "peopleMost")),
  "S002-08": held(PEOPLE, parameters("peopleLeast", "peopleMost")),
  "S002-09": held(SIZES, parameters("coursesPerYear", "courseSizeLeast", "courseSizeMost")),
  "S002-10": held(LENGTH, parameters("courseDaysLeast", "courseDaysMost")),
  "S002-11": held(SOURCES),
  "S004-01": held(IN_FORCE, instruments("qd-1641")),
  "S004-02": held(
    [...RATING, ...DISCIPLINE, ...SERVICE],
    [...instruments("nd-101-2017"), ...parameters("generalLaw", "serviceUnderMonth", "serviceFromMonth")],
  ),
  "S004-03": held([...RATING, ...DISCIPLINE, ...SERVICE], instruments("nd-89-2021")),
  "S004-04": held(
    [...YOUNG, ...RATING, ...DISCIPLINE, ...SERVICE, ...VOUCHED],
    [...attested("representative"), ...GENERAL_WORDS],
  ),
  "S004-05": held([...YOUNG, ...POSTS], conditions("group-a")),
  "S004-06": held(GROUP_B, [...conditions("group-b"), ...parameters("termEnd")]),
  "S004-07": held([...GROUP_C, ...VOUCHED], [...conditions("group-c"), ...attested("outstanding")]),
  "S004-08": held(PROVINCE),
  "S004-09": held(YEARS, parameters("periodStart", "periodEnd")),
  "S004-10": unchecked("A principle without anything to measure."),
  "S004-11": held(
    [...general("courses taken before > “%s” before “Cải cách hành chính”: %s"), ...VOUCHED],
    [...conditions("not-repeated"), ...attested("representative")],
  ),
  "S004-12": unchecked("Whoever sends and endorses a plan is recorded with it; no sheet shows it."),
  "S004-13": unchecked("The host institution is the ministry's choice and is never asked of a province."),
  "S004-14": unchecked("What becomes of people after a course is no part of a plan."),
  "S004-15": held(
    [...PEOPLE, ...SIZES],
    parameters("peopleLeast", "peopleMost", "coursesPerYear", "courseSizeLeast", "courseSizeMost"),
  ),
  ...Object.fromEntries(Array.from({ length: 11 }, (_, index) => [`S004-${16 + index}`, held(TOPICS)])),
  "S004-27": held(LENGTH, parameters("courseDaysLeast", "courseDaysMost")),
  "S004-28": held(papers("a course in English > taught in “%s”, somebody with “%s”: asked about %i times")),
  "S004-29": held(scopes("how a course is held > “%s”, “%s”: asked about %i times")),
  "S004-30": held(TOTALS, totals("by_source", "budget_vnd")),
  "S004-31": unchecked("A milestone without a number."),
  "S004-32": held(TOTALS, totals("people", "courses")),
  "S004-33": held(SOURCES),
  "S004-34": held(SOURCES),
  "S004-35": held(TOTALS, totals("people", "by_course")),
  "S004-36": unchecked("The ministry's choice of a host institution."),
  "S004-37": unchecked("Criteria of single courses have not been issued; numbers are dated data, so that they can be added."),
  "S004-38": unchecked("Evaluation of courses that were held is no part of a plan."),
  "S004-39": held([...TOTALS, ...ACCEPTED], [...totals("by_province", "budget_vnd"), ...calls("readTotals")]),
  "S004-40": held([...TOTALS, ...ACCEPTED], [...totals("people", "by_decision", "by_province"), ...calls("readTotals")]),
  "S004-41": unchecked("Allocation by the Ministry of Finance."),
  "S004-42": held(SPONSORS),
  "S004-43": unchecked("Plan sheets do not name international agreements."),
  "S004-44": unchecked("Plan sheets do not name international agreements."),
  "S004-45": held(SPONSORS),
  "S004-46": held(workflow("steps > %s with a plan that is %s may: %j"), calls("decideOnPlan")),
  "S004-47": held([...YOUNG, ...GROUP_B, ...GROUP_C]),
  "S004-48": held(TOTALS, totals("by_source", "budget_vnd")),
  "S004-49": held(TOTALS, totals("people", "by_decision")),
  "S004-50": unchecked("Coordination between offices."),
  "S004-51": held([...IN_FORCE, ...laws("instruments > %s: issued, then in force, then perhaps ended, all real days")]),
};
