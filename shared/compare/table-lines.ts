/**
 * The lines of a table as a comparison reads them: every value as it is meant (merged cells and "nt" filled in, old letters as Unicode),
 * with what tells one line from another. Most lines of two versions are alike, so the dear keys are made only when they are asked for.
 */
import { Cells } from "../plan/cells.ts";
import { costFactor } from "../plan/cost-factor.ts";
import { birthReader, nameReader } from "../plan/read-person.ts";
import { cellName } from "../sheet/address.ts";
import { type CellValue, cellKey } from "../sheet/snapshot.ts";
import { columnOf, isBlank, type ReadTable, type TableRow, textOf } from "../sheet/table.ts";
import { compareKey, fold } from "../text/fold.ts";
import { moneyUnitOf } from "../text/money-unit.ts";
import { readPersonId } from "../text/read-person-id.ts";
import { type Column, columnsOf } from "./columns.ts";
import type { LineAt } from "./difference.ts";

/** What names a line that is no person's, in any programme; as many of them as its table has. */
const NAMES = ["code", "name", "title", "topic", "target", "kind", "year", "lead", "unit", "province"];
const SEPARATOR = "\u0001";

export class TableLines {
  readonly table: ReadTable;
  readonly columns: readonly Column[];
  readonly date1904: boolean;
  readonly people: boolean;
  readonly lines: readonly Line[];
  /** Positions of what makes up a line's content, in an order that does not hang on that of the columns. */
  readonly order: readonly { readonly at: number; readonly key: string }[];
  readonly #name: (row: number) => string;
  readonly #birth: (row: number) => string | null;

  constructor(table: ReadTable, date1904: boolean) {
    this.table = table;
    this.columns = columnsOf(table);
    this.date1904 = date1904;
    this.people = table.spec.nameField === "name" && table.spec.kind === "nominees";
    this.order = this.columns
      .flatMap(({ field, folded }, at) => (field === "number" ? [] : [{ at, key: `${field ?? "?"} ${folded}` }]))
      .sort((a, b) => (a.key < b.key ? -1 : a.key > b.key ? 1 : 0));
    const cells = new Cells(table);
    const records = table.rows.filter(({ kind }) => kind === "record");
    this.lines = records.map(
      (row, at) =>
        new Line(
          this,
          row,
          at,
          this.columns.map(({ column, copies }) => cells.value(row.row, column, copies)),
        ),
    );
    const person = nameReader(cells);
    const born = birthReader(cells, date1904);
    const named = cells.column(table.spec.nameField);
    this.#name = (row) => (this.people ? person(row).name : cells.text(row, named, false));
    this.#birth = (row) => {
      const { reading } = born(row);
      return reading.kind === "day" ? `${reading.span.first}-${reading.span.last}` : null;
    };
  }

  name(row: number): string {
    return this.#name(row);
  }

  /** Every possible day, as a key; null where none is said. */
  birth(row: number): string | null {
    return this.#birth(row);
  }

  /** The position among `columns` of a field's first column; -1 without one. */
  at(field: string): number {
    const column = columnOf(this.table, field)?.column;
    return column === undefined ? -1 : this.columns.findIndex((one) => one.column === column);
  }

  /** đồng in one unit of a money column. */
  factor({ header, column, field }: Column): number {
    return moneyUnitOf(header)?.factor ?? (field === "cost" ? costFactor(this.table, column, null) : 1_000_000);
  }

  /** The cell that names a line. */
  get nameColumn(): number {
    const { spec } = this.table;
    return (
      columnOf(this.table, "familyName")?.column ?? columnOf(this.table, spec.nameField)?.column ?? this.columns[0]?.column ?? 0
    );
  }
}

export class Line {
  readonly of: TableLines;
  readonly row: TableRow;
  /** Its place among the records of its table. */
  readonly at: number;
  /** By the position of the column in `of.columns`. */
  readonly values: readonly CellValue[];
  #name: string | undefined;
  #birth: string | null | undefined;

  constructor(of: TableLines, row: TableRow, at: number, values: readonly CellValue[]) {
    this.of = of;
    this.row = row;
    this.at = at;
    this.values = values;
  }

  get sheet(): string {
    return this.of.table.sheet.name;
  }

  /** All that it says but its number in the list, whatever the order of the columns. */
  get content(): string {
    let content = "";
    for (const { at, key } of this.of.order) {
      const value = this.values[at] ?? null;
      if (!isBlank(value)) content += `${key}${SEPARATOR}${typeof value === "number" ? "#" : ""}${textOf(value)}${SEPARATOR}`;
    }
    return content;
  }

  get heading(): string {
    return this.row.groups.at(-1)?.text ?? "";
  }

  /** Without its own number: "II. Sở Nội vụ" that becomes "III." is the same heading. */
  get headingKey(): string {
    return this.row.groups.map(({ text }) => headingKey(text)).join(SEPARATOR);
  }

  get name(): string {
    if (this.#name === undefined) this.#name = this.of.name(this.row.row);
    return this.#name;
  }

  get birth(): string | null {
    if (this.#birth === undefined) this.#birth = this.of.birth(this.row.row);
    return this.#birth;
  }

  get id(): string | null {
    const reading = readPersonId(this.field("personId"));
    return reading.kind === "id" || reading.kind === "old" ? reading.id : null;
  }

  field(name: string): CellValue {
    return this.values[this.of.at(name)] ?? null;
  }

  /** A field for comparing; "" where it is empty or missing. */
  key(field: string): string {
    const value = this.field(field);
    return isBlank(value) ? "" : compareKey(textOf(value));
  }

  /** Everything that names a line that is no person's; null where nothing does. */
  get names(): string | null {
    const keys = NAMES.map((field) => this.key(field));
    return keys.some((key) => key !== "") ? keys.join(SEPARATOR) : null;
  }

  /** The column of the cell that names it. */
  get naming(): Column | undefined {
    return this.of.columns.find(({ column }) => column === this.of.nameColumn);
  }

  get isStruck(): boolean {
    return this.of.table.sheet.marks.get(cellKey(this.row.row, this.of.nameColumn))?.struck === true;
  }

  get where(): LineAt {
    const { row } = this.row;
    return { sheet: this.sheet, row: row + 1, cell: cellName(row, this.of.nameColumn), heading: this.heading };
  }
}

export function headingKey(text: string): string {
  return fold(text.replace(/^\(?\s*(?:[A-ZĐ]|[IVXLC]{1,6}|[a-zđ]|\d{1,3}(?:\.\d{1,3})*)\s*[.):\-–/]\s*/u, ""));
}
