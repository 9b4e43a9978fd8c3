/**
 * A sheet as people see it. The snapshot keeps dates as serial numbers and no number formats, so what the table's columns were recognised
 * as says which numbers are dates and which are money; every other number is shown as it is, with a decimal comma.
 */
import type { TableFound } from "../../shared/report.ts";
import { columnIndex } from "../../shared/sheet/address.ts";
import { dayOfSerial, partsOf } from "../../shared/sheet/day.ts";
import { isParameterTitle, isSummaryTitle } from "../../shared/sheet/own-sheets.ts";
import { type CellMark, type CellValue, cellKey, type SheetSnapshot } from "../../shared/sheet/snapshot.ts";
import { fromLegacy } from "../../shared/text/legacy.ts";
import { drawn } from "../text/drawn.ts";
import type { CellView, RowView } from "./messages.ts";

export type ColumnKind = "date" | "money" | "share";

/** What the numbers of recognised columns are, by column index. */
export function columnKinds(tables: readonly TableFound[]): ReadonlyMap<number, ColumnKind> {
  const kinds = new Map<number, ColumnKind>();
  for (const { field, title, column } of tables.flatMap((table) => table.columns)) {
    const words = `${field} ${title.vi}`.toLowerCase();
    if (/birth|start|end|date|retirement|ngày sinh|từ ngày|đến ngày|khai giảng|bế giảng/u.test(words))
      kinds.set(columnIndex(column), "date");
    else if (/cost|budget|money|kinh phí/u.test(words)) kinds.set(columnIndex(column), "money");
  }
  return kinds;
}

/** The sheets that filling adds hold no recognised table: what their columns are is known. */
export function ownSheetKinds(sheet: SheetSnapshot): ReadonlyMap<number, ColumnKind> {
  const title = sheet.rows[0]?.[0];
  // Ages, months and people are far below any day, and stay numbers.
  if (isParameterTitle(title)) return new Map([1, 2, 3].map((column) => [column, "date"]));
  if (!isSummaryTitle(title)) return new Map();
  return new Map<number, ColumnKind>([
    [2, "share"],
    [3, "money"],
  ]);
}

const two = (part: number): string => String(part).padStart(2, "0");

function dateText(serial: number, date1904: boolean, shows: CellMark["shows"]): string | null {
  // Years such as 1985 typed into a date column are numbers below 3000: in 1908 nobody was born who is sent today.
  const day = serial < 3000 ? null : dayOfSerial(serial, date1904);
  if (day === null) return null;
  const { year, month, day: dayOfMonth } = partsOf(day);
  if (shows === "year") return String(year);
  return shows === "month" ? `${two(month)}/${year}` : `${two(dayOfMonth)}/${two(month)}/${year}`;
}

const decimal = new Intl.NumberFormat("vi-VN", { useGrouping: false, maximumFractionDigits: 10 });
const share = new Intl.NumberFormat("vi-VN", { style: "percent", maximumFractionDigits: 1 });
const money = new Intl.NumberFormat("vi-VN", { maximumFractionDigits: 2 });

/** A number in a column of dates that is no day stays a number. */
const FORMATS = { plain: decimal, date: decimal, money, share } as const;

/** Longer texts would hold up the drawing and cannot be read in a cell anyway. */
const LONGEST_SHOWN = 1_000;

/** One cell as text; null for an empty one. */
export function cellView(
  value: CellValue,
  kind: ColumnKind | undefined,
  mark: CellMark | undefined,
  date1904: boolean,
): CellView | null {
  if (value === null || value === "") return null;
  // A font that only old computers have: shown as it was meant to be read.
  if (typeof value === "string") {
    const shown = value.length > LONGEST_SHOWN ? `${value.slice(0, LONGEST_SHOWN)}…` : value;
    return { text: drawn(mark?.font ? fromLegacy(shown, mark.font) : shown), number: false };
  }
  if (typeof value === "boolean") return { text: value ? "TRUE" : "FALSE", number: false };
  if (typeof value === "object") return { text: value.error, number: false };
  const date = kind === "date" || mark?.shows ? dateText(value, date1904, mark?.shows) : null;
  if (date !== null) return { text: date, number: true };
  return { text: FORMATS[kind ?? "plain"].format(value), number: true };
}

/** Rows `first` to `last` (0-based, both included) as text. */
export function rowViews(
  sheet: SheetSnapshot,
  kinds: ReadonlyMap<number, ColumnKind>,
  date1904: boolean,
  first: number,
  last: number,
): RowView[] {
  const views: RowView[] = [];
  for (let row = first; row <= last; row += 1) {
    const cells = sheet.rows[row] ?? [];
    views.push(
      Array.from(cells, (value, column) => {
        const key = cellKey(row, column);
        const view = cellView(value ?? null, kinds.get(column), sheet.marks.get(key), date1904);
        return view && sheet.formulas.has(key) ? { ...view, formula: true } : view;
      }),
    );
  }
  return views;
}
