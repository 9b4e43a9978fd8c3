/**
 * Finds the tables of a workbook by their header words: below title blocks, with one to three header rows, several on one sheet,
 * repeated headers, headings, totals and signatures between the records.
 */
import { fold } from "../text/fold.ts";
import { classifyRow, firstText, headingColumn, lineText, type RowGuide } from "./classify-row.ts";
import { type HeaderText, headerTexts } from "./header.ts";
import { HeadingPath } from "./headings.ts";
import { type Matched, matchColumns } from "./match-columns.ts";
import { cellKey, type SheetSnapshot, type WorkbookSnapshot } from "./snapshot.ts";
import { type Heading, isBlank, type ReadTable, type TableRow, type TableSpec } from "./table.ts";

/** Rows with at least three texts that are tried before a sheet is given up. */
const TRIED_ROWS = 400;
/** Cells of vertical merges that are followed; a hostile merge over a whole sheet is not. */
const MERGED_CELLS = 200_000;

interface FoundHeader {
  readonly spec: TableSpec;
  readonly first: number;
  readonly last: number;
  readonly matched: Matched;
}

export function findTables(workbook: WorkbookSnapshot, specs: readonly TableSpec[]): ReadTable[] {
  return workbook.sheets.flatMap((sheet) => (sheet.state === "visible" ? tablesOf(sheet, specs) : []));
}

/** The tables of one sheet, from the top. */
export function tablesOf(sheet: SheetSnapshot, specs: readonly TableSpec[]): ReadTable[] {
  const tables: ReadTable[] = [];
  let header = firstHeader(sheet, 0, specs);
  while (header) {
    const { table, next } = readTable(sheet, header, specs);
    tables.push(table);
    header = next;
  }
  return tables;
}

function firstHeader(sheet: SheetSnapshot, from: number, specs: readonly TableSpec[]): FoundHeader | null {
  let tried = 0;
  for (let row = from; row < sheet.rows.length && tried < TRIED_ROWS; row++) {
    if (textCells(sheet, row) < 2) continue;
    tried++;
    const found = headerNear(sheet, row, specs);
    if (found) return found;
  }
  return null;
}

function textCells(sheet: SheetSnapshot, row: number): number {
  let count = 0;
  for (const value of sheet.rows[row] ?? []) if (typeof value === "string" && value.length < 150 && value.trim() !== "") count++;
  return count;
}

/** The best header that starts at a row or one of the two below it: a letterhead row is not taken for the top of the header. */
function headerNear(sheet: SheetSnapshot, row: number, specs: readonly TableSpec[]): FoundHeader | null {
  let best: FoundHeader | null = null;
  let bestScore = 0;
  for (let first = row; first <= row + 2; first++) {
    const found = headerAt(sheet, first, specs);
    if (found && found.score > bestScore) {
      best = found.header;
      bestScore = found.score;
    }
  }
  return best;
}

/** The best reading of a header that starts at this very row, with its score. */
function headerAt(sheet: SheetSnapshot, first: number, specs: readonly TableSpec[]): { header: FoundHeader; score: number } | null {
  let best: { header: FoundHeader; score: number } | null = null;
  for (let height = 1; height <= 3; height++) {
    const last = first + height - 1;
    if (height > 1 && textCells(sheet, last) === 0) break;
    const headers = headerTexts(sheet, first, last);
    if (headers.length < 3) continue;
    for (const spec of specs) {
      const matched = matchColumns(spec, headers, sheet, last + 1);
      if (!spec.accepts(new Set(matched.columns.keys()))) continue;
      // Each further header row must earn its place by a field that is recognised only with it.
      const score = matched.score - height * 0.6;
      if (!best || score > best.score) best = { header: { spec, first, last: headerBottom(sheet, first, last, headers), matched }, score };
    }
  }
  return best;
}

/** Header cells merged downwards belong to the header even where the rows below them add no words. */
function headerBottom(sheet: SheetSnapshot, first: number, last: number, headers: readonly HeaderText[]): number {
  const columns = new Set(headers.map(({ column }) => column));
  let bottom = last;
  for (const merge of sheet.merges) {
    const inHeader = merge.top >= first && merge.top <= last && merge.bottom <= last + 2 && columns.has(merge.left);
    if (inHeader) bottom = Math.max(bottom, merge.bottom);
  }
  return bottom;
}

