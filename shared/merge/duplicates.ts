/** Lines of several files, or of one, that are about one person or say the same: shown before anything is written, with which of them stays. */
import { idOf } from "../plan/identity.ts";
import { linesOfOne } from "../plan/lines-of-one.ts";
import { textOf } from "../sheet/table.ts";
import type { PersonRecord } from "./people.ts";
import type { MergeRecord } from "./record.ts";

export interface Duplicate {
  /** Stable for one set of files, so that a choice finds it again. */
  readonly id: string;
  readonly name: string;
  readonly by: "identity-number" | "name-and-birth-date" | "content";
  readonly records: readonly MergeRecord[];
  /** All of them are put forward for one course, as far as their lines say. */
  readonly sameCourse: boolean;
}

export function duplicatePeople(people: readonly PersonRecord[]): Duplicate[] {
  const byNominee = new Map(people.map(({ nominee, record }) => [nominee, record]));
  return linesOfOne(people.map(({ nominee }) => nominee)).map((lines) => {
    const ids = new Set(lines.map(idOf));
    const records = lines.flatMap((line) => byNominee.get(line) ?? []);
    const courses = new Set(lines.map(({ attendance }) => attendance.key));
    return {
      id: idFor(records),
      name: lines[0]?.name ?? "",
      by: ids.size === 1 && !ids.has(null) ? "identity-number" : "name-and-birth-date",
      records,
      sameCourse: courses.size === 1,
    };
  });
}

/** Lines that are no people: all that they say is said by a line of another file. */
export function duplicateLines(records: readonly MergeRecord[]): Duplicate[] {
  const groups = new Map<string, MergeRecord[]>();
  for (const record of records) {
    const key = [record.table.spec.kind, ...[...record.fields].map(([field, value]) => `${field}=${textOf(value)}`).sort()].join(
      "\u0001",
    );
    const known = groups.get(key);
    if (known) known.push(record);
    else groups.set(key, [record]);
  }
  return [...groups.values()]
    .filter((lines) => new Set(lines.map(({ source }) => source)).size > 1)
    .map((lines) => ({ id: idFor(lines), name: lines[0]?.name ?? "", by: "content", records: lines, sameCourse: false }));
}

function idFor(records: readonly MergeRecord[]): string {
  return records.map(({ source, sheet, row }) => `${source}:${sheet}:${row}`).join("|");
}
