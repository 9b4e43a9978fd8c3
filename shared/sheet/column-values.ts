/** What the values below a header look like, where its words alone do not tell. */
import { readDay } from "../text/read-date.ts";
import { isMark } from "../text/read-gender.ts";
import { mayBeHeader, WIDEST } from "./header-look.ts";
import type { Search } from "./search.ts";
import { unicodeText } from "./sheet-text.ts";
import { type CellValue, type SheetSnapshot, valueAt } from "./snapshot.ts";
import { type FieldSpec, isBlank, type TableColumn, type TableSpec } from "./table.ts";

type Kind = NonNullable<FieldSpec["holds"]>;

const LINES = 30;
const LOOKED_AT = 300;
/** Headings, totals and signatures fill fewer cells than a line of the table. */
const FILLED = 4;

const LOOKS: Readonly<Record<Kind, (value: CellValue) => boolean>> = {
  dates: (value) => readDay(value, { date1904: false, about: "birth" }).kind !== "unclear" && !isMark(value),
  marks: isMark,
  givenNames: (value) => typeof value === "string" && /^\p{Lu}\p{L}*$/u.test(value),
};

/** The first lines below a header, up to the next header. */
export class ColumnSample {
  private readonly sheet: SheetSnapshot;
  private readonly from: number;
  private readonly search: Search;
  private readonly filled: number;
  private lines: readonly number[] | null = null;

  constructor(sheet: SheetSnapshot, from: number, columns: number, search: Search) {
    this.sheet = sheet;
    this.from = from;
    this.filled = Math.min(FILLED, columns);
    this.search = search;
  }

  /** Whether most values look like it. Without values the words above are believed: a list may have no women. */
  mayHold(kind: Kind, column: number): boolean {
    const values = this.valuesOf(column);
    return values.length === 0 || mostLook(kind, values);
  }

  /** The same, where no words above speak for it. */
  shows(kind: Kind, column: number): boolean {
    const values = this.valuesOf(column);
    return values.length > 0 && mostLook(kind, values);
  }

  private valuesOf(column: number): CellValue[] {
    this.lines ??= this.firstLines();
    return this.lines.map((row) => this.valueAt(row, column)).filter((value) => !isBlank(value));
  }

  private valueAt(row: number, column: number): CellValue {
    const value = valueAt(this.sheet, row, column);
    return typeof value === "string" ? unicodeText(this.sheet, row, column) : value;
  }

  private firstLines(): number[] {
    const lines: number[] = [];
    const end = Math.min(this.sheet.rows.length, this.from + LOOKED_AT);
    for (let row = this.from; row < end && lines.length < LINES; row++) {
      const filled = (this.sheet.rows[row] ?? []).slice(0, WIDEST).filter((value) => !isBlank(value));
      if (filled.length < this.filled || filled.every(isColumnNumber)) continue;
      if (row > this.from && mayBeHeader(this.sheet, row, this.search)) break;
      lines.push(row);
    }
    return lines;
  }
}

function mostLook(kind: Kind, values: readonly CellValue[]): boolean {
  return values.filter(LOOKS[kind]).length * 2 > values.length;
}

function isColumnNumber(value: CellValue): boolean {
  return /^\(?\s*([0-9]{1,2}|[A-Za-z])\s*\)?$/.test(String(value));
}

/** "Họ và tên" over two columns, merged or not: the second has no header of its own and holds given names. */
export function splitName(
  spec: TableSpec,
  columns: ReadonlyMap<string, readonly TableColumn[]>,
  taken: ReadonlySet<number>,
  sample: ColumnSample,
): TableColumn[] {
  const name = columns.get("name")?.[0];
  const given = spec.fields.find((field) => field.name === "givenName");
  if (!name || !given || columns.has("givenName") || taken.has(name.column + 1)) return [];
  if (!sample.shows("givenNames", name.column + 1)) return [];
  return [{ ...name, field: given, column: name.column + 1, certainty: "likely" }];
}
