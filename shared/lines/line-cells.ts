/**
 * The cells of the line at hand, read by field as what they mean: text, count, money, time, years, countries. Made for one pass from
 * the first line to the last, for "nt" takes its value from above.
 */
import type { Place } from "../findings/finding.ts";
import { Cells, placeOf } from "../plan/cells.ts";
import type { TimeRead } from "../plan/course-time.ts";
import { lineTimeReader } from "../plan/line-time.ts";
import type { TitleFacts } from "../plan/title-facts.ts";
import { calculatedAt } from "../sheet/calculated.ts";
import { type CellValue, cellKey } from "../sheet/snapshot.ts";
import type { ReadTable, TableRow } from "../sheet/table.ts";
import { type CountryList, readCountryList } from "./country-list.ts";
import { type MoneyFactor, moneyFactor } from "./money-factor.ts";
import { type AmountReading, amountOf, NO_AMOUNT, readCount, readDong } from "./read-amount.ts";
import { readYears, type YearsReading } from "./read-years.ts";
import { lineStanding, type Standing } from "./standing.ts";

export interface LineContext {
  readonly date1904: boolean;
  /** Of the plan, where dates name none. */
  readonly planYear: number | null;
  readonly title: TitleFacts | undefined;
}

export class LineCells {
  readonly table: ReadTable;
  readonly #cells: Cells;
  readonly #context: LineContext;
  readonly #standing: ReturnType<typeof lineStanding>;
  readonly #time: (row: number) => TimeRead;
  readonly #factors = new Map<string, MoneyFactor>();
  #line: TableRow;

  constructor(table: ReadTable, first: TableRow, context: LineContext) {
    this.table = table;
    this.#cells = new Cells(table);
    this.#context = context;
    this.#standing = lineStanding(table);
    this.#line = first;
    const period = this.#cells.column("period");
    const [start, end] = [this.#cells.column("start"), this.#cells.column("end")];
    this.#time = lineTimeReader(
      this.#cells,
      { start: start < 0 ? period : start, end: end < 0 && start < 0 ? period : end },
      context,
    );
  }

  moveTo(line: TableRow): void {
    this.#line = line;
  }

  get line(): TableRow {
    return this.#line;
  }

  has(field: string): boolean {
    return this.#cells.column(field) >= 0;
  }

  place(field: string): Place {
    return placeOf(this.table, this.#line.row, this.#cells.column(field));
  }

  /** `copies`: the column may say "nt". A formula without a value is calculated where it only adds up. */
  value(field: string, copies = false): CellValue {
    const column = this.#cells.column(field);
    if (column < 0) return null;
    const value = this.#cells.value(this.#line.row, column, copies);
    return value === null ? calculatedAt(this.table.sheet, this.#line.row, column) : value;
  }

  /** Unicode and tidy; "" for empty. */
  text(field: string, copies = true): string {
    return this.#cells.text(this.#line.row, this.#cells.column(field), copies);
  }

  /** The cell is the lower part of one that is merged over several lines: an amount in it counts once, above. */
  isShared(field: string): boolean {
    const column = this.#cells.column(field);
    return column >= 0 && this.table.mergedFrom.has(cellKey(this.#line.row, column));
  }

  count(field: string): AmountReading {
    return this.isShared(field) ? NO_AMOUNT : readCount(this.value(field));
  }

  /** The columns of a field that stands in several ("2022", "2023" …), each with its header, folded. */
  columns(field: string): readonly { readonly column: number; readonly folded: string }[] {
    return this.table.columns.get(field) ?? [];
  }

  /** A count in a column of one's own choice. */
  countAt(column: number): AmountReading {
    const row = this.#line.row;
    if (this.table.mergedFrom.has(cellKey(row, column))) return NO_AMOUNT;
    const value = this.#cells.value(row, column, false);
    return readCount(value === null ? calculatedAt(this.table.sheet, row, column) : value);
  }

  /** Whole đồng. `people`: the field by which the unit is guessed where nobody says it. */
  money(field: string, people = "people"): AmountReading {
    return this.isShared(field) ? NO_AMOUNT : readDong(this.value(field), this.moneyFactor(field, people).factor);
  }

  moneyFactor(field: string, people = "people"): MoneyFactor {
    let factor = this.#factors.get(field);
    if (!factor) {
      factor = moneyFactor(this.table, field, this.#context.title, () => this.#samples(field, people));
      this.#factors.set(field, factor);
    }
    return factor;
  }

  /** "Từ ngày" and "Đến ngày", or one cell for both. */
  time(): TimeRead {
    return this.#time(this.#line.row);
  }

  years(field: string): YearsReading {
    return readYears(this.value(field, true), this.#context.date1904);
  }

  countries(field: string): CountryList {
    return readCountryList(this.text(field));
  }

  /** By the line's remarks and by `fields`, its name above all. */
  standing(...fields: readonly string[]): Standing {
    const struck = this.#cells.isStruck(this.#line.row, this.#cells.column(fields[0] ?? this.table.spec.nameField));
    return this.#standing(this.#line, struck, [this.text("notes", false), ...fields.slice(1).map((field) => this.text(field))]);
  }

  #samples(field: string, people: string): { amount: number; people: number }[] {
    const at = (row: number, name: string): CellValue => {
      const column = this.#cells.column(name);
      return column < 0 ? null : calculatedAt(this.table.sheet, row, column);
    };
    return this.table.rows.flatMap(({ kind, row }) => {
      const amount = amountOf(readCount(at(row, field)));
      const persons = amountOf(readCount(at(row, people)));
      return kind === "record" && amount !== null && persons !== null ? [{ amount, people: persons }] : [];
    });
  }
}
