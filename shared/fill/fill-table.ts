/** Fills the columns of one table: those it has, and new ones at its right side that look like it. */
import type { Rect } from "../sheet/address.ts";
import type { CellEdit, FormulaBlock, Look, SheetEdits } from "../sheet/edits.ts";
import { type CellValue, cellKey, SHEET_COLUMNS, valueAt } from "../sheet/snapshot.ts";
import { columnOf, isBlank, type ReadTable, type TableRow } from "../sheet/table.ts";
import { fold } from "../text/fold.ts";
import type { Text } from "../text/locale.ts";
import type { FillColumn, FilledColumn, FillTable, FillWish, NotFilled, OfferedColumn } from "./fill.ts";
import { type ColumnPlace, fillColumn, type ShownColumn } from "./fill-column.ts";

export interface TableFilling {
  readonly columns: readonly FilledColumn[];
  readonly notFilled: readonly NotFilled[];
  readonly edits: SheetEdits;
  /** What the filled columns show, by column and row. */
  readonly shows: ReadonlyMap<number, ShownColumn>;
}

export function isNamed({ title, header, id = header }: Named, names: readonly string[]): boolean {
  const own = [id, title.vi, title.en, header].map(fold);
  return names.some((name) => own.includes(fold(name)));
}

interface Named {
  readonly id?: string;
  readonly title: Text;
  readonly header: string;
}

export function fillTable(filling: FillTable, wish: FillWish): TableFilling {
  const { table } = filling;
  const { places, crowded } = placesOf(filling, wish);
  const columnAt = (id: string): number | null => places.get(id)?.column ?? null;
  const filled = new Map<number, ShownColumn>();
  const cellsOf = (row: number) => {
    const cells = table.sheet.rows[row] ?? [];
    return (column: number): CellValue => {
      const shown = filled.get(column)?.[row];
      return shown !== undefined ? shown : (cells[column] ?? null);
    };
  };
  const columns: FilledColumn[] = [];
  const notFilled: NotFilled[] =
    crowded.length === 0 ? [] : [{ sheet: table.sheet.name, title: titlesOf(crowded), why: NO_ROOM }];
  const blocks: FormulaBlock[] = [];
  for (const offered of inOrder(filling.columns)) {
    const place = places.get(offered.column.id);
    if (!place) continue;
    const lacking = offered.needs.filter((id) => !places.has(id));
    if (lacking.length > 0) {
      notFilled.push({ sheet: table.sheet.name, title: offered.column.title, why: lacks(filling.columns, lacking) });
      continue;
    }
    const one = fillColumn(filling, offered, place, { restore: wish.restore, columnOf: columnAt, cellsOf });
    if (one.merged.length > 0)
      notFilled.push({ sheet: table.sheet.name, title: offered.column.title, why: isMerged(one.merged) });
    filled.set(place.column, one.shows);
    columns.push(one.report);
    blocks.push(...one.blocks);
  }
  const added = [...places.values()].filter((place) => place.added);
  const edits: SheetEdits = {
    sheet: table.sheet.name,
    cells: added.length > 0 ? framesOf(table, added) : [],
    blocks,
    widths: added.map(({ column, width }) => ({ column, width })),
    printTo: added.at(-1)?.column ?? null,
  };
  return { columns: sortByColumn(columns), notFilled, edits, shows: filled };
}

interface Place extends ColumnPlace {
  readonly width: number;
}

interface Places {
  readonly places: ReadonlyMap<string, Place>;
  /** New ones for which the sheet has no room. */
  readonly crowded: readonly FillColumn[];
}

/** Where each column stands or will stand. A new column brings along those that its formula leans on. */
function placesOf({ table, columns }: FillTable, { add }: FillWish): Places {
  const wanted = new Set(columns.filter(({ column }) => add === "all" || isNamed(column, add)).map(({ column }) => column.id));
  for (const { column, needs } of columns) if (wanted.has(column.id)) for (const id of needs) wanted.add(id);
  const places = new Map<string, Place>();
  const crowded: FillColumn[] = [];
  const free = firstFreeColumn(table);
  let next = free;
  for (const { column, at } of columns) {
    const { width } = column;
    if (at !== null) {
      const header = headerAt(table, at);
      places.set(column.id, { column: at, header, added: false, look: lookAt(table, column, beside(columns, at)), width });
    } else if (wanted.has(column.id) && next >= SHEET_COLUMNS) {
      crowded.push(column);
    } else if (wanted.has(column.id)) {
      const look = lookLike(table, column, free - 1);
      places.set(column.id, { column: next, header: column.header, added: true, look, width });
      next++;
    }
  }
  return { places, crowded };
}

function titlesOf(columns: readonly FillColumn[]): Text {
  const all = (locale: "vi" | "en"): string => columns.map(({ title }) => title[locale]).join("; ");
  return { vi: all("vi"), en: all("en") };
}

function isMerged(cells: readonly string[]): Text {
  const some = cells.slice(0, SOME).join(", ") + (cells.length > SOME ? " …" : "");
  return {
    vi: `Ô đã gộp, không điền được cho từng người: ${some}. Bỏ gộp ô rồi điền lại.`,
    en: `Merged cells cannot be filled person by person: ${some}. Unmerge them and fill again.`,
  };
}

const SOME = 6;

const NO_ROOM: Text = {
  vi: "Bên phải bảng không còn cột trống: hàng của bảng có ô đã ghi ở sát cột cuối (XFD). Xóa ô đó rồi làm lại.",
  en: "No column is free at the right of the list: a cell in its rows is filled near the last column (XFD). Clear it and try again.",
};

