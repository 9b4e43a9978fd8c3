/** A line of a list with facts changed: decided by the same conditions as the line itself. And the courses that the plan knows. */
import { explain } from "../conditions/explain.ts";
import type { Nominee } from "../plan/nominee.ts";
import type { OfferedCourse, WhatIfLine } from "../programmes/programme.ts";
import { daysOfText, textOfDays } from "../sending/days-text.ts";
import type { DaySpan } from "../sheet/day.ts";
import type { Change } from "../what-if/what-if.ts";
import { factSourceOf } from "./explain-person.ts";
import type { Person } from "./person.ts";
import type { PersonAsked } from "./person-asked.ts";
import type { Opened } from "./subject.ts";

export function whatIfLine<P extends Person>({ scheme, subject, nominee }: PersonAsked<P>): WhatIfLine {
  const sourceOf = factSourceOf(scheme.words);
  const { start, end } = nominee.attendance;
  return {
    ask: (change) => {
      const assessment = subject.judge(changed(nominee, change));
      const { decision, group, facts, law } = assessment;
      // What was changed stands in no cell.
      const told = () => ({ raw: null, place: null });
      return { decision, group, explain: () => explain(scheme.eligible, facts, law, sourceOf(assessment, told)) };
    },
    course: start && end ? { start: textOfDays(start), end: textOfDays(end) } : null,
    position: nominee.position,
    plannedPosition: nominee.plannedPost,
    plannedTerm: nominee.plannedTerm,
    rating: nominee.rating,
    courses: coursesOf(subject, nominee),
  };
}

function changed(nominee: Nominee, change: Change): Nominee {
  const { course, position, plannedPosition, plannedTerm, rating, discipline } = change;
  const { columns, attendance } = nominee;
  const plans = plannedPosition !== undefined || plannedTerm !== undefined;
  return {
    ...nominee,
    ...(position === undefined ? {} : { position, personnel: "" }),
    ...(plans ? { plannedPost: plannedPosition ?? nominee.plannedPost, plannedTerm: plannedTerm ?? nominee.plannedTerm } : {}),
    // Something is known of planning now, whether or not the table has its columns.
    ...(plans
      ? { columns: { ...columns, plannedPost: Math.max(columns.plannedPost, 0), plannedTerm: Math.max(columns.plannedTerm, 0) } }
      : {}),
    ...(rating === undefined ? {} : { rating, ratingYear: null }),
    ...(discipline === undefined ? {} : { discipline }),
    ...(course
      ? { attendance: { ...attendance, ...daysIn(course), content: course.content ?? attendance.content, vague: false } }
      : {}),
  };
}

function daysIn({ start, end }: NonNullable<Change["course"]>): { readonly start: DaySpan | null; readonly end: DaySpan | null } {
  return { start: daysOfText(start), end: daysOfText(end) };
}

/** The courses of the plan's own table, else those that its lines name; without the person's own, and without those that have no days. */
function coursesOf<P extends Person>({ plan }: Opened<P>, { attendance }: Nominee): OfferedCourse[] {
  const found = new Map<string, OfferedCourse>();
  const add = (key: string | null, title: string, start: DaySpan | null, end: DaySpan | null, content: string): void => {
    if (key === null || key === attendance.key || !start || !end || found.has(key)) return;
    found.set(key, { title, start: textOfDays(start), end: textOfDays(end), content });
  };
  for (const { key, code, name, start, end } of plan.courses)
    add(key, [code, name].filter(Boolean).join(" · "), start, end, name);
  for (const { attendance: other } of plan.nominees)
    add(other.key, other.label || other.content, other.start, other.end, other.content);
  return [...found.values()];
}
