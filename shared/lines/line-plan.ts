/** A plan of lines as it stands in a workbook: its tables with what their titles say, and the lines that were read from them. */
import { commonYear, senderOf, type TitleFacts, titleFacts } from "../plan/title-facts.ts";
import type { WorkbookSnapshot } from "../sheet/snapshot.ts";
import type { ReadTable } from "../sheet/table.ts";
import { type CopiedTable, copiedTables } from "./copied-tables.ts";
import type { Line, LineKind } from "./line.ts";
import { LineCells, type LineContext } from "./line-cells.ts";
import type { MoneyFactor } from "./money-factor.ts";

export interface LinePlan<L extends Line = Line> {
  readonly workbook: WorkbookSnapshot;
  /** The tables that count: copies are left out. */
  readonly tables: readonly ReadTable[];
  readonly titles: ReadonlyMap<ReadTable, TitleFacts>;
  readonly lines: readonly L[];
  /** The letterheads of all tables, as one text for each. */
  readonly senders: readonly string[];
  /** Tables that only add up others; their lines are not among `lines`. */
  readonly copies: readonly CopiedTable[];
  /** By table and field of money: its unit. */
  readonly units: ReadonlyMap<ReadTable, ReadonlyMap<string, MoneyFactor>>;
}

/** How the lines of one kind of table are read. */
export interface LineReading<L extends Line> extends LineKind {
  /** What the programme adds to what every line has. */
  read(base: Line, cells: LineCells, context: LineContext): L;
}

/** `readings`: by the table's kind; tables of other kinds are left out. */
export function readLinePlan<L extends Line>(
  workbook: WorkbookSnapshot,
  all: readonly ReadTable[],
  readings: Readonly<Record<string, LineReading<L>>>,
): LinePlan<L> {
  const found = all.filter(({ spec }) => readings[spec.kind] !== undefined);
  const titles = new Map(found.map((table) => [table, titleFacts(table, all)]));
  const year = commonYear([...titles.values()]);
  const units = new Map<ReadTable, ReadonlyMap<string, MoneyFactor>>();
  const byTable = new Map(
    found.map((table) => {
      const title = titles.get(table);
      const context = { date1904: workbook.date1904, planYear: title?.year ?? year, title };
      return [table, linesOf(table, context, readings[table.spec.kind], units)] as const;
    }),
  );
  const copies = copiedTables(byTable);
  const tables = found.filter((table) => copies.every((copy) => copy.table !== table));
  const lines = tables.flatMap((table) => byTable.get(table) ?? []);
  const senders = found.map((table) => senderOf(titles.get(table)));
  return { workbook, tables, titles, lines, senders, copies, units };
}

function linesOf<L extends Line>(
  table: ReadTable,
  context: LineContext,
  reading: LineReading<L> | undefined,
  units: Map<ReadTable, ReadonlyMap<string, MoneyFactor>>,
): L[] {
  const records = table.rows.filter(({ kind }) => kind === "record");
  const [first] = records;
  if (!first || !reading) return [];
  const cells = new LineCells(table, first, context);
  units.set(table, new Map(reading.money.map((field) => [field, cells.moneyFactor(field)])));
  return records.map((line) => {
    cells.moveTo(line);
    return reading.read(baseOf(cells, reading), cells, context);
  });
}

function baseOf(cells: LineCells, { names, counts, money }: LineKind): Line {
  const amounts = [
    ...counts.map((field) => [field, cells.count(field)] as const),
    ...money.map((field) => [field, cells.money(field)] as const),
  ];
  return {
    table: cells.table,
    line: cells.line,
    standing: cells.standing(...names),
    name: names.map((field) => cells.text(field)).find((text) => text !== "") ?? "",
    amounts: Object.fromEntries(amounts),
    time: cells.time(),
  };
}
