/** Everything that is written into one existing sheet, in the order in which Excel must get it. */
import { type Rect, rangeName } from "../../../../shared/sheet/address.ts";
import { type Look, mergesOf, type SheetEdits } from "../../../../shared/sheet/edits.ts";
import { type Area, around, joined, type Run } from "../../edit-areas.ts";
import { type Ask, rangeOf } from "../ask.ts";
import { putFormulas } from "./formulas.ts";
import { putLike } from "./like-columns.ts";
import { lookAreas, putFormat, putLook } from "./looks.ts";
import { ONE_THING, put, putRows } from "./puts.ts";
import { putMerges } from "./replaced.ts";
import { putTable, type TableGrowth } from "./tables.ts";
import type { Target } from "./target.ts";
import { GENERAL, TEXT, typed } from "./typed.ts";
import { type ValueArea, valueAreas } from "./value-areas.ts";

/** `edits` are those of the target, with the headers that its tables allow. */
export function putCells(target: Target, edits: SheetEdits, growths: readonly TableGrowth[]): Ask[] {
  const sheet = target.sheet.id;
  const { first, last, formatOf } = formatsOf(target, edits);
  const cells = edits.cells.map(({ row, column, value }) => ({ row, column, value: typed(value, formatOf(row, column)) }));
  const looks = target.mayFormat ? lookAreas(edits) : [];
  return [
    ...first.map((area) => putFormat(sheet, area)),
    ...putFormulas(sheet, edits.blocks),
    ...valueAreas(cells).map((area) => putValues(sheet, area)),
    ...(target.mayFormat ? target.likes.flatMap((part) => putLike(sheet, part, target.frames)) : []),
    ...last.map((area) => putFormat(sheet, area)),
    ...looks.flatMap((area) => putLook(sheet, area)),
    ...(target.mayMerge ? putMerges(sheet, mergesOf(edits)) : []),
    ...(target.mayResize ? edits.widths.map(({ column, width }) => putWidth(sheet, column, width * POINTS)) : []),
    ...growths.map(({ id, after }) => putTable(sheet, id, after)),
    ...putPrintArea(sheet, grownPrintArea(target)),
  ];
}

/** Of a file's unit of width, for the usual fonts: a letter of seven pixels. */
export const POINTS = 5.25;

interface Formats {
  /** Before the contents: a number, a date or a formula put into a cell of text becomes one. */
  readonly first: readonly Area<string>[];
  /** After the contents and the looks: Excel gives a formula the format of what it refers to. */
  readonly last: readonly Area<string>[];
  /** What a cell has while its value is written. */
  readonly formatOf: (row: number, column: number) => string;
}

function formatsOf({ before, mayFormat }: Target, { cells, blocks }: SheetEdits): Formats {
  const first: Run<string>[] = [];
  const last: Run<string>[] = [];
  const formats = new Map<string, string>();
  const at = (row: number, column: number, what: string): Run<string> => ({ column, top: row, bottom: row, what });
  if (!mayFormat) return { first: [], last: [], formatOf: (row, column) => before.formatAt(row, column) };
  for (const { row, column, look } of cells) {
    const own = before.formatAt(row, column);
    const wanted = wantedFormat(before.formatAt(row, look?.likeColumn ?? column), look);
    const isLike = look?.likeColumn != null;
    // The look of another column comes after the value, and its format with it.
    const during = isLike ? (own === TEXT ? GENERAL : own) : (wanted ?? own);
    if (during !== own) first.push(at(row, column, during));
    if (isLike && wanted !== null) last.push(at(row, column, wanted));
    formats.set(`${row} ${column}`, during);
  }
  for (const { column, firstRow, values, look } of blocks) {
    for (const row of values.keys()) {
      const own = before.formatAt(firstRow + row, column);
      const isLike = look?.likeColumn != null;
      const wanted = wantedFormat(before.formatAt(firstRow + row, look?.likeColumn ?? column), look);
      if (own === TEXT) first.push(at(firstRow + row, column, GENERAL));
      const kept = isLike ? null : own === TEXT ? GENERAL : own;
      const after = wanted ?? kept;
      if (after !== null) last.push(at(firstRow + row, column, after));
    }
  }
  return {
    first: joined(first),
    last: joined(last),
    formatOf: (row, column) => formats.get(`${row} ${column}`) ?? before.formatAt(row, column),
  };
}

/** What the look says of the format; null where it says nothing. */
function wantedFormat(base: string, look: Look | null): string | null {
  if (look?.numberFormat !== undefined) return look.numberFormat;
  return look?.plainFormat !== undefined && (base === GENERAL || base === TEXT) ? look.plainFormat : null;
}

export function putValues(sheet: string, { rect, rows }: ValueArea): Ask {
  return putRows({
    sheet,
    rect,
    rows,
    write: (range, values) => {
      range.values = values;
    },
  });
}

export function putWidth(sheet: string, column: number, points: number): Ask {
  return put(sheet, ONE_THING, (context) => {
    rangeOf(context, sheet, { top: 0, bottom: 0, left: column, right: column }).format.columnWidth = points;
  });
}

/** The print area reaching right to what was added; null where it stays. Of several areas those grow that share a row with what is written. */
function grownPrintArea({ printArea, edits: { printTo }, touched }: Target): readonly Rect[] | null {
  if (printArea === null || printTo === null) return null;
  const box = around(touched);
  const grows = ({ top, bottom, right }: Rect) =>
    right < printTo && (printArea.length === 1 || (box !== null && top <= box.bottom && bottom >= box.top));
  if (!printArea.some(grows)) return null;
  return printArea.map((area) => (grows(area) ? { ...area, right: printTo } : area));
}

export function putPrintArea(sheet: string, areas: readonly Rect[] | null): Ask[] {
  if (areas === null) return [];
  const act = (context: Excel.RequestContext) => {
    const worksheet = context.workbook.worksheets.getItem(sheet);
    worksheet.pageLayout.setPrintArea(worksheet.getRanges(areas.map(rangeName).join(",")).untrack());
  };
  return [put(sheet, 2 * ONE_THING, act)];
}
