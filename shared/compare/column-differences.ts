/** Columns that came, went or bear another header: of tables whose lines were found again in each other, else in the order of the tables. */
import { cellName } from "../sheet/address.ts";
import { isBlank } from "../sheet/table.ts";
import type { Column, ColumnPair } from "./columns.ts";
import type { ColumnDifference } from "./difference.ts";
import type { PairedKind } from "./paired-kind.ts";
import type { TableLines } from "./table-lines.ts";

export function columnDifferences({ before, after, pairs, columns }: PairedKind): ColumnDifference[] {
  const told = new Set<string>();
  return before.flatMap((was, at) => {
    const is = pairs.find((pair) => pair.before.of === was)?.after.of ?? after[at];
    if (!is) return [];
    const { pairs: same, removed, added } = columns(was, is);
    const found = [
      ...removed.map((column) => alone("removed", was, column)),
      ...added.map((column) => alone("added", is, column)),
      ...same.filter(isRenamed).map((pair) => renamed(was, is, pair)),
    ];
    // Every unit's sheet may have lost the same column: it is said for each sheet once.
    return found.filter((one) => {
      const key = [one.kind, one.before?.sheet, one.before?.cell, one.after?.sheet, one.after?.cell].join(" ");
      const isNew = !told.has(key);
      told.add(key);
      return isNew;
    });
  });
}

function alone(kind: "added" | "removed", of: TableLines, column: Column): ColumnDifference {
  const [before, after] = kind === "removed" ? [headerAt(of, column), null] : [null, headerAt(of, column)];
  return { kind, title: column.title, before, after, filled: filledIn(of, column) };
}

function renamed(was: TableLines, is: TableLines, { before, after }: ColumnPair): ColumnDifference {
  return { kind: "renamed", title: after.title, before: headerAt(was, before), after: headerAt(is, after), filled: 0 };
}

const isRenamed = ({ before, after }: ColumnPair): boolean => before.header !== after.header;

function headerAt({ table }: TableLines, { column, header }: Column): NonNullable<ColumnDifference["before"]> {
  return { sheet: table.sheet.name, cell: cellName(table.headerLast, column), header };
}

function filledIn({ lines }: TableLines, { at }: Column): number {
  return lines.filter(({ values }) => !isBlank(values[at] ?? null)).length;
}
