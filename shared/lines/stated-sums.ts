/**
 * The sums that a table states, below its lines ("Tổng cộng", "Cộng mục I"), above them, or on their heading ("I. Ở nước ngoài: 175"),
 * with what the lines add up to. A sum is of its section or of the whole: it differs only when it is neither.
 */
import { calculatedAt } from "../sheet/calculated.ts";
import { unicodeText } from "../sheet/sheet-text.ts";
import type { Heading, ReadTable, TableRow } from "../sheet/table.ts";
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

type Amount = StatedSum["stated"];

/** What some lines add up to. */
interface Sum {
  readonly value: number;
  readonly least: boolean;
  readonly count: number;
}

const NONE: Sum = { value: 0, least: false, count: 0 };

function plus({ value, least, count }: Sum, part: Part): Sum {
  return { value: Number((value + part.value).toPrecision(15)), least: least || part.least, count: count + 1 };
}

/** `read`: a cell of the column, as the lines' own were read. One walk over the lines, however many sums they state. */
export function statedSums(
  table: ReadTable,
  column: number,
  parts: readonly Part[],
  read: (value: ReturnType<typeof calculatedAt>) => AmountReading,
): StatedSum[] {
  const byRow = new Map(parts.map((part) => [part.row, part]));
  const whole = parts.reduce(plus, NONE);
  const sections = sectionSums(table, byRow);
  const found: StatedSum[] = [];
  const running = new Map<number, Sum>();
  let headings: readonly Heading[] = [];
  let above = NONE;
  let sinceTotal = NONE;
  for (const line of table.rows) {
    const part = line.kind === "record" ? byRow.get(line.row) : undefined;
    if (line.kind === "record") headings = line.groups;
    if (part) {
      above = plus(above, part);
      sinceTotal = plus(sinceTotal, part);
      for (const { row } of line.groups) running.set(row, plus(running.get(row) ?? NONE, part));
    }
    if (line.kind !== "total" && line.kind !== "group") continue;
    const stated = read(calculatedAt(table.sheet, line.row, column));
    const ofPart = [...headings.map(({ row }) => running.get(row) ?? NONE), sinceTotal, above];
    const sums = line.kind === "group" ? [sections.get(line.row) ?? NONE] : sumsOfTotal(table, line, { above, whole, ofPart });
    const some = sums.filter(({ count }) => count > 0);
    if (stated.kind === "amount" && some.length > 0) found.push(statedSum(line, column, stated, some));
    if (line.kind === "total") sinceTotal = NONE;
  }
  return found;
}

/** What stands under each heading, by its row. */
function sectionSums({ rows }: ReadTable, byRow: ReadonlyMap<number, Part>): ReadonlyMap<number, Sum> {
  const sums = new Map<number, Sum>();
  for (const { row, groups } of rows) {
    const part = byRow.get(row);
    if (part) for (const heading of groups) sums.set(heading.row, plus(sums.get(heading.row) ?? NONE, part));
  }
  return sums;
}

interface Sums {
  readonly above: Sum;
  readonly whole: Sum;
  readonly ofPart: readonly Sum[];
}

/** A total at the top is of what stands below it; "Cộng mục I" is of its section, the lines since the last total, or all above. */
function sumsOfTotal(table: ReadTable, line: TableRow, { above, whole, ofPart }: Sums): readonly Sum[] {
  if (above.count === 0) return [whole];
  return isOfPart(table, line) ? ofPart : [above, whole];
}

function statedSum(line: TableRow, column: number, stated: Amount, sums: readonly Sum[]): StatedSum {
  const borneOut = sums.find(({ value }) => bearsOut(stated, value));
  const nearest = sums.reduce((best, sum) => (distance(stated, sum) < distance(stated, best) ? sum : best));
  const { value, least } = borneOut ?? nearest;
  const certain = sums.every((sum) => sum.value === value);
  return { line, column, stated, expected: value, differs: borneOut === undefined, certain, least };
}

const distance = ({ value }: Amount, sum: Sum): number => Math.abs(value - sum.value);

/** "Cộng mục I", "Cộng": of a part, where "Tổng cộng" is of the whole. */
function isOfPart({ sheet }: ReadTable, { row, text }: TableRow): boolean {
  const words = fold(text || unicodeText(sheet, row, 0));
  return /^cong\b(?! chung)|^tong (cong )?(muc|phan|khoi|nhom) /.test(words);
}
