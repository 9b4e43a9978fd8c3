/**
 * The same person on several lines: twice in one course or in two that overlap (block, on both lines), twice in a year (confirm), and
 * identity numbers that two different people share (confirm). Persons are told apart by number, else by name and birth date.
 */
import type { AnyFinding, DefinedFinding, Finding } from "../../findings/finding.ts";
import { areTwoPeople, idOf, nameAndBirthOf } from "../../plan/identity.ts";
import { type Nominee, placeAt } from "../../plan/nominee.ts";
import type { Plan } from "../../plan/plan.ts";
import { sameLines } from "../../plan/same-people.ts";
import { twoCourses } from "../../plan/two-courses.ts";
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

const FINDS: readonly AnyFinding[] = [TwiceInCourse, CoursesOverlap, OverlapUnsure, TwiceInYear, SameNameAndBirth, SharedId];

/** `twiceInYear`: whether a second course in a year is asked about; a programme may allow it. */
function samePersonRule(twiceInYear: boolean): Rule<Plan, Nominee> {
  return {
    name: "common/same-person",
    finds: FINDS,
    covers: ["S000-07"],
    looksAt: { of: told, shares: names, besides: [] },
    *check({ nominees }) {
      for (const finding of sameFindings(nominees)) if (twiceInYear || finding.code !== TwiceInYear.code) yield finding;
    },
  };
}

export const samePerson: Rule<Plan, Nominee> = samePersonRule(true);
/** Where the programme itself says how often somebody may be sent in a year. */
export const samePersonAtOneTime: Rule<Plan, Nominee> = samePersonRule(false);

function told(nominee: Nominee): string {
  const { name, nameKey, standing, birth, attendance } = nominee;
  const { key, label, start, end } = attendance;
  return JSON.stringify([idOf(nominee), name, nameKey, standing, birth, key, label, start, end]);
}

/** Whoever shares none of them with another line is in no finding, whatever else the line says. */
function names(nominee: Nominee): string[] {
  return [idOf(nominee), nameAndBirthOf(nominee)].filter((name) => name !== null);
}

function* sameFindings(nominees: readonly Nominee[]): Generator<Finding> {
  const { byId, byName } = sameLines(nominees);
  for (const [one, other] of pairs(byId)) yield* compare(one, other);
  const compared = new Set(byId.flat());
  for (const [one, other] of pairs(byName)) {
    const known = compared.has(one) && compared.has(other) && idOf(one) === idOf(other);
    if (!known) yield* compare(one, other);
  }
}

function* pairs(groups: readonly (readonly Nominee[])[]): Generator<readonly [one: Nominee, other: Nominee]> {
  for (const group of groups) {
    for (const [index, one] of group.entries()) for (const other of group.slice(index + 1)) yield [one, other];
  }
}

function compare(one: Nominee, other: Nominee): Finding[] {
  const ids = [idOf(one), idOf(other)];
  const sameId = ids[0] !== null && ids[0] === ids[1];
  const otherIds = ids[0] !== null && ids[1] !== null && !sameId;
  if (sameId && areTwoPeople(one, other)) return both(SharedId, one, other, "personId");
  if (otherIds) return both(SameNameAndBirth, one, other, "name");
  return ofCourses(one, other);
}

function ofCourses(one: Nominee, other: Nominee): Finding[] {
  switch (twoCourses(one.attendance, other.attendance)) {
    case "same":
      return both(TwiceInCourse, one, other, "name");
    case "overlap":
      return both(CoursesOverlap, one, other, "course");
    case "unsure":
      return both(OverlapUnsure, one, other, "course");
    case "one-year":
      return both(TwiceInYear, one, other, "course");
    case "apart":
      return [];
  }
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
