/** Which column is which field: every header is tried against every pattern, the surest pairs are taken first. */
import type { Certainty } from "../report.ts";
import { type ColumnSample, splitName } from "./column-values.ts";
import type { HeaderText } from "./header.ts";
import { type Candidate, candidatesOf } from "./header-look.ts";
import type { FieldSpec, TableColumn, TableSpec } from "./table.ts";

const WEIGHT: Readonly<Record<Certainty, number>> = { certain: 3, likely: 2, guess: 1 };

interface Pair extends Candidate {
  readonly header: HeaderText;
}

export interface Matched {
  readonly columns: ReadonlyMap<string, readonly TableColumn[]>;
  readonly unused: readonly HeaderText[];
  /** Columns of which somebody said that they are none of ours. */
  readonly unusedByHand?: ReadonlySet<number>;
  readonly score: number;
}

export function matchColumns(spec: TableSpec, headers: readonly HeaderText[], sample: ColumnSample): Matched {
  const pairs = headers.flatMap((header) => pairsOf(spec, header, sample));
  pairs.sort((a, b) => WEIGHT[b.certainty] - WEIGHT[a.certainty] || a.header.column - b.header.column);
  const columns = new Map<string, readonly TableColumn[]>();
  const taken = new Set<number>();
  let score = 0;
  for (const { header, field, certainty } of pairs) {
    const already = columns.get(field.name);
    if (taken.has(header.column) || (already && !field.many)) continue;
    taken.add(header.column);
    columns.set(field.name, [...(already ?? []), toColumn(header, field, certainty)]);
    score += field.used ? WEIGHT[certainty] : 1;
  }
  for (const column of splitName(spec, columns, taken, sample)) {
    columns.set(column.field.name, [column]);
    taken.add(column.column);
  }
  return { columns, unused: headers.filter(({ column }) => !taken.has(column)), score };
}

export function toColumn(header: HeaderText, field: FieldSpec, certainty: TableColumn["certainty"]): TableColumn {
  return { field, column: header.column, header: header.levels.join(" / "), folded: header.folded, certainty };
}

function pairsOf(spec: TableSpec, header: HeaderText, sample: ColumnSample): Pair[] {
  const fitting = candidatesOf(spec, header).filter(({ field }) => !field.holds || sample.mayHold(field.holds, header.column));
  return fitting.map(({ field, certainty }) => ({ header, field, certainty }));
}
