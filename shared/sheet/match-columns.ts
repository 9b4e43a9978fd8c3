/** Which column is which field: every header is tried against every pattern, the surest pairs are taken first. */
import type { Certainty } from "../report.ts";
import { clean } from "../text/fold.ts";
import { readDay } from "../text/read-date.ts";
import { isMark } from "../text/read-gender.ts";
import { looksLikeName } from "../text/read-name.ts";
import type { HeaderText } from "./header.ts";
import { type CellValue, type SheetSnapshot, valueAt } from "./snapshot.ts";
import { type FieldSpec, isBlank, type TableColumn, type TableSpec } from "./table.ts";

const WEIGHT: Readonly<Record<Certainty, number>> = { certain: 3, likely: 2, guess: 1 };

interface Pair {
  readonly header: HeaderText;
  readonly field: FieldSpec;
  readonly certainty: Certainty;
}

export interface Matched {
  readonly columns: ReadonlyMap<string, readonly TableColumn[]>;
  readonly unused: readonly HeaderText[];
  readonly score: number;
}

export function matchColumns(
  spec: TableSpec,
  headers: readonly HeaderText[],
  sheet: SheetSnapshot,
  firstDataRow: number,
): Matched {
  const pairs = headers.flatMap((header) => spec.fields.flatMap((field) => pairOf(header, field, sheet, firstDataRow)));
  pairs.sort((a, b) => WEIGHT[b.certainty] - WEIGHT[a.certainty] || a.header.column - b.header.column);
  const columns = new Map<string, TableColumn[]>();
  const taken = new Set<number>();
  let score = 0;
  for (const { header, field, certainty } of pairs) {
    const already = columns.get(field.name);
    if (taken.has(header.column) || (already && !field.many)) continue;
    taken.add(header.column);
    columns.set(field.name, [...(already ?? []), toColumn(header, field, certainty)]);
    score += field.used ? WEIGHT[certainty] : 1;
  }
  const unused = headers.filter(({ column }) => !taken.has(column));
  return { columns, unused, score };
}

function toColumn(header: HeaderText, field: FieldSpec, certainty: Certainty): TableColumn {
  return { field, column: header.column, header: header.levels.join(" / "), folded: header.folded, certainty };
}

function pairOf(header: HeaderText, field: FieldSpec, sheet: SheetSnapshot, firstDataRow: number): Pair[] {
  for (const pattern of field.headers) {
    if (!pattern.words.test(header.leaf) && !pattern.words.test(header.folded)) continue;
    if (pattern.unless?.test(header.folded)) continue;
    if (pattern.accented && !pattern.accented.test(clean(header.levels.at(-1) ?? "").toLowerCase())) continue;
    if (field.holds && !columnHolds(field.holds, sheet, header.column, firstDataRow)) continue;
    return [{ header, field, certainty: pattern.sure }];
  }
  return [];
}

const LOOKS: Readonly<Record<NonNullable<FieldSpec["holds"]>, (value: CellValue) => boolean>> = {
  dates: (value) => readDay(value, { date1904: false, about: "birth" }).kind !== "unclear" && !isMark(value),
  marks: (value) => isMark(value),
  names: (value) => typeof value === "string" && looksLikeName(value),
};

/** Whether most of the first values below a header look like what the field holds; a column without values does not. */
function columnHolds(kind: NonNullable<FieldSpec["holds"]>, sheet: SheetSnapshot, column: number, from: number): boolean {
  let seen = 0;
  let fitting = 0;
  for (let row = from; row < sheet.rows.length && seen < 30 && row < from + 300; row++) {
    const value = valueAt(sheet, row, column);
    if (isBlank(value) || (/^\(?\d{1,2}\)?$/.test(String(value)) && row - from < 2)) continue;
    seen++;
    if (LOOKS[kind](value)) fitting++;
  }
  return seen > 0 && fitting * 2 > seen;
}
