/**
 * The yearly counts of a workbook as one: every year with its people by kind. A sheet that only repeats the others ("Tổng hợp") is left
 * out, so that nobody is counted twice.
 */
import { type TitleFacts, titleFacts } from "../../../plan/title-facts.ts";
import type { ReadTable } from "../../../sheet/table.ts";
import { KINDS, type Kind } from "../kinds.ts";
import { type Count, type CountRole, type CountSheet, readCounts, type StatedTotal } from "./counts.ts";

export interface YearCounts {
  readonly year: number;
  readonly role: Exclude<CountRole, "goal">;
  /** Where the numbers of each kind stand. */
  readonly kinds: Readonly<Record<Kind, readonly Count[]>>;
  /** People whose kind the table does not say. */
  readonly unsaid: readonly Count[];
  readonly speakers: readonly Count[];
  /** What the table states for the whole year. */
  readonly stated: readonly StatedTotal[];
  /** People sent abroad: of the kinds, else as stated. */
  readonly sum: number;
}

export interface YearPlan {
  readonly sheets: readonly CountSheet[];
  /** Sheets that repeat the others; not among `years`. */
  readonly copies: readonly CountSheet[];
  readonly titles: ReadonlyMap<ReadTable, TitleFacts>;
  /** By year; plans before what was reached. */
  readonly years: readonly YearCounts[];
}

export function readYearPlan(tables: readonly ReadTable[]): YearPlan {
  const titles = new Map(tables.map((table) => [table, titleFacts(table, tables)]));
  const all = tables.filter(({ spec }) => spec.kind === "year-counts").map((table) => readCounts(table, titles.get(table)));
  const copies = all.filter((sheet) => repeatsOthers(sheet, all));
  const sheets = all.filter((sheet) => !copies.includes(sheet));
  return { sheets, copies, titles, years: yearsOf(sheets) };
}

/** The same numbers, year by year and kind by kind, as all other sheets together; of two equal sheets the second. */
function repeatsOthers(sheet: CountSheet, all: readonly CountSheet[]): boolean {
  const others = all.filter((other) => other !== sheet);
  if (others.length === 0 || sheet.counts.length === 0) return false;
  const same = sumsOf([sheet]) === sumsOf(others);
  return same && (others.length > 1 || all.indexOf(sheet) > 0);
}

function sumsOf(sheets: readonly CountSheet[]): string {
  const sums = new Map<string, number>();
  for (const { role, year, kind, value } of sheets.flatMap(({ counts }) => counts)) {
    const key = `${role} ${year} ${kind}`;
    sums.set(key, (sums.get(key) ?? 0) + value);
  }
  return JSON.stringify([...sums].sort(([a], [b]) => (a < b ? -1 : 1)));
}

function yearsOf(sheets: readonly CountSheet[]): YearCounts[] {
  const counts = sheets.flatMap((sheet) => sheet.counts);
  const totals = sheets.flatMap((sheet) => sheet.totals);
  const years = [...new Set([...counts, ...totals].flatMap(({ year }) => year ?? []))].sort((a, b) => a - b);
  return years.flatMap((year) =>
    (["plan", "done"] as const).flatMap((role) => {
      const own = counts.filter((count) => count.year === year && count.role === role);
      const stated = totals.filter((total) => total.year === year && total.role === role && total.named);
      // A year whose totals are still nought has not been filled in.
      const empty = own.length === 0 && stated.every(({ value }) => value === 0);
      return empty ? [] : [yearOf(year, role, own, stated)];
    }),
  );
}

function yearOf(year: number, role: YearCounts["role"], own: readonly Count[], stated: readonly StatedTotal[]): YearCounts {
  const of = (kind: Count["kind"]): Count[] => own.filter((count) => count.kind === kind);
  const abroad = own.filter(({ kind }) => kind !== "speakers");
  const sum = abroad.length > 0 ? sumOf(abroad) : stated.reduce((most, { value }) => Math.max(most, value), 0);
  return {
    year,
    role,
    kinds: { medium: of("medium"), short: of("short"), language: of("language") },
    unsaid: of(null),
    speakers: of("speakers"),
    stated,
    sum,
  };
}

export function sumOf(counts: readonly Pick<Count, "value">[]): number {
  return Number(counts.reduce((sum, { value }) => sum + value, 0).toPrecision(15));
}

/** One entry for each year: what is planned, else what was reached. */
export function plannedYears({ years }: YearPlan): YearCounts[] {
  return years.filter(
    ({ year, role }) => role === "plan" || !years.some((other) => other.year === year && other.role === "plan"),
  );
}

export function hasKinds({ kinds }: YearCounts): boolean {
  return KINDS.some((kind) => kinds[kind].length > 0);
}