/** What others lean on comes first. */
function inOrder(columns: readonly OfferedColumn[]): OfferedColumn[] {
  const leaning = ({ needs, asks }: OfferedColumn): number => needs.length + asks.length;
  return [...columns].sort((a, b) => leaning(a) - leaning(b));
}

function sortByColumn(columns: readonly FilledColumn[]): FilledColumn[] {
  const at = ({ column }: FilledColumn): string => column.padStart(3);
  return [...columns].sort((a, b) => (at(a) < at(b) ? -1 : 1));
}

/** Right of everything that stands in the rows of the table. */
function firstFreeColumn({ sheet, headerFirst, last }: ReadTable): number {
  let free = 0;
  for (let row = headerFirst; row <= last; row++) {
    const cells = sheet.rows[row] ?? [];
    let width = cells.length;
    while (width > free && isBlank(cells[width - 1] ?? null)) width--;
    free = Math.max(free, width);
  }
  for (const merge of sheet.merges) if (merge.top >= headerFirst && merge.top <= last) free = Math.max(free, merge.right + 1);
  return free;
}

function headerAt(table: ReadTable, column: number): string {
  for (const columns of table.columns.values()) for (const one of columns) if (one.column === column) return one.header;
  return "";
}

/** Of a column that is there: its cells keep their look, and those that have none get that of a new one. */
function lookAt(table: ReadTable, column: FillColumn, likeColumn: number): Look {
  const { numberFormat } = column;
  const own: Look = { likeColumn: null, ...(numberFormat ? { plainFormat: numberFormat } : {}) };
  return likeColumn < 0 ? own : { ...own, bare: lookLike(table, column, likeColumn) };
}

function lookLike(table: ReadTable, column: FillColumn, likeColumn: number): Look {
  const { numberFormat = "General", align } = column;
  return likeField(table, column) ?? { likeColumn, numberFormat, align, wrap: true };
}

/** The nearest column at the left that is not filled. */
function beside(columns: readonly OfferedColumn[], at: number): number {
  const filled = new Set(columns.map((one) => one.at));
  let column = at - 1;
  while (filled.has(column)) column--;
  return column;
}

/** The format that somebody chose for such values in this sheet. */
function likeField(table: ReadTable, { like = [], numberFormat, align }: FillColumn): Look | null {
  const { sheet, rows } = table;
  const lines = rows.filter(({ kind }) => kind === "record");
  for (const field of like) {
    const column = columnOf(table, field)?.column;
    if (column === undefined) continue;
    const isWhole = ({ row }: TableRow): boolean =>
      typeof valueAt(sheet, row, column) === "number" && sheet.marks.get(cellKey(row, column))?.shows === undefined;
    if (lines.every(isWhole))
      return { likeColumn: column, align, wrap: true, ...(numberFormat ? { plainFormat: numberFormat } : {}) };
  }
  return null;
}

const NUMBERED = /^\s*\(?\s*(\d{1,3})\s*\)?\s*$/;

/** The headers of new columns, their numbers where columns are numbered, and empty cells so that headings and totals keep their frame. */
function framesOf(table: ReadTable, places: readonly Place[]): CellEdit[] {
  const { sheet, headerFirst, headerLast, last, rows } = table;
  const lines = new Set(rows.filter(({ kind }) => kind === "record").map(({ row }) => row));
  const between: number[] = [];
  for (let row = headerLast + 1; row <= last; row++) if (!lines.has(row)) between.push(row);
  return places.flatMap(({ column, header, look: { likeColumn } }) => {
    const frame: Look = { likeColumn };
    const cells: CellEdit[] = [];
    const tall = tallHeader(table, column);
    const look: Look = { likeColumn: tall?.left ?? likeColumn, wrap: true };
    const mergeDown = tall ? { mergeDown: tall.bottom - tall.top } : {};
    for (let row = headerFirst; row <= headerLast; row++)
      cells.push(row === headerFirst ? { row, column, value: header, look, ...mergeDown } : { row, column, value: null, look });
    for (const row of between) cells.push({ row, column, value: columnNumber(sheet.rows[row] ?? [], column), look: frame });
    return cells;
  });
}

/** The nearest header to the left that is one cell over all the rows it has; null where the rows stand apart. */
function tallHeader({ sheet, headerFirst, headerLast }: ReadTable, before: number): Rect | null {
  const tall = sheet.merges.filter(
    ({ top, bottom, left, right }) =>
      top === headerFirst && bottom > top && bottom <= headerLast && left === right && left < before,
  );
  return tall.reduce<Rect | null>((nearest, one) => (nearest && nearest.left > one.left ? nearest : one), null);
}

/** "(21)" after "(20)"; null where the row numbers no columns. */
function columnNumber(cells: readonly CellValue[], column: number): CellValue {
  let last: { readonly number: number; readonly column: number; readonly bare: boolean } | null = null;
  let numbered = 0;
  for (const [at, value] of cells.entries()) {
    const match = typeof value === "number" || typeof value === "string" ? NUMBERED.exec(String(value)) : null;
    if (!match) continue;
    numbered++;
    last = { number: Number(match[1]), column: at, bare: !String(value).includes("(") };
  }
  if (!last || numbered < 4) return null;
  const number = last.number + column - last.column;
  return last.bare ? number : `(${number})`;
}

function lacks(columns: readonly OfferedColumn[], ids: readonly string[]): NotFilled["why"] {
  const titles = ids.flatMap((id) => columns.find(({ column }) => column.id === id)?.column ?? []);
  return {
    vi: `Cần thêm cột ${titles.map(({ header }) => `“${header}”`).join(", ")} để điền công thức này.`,
    en: `Needs the column ${titles.map(({ title }) => `"${title.en}"`).join(", ")} for this formula.`,
  };
}
