/** How two units' plans can hold one person: the same course, courses that overlap, or two courses of one year. */
export const CONFLICT_KINDS = ["same-course", "overlap", "same-year"] as const;
export type ConflictKind = (typeof CONFLICT_KINDS)[number];

export interface Conflict {
  /** The line of the plan that is asked about. */
  readonly ref: string;
  readonly kind: ConflictKind;
  /** Whose plan it is the other time. */
  readonly programme: string;
  readonly unit: string;
}

/** When and where somebody attends; days are "YYYY-MM-DD", null where they are not known exactly. */
export interface Attendance {
  readonly programme: string;
  readonly period: string;
  /** By what courses are told apart: a key of `SentCourse.code`; "" where nobody named it. */
  readonly course: string;
  readonly start: string | null;
  readonly end: string | null;
}

/** What stands between two attendances of one person; null when nothing does. */
export function conflictBetween(one: Attendance, other: Attendance): ConflictKind | null {
  const sameProgramme = one.programme === other.programme;
  if (sameProgramme && one.period === other.period && one.course !== "" && one.course === other.course) return "same-course";
  if (one.start && one.end && other.start && other.end && one.start <= other.end && other.start <= one.end) return "overlap";
  return sameProgramme && one.period === other.period ? "same-year" : null;
}

/** Whoever attends the same course or two at one time cannot be accepted twice; two courses in a year only ask for a reason. */
export function forbidsAccepting(kind: ConflictKind): boolean {
  return kind !== "same-year";
}
