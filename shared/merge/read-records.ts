/**
 * The lines of a source as records. Merged cells and "nt" are filled in, old letters become Unicode, days counted from 1904 those of 1900;
 * whatever cannot be read stays as it is typed.
 */
import { Cells, isOfOneLine } from "../plan/cells.ts";
import { costFactor } from "../plan/cost-factor.ts";
import { titleFacts } from "../plan/title-facts.ts";
import { calculatedAt } from "../sheet/calculated.ts";
import { dayOfSerial, serialOf } from "../sheet/day.ts";
import { shownAs } from "../sheet/shown.ts";
import { type CellMark, type CellValue, cellKey } from "../sheet/snapshot.ts";
import { columnOf, isBlank, type ReadTable, type TableColumn, type TableRow, textOf } from "../sheet/table.ts";
import { sheetDate } from "../text/read-day.ts";
import { moneyUnitOf, readMoney } from "../text/read-money.ts";
import type { MergeRecord, MergeSource } from "./record.ts";

const MONEY = /^(cost|totalCost|costPerPerson)$/;
/** The merged list counts its money in these: millions of đồng. */
export const MERGED_UNIT = 1_000_000;

export class TableReader {
  readonly table: ReadTable;
  readonly #cells: Cells;
  readonly #source: number;
  readonly #date1904: boolean;
  readonly #columns: readonly TableColumn[];
  readonly #titleFactor: number | null;

  constructor(table: ReadTable, source: number, { workbook, tables }: MergeSource) {
    this.table = table;
    this.#cells = new Cells(table);
    this.#source = source;
    this.#date1904 = workbook.date1904;
    this.#columns = [...table.columns.values()].flat();
    this.#titleFactor = titleFacts(table, tables).moneyFactor;
  }

  /** `changed`: fields whose value is another in the merged list. */
  record(line: TableRow, name: string, changed: ReadonlyMap<string, CellValue> = new Map()): MergeRecord {
    const fields = new Map<string, CellValue>();
    const extras = new Map<string, CellValue>();
    const seen = new Set<string>();
    for (const column of this.#columns) {
      const value = this.#value(line.row, column);
      // Of a rating of each of two years the merged list reads one; all of them go along under their own headers.
      if ((this.table.columns.get(column.field.name)?.length ?? 0) > 1) put(extras, column.header, value);
      if (!seen.has(column.field.name)) put(fields, column.field.name, value);
      seen.add(column.field.name);
    }
    for (const { column, header } of this.table.unused) put(extras, header, this.#meant(line.row, column, true));
    for (const [field, value] of changed) {
      if (isBlank(value)) fields.delete(field);
      else fields.set(field, value);
    }
    fields.delete("number");
    const heading = line.groups.map(({ text }) => text).join(" / ");
    return {
      source: this.#source,
      sheet: this.table.sheet.name,
      row: line.row + 1,
      name,
      table: this.table,
      fields,
      extras,
      heading,
    };
  }

  text(row: number, field: string): string {
    return this.#cells.text(row, this.#cells.column(field), false);
  }

  #value(row: number, { column, field, header }: TableColumn): CellValue {
    const value = this.#meant(row, column, !isOfOneLine(field.name));
    if (MONEY.test(field.name)) return inMillions(value, this.#factor(column, field.name, header));
    const date = typeof value === "number" && shownAs(field.name, field.title.vi) === "date";
    return date ? this.#day(value, this.table.sheet.marks.get(cellKey(row, column))) : value;
  }

  /** đồng in one unit of a money column: as its header says, or the line above the table, or as makes sense for one person. */
  #factor(column: number, field: string, header: string): number {
    if (field === "cost") return costFactor(this.table, column, this.#titleFactor);
    return moneyUnitOf(header)?.factor ?? this.#titleFactor ?? MERGED_UNIT;
  }

  /** What a formula gives goes along; the formula itself looks at cells that are elsewhere now. */
  #meant(row: number, column: number, copies: boolean): CellValue {
    const value = this.#cells.value(row, column, copies);
    return value === null && this.table.sheet.formulas.has(cellKey(row, column))
      ? calculatedAt(this.table.sheet, row, column)
      : value;
  }

  /** A day of which only the month or the year is shown stays no more than that. */
  #day(serial: number, mark: CellMark | undefined): CellValue {
    const day = serial < 3000 ? null : dayOfSerial(serial, this.#date1904);
    if (day === null) return serial;
    const at1900 = serialOf(day, false);
    if (mark?.shows === undefined) return at1900;
    const shown = sheetDate(day);
    return mark.shows === "year" ? shown.slice(6) : shown.slice(3);
  }
}

function put(map: Map<string, CellValue>, key: string, value: CellValue): void {
  if (!isBlank(value) && !map.has(key)) map.set(key, value);
}

const UNITS: ReadonlyMap<number, string> = new Map([
  [1, "đồng"],
  [1_000, "nghìn đồng"],
  [1_000_000_000, "tỷ đồng"],
]);

/** A number in đồng or tỷ becomes one in triệu; "hơn 18" keeps its words and says its unit itself; what cannot be read stays as it is typed. */
function inMillions(value: CellValue, factor: number): CellValue {
  if (factor === MERGED_UNIT || isBlank(value)) return value;
  const reading = readMoney(value, factor);
  if (reading.kind !== "money" || reading.unit === "cell") return value;
  const unit = UNITS.get(factor);
  if (reading.about === null || unit === undefined) return reading.dong / MERGED_UNIT;
  return `${textOf(value).trim()} ${unit}`;
}

export function hasField(table: ReadTable, field: string): boolean {
  return columnOf(table, field) !== undefined;
}
