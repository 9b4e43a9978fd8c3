/**
 * The same person on several lines: twice in one course or in two that overlap (block, on both lines), twice in a year (confirm), and
 * identity numbers that two different people share (confirm). Persons are told apart by number, else by name and birth date.
 */
import type { DefinedFinding, Finding } from "../../findings/finding.ts";
import { idOf, nameAndBirthOf } from "../../plan/identity.ts";
import { type Nominee, placeAt } from "../../plan/nominee.ts";
import type { Plan } from "../../plan/plan.ts";
import { addDays, type DaySpan, partsOf } from "../../sheet/day.ts";
import type { Rule } from "../rule.ts";
import {
  CoursesOverlap,
  type Other,
  OverlapUnsure,
  SameNameAndBirth,
  SharedId,
  TwiceInCourse,
  TwiceInYear,
} from "./same-person-findings.ts";

export const samePerson: Rule<Plan> = {
  name: "common/same-person",
  finds: [TwiceInCourse, CoursesOverlap, OverlapUnsure, TwiceInYear, SameNameAndBirth, SharedId],
  covers: [],
  *check({ nominees }) {
    const checked = nominees.filter(({ standing }) => standing === "counted" || standing === "reserve");
    const byId = groups(checked, idOf);
    for (const [one, other] of pairs(byId)) yield* compare(one, other);
    const compared = new Set(byId.flat());
    for (const [one, other] of pairs(groups(checked, nameAndBirthOf))) {
      const known = compared.has(one) && compared.has(other) && idOf(one) === idOf(other);
      if (!known) yield* compare(one, other);
    }
  },
};

function* pairs(groups: readonly (readonly Nominee[])[]): Generator<readonly [one: Nominee, other: Nominee]> {
  for (const group of groups) {
    for (const [index, one] of group.entries()) for (const other of group.slice(index + 1)) yield [one, other];
  }
}

function groups(nominees: readonly Nominee[], keyOf: (nominee: Nominee) => string | null): Nominee[][] {
  const first = new Map<string, Nominee>();
  const several = new Map<string, Nominee[]>();
  for (const nominee of nominees) {
    const key = keyOf(nominee);
    if (key === null) continue;
    const before = first.get(key);
    if (!before) {
      first.set(key, nominee);
      continue;
    }
    const list = several.get(key);
    // A value copied down a whole column is no sign of one person; a few lines are.
    if (!list) several.set(key, [before, nominee]);
    else if (list.length < 20) list.push(nominee);
  }
  return [...several.values()];
}

function compare(one: Nominee, other: Nominee): Finding[] {
  const ids = [idOf(one), idOf(other)];
  const sameId = ids[0] !== null && ids[0] === ids[1];
  const otherIds = ids[0] !== null && ids[1] !== null && !sameId;
  const sameName = one.nameKey === other.nameKey;
  if (sameId && !sameName && !sameBirth(one, other)) return both(SharedId, one, other, "personId");
  if (otherIds) return both(SameNameAndBirth, one, other, "name");
  return twoCourses(one, other);
}

function sameBirth(one: Nominee, other: Nominee): boolean {
  return (
    one.birth.kind === "day" &&
    other.birth.kind === "day" &&
    one.birth.span.first === other.birth.span.first &&
    one.birth.span.last === other.birth.span.last
  );
}

function twoCourses(one: Nominee, other: Nominee): Finding[] {
  const [a, b] = [one.attendance, other.attendance];
  if (a.key === null || b.key === null) return [];
  if (a.key === b.key) return both(TwiceInCourse, one, other, "name");
  if (!a.start || !b.start || !a.end || !b.end || a.vague || b.vague)
    return mayMeet(a, b) ? both(OverlapUnsure, one, other, "course") : yearly(one, other);
  const meets = a.start.first <= b.end.last && b.start.first <= a.end.last;
  return meets ? both(CoursesOverlap, one, other, "course") : yearly(one, other);
}

/** A course whose last day is not known is taken to last a month at most. */
const LONGEST_UNKNOWN = 31;

/** Whether two times that are not known exactly can meet at all. */
function mayMeet(a: Nominee["attendance"], b: Nominee["attendance"]): boolean {
  const whole = ({ start, end }: Nominee["attendance"]): DaySpan | null =>
    start ? { first: start.first, last: end ? end.last : addDays(start.last, LONGEST_UNKNOWN) } : null;
  const [first, second] = [whole(a), whole(b)];
  return !first || !second || (first.first <= second.last && second.first <= first.last);
}

function yearly(one: Nominee, other: Nominee): Finding[] {
  const year = ({ attendance }: Nominee): number | null => (attendance.start ? partsOf(attendance.start.first).year : null);
  return year(one) !== null && year(one) === year(other) ? both(TwiceInYear, one, other, "course") : [];
}

function both(definition: DefinedFinding<Other>, one: Nominee, other: Nominee, where: "name" | "course" | "personId"): Finding[] {
  const side = (self: Nominee, against: Nominee): Finding => {
    const columns = self.columns;
    const column =
      where === "course" && columns.course >= 0 ? columns.course : where === "personId" ? columns.personId : columns.name;
    const otherPlace = placeAt(against, against.columns.name);
    const sameSheet = self.table.sheet === against.table.sheet;
    return definition.at(
      placeAt(self, column),
      {
        name: self.name,
        otherSheet: sameSheet ? null : against.table.sheet.name,
        otherRow: against.line.row + 1,
        course: self.attendance.label,
        otherCourse: against.attendance.label,
      },
      { related: [otherPlace] },
    );
  };
  return [side(one, other), side(other, one)];
}
