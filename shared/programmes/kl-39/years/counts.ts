/** Reads tables of yearly counts: each number with its year and kind, wherever the table says them, and the totals that it states. */
import { roleOf, yearIn, yearsIn } from "../../../figures/axes.ts";
import { FigureCells, type FigureReading } from "../../../figures/figure-cells.ts";
import type { TitleFacts } from "../../../plan/title-facts.ts";
import type { ReadTable, TableColumn, TableRow } from "../../../sheet/table.ts";
import { fold } from "../../../text/fold.ts";
import { kindIn, type Said } from "../kinds.ts";

export type CountRole = "plan" | "done" | "goal";

/** One number of people. */
export interface Count {
  readonly cells: FigureCells;
  readonly row: number;
  readonly column: number;
  readonly role: CountRole;
  readonly year: number | null;
  readonly kind: Said;
  readonly value: number;
}

/** A total that the table states, with what stands in the cells that it adds up. */
export interface StatedTotal {
  readonly cells: FigureCells;
  readonly row: number;
  readonly column: number;
  readonly role: CountRole;
  /** Null for a total over several years. */
  readonly year: number | null;
  readonly value: number;
  readonly of: readonly Count[];
  /** It says itself that it is a total; a line "Giai đoạn 2023 - 2025" may be an average as well. */
  readonly named: boolean;
}

export interface UnclearCount {
  readonly cells: FigureCells;
  readonly row: number;
  readonly column: number;
  readonly text: string;
}

export interface CountSheet {
  readonly table: ReadTable;
  readonly counts: readonly Count[];
  readonly totals: readonly StatedTotal[];
  readonly goals: readonly Count[];
  readonly unclear: readonly UnclearCount[];
  /** Lines of kinds that the conclusion does not name. */
  readonly others: readonly { readonly row: number; readonly label: string }[];
}

interface Column {
  readonly at: number;
  readonly field: "count" | "total" | "goal";
  readonly year: number | null;
  readonly kind: Said;
  readonly role: CountRole;
}

interface Row {
  readonly at: number;
  readonly label: string;
  readonly years: readonly number[];
  readonly kind: Said;
  readonly total: boolean;
}

const TOTAL = /^(?:tong|cong|toan)\b/;
const PART = /^(?:trong do|gom|nu|ty le)\b/;

export function readCounts(table: ReadTable, title: TitleFacts | undefined): CountSheet {
  const cells = new FigureCells(table);
  const columns = columnsOf(table);
  const rows = table.rows.flatMap((line) => rowOf(cells, table, line) ?? []);
  const hasKindRows = rows.some(({ kind, total }) => kind !== null && !total);
  const hasYears = rows.some(({ years }) => years.length > 0) || columns.some(({ year }) => year !== null);
  const ofTitle = hasYears ? null : (yearIn(fold(table.sheet.name)) ?? title?.year ?? null);
  const found: Found = { counts: [], goals: [], unclear: [] };
  const others: { row: number; label: string }[] = [];
  for (const row of rows) {
    if (row.total || row.years.length > 1) continue;
    const other = hasKindRows && row.kind === null && row.label !== "";
    if (other) others.push({ row: row.at, label: row.label });
    else for (const column of columns) if (column.field !== "total") readOne(cells, row, column, ofTitle, found);
  }
  return { table, ...found, others, totals: totalsOf(cells, rows, columns, { ...found, ofTitle }) };
}

const FIELDS = [
  ["kindCount", "count"],
  ["yearCount", "count"],
  ["count", "count"],
  ["total", "total"],
  ["goal", "goal"],
] as const;

function columnsOf(table: ReadTable): Column[] {
  const all = FIELDS.flatMap(([name, field]) => (table.columns.get(name) ?? []).map((column) => ({ field, column })));
  const hasKinds = all.some(({ field, column }) => field === "count" && kindIn(column.folded) !== null);
  return all
    .map(({ field, column }) => columnOf(field, column, hasKinds))
    .filter((column): column is Column => column !== null)
    .sort((a, b) => a.at - b.at);
}

function columnOf(field: Column["field"], column: TableColumn, hasKinds: boolean): Column | null {
  const said = roleOf(column);
  if (said === "share") return null;
  const kind = kindIn(column.folded);
  const year = yearIn(column.folded);
  // Beside columns of kinds, a column that names none of them holds all of them.
  const whole = field === "count" && hasKinds && kind === null;
  const role = field === "goal" ? "goal" : said === "done" ? "done" : "plan";
  return { at: column.column, field: whole ? "total" : field, year, kind, role };
}

