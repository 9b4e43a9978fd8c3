/**
 * Plans number their lines in levels: "A", "I", "1", "1.1", "a)", "-". A line with deeper ones below it is their heading, even where its
 * cells hold numbers (those are its sums); "- Cấp sở: 12" under a line that has its own number only says how it is made up.
 */
import { fold } from "../text/fold.ts";
import { headingColumn, lineText } from "./classify-row.ts";
import { HeadingPath } from "./headings.ts";
import { unicodeText } from "./sheet-text.ts";
import { cellKey, type SheetSnapshot, valueAt } from "./snapshot.ts";
import { type Heading, isBlank, type TableRow } from "./table.ts";

/** The columns that the levels are told by; -1 where the table has no such column. */
export interface OutlineGuide {
  readonly sheet: SheetSnapshot;
  readonly number: number;
  readonly name: number;
  /** Columns that are added up. */
  readonly measures: readonly number[];
}

const LETTER = 0;
const ROMAN = 1;
const NUMBER = 2;
const SMALL_LETTER = 20;
const BULLET = 21;
/** "Trong đó: nữ" is a part of the line above, never a line of its own. */
const PART = /^(trong do|gom co|bao gom|cu the)\b/;

export function outlined(rows: readonly TableRow[], guide: OutlineGuide): TableRow[] {
  const levels = levelsOf(rows, guide);
  const parents = new Set<number>();
  const parts = new Set<number>();
  for (const [index, { kind }] of rows.entries()) {
    if (kind !== "record" && kind !== "group") continue;
    if (PART.test(fold(nameOf(rows[index], guide)))) parts.add(index);
    const below = childrenOf(index, rows, levels);
    if (below.length === 0) continue;
    const bullets = below.every((child) => levels[child] === BULLET);
    const own = hasMeasure(rows[index], guide);
    if (below.some((child) => hasMeasure(rows[child], guide)) && !(bullets && own)) parents.add(index);
    else if (kind === "record") for (const child of below) parts.add(child);
  }
  return withHeadings(
    rows.map((row, index) => (parts.has(index) ? as(row, "note", guide) : parents.has(index) ? as(row, "group", guide) : row)),
    guide.sheet,
  );
}

function as(row: TableRow, kind: TableRow["kind"], { sheet }: OutlineGuide): TableRow {
  return row.kind === kind ? row : { ...row, kind, text: lineText(sheet, row.row) };
}

/** By row: how deep its number stands; null for lines without one. */
function levelsOf(rows: readonly TableRow[], guide: OutlineGuide): (number | null)[] {
  let letters = false;
  const levels = rows.map(({ row, kind }) => {
    if (kind !== "record" && kind !== "group") return null;
    const mark = markOf(row, guide);
    if (mark === "A" || mark === "B") letters = true;
    return levelOf(mark, letters);
  });
  const numbered = levels.filter((level) => level !== null).length > 1;
  return numbered ? levels.map((level, index) => level ?? (opensNumbers(index, rows, levels, guide) ? ROMAN : null)) : levels;
}

function levelOf(mark: string, letters: boolean): number | null {
  if (mark === "") return null;
  if (/^[-–—+•*·]/.test(mark)) return BULLET;
  if (/^\d+$/.test(mark)) return NUMBER;
  if (/^\d+(\.\d+)+$/.test(mark)) return NUMBER + mark.split(".").length - 1;
  if (/^[a-zđ]$/.test(mark)) return SMALL_LETTER;
  // C, D are letters after A and B, and Roman numbers otherwise.
  if (letters && /^[CDL]$/.test(mark)) return LETTER;
  if (/^[IVXLC]+$/.test(mark)) return ROMAN;
  return /^[A-ZĐ]$/.test(mark) ? LETTER : null;
}

/** What stands in the column of numbers, else before the name: "I", "1.1", "-". */
function markOf(row: number, { sheet, number, name }: OutlineGuide): string {
  const own = number < 0 ? "" : unicodeText(sheet, row, number);
  const bare = /^\(?\s*([A-Za-zĐđ]{1,5}|\d{1,4}(?:\.\d{1,3})*|[-–—+•*·])\s*[.):/]?\s*$/.exec(own)?.[1];
  if (bare !== undefined) return bare;
  const text = own === "" && name >= 0 ? unicodeText(sheet, row, name) : own;
  return BEFORE_NAME.exec(text)?.slice(1).find(Boolean) ?? "";
}

const BEFORE_NAME = /^\(?\s*(?:([A-ZĐ]|[IVXLC]+|\d{1,3}(?:\.\d{1,3})*|[a-zđ])\s*[.)/]\s|([-–—+•*·])\s*(?=\p{L}))/u;

/** A line without a number among numbered ones, after which they begin anew, is a heading with its sum. */
function opensNumbers(
  index: number,
  rows: readonly TableRow[],
  levels: readonly (number | null)[],
  guide: OutlineGuide,
): boolean {
  const own = rows[index];
  const next = rows[index + 1];
  if (guide.number < 0 || own?.kind !== "record" || !next || levels[index + 1] !== NUMBER) return false;
  return markOf(next.row, guide) === "1" && isBlank(valueAt(guide.sheet, own.row, guide.number));
}

/** The lines right below a line that stand deeper, down to the next that does not. */
function childrenOf(index: number, rows: readonly TableRow[], levels: readonly (number | null)[]): number[] {
  const own = levels[index] ?? null;
  if (own === null) return [];
  const children: number[] = [];
  for (let at = index + 1; at < rows.length; at++) {
    const { kind } = rows[at] ?? {};
    const level = levels[at] ?? null;
    if (kind === "total") break;
    if (level === null) continue;
    if (level <= own) break;
    children.push(at);
  }
  return children;
}

function nameOf(row: TableRow | undefined, { sheet, name, number }: OutlineGuide): string {
  if (!row) return "";
  const text = name < 0 ? "" : unicodeText(sheet, row.row, name);
  return text || (number < 0 ? "" : unicodeText(sheet, row.row, number));
}

function hasMeasure(row: TableRow | undefined, { sheet, measures }: OutlineGuide): boolean {
  return (
    row !== undefined &&
    measures.some((column) => !isBlank(valueAt(sheet, row.row, column)) || sheet.formulas.has(cellKey(row.row, column)))
  );
}

/** The headings above each line, told anew. */
function withHeadings(rows: readonly TableRow[], sheet: SheetSnapshot): TableRow[] {
  const headings = new HeadingPath();
  let groups: readonly Heading[] = [];
  return rows.map((line) => {
    if (line.kind === "group") {
      headings.add({ row: line.row, column: headingColumn(sheet, line.row), text: line.text });
      groups = headings.path();
    }
    return line.groups === groups ? line : { ...line, groups };
  });
}
