/**
 * The sums that a table states, below its lines ("Tổng cộng", "Cộng mục I"), above them, or on their heading ("I. Ở nước ngoài: 175"),
 * with what the lines add up to. A sum is of its section or of the whole: it differs only when it is neither.
 */
import { calculatedAt } from "../sheet/calculated.ts";
import { unicodeText } from "../sheet/sheet-text.ts";
import type { ReadTable, TableRow } from "../sheet/table.ts";
import { fold } from "../text/fold.ts";
import { type AmountReading, bearsOut } from "./read-amount.ts";

export interface StatedSum {
  readonly line: TableRow;
  readonly column: number;
  readonly stated: Extract<AmountReading, { kind: "amount" }>;
  /** What the lines it may be of add up to; the nearest to what is stated. */
  readonly expected: number;
  readonly differs: boolean;
  /** No other lines could be meant. */
  readonly certain: boolean;
  /** Some of the lines are lower bounds ("hơn 18"). */
  readonly least: boolean;
}

/** What one line adds to a sum; null where it does not count. */
export interface Part {
  readonly row: number;
  readonly value: number;
  readonly least: boolean;
}

/** `read`: a cell of the column, as the lines' own were read. */
export function statedSums(
  table: ReadTable,
  column: number,
  parts: readonly Part[],
  read: (value: ReturnType<typeof calculatedAt>) => AmountReading,
): StatedSum[] {
  return table.rows.flatMap((line, index) => {
    if (line.kind !== "total" && line.kind !== "group") return [];
    const stated = read(calculatedAt(table.sheet, line.row, column));
    const sets = stated.kind === "amount" ? partsOf(table, line, index, parts) : [];
    return stated.kind === "amount" && sets.length > 0 ? [statedSum(line, column, stated, sets)] : [];
  });
}

function statedSum(line: TableRow, column: number, stated: StatedSum["stated"], sets: readonly (readonly Part[])[]): StatedSum {
  const sums = sets.map((parts) => ({ value: sumOf(parts), least: parts.some(({ least }) => least) }));
  const borneOut = sums.find(({ value }) => bearsOut(stated, value));
  const nearest = sums.reduce((best, sum) => (distance(stated, sum) < distance(stated, best) ? sum : best));
  const { value, least } = borneOut ?? nearest;
  const certain = sums.every((sum) => sum.value === value);
  return { line, column, stated, expected: value, differs: borneOut === undefined, certain, least };
}

const distance = ({ value }: { readonly value: number }, sum: { readonly value: number }): number => Math.abs(value - sum.value);

export function sumOf(parts: readonly Pick<Part, "value">[]): number {
  return Number(parts.reduce((sum, { value }) => sum + value, 0).toPrecision(15));
}

/** The lines that a sum may be of; none where there are none. */
function partsOf(table: ReadTable, line: TableRow, index: number, parts: readonly Part[]): (readonly Part[])[] {
  const inRows = (rows: readonly TableRow[]): Part[] => {
    const own = new Set(rows.map(({ row }) => row));
    return parts.filter(({ row }) => own.has(row));
  };
  if (line.kind === "group") return nonEmpty([inRows(table.rows.filter((row) => isUnder(row, line)))]);
  const before = table.rows.slice(0, index);
  const all = inRows(table.rows);
  const above = inRows(before);
  // A total at the top is of what stands below it.
  if (above.length === 0) return nonEmpty([all]);
  if (!isOfPart(table, line)) return nonEmpty([above, all]);
  const lastTotal = before.findLastIndex(({ kind }) => kind === "total");
  const sinceTotal = inRows(before.slice(lastTotal + 1));
  const headings = before.findLast(({ kind }) => kind === "record")?.groups ?? [];
  const sections = headings.map((heading) => inRows(before.filter((row) => isUnder(row, heading))));
  return nonEmpty([...sections, sinceTotal, above]);
}

const nonEmpty = (sets: readonly (readonly Part[])[]): (readonly Part[])[] => sets.filter(({ length }) => length > 0);

function isUnder({ groups }: TableRow, heading: { readonly row: number }): boolean {
  return groups.some(({ row }) => row === heading.row);
}

/** "Cộng mục I", "Cộng": of a part, where "Tổng cộng" is of the whole. */
function isOfPart({ sheet }: ReadTable, { row, text }: TableRow): boolean {
  const words = fold(text || unicodeText(sheet, row, 0));
  return /^cong\b(?! chung)|^tong (cong )?(muc|phan|khoi|nhom) /.test(words);
}