function rowOf(cells: FigureCells, table: ReadTable, line: TableRow): Row | null {
  const text = (field: string): string[] =>
    (table.columns.get(field) ?? []).map(({ column }) => fold(cells.text(line.row, column)));
  const own = [...text("year"), ...text("kind"), ...text("unit")].filter(Boolean);
  const label = own.join(" | ");
  if (PART.test(label)) return null;
  const total = line.kind === "total" || own.some((words) => TOTAL.test(words));
  const headings = line.groups.map(({ text: heading }) => fold(heading)).reverse();
  const years = yearsIn(label);
  if (line.kind === "note" && years.length === 0 && kindIn(label) === null && !total) return null;
  const above = headings.map(yearsIn).find(({ length }) => length > 0) ?? [];
  return {
    at: line.row,
    label,
    years: years.length > 0 || total ? years : above.length === 1 ? above : [],
    kind: kindIn(label) ?? headings.map(kindIn).find((kind) => kind !== null) ?? null,
    total,
  };
}

interface Found {
  readonly counts: Count[];
  readonly goals: Count[];
  readonly unclear: UnclearCount[];
}

function readOne(cells: FigureCells, row: Row, column: Column, ofTitle: number | null, found: Found): void {
  const reading = cells.read(row.at, column.at);
  if (reading.kind === "unclear") found.unclear.push({ cells, row: row.at, column: column.at, text: reading.text });
  const value = numberOf(reading);
  if (value === null) return;
  const year = row.years[0] ?? column.year ?? ofTitle;
  const count: Count = { cells, row: row.at, column: column.at, role: column.role, year, kind: row.kind ?? column.kind, value };
  (column.role === "goal" ? found.goals : found.counts).push(count);
}

/** "khoảng 40" plans forty. */
function numberOf(reading: FigureReading): number | null {
  return reading.kind === "figure" && reading.quantity.first === reading.quantity.last ? reading.quantity.first : null;
}

/** No table of years states more; each is compared with all the lines above it. */
const MOST_TOTALS = 60;

/** Totals at the right of a line are of the line, below a column of the column, and where both meet of all. */
function totalsOf(
  cells: FigureCells,
  rows: readonly Row[],
  columns: readonly Column[],
  { counts, ofTitle }: { readonly counts: readonly Count[]; readonly ofTitle: number | null },
): StatedTotal[] {
  const byRow = new Map<number, Count[]>();
  for (const count of counts) {
    const known = byRow.get(count.row);
    if (known) known.push(count);
    else byRow.set(count.row, [count]);
  }
  const isBelow = (row: Row): boolean => row.total || row.years.length > 1;
  const kept = new Set(rows.filter(isBelow).slice(0, MOST_TOTALS));
  return rows.flatMap((row) => {
    const below = isBelow(row);
    if (below && !kept.has(row)) return [];
    const near = below ? counts : (byRow.get(row.at) ?? []);
    return columns.flatMap((column): StatedTotal[] => {
      if (column.role === "goal" || (!below && column.field !== "total")) return [];
      const value = numberOf(cells.read(row.at, column.at));
      if (value === null) return [];
      const of = near.filter((count) => isPartOf(count, row, column, below));
      if (of.length === 0 && below) return [];
      const year = (row.years.length === 1 ? row.years[0] : null) ?? column.year ?? ofTitle;
      return [
        { cells, row: row.at, column: column.at, role: column.role, year: year ?? null, value, of, named: !below || row.total },
      ];
    });
  });
}

function isPartOf(count: Count, row: Row, column: Column, below: boolean): boolean {
  if (count.role !== column.role || count.kind === "speakers") return false;
  if (!below && count.row !== row.at) return false;
  if (below && !coversYear(row.years, count.year)) return false;
  if (below && row.kind !== null && count.kind !== row.kind) return false;
  if (column.field !== "total") return count.column === column.at;
  return (column.year === null || count.year === column.year) && (column.kind === null || count.kind === column.kind);
}

function coversYear(years: readonly number[], year: number | null): boolean {
  if (years.length === 0) return true;
  return year !== null && year >= Math.min(...years) && year <= Math.max(...years);
}
