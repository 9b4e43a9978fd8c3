/**
 * Finds the tables of a workbook and reads their lines: several on one sheet, repeated headers, headings, totals and signatures between
 * the records.
 */
import type { ByHand } from "./by-hand.ts";
import { classifyRow, headingColumn, lineText, type RowGuide } from "./classify-row.ts";
import { type FoundHeader, firstHeader, headerAt, mayBegin } from "./find-header.ts";
import { mayBeHeader } from "./header-look.ts";
import { HeadingPath } from "./headings.ts";
import { outlined } from "./outline.ts";
import { isOwnSheet } from "./own-sheets.ts";
import { Search } from "./search.ts";
import { cellKey, type SheetSnapshot, type WorkbookSnapshot } from "./snapshot.ts";
import type { Heading, ReadTable, TableRow, TableSpec } from "./table.ts";

/** Tables on one sheet; a sheet with more is no plan. */
const MOST_TABLES = 60;
/** Cells of vertical merges that are followed; a hostile merge over a whole sheet is not. */
const MERGED_CELLS = 200_000;

export function findTables(workbook: WorkbookSnapshot, specs: readonly TableSpec[], byHand: ByHand | null = null): ReadTable[] {
  const search = new Search(specs, byHand);
  return workbook.sheets.flatMap((sheet) => (sheet.state === "visible" && !isOwnSheet(sheet) ? tablesOf(sheet, search) : []));
}

/** The tables of one sheet, from the top. */
function tablesOf(sheet: SheetSnapshot, search: Search): ReadTable[] {
  const tables: ReadTable[] = [];
  let header = firstHeader(sheet, 0, search);
  while (header && tables.length < MOST_TABLES) {
    search.takeTable();
    const { table, next } = readTable(sheet, header, search);
    // What was taken for a header above the one that somebody chose was none.
    if (!next?.chosen || header.chosen || hasRecords(table)) tables.push(table);
    header = next;
  }
  return tables;
}

const hasRecords = ({ rows }: ReadTable): boolean => rows.some(({ kind }) => kind === "record");

function readTable(sheet: SheetSnapshot, header: FoundHeader, search: Search): { table: ReadTable; next: FoundHeader | null } {
  const mergedFrom = verticalMerges(sheet, header.last, search);
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
    // Most records hold an amount or a date and leave by the cheap look.
    if (mayBegin(sheet, row, search)) {
      if (repeats(sheet, row, header)) {
        row += header.last - header.first;
        continue;
      }
      const again = headerAt(sheet, row, search)?.header;
      if (again && sameColumns(again, header)) {
        row = again.last;
        continue;
      }
      // Directly below a header that somebody chose there is no other, unless that was chosen too.
      if (again && header.chosen && !again.chosen && last === header.last) continue;
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
    search.takeLine();
    rows.push({ row, kind, groups, hidden: sheet.hiddenRows.has(row), text });
  }
  const { spec, first, matched } = header;
  const unused = matched.unused.map(({ column, levels }) => ({
    column,
    header: levels.join(" / "),
    ...(matched.unusedByHand?.has(column) ? { chosen: true as const } : {}),
  }));
  const { columns } = matched;
  const lines = spec.measures ? outlined(rows, { ...guide, measures: columnsOf(header, spec.measures) }) : rows;
  return {
    table: {
      spec,
      sheet,
      headerFirst: first,
      headerLast: header.last,
      ...(header.chosen ? { headerChosen: true as const } : {}),
      last,
      columns,
      unused,
      rows: lines,
      mergedFrom,
    },
    next,
  };
}

/** Whether a signature stands between the lines of a table: what follows it is read with more doubt. */
export function isSignedWithin(table: ReadTable): boolean {
  const guide = guideOfTable(table);
  const lines = new Set(table.rows.map(({ row }) => row));
  for (let row = table.headerLast + 1; row < table.last; row++)
    if (!lines.has(row) && classifyRow(guide, row, false) === "end") return true;
  return false;
}

/** Whether a line of a table, at whatever cells it has now, is still what it was read as. `signed`: a signature may stand above it. */
export function isStillLine(
  table: ReadTable,
  { row, kind, text }: TableRow,
  specs: readonly TableSpec[],
  signed: boolean,
): boolean {
  const { sheet } = table;
  const guide = guideOfTable(table);
  if (classifyRow(guide, row, false) !== kind || (signed && classifyRow(guide, row, true) !== kind)) return false;
  return !mayBeHeader(sheet, row, new Search(specs)) && (kind === "record" || lineText(sheet, row) === text);
}

function guideOfTable({ sheet, spec, columns, mergedFrom }: ReadTable): RowGuide {
  return guideOf(sheet, { spec, matched: { columns } }, mergedFrom);
}

interface Headed {
  readonly spec: TableSpec;
  readonly matched: Pick<FoundHeader["matched"], "columns">;
}

function columnsOf({ matched }: Headed, fields: readonly string[]): number[] {
  return fields.flatMap((field) => (matched.columns.get(field) ?? []).map(({ column }) => column));
}

function guideOf(sheet: SheetSnapshot, header: Headed, mergedFrom: RowGuide["mergedFrom"]): RowGuide {
  const { spec, matched } = header;
  const at = (field: string): number => matched.columns.get(field)?.[0]?.column ?? -1;
  const all = (fields: readonly string[]): number[] => columnsOf(header, fields);
  const family = at("familyName");
  return {
    sheet,
    number: at("number"),
    name: family >= 0 ? family : at(spec.nameField),
    given: at("givenName"),
    keys: all(spec.keyFields),
    sums: all(["cost", "totalCost", "size", "notes", ...(spec.measures ?? [])]),
    mergedFrom,
    people: spec.nameField === "name",
  };
}

/** The same cells as the header's: nearly every header that is repeated on a later page, told without reading it. */
function repeats(sheet: SheetSnapshot, row: number, { first, last }: FoundHeader): boolean {
  for (let line = first; line <= last; line++) {
    const [cells = [], again = []] = [sheet.rows[line], sheet.rows[row + line - first]];
    if (cells.length !== again.length || !cells.every((value, column) => value === again[column])) return false;
  }
  return true;
}

/** A header that is repeated on a later page begins no other table. Columns that nobody reads, as filling adds them, may stand in one alone. */
function sameColumns(a: FoundHeader, b: FoundHeader): boolean {
  if (a.spec !== b.spec) return false;
  if (a.wording === b.wording) return true;
  for (const [field, [column]] of b.matched.columns)
    if (column?.field.used && a.matched.columns.get(field)?.[0]?.column !== column.column) return false;
  return true;
}

/** Counted by cells walked over: merges that lie on one another set the same cells again and again. Every table keeps its own. */
function verticalMerges(sheet: SheetSnapshot, headerLast: number, search: Search): Map<number, { row: number; column: number }> {
  const from = new Map<number, { row: number; column: number }>();
  let left = MERGED_CELLS;
  for (const { top, left: first, bottom, right } of sheet.merges) {
    if (top <= headerLast || bottom === top) continue;
    for (let row = top; row <= bottom && left > 0; row++) {
      left -= right - first + 1;
      search.takeEffort(2 * (right - first + 1));
      for (let column = first; column <= right; column++)
        if (row !== top || column !== first) from.set(cellKey(row, column), { row: top, column: first });
    }
  }
  return from;
}
