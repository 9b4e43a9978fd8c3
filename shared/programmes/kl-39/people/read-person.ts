/** A person under Conclusion 39, from a line of a list and from what an interface is told. */
import { inputPerson } from "../../../people/input-person.ts";
import { linePerson } from "../../../people/line-person.ts";
import { ownCells } from "../../../people/own-cells.ts";
import type { ToldDays } from "../../../people/told-days.ts";
import type { Nominee } from "../../../plan/nominee.ts";
import type { Plan } from "../../../plan/plan.ts";
import { type DaySpan, day, wholeYear } from "../../../sheet/day.ts";
import type { CellValue } from "../../../sheet/snapshot.ts";
import { isBlank } from "../../../text/nothing-said.ts";
import { readPastCourse, readPastCourses } from "../../../text/past-courses.ts";
import { readDay } from "../../../text/read-date.ts";
import type { PersonInput } from "../../programme.ts";
import { readCommitment } from "./commitment.ts";
import { type Kind, kindByLength, kindIn, kindOfCourse } from "./kinds.ts";
import { pastUnder39 } from "./past.ts";
import type { Person } from "./person.ts";
import { belongsTo } from "./targets.ts";

/** The first year under the Regulation. */
export const BEGINS = day("2022-10-31");

export function lineReader(plan: Plan): (nominee: Nominee) => Person {
  const own = ownCells();
  const { date1904 } = plan.workbook;
  return (nominee) => {
    const { attendance, position, unit, previous } = nominee;
    const kind = kindOf(nominee, own(nominee, "courseKind").text ?? "");
    const term = own(nominee, "leaderUntil");
    const commitment = own(nominee, "commitment").text;
    return {
      ...linePerson(nominee, plan, BEGINS),
      kind,
      targeted: belongsTo(kind, position || unit, own(nominee, "managedBy").text ?? ""),
      leaderUntil: term.text === null ? "vouched" : readTermEnd(term.value, date1904),
      commitment: commitment === null ? "vouched" : readCommitment(commitment),
      past: pastUnder39(readPastCourses(previous ?? "").courses, attendance.start),
    };
  };
}

/** By the line's own words, then those of its course, its heading and the title; where none tells, by the course's length. */
export function kindOf({ attendance }: Nominee, own: string): Kind | null {
  const { label, content, course, start, end } = attendance;
  for (const text of [own, label, content]) {
    const kind = text ? kindIn(text) : null;
    if (kind) return kind;
  }
  return (course && kindOfCourse(course)) ?? kindByLength(start, end);
}

export function personOfInput(input: PersonInput, days: ToldDays): Person {
  const { managedBy = "", leaderUntil, commitment } = input;
  const kind = kindTold(input) ?? kindByLength(days.start, days.end);
  return {
    ...inputPerson(input, days, BEGINS),
    kind,
    targeted: belongsTo(kind, input.position, managedBy),
    leaderUntil: leaderUntil === undefined ? null : readTermEnd(isoDayText(leaderUntil), false),
    commitment: commitment === undefined ? "unknown" : readCommitment(commitment),
    past: pastUnder39((input.previous ?? []).map(readPastCourse), days.start),
  };
}

export function kindTold({ course, courseKind = "" }: PersonInput): Kind | null {
  return kindIn(courseKind) ?? kindIn(course.content ?? "");
}

const ISO = /^(\d{4})-(\d{2})(?:-(\d{2}))?$/;

/** "2026-06-30" as a sheet has it. */
function isoDayText(text: string): string {
  const [, year, month, on] = ISO.exec(text.trim()) ?? [];
  return year && month ? [on, month, year].filter(Boolean).join("/") : text;
}

const TERM = /(?<!\d)(20\d\d)\s*[-–—]\s*(20\d\d)(?!\d)/u;

/** A day, a month, a year, or the last year of "nhiệm kỳ 2021 - 2026"; null for nothing readable. */
export function readTermEnd(value: CellValue, date1904: boolean): DaySpan | null {
  if (typeof value === "string" && isBlank(value)) return null;
  const reading = readDay(value, { date1904, about: "course" });
  if (reading.kind === "day") return reading.span;
  const last = typeof value === "string" ? TERM.exec(value)?.[2] : undefined;
  return last === undefined ? lastDayIn(value, date1904) : wholeYear(Number(last));
}

const DAY = /\d{1,2}[/.-]\d{1,2}[/.-]\d{4}|(?<!\d)\d{1,2}[/.-]\d{4}/gu;

/** "Bổ nhiệm từ 01/7/2021 đến 01/7/2026": the last of the days it names. */
function lastDayIn(value: CellValue, date1904: boolean): DaySpan | null {
  const named = typeof value === "string" ? value.match(DAY) : null;
  const reading = readDay(named?.at(-1) ?? null, { date1904, about: "course" });
  return reading.kind === "day" ? reading.span : null;
}
