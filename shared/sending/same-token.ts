/**
 * One person on several lines of what was sent: equal tokens are one person. Found and worded as on a sheet, without names: each line's
 * finding has the other line's ref in `values.other`.
 */
import type { DefinedFinding, Finding } from "../findings/finding.ts";
import { type CourseTime, type TwoCourses, twoCourses } from "../plan/two-courses.ts";
import { CoursesOverlap, type Other, OverlapUnsure, TwiceInCourse, TwiceInYear } from "../rules/common/same-person-findings.ts";
import { placeOfRef } from "./refs.ts";
import type { SealedPerson, SentPerson } from "./sent-plan.ts";

/** What a line's course is called, and when it is. */
export interface SentTime extends CourseTime {
  readonly label: string;
}

export interface TokenLine {
  readonly person: SealedPerson;
  readonly time: SentTime;
}

interface Kind {
  readonly definition: DefinedFinding<Other>;
  readonly field: keyof SentPerson;
}

const KINDS: Readonly<Record<TwoCourses, Kind | null>> = {
  same: { definition: TwiceInCourse, field: "personId" },
  overlap: { definition: CoursesOverlap, field: "course" },
  unsure: { definition: OverlapUnsure, field: "course" },
  "one-year": { definition: TwiceInYear, field: "course" },
  apart: null,
};

/**
 * As on a sheet: a value copied down a whole column is no sign of one person. Whoever takes a plan refuses more: these lines would go unchecked,
 * and two such plans meet in as many pairs as their lines multiplied.
 */
export const LINES_PER_PERSON = 20;

export function* sameToken<Line extends TokenLine>(lines: readonly Line[]): Generator<readonly [line: Line, finding: Finding]> {
  for (const own of linesByToken(lines)) {
    for (const [index, one] of own.entries()) {
      for (const other of own.slice(index + 1)) {
        const kind = KINDS[twoCourses(one.time, other.time)];
        if (!kind) continue;
        yield [one, findingOn(kind, one, other)];
        yield [other, findingOn(kind, other, one)];
      }
    }
  }
}

function linesByToken<Line extends TokenLine>(lines: readonly Line[]): Line[][] {
  const byToken = new Map<string, Line[]>();
  for (const line of lines) {
    const token = line.person.personKey;
    if (token === null) continue;
    const own = byToken.get(token);
    if (!own) byToken.set(token, [line]);
    else if (own.length < LINES_PER_PERSON) own.push(line);
  }
  return [...byToken.values()].filter(({ length }) => length > 1);
}

function findingOn({ definition, field }: Kind, self: TokenLine, { person: other, time }: TokenLine): Finding {
  const here = placeOfRef(self.person.ref);
  const there = placeOfRef(other.ref);
  const values = {
    name: "",
    otherSheet: there ? (there.sheet === here?.sheet ? null : there.sheet) : other.ref,
    otherRow: there?.row ?? null,
    course: self.time.label,
    otherCourse: time.label,
  };
  const finding = definition.at({ sheet: "", cell: null, row: null }, values);
  return { ...finding, values: { ...finding.values, field, other: other.ref } };
}
