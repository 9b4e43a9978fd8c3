/**
 * One line of a list by itself, under the header that names its cells: for callers that hold one person and no workbook. It is read and
 * decided as a line of a sheet is, by the same readers and conditions; what a sheet would lend it (the line above, a heading, the list of
 * courses) is not there; the day of its letter may be told.
 */
import { evaluate } from "../../conditions/evaluate.ts";
import { subjectOf } from "../../people/subject.ts";
import { NOMINEE_TABLE } from "../../plan/nominee-fields.ts";
import { readPlan } from "../../plan/plan.ts";
import type { Decision } from "../../report.ts";
import { type Day, partsOf } from "../../sheet/day.ts";
import { findTables } from "../../sheet/find-tables.ts";
import { type CellValue, plainSheet } from "../../sheet/snapshot.ts";
import type { CheckSettings } from "../programme.ts";
import { TARGET_GROUP } from "./groups.ts";
import { SCHEME } from "./scheme.ts";

export interface OneLine {
  /** One line, or two where the header is split. */
  readonly header: readonly (readonly CellValue[])[];
  readonly cells: readonly CellValue[];
  readonly date1904: boolean;
  /** The day of the letter that the list goes with; without one the course's first day alone counts for ages. */
  readonly letter?: Day | null;
}

export interface LineAnswer {
  readonly decision: Decision;
  /** "none": surely none of them; null: not known, or nobody who is put forward. */
  readonly group: string | "none" | null;
}

const NOBODY: LineAnswer = { decision: "undetermined", group: null };

/** Null where the header is not that of a list of people. */
export function decideLine({ header, cells, date1904, letter = null }: OneLine, settings: CheckSettings): LineAnswer | null {
  const above = letter === null ? [] : [[letterLine(letter)]];
  const workbook = { sheets: [plainSheet(" ", [...above, ...header, cells])], date1904 };
  const tables = findTables(workbook, [NOMINEE_TABLE]);
  if (tables.length === 0) return null;
  const subject = subjectOf(SCHEME, readPlan(workbook, tables), settings);
  const [nominee] = subject.plan.nominees;
  const assessment = nominee && subject.assessLine(nominee)?.assessment;
  if (!assessment) return NOBODY;
  const { decision, group, facts, law } = assessment;
  return {
    // Whoever has no name cannot be sent, whatever else holds.
    decision: nominee.name === "" && decision === "eligible" ? "undetermined" : decision,
    group: group ?? (evaluate(TARGET_GROUP, facts, law) === "fails" ? "none" : null),
  };
}

/** As offices write it above a list. */
function letterLine(letter: Day): string {
  const { year, month, day } = partsOf(letter);
  return `(Kèm theo Công văn số 1 ngày ${day} tháng ${month} năm ${year})`;
}
