/** Sheets of plans of lines as offices lay them out: the same data under other words, in other places, forms and encodings. */

import type { Rect } from "../../shared/sheet/address.ts";
import { type Day, serialOf } from "../../shared/sheet/day.ts";
import { type CellValue, plainSheet, type SheetSnapshot } from "../../shared/sheet/snapshot.ts";
import { dateText } from "../../shared/text/format.ts";

export interface SheetColumn<T> {
  /** From the top; one level or two. */
  readonly header: readonly string[];
  cell(item: T, index: number): CellValue;
  /** What its total says; nothing without. */
  readonly total?: CellValue;
}

export interface SheetLayout {
  readonly name: string;
  readonly titles: readonly string[];
  /** "Đơn vị tính: triệu đồng". */
  readonly unitLine?: string;
  readonly top?: number;
  readonly left?: number;
  readonly numbers?: boolean;
  readonly totalWords?: string | null;
  readonly totalFirst?: boolean;
  readonly foot?: readonly (readonly CellValue[])[];
  /** Texts as the sheet's producer wrote them. */
  readonly text?: (text: string) => string;
}

export const SIGNED: readonly (readonly CellValue[])[] = [
  [],
  [null, null, "TP. Hồ Chí Minh, ngày 15 tháng 3 năm 2023"],
  [null, "NGƯỜI LẬP BIỂU", null, "GIÁM ĐỐC"],
  [null, "(Ký, ghi rõ họ tên)", null, "(Ký tên, đóng dấu)"],
];

export function sheetOf<T>(layout: SheetLayout, columns: readonly SheetColumn<T>[], items: readonly T[]): SheetSnapshot {
  const {
    top = 0,
    left = 0,
    titles,
    unitLine,
    numbers,
    totalWords = "Tổng cộng",
    foot = SIGNED,
    text = (same: string) => same,
  } = layout;
  const height = Math.max(...columns.map(({ header }) => header.length));
  const headers = Array.from({ length: height }, (_, level) => columns.map((column) => headerAt(columns, column, level)));
  const headerTop = top + titles.length + (unitLine ? 1 : 0) + 1;
  const merges = headerMerges(columns, height, headerTop, left);
  const total = totalWords === null ? [] : [columns.map((column, at) => (at === 1 ? totalWords : (column.total ?? null)))];
  const lines = items.map((item, index) => columns.map((column) => column.cell(item, index)));
  const rows: (readonly CellValue[])[] = [
    ...Array.from({ length: top }, () => []),
    ...titles.map((title) => title.split("\t")),
    ...(unitLine ? [[null, null, unitLine]] : []),
    [],
    ...headers,
    ...(numbers ? [columns.map((_, at) => `(${at + 1})`)] : []),
    ...(layout.totalFirst ? total : []),
    ...lines,
    ...(layout.totalFirst ? [] : total),
    ...foot,
  ];
  const shifted = rows.map((cells) => [...Array.from({ length: cells.length > 0 ? left : 0 }, () => null), ...cells]);
  const written = shifted.map((cells) => cells.map((cell) => (typeof cell === "string" ? text(cell) : cell)));
  return plainSheet(layout.name, written, { merges });
}

/** A heading over neighbours stands in its first cell. */
function headerAt<T>(columns: readonly SheetColumn<T>[], column: SheetColumn<T>, level: number): string | null {
  const words = column.header[level] ?? null;
  const before = columns[columns.indexOf(column) - 1];
  return words !== null && level + 1 < column.header.length && before?.header[level] === words ? null : words;
}

function headerMerges<T>(columns: readonly SheetColumn<T>[], height: number, top: number, left: number): Rect[] {
  if (height === 1) return [];
  return columns.flatMap(({ header }, at): Rect[] => {
    if (header.length === 1) return [{ top, left: left + at, bottom: top + height - 1, right: left + at }];
    if (columns[at - 1]?.header[0] === header[0]) return [];
    let right = at;
    while (columns[right + 1]?.header[0] === header[0]) right++;
    return right > at ? [{ top, left: left + at, bottom: top, right: left + right }] : [];
  });
}

/** "19.963", "18,4": numbers as people type them. */
export function typed(value: number): string {
  const [whole = "", fraction] = String(value).split(".");
  return whole.replace(/\B(?=(\d{3})+$)/g, ".") + (fraction ? `,${fraction}` : "");
}

export const serial = (day: Day): number => serialOf(day, false);
export const dated = (day: Day): string => dateText(day, "vi");
