/**
 * What a line of a table is: a record, a heading, a total, or something to pass over (notes, signatures, column numbers).
 * Most lines are plainly records and leave by the first test; the rest is decided by what is filled and by the first words.
 */
import { fold } from "../text/fold.ts";
import { looksLikeName } from "../text/read-name.ts";
import { unicodeText } from "./sheet-text.ts";
import { type CellValue, cellKey, type SheetSnapshot } from "./snapshot.ts";
import { isBlank, type RowKind } from "./table.ts";

/** The columns that tell lines apart; -1 where the table has no such column. */
export interface RowGuide {
  readonly sheet: SheetSnapshot;
  readonly number: number;
  readonly name: number;
  /** The given name, where họ đệm and tên stand in two columns. */
  readonly given: number;
  readonly keys: readonly number[];
  /** Columns of money and remarks: filled on a heading, they do not make it a record. */
  readonly sums: readonly number[];
  readonly mergedFrom: ReadonlyMap<number, { readonly row: number; readonly column: number }>;
  /** Records of this table are named by people's names. */
  readonly people: boolean;
}

export type LineKind = RowKind | "blank" | "numbers" | "end";

const TOTAL =
  /^(tong(?! (cuc|cong ty|giam doc|bien tap|lanh su|thu ky|kiem toan|bi thu|hop vien)\b)|cong(?= (muc|khoi|phan|nhom|khoa|lop|chung|don|[ivx]+|[a-z]|\d+)\b|$)|toan tinh|toan nganh|luy ke)( |$)/;
const SPOKEN_TOTAL = /\d+ (nguoi|can bo|hoc vien|dong chi|d c)\b.*(trong do|nu)\b/;
const SIGNATURE =
  /^(nguoi (lap|lam|tong hop|ky)|lap (bieu|bang|danh sach)|noi nhan|thu truong|giam doc|tm|kt|tl|tuq|ky ten|ky ghi ro|xac nhan|truong phong|chanh van phong|chu tich|pho chu tich|vu truong|truong ban|bi thu)( |$)/;
const PLACE_DATE = /^[a-z ]{2,40} ngay( \d{1,2})? (thang|\.)( \d{1,2})?/;
const NOTE = /^(ghi chu|luu y|chu thich|ghi ro|noi nhan|danh sach nay|ty le|don vi tinh)( |$)/;

export function classifyRow(guide: RowGuide, row: number, ended: boolean): LineKind {
  const cells = guide.sheet.rows[row];
  if (!cells || cells.length === 0) return "blank";
  if (isPlainRecord(guide, cells)) return "record";
  const filled = filledColumns(cells);
  if (filled.length === 0) return "blank";
  if (isNumberRow(cells, filled)) return "numbers";
  const [first = 0] = filled;
  const label = fold(firstText(guide.sheet, row, filled));
  const keys = guide.keys.filter((column) => !isBlank(resolved(guide, row, column))).length;
  const numbered = isNumbered(cells[guide.number]);
  const named = hasName(guide, row);
  // A person without a number may well be "Giám đốc": that is no signature.
  if (named && (numbered ? keys > 0 : guide.people && keys >= (ended ? 3 : 2))) return "record";
  if (TOTAL.test(label) || (SPOKEN_TOTAL.test(label) && keys < 2)) return "total";
  if (!numbered && isSignature(guide, row, filled)) return "end";
  if (named && (ended ? keys >= 3 : keys >= 1)) return "record";
  if (!named && keys >= (numbered ? 2 : 3) && !ended) return "record";
  if (numbered && named) return "record";
  if (NOTE.test(label) || PLACE_DATE.test(label)) return "note";
  const others = filled.filter((column) => !guide.sums.includes(column));
  const leading = first <= Math.max(guide.name, 2);
  if (leading && others.length <= 2 && keys <= 1 && /[a-z]/.test(label))
    return ended && !/du (bi|phong)|danh sach/.test(label) ? "note" : "group";
  return "note";
}

