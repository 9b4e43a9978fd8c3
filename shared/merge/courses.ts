/**
 * The courses of all sources, each once. Two files may list the same course with other figures, or use one code for two courses: the first
 * is told, the second gets a code of its own and its people follow it.
 */
import type { Course } from "../plan/course.ts";
import type { Plan } from "../plan/plan.ts";
import { textOf } from "../sheet/table.ts";
import { fold } from "../text/fold.ts";
import { TableReader } from "./read-records.ts";
import type { MergeRecord, MergeSource } from "./record.ts";

export interface CourseConflict {
  /** As people call the course. */
  readonly course: string;
  readonly field: string;
  /** What each file says; the first stands in the merged list. */
  readonly said: readonly { readonly source: number; readonly sheet: string; readonly row: number; readonly value: string }[];
}

export interface RenamedCourse {
  readonly source: number;
  readonly before: string;
  readonly after: string;
  readonly name: string;
}

export interface MergedCourses {
  readonly records: readonly MergeRecord[];
  readonly conflicts: readonly CourseConflict[];
  readonly renamed: readonly RenamedCourse[];
  /** Lines that say nothing new: the course stands in the list already. */
  readonly same: number;
  /** By source: the code in the merged list, by the course's key there. */
  readonly codes: readonly ReadonlyMap<string, string>[];
}

interface Known {
  readonly course: Course;
  record: MergeRecord;
}

const CODE_FIELD = "code";

export function mergeCourses(plans: readonly Plan[], sources: readonly MergeSource[]): MergedCourses {
  const known = new Map<string, Known[]>();
  const records: Known[] = [];
  const conflicts: CourseConflict[] = [];
  const renamed: RenamedCourse[] = [];
  const codes: Map<string, string>[] = [];
  let same = 0;
  for (const [source, plan] of plans.entries()) {
    const own = new Map<string, string>();
    codes.push(own);
    const from = sources[source];
    if (!from) continue;
    const readers = new Map<Course["table"], TableReader>();
    for (const course of plan.courses) {
      const reader = readers.get(course.table) ?? new TableReader(course.table, source, from);
      readers.set(course.table, reader);
      const record = reader.record(course.line, course.name || course.code);
      const namesakes = known.get(course.key) ?? [];
      const one = namesakes.find((other) => isSameCourse(other.course, course));
      if (one && one.record.source !== source) {
        same += 1;
        conflicts.push(...differences(one.record, record, course));
        one.record = withMissing(one.record, record);
        continue;
      }
      const code = course.code !== "" && namesakes.length > 0 ? freeCode(course.code, known) : null;
      if (code !== null) {
        own.set(course.key, code);
        renamed.push({ source, before: course.code, after: code, name: course.name });
      }
      const kept = {
        course,
        record: code === null ? record : { ...record, fields: new Map(record.fields).set(CODE_FIELD, code) },
      };
      records.push(kept);
      known.set(course.key, [...namesakes, kept]);
      if (code !== null) known.set(fold(code), [kept]);
    }
  }
  return { records: records.map(({ record }) => record), conflicts, renamed, same, codes };
}

/** The same days and, where both have one, the same name: other figures are a question, other days another course. */
function isSameCourse(one: Course, other: Course): boolean {
  const days = one.start?.first === other.start?.first && one.end?.last === other.end?.last;
  const [a, b] = [fold(one.name), fold(other.name)];
  return days && (a === b || a === "" || b === "");
}

function differences(one: MergeRecord, other: MergeRecord, course: Course): CourseConflict[] {
  return [...other.fields].flatMap(([field, value]) => {
    const first = one.fields.get(field);
    if (first === undefined || fold(textOf(first)) === fold(textOf(value))) return [];
    const said = ([record, text]: readonly [MergeRecord, string]) => ({
      source: record.source,
      sheet: record.sheet,
      row: record.row,
      value: text,
    });
    return [
      {
        course: [course.code, course.name].filter(Boolean).join(" · "),
        field,
        said: [said([one, textOf(first)]), said([other, textOf(value)])],
      },
    ];
  });
}

function withMissing(one: MergeRecord, other: MergeRecord): MergeRecord {
  return { ...one, fields: new Map([...other.fields, ...one.fields]), extras: new Map([...other.extras, ...one.extras]) };
}

/** "K01-2": the first that nobody uses. */
function freeCode(code: string, known: ReadonlyMap<string, unknown>): string {
  for (let number = 2; ; number++) {
    const free = `${code}-${number}`;
    if (!known.has(fold(free))) return free;
  }
}
