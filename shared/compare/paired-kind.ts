/** All tables of one kind, on whatever sheets of both workbooks: their lines found again in each other, and their columns. */
import { type PairedColumns, pairColumns } from "./columns.ts";
import type { Side } from "./compare.ts";
import { type PairedLines, pairLines } from "./pair-lines.ts";
import { TableLines } from "./table-lines.ts";

export interface PairedKind extends PairedLines {
  readonly before: readonly TableLines[];
  readonly after: readonly TableLines[];
  /** Of two tables that share lines. */
  columns(before: TableLines, after: TableLines): PairedColumns;
}

export function pairKind(kind: string, before: Side, after: Side): PairedKind {
  const [was, is] = [tablesOf(kind, before), tablesOf(kind, after)];
  const paired = pairLines(
    was.flatMap(({ lines }) => lines),
    is.flatMap(({ lines }) => lines),
  );
  const columns = new PairsOfColumns();
  return { ...paired, before: was, after: is, columns: (one, other) => columns.of(one, other) };
}

function tablesOf(kind: string, { workbook, tables }: Side): TableLines[] {
  return tables.filter(({ spec }) => spec.kind === kind).map((table) => new TableLines(table, workbook.date1904));
}

/** Columns of two tables are paired once, however many lines they share. */
class PairsOfColumns {
  readonly #known = new Map<TableLines, Map<TableLines, PairedColumns>>();

  of(before: TableLines, after: TableLines): PairedColumns {
    const known = this.#known.get(before) ?? new Map<TableLines, PairedColumns>();
    this.#known.set(before, known);
    const paired = known.get(after) ?? pairColumns(before.columns, after.columns);
    known.set(after, paired);
    return paired;
  }
}