/** A number, a name and a few key values, or without a number many of them: the line of nearly every person. */
function isPlainRecord({ number, name, keys, given }: RowGuide, cells: readonly (CellValue | undefined)[]): boolean {
  if (name < 0 || given >= 0) return false;
  const label = cells[name];
  if (typeof label !== "string" || label.length < 4 || label.length > 60 || !beginsWithLetter(label)) return false;
  const needed = number >= 0 && typeof cells[number] === "number" ? 3 : 5;
  let filled = 0;
  for (const column of keys) {
    const value = cells[column];
    if (value !== null && value !== undefined && value !== "" && ++filled >= needed) return true;
  }
  return false;
}

function beginsWithLetter(text: string): boolean {
  const first = text.charCodeAt(0);
  return (first >= 65 && first <= 90) || (first >= 97 && first <= 122) || first >= 0xa1;
}

function filledColumns(cells: readonly CellValue[]): number[] {
  const filled: number[] = [];
  for (let column = 0; column < cells.length; column++) if (!isBlank(cells[column] ?? null)) filled.push(column);
  return filled;
}

/** "(1) (2) (3) …", "1 2 3 …", "A B 1 2": the row under a header that numbers its columns. */
function isNumberRow(cells: readonly CellValue[], filled: readonly number[]): boolean {
  if (filled.length < 3) return false;
  return filled.every((column) => /^\(?\s*([0-9]{1,2}|[A-Za-z])\s*\)?(\s*=.*)?$/.test(String(cells[column]).trim()));
}

/** Two texts of a heading stand together: "II" and "Sở Nội vụ". */
export function firstText(sheet: SheetSnapshot, row: number, filled: readonly number[]): string {
  const texts: string[] = [];
  for (const column of filled.slice(0, 2)) {
    const text = unicodeText(sheet, row, column);
    texts.push(text);
    if (text.length > 4) break;
  }
  return texts.join(". ");
}

export function headingColumn(sheet: SheetSnapshot, row: number): number {
  return filledColumns(sheet.rows[row] ?? [])[0] ?? 0;
}

export function lineText(sheet: SheetSnapshot, row: number): string {
  return firstText(sheet, row, filledColumns(sheet.rows[row] ?? []));
}

function resolved(guide: RowGuide, row: number, column: number): CellValue {
  const own = guide.sheet.rows[row]?.[column] ?? null;
  if (!isBlank(own)) return own;
  const from = guide.mergedFrom.get(cellKey(row, column));
  return from ? (guide.sheet.rows[from.row]?.[from.column] ?? null) : null;
}

function isNumbered(value: CellValue | undefined): boolean {
  return typeof value === "number" || (typeof value === "string" && /^\s*\d{1,6}\s*[.)]?\s*$/.test(value));
}

function hasName(guide: RowGuide, row: number): boolean {
  if (guide.name < 0) return false;
  const text = unicodeText(guide.sheet, row, guide.name);
  if (guide.given >= 0 && isGivenName(unicodeText(guide.sheet, row, guide.given), text)) return true;
  if (!guide.people) return /\p{L}/u.test(text) || /^\d/.test(text);
  return looksLikeName(text);
}

/** A whole name or "NGƯỜI LẬP BIỂU" in the column of given names belongs to the signatures. */
function isGivenName(given: string, family: string): boolean {
  return /^\p{L}/u.test(given) && (family !== "" || !given.includes(" "));
}

function isSignature(guide: RowGuide, row: number, filled: readonly number[]): boolean {
  if (filled.length > 4) return false;
  return (
    filled.some((column) => SIGNATURE.test(fold(unicodeText(guide.sheet, row, column)))) &&
    filled.every((column) => guide.sheet.rows[row]?.[column] !== null && typeof guide.sheet.rows[row]?.[column] === "string")
  );
}
