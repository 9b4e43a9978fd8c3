/** Lists of classes and study visits against the targets that they are counted for. */
import type { Finding } from "../../../findings/finding.ts";
import { lawOf } from "../../../findings/law-of.ts";
import { coursePlace } from "../../../plan/course.ts";
import type { Rule } from "../../../rules/rule.ts";
import type { ReformClass } from "../classes/read-classes.ts";
import type { Visit } from "../classes/read-visits.ts";
import { type Code, PLAN } from "../parameters.ts";
import { listedOf, type Subject } from "../subject.ts";
import { lawOfLevel, levelOf } from "../tracking/verdict.ts";
import {
  IndexNotBetter,
  type Listed,
  ListOther,
  NoneListed,
  NotBlended,
  VisitWithoutIndex,
  WhereUnclear,
} from "./list-findings.ts";
import { placeOf } from "./place.ts";

const LAW = [lawOf(PLAN)];

export const lists: Rule<Subject> = {
  name: "cchc-tp-hcm/lists",
  finds: [ListOther, NoneListed, NotBlended, WhereUnclear, IndexNotBetter, VisitWithoutIndex],
  covers: ["S003-11", "S003-13", "S003-15"],
  *check(subject) {
    for (const one of subject.classes) yield* classFindings(one);
    for (const visit of subject.visits) yield* visitFindings(visit);
    yield* agreement(subject);
    for (const { code, year, sheet } of missingYears(subject))
      yield NoneListed.at({ sheet, cell: null, row: null }, { code, year }, { law: lawOfLevel(code, year) });
  },
};

function* classFindings({ course, where, blended }: ReformClass): Generator<Finding> {
  const { country, form, columns } = course;
  if (where === null)
    yield WhereUnclear.at(coursePlace(course, columns.country < 0 ? "name" : "country"), { place: country }, { law: LAW });
  if (where === "home" && !blended)
    yield NotBlended.at(coursePlace(course, columns.form < 0 ? "name" : "form"), { form }, { law: LAW });
}

function* visitFindings({ place, province, better, ofProvince, ofCity, ranked }: Visit): Generator<Finding> {
  if (better === null) yield VisitWithoutIndex.at(place, { province }, { law: LAW });
  if (better === false && ofProvince !== null && ofCity !== null)
    yield IndexNotBetter.at(place, { province, ofProvince, ofCity, ranked }, { law: LAW });
}

/** What the tracking table says of T7, T8 and T10 against what is listed. */
function* agreement(subject: Subject): Generator<Finding> {
  for (const { reach } of subject.judged) {
    const { code, year, at, count } = reach;
    const listed = listedOf(code, year, subject);
    if (at === null || count?.comparator !== "exact" || listed === null || listed === count.first) continue;
    yield ListOther.at(placeOf(at), { code, year, stated: count.first, listed }, { law: lawOfLevel(code, year) });
  }
}

export interface MissingYear {
  readonly code: Listed;
  readonly year: number;
  readonly sheet: string;
}

/**
 * Years that a list covers without one that counts, where nothing is tracked. T7 is asked of lists that have classes abroad at all, T8 of
 * those with classes at home: a list may be of one kind alone.
 */
export function missingYears(subject: Subject): MissingYear[] {
  const { classes, visits, judged } = subject;
  const isTracked = (code: Code, year: number): boolean =>
    judged.some(({ reach }) => reach.code === code && reach.year === year && reach.at !== null);
  const has = (where: ReformClass["where"]): readonly ReformClass[] =>
    classes.some((one) => one.where === where) ? classes : [];
  const sheet = classes[0]?.course.table.sheet.name ?? "";
  const sources = [
    { code: "T7", of: has("abroad"), sheet },
    { code: "T8", of: has("home"), sheet },
    { code: "T10", of: visits, sheet: visits[0]?.place.sheet ?? "" },
  ] as const;
  return sources.flatMap(({ code, of, sheet: named }) => {
    const years = [...new Set(of.flatMap(({ year }) => year ?? []))].sort((a, b) => a - b);
    return years
      .filter((year) => levelOf(code, year) && !isTracked(code, year) && listedOf(code, year, subject) === 0)
      .map((year) => ({ code, year, sheet: named }));
  });
}
