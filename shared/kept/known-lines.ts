/** The lines of a check, to be found by their place: a person's with all that was read of the person, every other with its table. */
import type { Nominee } from "../plan/nominee.ts";
import type { ChosenCheck } from "../report.ts";
import type { ReadTable, TableRow } from "../sheet/table.ts";

export interface KnownLine {
  readonly table: ReadTable;
  readonly line: TableRow;
  /** The same line as a person's; null for any other. */
  readonly nominee: Nominee | null;
}

/** `row`: 1-based. */
export type FindLine = (sheet: string, row: number) => KnownLine | null;

/** Made for as many lines as a plan may have: a line becomes an object only when it is asked for. */
export function lineFinder(check: ChosenCheck): FindLine {
  const people = new PlaceMap<Nominee>();
  const tables = new PlaceMap<{ readonly table: ReadTable; readonly line: TableRow }>();
  for (const { plan } of check.fixable()) {
    for (const nominee of plan.nominees) people.set(nominee.table.sheet.name, nominee.line.row + 1, nominee);
    for (const table of plan.tables)
      for (const line of table.rows) {
        const row = line.row + 1;
        if (!people.get(table.sheet.name, row) && !tables.get(table.sheet.name, row))
          tables.set(table.sheet.name, row, { table, line });
      }
  }
  return (sheet, row) => {
    const nominee = people.get(sheet, row);
    if (nominee) return { table: nominee.table, line: nominee.line, nominee };
    const other = tables.get(sheet, row);
    return other ? { ...other, nominee: null } : null;
  };
}

class PlaceMap<T> {
  readonly #bySheet = new Map<string, Map<number, T>>();

  get(sheet: string, row: number): T | undefined {
    return this.#bySheet.get(sheet)?.get(row);
  }

  set(sheet: string, row: number, value: T): void {
    let rows = this.#bySheet.get(sheet);
    if (!rows) {
      rows = new Map();
      this.#bySheet.set(sheet, rows);
    }
    rows.set(row, value);
  }
}
