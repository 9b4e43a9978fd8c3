/** A table that goes along whole: its part of the sheet, as values, under a name that says which file it is of. */

import { calculatedAt } from "../sheet/calculated.ts";
import type { NewCell, NewSheet } from "../sheet/edits.ts";
import { unicodeText } from "../sheet/sheet-text.ts";
import type { ReadTable } from "../sheet/table.ts";
import { FOOTER, LOOKS } from "../template/looks.ts";
import type { MergeSource } from "./record.ts";

const LONGEST_NAME = 31;
/** Signatures and notes below a table. */
const BELOW = 6;
const WIDTH = 60;

export function carrySheet(
  { sheet, headerFirst, headerLast, rows: lines, last }: ReadTable,
  tables: readonly ReadTable[],
  name: string,
): NewSheet {
  const others = tables.filter((other) => other.sheet === sheet && other.headerFirst !== headerFirst);
  const above = others.filter((other) => other.headerFirst < headerFirst).map((other) => other.last + 1);
  const below = others.filter((other) => other.headerFirst > headerFirst).map((other) => other.headerFirst - 1);
  const top = Math.max(0, ...above);
  const end = Math.min(sheet.rows.length - 1, lines.reduce((most, { row }) => Math.max(most, row), last) + BELOW, ...below);
  const height = end - top + 1;
  const records = new Set(lines.map(({ row }) => row));
  const rows = Array.from({ length: height }, (_, at) =>
    rowOf(
      sheet,
      top + at,
      top + at >= headerFirst && top + at <= headerLast ? LOOKS.header : records.has(top + at) ? LOOKS.counted : LOOKS.body,
    ),
  );
  const width = rows.reduce((most, { length }) => Math.max(most, length), 1);
  const merges = sheet.merges
    .filter((merge) => merge.top >= top && merge.bottom <= end && merge.right < WIDTH)
    .map((merge) => ({ ...merge, top: merge.top - top, bottom: merge.bottom - top }));
  return {
    name,
    rows,
    widths: Array.from({ length: width }, (_, column) => (column === 1 ? 40 : 14)),
    merges,
    frozen: null,
    print: { landscape: true, header: null, area: null, fitWidth: true, footer: FOOTER },
    validations: [],
    state: "visible",
  };
}

function rowOf(sheet: ReadTable["sheet"], row: number, look: NonNullable<NewCell["look"]>): NewCell[] {
  const length = Math.min(sheet.rows[row]?.length ?? 0, WIDTH);
  return Array.from({ length }, (_, column) => {
    const value = calculatedAt(sheet, row, column);
    return {
      value:
        typeof value === "string"
          ? unicodeText(sheet, row, column)
          : typeof value === "object" && value !== null
            ? value.error
            : value,
      look,
    };
  });
}

/** "So Y te - Chỉ tiêu": what Excel takes for a name, and nobody has yet. */
export function sheetNameFor({ file }: MergeSource, sheet: string, taken: ReadonlySet<string>): string {
  const stem = file.replace(/^.*[\\/]/, "").replace(/\.xls[xm]$/i, "");
  const base = `${stem} - ${sheet}`
    .replace(/[\\/?*[\]:']/g, " ")
    .trim()
    .slice(0, LONGEST_NAME);
  for (let number = 1; ; number++) {
    const suffix = number === 1 ? "" : ` ${number}`;
    const name = base.slice(0, LONGEST_NAME - suffix.length) + suffix;
    if (!taken.has(name.toLowerCase())) return name;
  }
}
