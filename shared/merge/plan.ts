/**
 * What merging would do, before anything is written: the lines of every file, who stands in several, courses that are the same, courses that
 * contradict each other. Nothing is left out here; whoever merges chooses.
 */

import { readPlan } from "../plan/plan.ts";
import { type CourseConflict, mergeCourses, type RenamedCourse } from "./courses.ts";
import { type Duplicate, duplicateLines, duplicatePeople } from "./duplicates.ts";
import { linesOf as keptLines } from "./lines.ts";
import { peopleOf } from "./people.ts";
import type { MergeRecord, MergeSource } from "./record.ts";

/** Tables whose lines are figures under fixed names: put one below the other they would say something else, so each keeps a sheet of its own. */
const CARRIED: ReadonlySet<string> = new Set(["year-counts", "targets", "targets-by-year", "norms", "rates"]);

export interface MergePlan {
  readonly sources: readonly MergeSource[];
  readonly records: readonly MergeRecord[];
  readonly duplicates: readonly Duplicate[];
  readonly conflicts: readonly CourseConflict[];
  readonly renamed: readonly RenamedCourse[];
  /** Course lines that stand in the list already. */
  readonly sameCourses: number;
  /** Tables that go along whole, on sheets of their own. */
  readonly carried: readonly { readonly source: number; readonly table: MergeSource["tables"][number] }[];
}

/** Lines of a source that go into the merged plan, be it into its lists or on a sheet of their own. */
export function linesOfSource({ records, carried }: MergePlan, source: number): number {
  const whole = carried
    .filter((one) => one.source === source)
    .flatMap(({ table }) => table.rows.filter(({ kind }) => kind === "record"));
  return records.filter((record) => record.source === source).length + whole.length;
}

export function planMerge(sources: readonly MergeSource[]): MergePlan {
  const plans = sources.map(({ workbook, tables }) => readPlan(workbook, tables.filter(isListOfPeople)));
  const hasPeople = plans.some(({ nominees }) => nominees.length > 0);
  const courses = hasPeople ? mergeCourses(plans, sources) : null;
  const people = plans.flatMap((plan, at) => {
    const source = sources[at];
    return source ? peopleOf(plan, at, source, courses?.codes[at] ?? new Map()) : [];
  });
  const inPlan = new Set(hasPeople ? ["nominees", "courses"] : []);
  const lines = sources.flatMap((source, at) => keptLines(source, at, (kind) => !inPlan.has(kind) && !CARRIED.has(kind)));
  return {
    sources,
    records: [...people.map(({ record }) => record), ...(courses?.records ?? []), ...lines],
    duplicates: [...duplicatePeople(people), ...duplicateLines(lines)],
    conflicts: courses?.conflicts ?? [],
    renamed: courses?.renamed ?? [],
    sameCourses: courses?.same ?? 0,
    carried: sources.flatMap(({ tables }, source) =>
      tables.filter(({ spec }) => CARRIED.has(spec.kind)).map((table) => ({ source, table })),
    ),
  };
}

const isListOfPeople = ({ spec }: MergeSource["tables"][number]): boolean => spec.kind === "nominees" || spec.kind === "courses";