function readTable(sheet: SheetSnapshot, header: FoundHeader, specs: readonly TableSpec[]): { table: ReadTable; next: FoundHeader | null } {
  const mergedFrom = verticalMerges(sheet, header.last);
  const guide = guideOf(sheet, header, mergedFrom);
  const rows: TableRow[] = [];
  const headings = new HeadingPath();
  let groups: readonly Heading[] = [];
  let ended = false;
  let next: FoundHeader | null = null;
  let last = header.last;
  for (let row = header.last + 1; row < sheet.rows.length; row++) {
    const kind = classifyRow(guide, row, ended);
    if (kind === "blank" || kind === "numbers") continue;
    if (kind !== "record" || looksLikeHeader(sheet, row, header)) {
      const again = textCells(sheet, row) >= 3 ? headerAt(sheet, row, specs)?.header : undefined;
      if (again && sameColumns(again, header)) {
        row = again.last;
        continue;
      }
      if (again) {
        next = again;
        break;
      }
    }
    if (kind === "end") {
      ended = true;
      continue;
    }
    const text = kind === "record" ? "" : lineText(sheet, row);
    if (kind === "group") {
      headings.add({ row, column: headingColumn(sheet, row), text });
      groups = headings.path();
      ended = false;
    }
    if (kind === "record") last = row;
    rows.push({ row, kind, groups, hidden: sheet.hiddenRows.has(row), text });
  }
  const { spec, first, matched } = header;
  const unused = matched.unused.map(({ column, levels }) => ({ column, header: levels.join(" / ") }));
  return { table: { spec, sheet, headerFirst: first, headerLast: header.last, last, columns: matched.columns, unused, rows, mergedFrom }, next };
}

function guideOf(sheet: SheetSnapshot, { spec, matched }: FoundHeader, mergedFrom: RowGuide["mergedFrom"]): RowGuide {
  const at = (field: string): number => matched.columns.get(field)?.[0]?.column ?? -1;
  const all = (fields: readonly string[]): number[] => fields.flatMap((field) => (matched.columns.get(field) ?? []).map(({ column }) => column));
  const family = at("familyName");
  return {
    sheet,
    number: at("number"),
    name: family >= 0 ? family : at(spec.nameField),
    given: at("givenName"),
    keys: all(spec.keyFields),
    sums: all(["cost", "totalCost", "size", "notes"]),
    mergedFrom,
    people: spec.nameField === "name",
  };
}

/** A repeated header names its first columns again. */
function looksLikeHeader(sheet: SheetSnapshot, row: number, { first, matched, spec }: FoundHeader): boolean {
  const name = matched.columns.get(spec.nameField)?.[0];
  const value = name ? sheet.rows[row]?.[name.column] : null;
  return typeof value === "string" && value.length < 40 && value === sheet.rows[first]?.[name?.column ?? 0];
}

function sameColumns(a: FoundHeader, b: FoundHeader): boolean {
  if (a.spec !== b.spec) return false;
  for (const [field, [column]] of b.matched.columns) if (a.matched.columns.get(field)?.[0]?.column !== column?.column) return false;
  return true;
}

function verticalMerges(sheet: SheetSnapshot, headerLast: number): Map<number, { row: number; column: number }> {
  const from = new Map<number, { row: number; column: number }>();
  for (const { top, left, bottom, right } of sheet.merges) {
    if (top <= headerLast || bottom === top) continue;
    for (let row = top; row <= bottom && from.size < MERGED_CELLS; row++) {
      for (let column = left; column <= right; column++) if (row !== top || column !== left) from.set(cellKey(row, column), { row: top, column: left });
    }
  }
  return from;
}

/** The texts of the rows above a table, one per filled cell: letterhead, title, the letter it belongs to. */
export function titleBlock(table: ReadTable, from: number): { row: number; column: number; text: string }[] {
  const found: { row: number; column: number; text: string }[] = [];
  for (let row = from; row < table.headerFirst; row++) {
    const cells = table.sheet.rows[row] ?? [];
    for (let column = 0; column < Math.min(cells.length, 60); column++) {
      if (!isBlank(cells[column] ?? null)) found.push({ row, column, text: firstText(table.sheet, row, [column]) });
    }
  }
  return found;
}

/** Whether any text of a sheet's first rows holds these folded words. */
export function mentions(sheet: SheetSnapshot, words: RegExp, rows = 30): boolean {
  for (let row = 0; row < Math.min(rows, sheet.rows.length); row++) {
    for (const value of sheet.rows[row] ?? []) if (typeof value === "string" && words.test(fold(value))) return true;
  }
  return false;
}
