/**
 * Columns in USD, and columns by the day, beside norms and rates that were loaded. Programmes know nothing of it: any table may have such a
 * column. Where a sheet has none, nothing is looked up and nothing is said.
 */
import type { Finding, Law } from "../findings/finding.ts";
import { type Citation, cite } from "../law/citation.ts";
import { INSTRUMENTS } from "../law/instruments.ts";
import type { Rule } from "../rules/rule.ts";
import { cellName } from "../sheet/address.ts";
import { type Day, isoDay } from "../sheet/day.ts";
import { unicodeText } from "../sheet/sheet-text.ts";
import { valueAt } from "../sheet/snapshot.ts";
import { columnOf, type ReadTable } from "../sheet/table.ts";
import { clean } from "../text/fold.ts";
import { moneyUnitOf } from "../text/money-unit.ts";
import { readDay } from "../text/read-date.ts";
import { readNumber } from "../text/read-number.ts";
import { foreignOrDaily } from "./asks.ts";
import { NormIsExceeded, NormsMissing } from "./findings.ts";
import { highestNorm, type NormItem, type NormTable, rateOn } from "./norm.ts";
import { itemIn } from "./read-norms.ts";

/** Run beside every programme's own rules, on tables instead of lines. */
export const NORM_RULE: Pick<Rule<never>, "name" | "finds" | "covers"> = {
  name: "common/norms",
  finds: [NormsMissing, NormIsExceeded],
  covers: [],
};

interface MoneyColumn {
  readonly column: number;
  readonly header: string;
  readonly perDay: boolean;
  /** Đồng for one of the column's unit; null for USD. */
  readonly factor: number | null;
  readonly item: NormItem | null;
}

function moneyColumn(header: string, column: number): MoneyColumn | null {
  const money = foreignOrDaily(header);
  if (!money) return null;
  const { inUsd, perDay } = money;
  return {
    column,
    header: clean(header),
    perDay,
    factor: inUsd ? null : (moneyUnitOf(header)?.factor ?? 1),
    item: itemIn(header),
  };
}

/** Every column of the tables that speaks of USD or of a day's cost. */
function moneyColumns(table: ReadTable): MoneyColumn[] {
  const known = [...table.columns.values()].flat();
  return [...known, ...table.unused].flatMap(({ header, column }) => moneyColumn(header, column) ?? []);
}

export function* normFindings(tables: readonly ReadTable[], norms: NormTable, date1904: boolean): Generator<Finding> {
  for (const table of tables) {
    for (const column of moneyColumns(table))
      yield* column.perDay ? dailyFindings(table, column, norms, date1904) : rateFindings(table, column, norms);
  }
}

/** An amount in USD that is no day's: it can only be turned into đồng, by a rate. */
function* rateFindings(table: ReadTable, column: MoneyColumn, { rates }: NormTable): Generator<Finding> {
  if (rates.length === 0) yield missing(table, column, "rate", []);
}

function* dailyFindings(table: ReadTable, column: MoneyColumn, norms: NormTable, date1904: boolean): Generator<Finding> {
  const lacking = new Set<string>();
  let rateLacks = false;
  let typed = false;
  for (const { row, kind } of table.rows) {
    if (kind !== "record") continue;
    const reading = readNumber(valueAt(table.sheet, row, column.column));
    if (reading.kind !== "number" || reading.value <= 0) continue;
    typed = true;
    const line = lineOf(table, row, date1904);
    const norm = line.country && line.on && column.item ? highestNorm(norms, line.country, column.item, isoDay(line.on)) : null;
    const rate = column.factor === null || !line.on ? null : rateOn(norms, isoDay(line.on));
    if (!norm) {
      if (column.item !== null || norms.norms.length === 0) lacking.add(line.country);
    } else if (column.factor !== null && !rate) rateLacks = true;
    else {
      const usd = column.factor === null ? reading.value : (reading.value * column.factor) / (rate?.vnd ?? 1);
      if (usd <= norm.usdPerDay) continue;
      const place = { sheet: table.sheet.name, cell: cellName(row, column.column), row: row + 1 };
      const values = { usd, norm: norm.usdPerDay, standard: norm.standard, country: norm.country, legalBasis: norm.legalBasis };
      yield NormIsExceeded.at(place, values, { law: line.on ? [lawOn(line.on)] : [] });
    }
  }
  if (lacking.size > 0 || !typed)
    yield missing(
      table,
      column,
      "norm",
      [...lacking].filter((country) => country !== ""),
    );
  if (rateLacks) yield missing(table, column, "rate", []);
}

function missing(
  table: ReadTable,
  { column, header }: MoneyColumn,
  lacks: "norm" | "rate",
  countries: readonly string[],
): Finding {
  const place = { sheet: table.sheet.name, cell: cellName(table.headerLast, column), row: table.headerLast + 1 };
  return NormsMissing.at(place, { header, lacks, countries });
}

function lineOf(table: ReadTable, row: number, date1904: boolean): { readonly country: string; readonly on: Day | null } {
  const [country, start] = ["country", "start"].map((field) => columnOf(table, field)?.column ?? -1) as [number, number];
  const reading = start < 0 ? null : readDay(valueAt(table.sheet, row, start), { date1904, about: "course" });
  return {
    country: country < 0 ? "" : unicodeText(table.sheet, row, country).trim(),
    on: reading?.kind === "day" ? reading.span.first : null,
  };
}

const OLD = cite("tt-102-2012");
const NEW = cite("tt-140-2025");

/** The circular whose annex a norm of that day comes from. */
function lawOn(on: Day): Law {
  const citation: Citation = isoDay(on) < INSTRUMENTS["tt-140-2025"].effective ? OLD : NEW;
  const { effective, until } = INSTRUMENTS[citation.instrument];
  return { cite: citation, from: effective, to: until };
}
