/** The people of Conclusion 39 as the kit for lists of people takes them. */
import { INSTRUMENTS } from "../../../law/instruments.ts";
import { withClauseOf } from "../../../people/clauses.ts";
import { lawBookByPersonnel } from "../../../people/law-by-personnel.ts";
import { isNationalList } from "../../../people/national.ts";
import { assessor } from "../../../people/person.ts";
import { inForceRuleOf, notInForceOf } from "../../../people/rules/in-force.ts";
import type { Scheme } from "../../../people/scheme.ts";
import { columnOfFact } from "../../../people/told.ts";
import { OTHER_COMMON_RULES } from "../../../rules/common/index.ts";
import { day } from "../../../sheet/day.ts";
import { columnOf } from "../../../sheet/table.ts";
import { ELIGIBLE, GENERAL, GROUPS } from "./conditions.ts";
import { factsOf } from "./facts.ts";
import { CONCLUSION, PARAMETERS, REGULATION } from "./law.ts";
import type { Person } from "./person.ts";
import { BEGINS, kindTold, lineReader, personOfInput } from "./read-person.ts";
import { courseLength, courses } from "./rules/courses.ts";
import { IN_FORCE } from "./rules/in-force.ts";
import { onPersons } from "./rules/on-persons.ts";
import { saidOnce } from "./rules/said-once.ts";
import { years } from "./rules/years.ts";
import { FACT_WORDS } from "./words.ts";

const DECIDING = { groups: GROUPS, general: GENERAL, factsOf } as const;
const FIRST_DAY = day(INSTRUMENTS["qd-02-bcd"].effective);

/** Facts that columns of the programme's own tell. */
const OWN_COLUMNS: Readonly<Record<string, string>> = {
  kind: "courseKind",
  leaderTerm: "leaderUntil",
  leaderUntil: "leaderUntil",
  commitment: "commitment",
};
const PAST = new Set(["shortBefore", "yearly", "running"]);

export const SCHEME: Scheme<Person> = {
  ...DECIDING,
  id: "kl-39",
  assess: assessor<Person>(DECIDING),
  eligible: ELIGIBLE,
  words: FACT_WORDS,
  begins: BEGINS,
  lawBook: ({ asOf }) => lawBookByPersonnel(PARAMETERS, FIRST_DAY, asOf),
  lineReader,
  inputReader: () => personOfInput,
  columnOf(nominee, fact) {
    if (PAST.has(fact)) return nominee.columns.previous;
    if (fact === "target") return columnOfFact(nominee, "post");
    if (fact === "leadsUntil") return columnOfFact(nominee, "courseStart");
    const own = OWN_COLUMNS[fact];
    const column = own === undefined ? columnOfFact(nominee, fact) : (columnOf(nominee.table, own)?.column ?? -1);
    return column < 0 && fact === "kind" ? nominee.columns.course : column;
  },
  fields: {
    age: "birthDate",
    retirement: "birthDate",
    gender: "gender",
    target: "position",
    kind: "courseKind",
    rating: "rating",
    discipline: "discipline",
    courseStart: "course.start",
    courseEnd: "course.end",
    serviceUntil: "course.start",
    leadsUntil: "course.start",
    leaderUntil: "leaderUntil",
    leaderTerm: "leaderUntil",
    commitment: "commitment",
    shortBefore: "previous",
    yearly: "previous",
    running: "previous",
  },
  personRules: [onPersons],
  rules: [inForceRuleOf("kl-39", IN_FORCE), courses, years, saidOnce],
  planRules: OTHER_COMMON_RULES,
  notInForce: notInForceOf(IN_FORCE),
  courseLength: (days, place, law, input) => {
    const kind = kindTold(input) ?? (days < 31 ? "short" : null);
    return kind === null ? [] : [...courseLength(days, kind, place, law)];
  },
  withClause: withClauseOf({
    who: CONCLUSION,
    courses: REGULATION,
    sending: REGULATION,
    funds: CONCLUSION,
    general: REGULATION,
    past: REGULATION,
  }),
  sending: REGULATION,
  isNational: (plan) => isNationalList(plan, /^(?:ban to chuc trung uong|ban chi dao|van phong ban chi dao)\b/, BEGINS),
};
