/**
 * The door: two workbooks with the tables that were recognised in them go in, what differs comes out. Lines are known by what they say and
 * whom they are about, so that sorting is no change; sheets without a table are compared cell by cell.
 */

import { cellName } from "../sheet/address.ts";
import type { SheetSnapshot, WorkbookSnapshot } from "../sheet/snapshot.ts";
import { isBlank, type ReadTable } from "../sheet/table.ts";
import { type Column, type ColumnPair, type PairedColumns, pairColumns } from "./columns.ts";
import type { ColumnDifference, Comparison, Counts, LineDifference, TextDifference } from "./difference.ts";
import { type Headings, headingsOf, isUnderAnother } from "./headings.ts";
import { changedCells, ownCells } from "./line-cells.ts";
import { movedOf } from "./order.ts";
import { isGuess, type LinePair, pairLines } from "./pair-lines.ts";
import { compareSheets } from "./plain-sheets.ts";
import { renamedSheets } from "./renamed-sheets.ts";
import { type Line, TableLines } from "./table-lines.ts";
import { compareTexts, type TextSide } from "./texts.ts";

export interface Side {
  readonly workbook: WorkbookSnapshot;
  readonly tables: readonly ReadTable[];
}

/** Told between kinds of tables and sheets, 0 to 1. */
export type OnProgress = (share: number) => void;

/** A pair of lines by their places, for whoever follows findings from one workbook to the other. Rows are 1-based. */
export interface Followed {
  readonly comparison: Comparison;
  readonly pairs: readonly LinePair[];
}

export function compareBooks(before: Side, after: Side, onProgress: OnProgress = () => {}): Followed {
  const work = new Work(before, after);
  const kinds = [...new Set([...before.tables, ...after.tables].map(({ spec }) => spec.kind))];
  for (const [at, kind] of kinds.entries()) {
    work.lines(kind);
    onProgress((at + 1) / (kinds.length + 1));
  }
  const answer = work.result();
  onProgress(1);
  return answer;
}

class Work {
  readonly #before: Side;
  readonly #after: Side;
  readonly #lines: LineDifference[] = [];
  readonly #pairs: LinePair[] = [];
  readonly #kinds: PairedKind[] = [];
  readonly #columns: ColumnDifference[] = [];
  readonly #counts = { before: 0, after: 0, same: 0, renumbered: 0 };

  constructor(before: Side, after: Side) {
    this.#before = before;
    this.#after = after;
  }

  /** All tables of one kind, on whatever sheets. */
  lines(kind: string): void {
    const [before, after] = [this.#before, this.#after].map(({ workbook, tables }) =>
      tables.filter(({ spec }) => spec.kind === kind).map((table) => new TableLines(table, workbook.date1904)),
    );
    if (!before || !after) return;
    const [was, is] = [before.flatMap(({ lines }) => lines), after.flatMap(({ lines }) => lines)];
    this.#counts.before += was.length;
    this.#counts.after += is.length;
    const { pairs, removed, added } = pairLines(was, is);
    for (const pair of pairs) this.#pairs.push(pair);
    const columns = new PairsOfColumns();
    this.#kinds.push({ pairs, columns, headings: headingsOf(was, is) });
    for (const line of removed) this.#lines.push(alone("removed", line));
    for (const line of added) this.#lines.push(alone("added", line));
    this.#columns.push(...columnDifferences(before, after, pairs, columns));
  }

  #paired({ pairs, columns, headings }: PairedKind, renamed: ReadonlyMap<string, string>): void {
    const moved = movedLines(pairs);
    for (const pair of pairs) {
      const { before, after, by } = pair;
      const cells = changedCells(before, after, columns.of(before.of, after.of));
      if (isRenumbered(pair)) this.#counts.renumbered += 1;
      const under = isUnderAnother(before, after, headings);
      const place =
        (renamed.get(before.sheet) ?? before.sheet) !== after.sheet
          ? "sheet"
          : under
            ? "heading"
            : moved.has(pair)
              ? "order"
              : null;
      const kind = cells.length > 0 || place === "heading" || isGuess(by) ? "changed" : place ? "moved" : null;
      if (kind === null || kind === "moved") this.#counts.same += 1;
      if (kind !== null)
        this.#lines.push({
          ...about(after),
          kind,
          before: before.where,
          after: after.where,
          by,
          sure: !isGuess(by),
          moved: place,
          cells,
        });
    }
  }

  result(): Followed {
    const { before, after } = { before: this.#before, after: this.#after };
    const texts: TextDifference[] = [];
    const renamed = renamedSheets(before.workbook.sheets, after.workbook.sheets, this.#pairs);
    const names = { before: namesOf(before), after: namesOf(after) };
    const now = new Map(renamed.map((one) => [one.before, one.after]));
    const known = new Set(now.values());
    for (const kind of this.#kinds) this.#paired(kind, now);
    for (const sheet of before.workbook.sheets) {
      const other = after.workbook.sheets.find(({ name }) => name === (now.get(sheet.name) ?? sheet.name));
      if (other) for (const text of this.#outside(sheet, other)) texts.push(text);
    }
    const sheets = {
      removed: names.before.filter((name) => !names.after.includes(name) && !now.has(name)),
      added: names.after.filter((name) => !names.before.includes(name) && !known.has(name)),
      renamed,
    };
    const lines = this.#lines.sort(inOrder(names.after, names.before));
    return { comparison: { counts: this.#tally(lines), lines, columns: this.#columns, texts, sheets }, pairs: this.#pairs };
  }

  #outside(sheet: SheetSnapshot, other: SheetSnapshot): TextDifference[] {
    const of = (side: Side, one: SheetSnapshot): TextSide => ({
      sheet: one,
      tables: side.tables.filter((table) => table.sheet === one),
      date1904: side.workbook.date1904,
    });
    const [a, b] = [of(this.#before, sheet), of(this.#after, other)];
    return a.tables.length > 0 && b.tables.length > 0 ? compareTexts(a, b) : compareSheets(a, b);
  }

  #tally(lines: readonly LineDifference[]): Counts {
    const of = (kind: LineDifference["kind"]): number => lines.filter((line) => line.kind === kind).length;
    const cells = lines.filter(({ kind }) => kind === "changed").flatMap((line) => line.cells);
    return {
      lines: { before: this.#counts.before, after: this.#counts.after },
      added: of("added"),
      removed: of("removed"),
      changed: of("changed"),
      moved: of("moved"),
      same: this.#counts.same,
      unsure: lines.filter(({ sure }) => !sure).length,
      renumbered: this.#counts.renumbered,
      form: cells.filter(({ kind }) => kind === "form").length,
      computed: cells.filter(({ kind }) => kind === "computed").length,
      cells: cells.length,
    };
  }
}

const namesOf = ({ workbook }: Side): string[] => workbook.sheets.map(({ name }) => name);

/** The lines of one kind of table, found again. */
interface PairedKind {
  readonly pairs: readonly LinePair[];
  readonly columns: PairsOfColumns;
  readonly headings: Headings;
}

/** Columns of two tables are paired once, however many lines they share. */
class PairsOfColumns {
  readonly #known = new Map<TableLines, Map<TableLines, PairedColumns>>();

  of(before: TableLines, after: TableLines): PairedColumns {
    const known = this.#known.get(before) ?? new Map<TableLines, PairedColumns>();
    this.#known.set(before, known);
    const paired = known.get(after) ?? pairColumns(before.columns, after.columns);
    known.set(after, paired);
    return paired;
  }
}

const about = (line: Line): Pick<LineDifference, "table" | "title" | "name"> => ({
  table: line.of.table.spec.kind,
  title: line.of.table.spec.title,
  name: line.name,
});

function alone(kind: "added" | "removed", line: Line): LineDifference {
  const [before, after] = kind === "removed" ? [line.where, null] : [null, line.where];
  return { ...about(line), kind, before, after, by: "content", sure: true, moved: null, cells: ownCells(line) };
}

/** By the tables that the lines stand in now and stood in before. */
function movedLines(pairs: readonly LinePair[]): ReadonlySet<LinePair> {
  const groups = new Map<TableLines, Map<TableLines, LinePair[]>>();
  for (const pair of pairs) {
    const of = groups.get(pair.before.of) ?? new Map<TableLines, LinePair[]>();
    groups.set(pair.before.of, of);
    const list = of.get(pair.after.of);
    if (list) list.push(pair);
    else of.set(pair.after.of, [pair]);
  }
  const moved = new Set<LinePair>();
  for (const list of [...groups.values()].flatMap((of) => [...of.values()])) {
    const sorted = list.sort((a, b) => a.before.at - b.before.at);
    const isMoved = movedOf(sorted.map(({ after }) => after.at));
    for (const [at, pair] of sorted.entries()) if (isMoved[at]) moved.add(pair);
  }
  return moved;
}

function isRenumbered({ before, after }: LinePair): boolean {
  return String(before.field("number") ?? "") !== String(after.field("number") ?? "");
}

/** Of tables whose lines were found again in each other; without any such line, in the order of the tables. */
function columnDifferences(
  before: readonly TableLines[],
  after: readonly TableLines[],
  pairs: readonly LinePair[],
  columns: PairsOfColumns,
): ColumnDifference[] {
  const told = new Set<string>();
  return before.flatMap((was, at) => {
    const is = pairs.find((pair) => pair.before.of === was)?.after.of ?? after[at];
    if (!is) return [];
    const { pairs: same, removed, added } = columns.of(was, is);
    const found: ColumnDifference[] = [
      ...removed.map(
        (column) =>
          ({
            kind: "removed",
            title: column.title,
            before: headerAt(was, column),
            after: null,
            filled: filledIn(was, column),
          }) as const,
      ),
      ...added.map(
        (column) =>
          ({
            kind: "added",
            title: column.title,
            before: null,
            after: headerAt(is, column),
            filled: filledIn(is, column),
          }) as const,
      ),
      ...same.filter(isRenamed).map(
        (pair) =>
          ({
            kind: "renamed",
            title: pair.after.title,
            before: headerAt(was, pair.before),
            after: headerAt(is, pair.after),
            filled: 0,
          }) as const,
      ),
    ];
    // Every unit's sheet may have lost the same column: it is said for each sheet once.
    return found.filter((one) => {
      const key = [one.kind, one.before?.sheet, one.before?.cell, one.after?.sheet, one.after?.cell].join(" ");
      const isNew = !told.has(key);
      told.add(key);
      return isNew;
    });
  });
}

const isRenamed = ({ before, after }: ColumnPair): boolean => before.header !== after.header;

function headerAt({ table }: TableLines, { column, header }: Column): NonNullable<ColumnDifference["before"]> {
  return { sheet: table.sheet.name, cell: cellName(table.headerLast, column), header };
}

function filledIn({ lines }: TableLines, { at }: Column): number {
  return lines.filter(({ values }) => !isBlank(values[at] ?? null)).length;
}

/** As they stand now; a line that went, where it stood. */
function inOrder(sheets: readonly string[], sheetsBefore: readonly string[]): (a: LineDifference, b: LineDifference) => number {
  const sheetOf = ({ before, after }: LineDifference): number =>
    after
      ? sheets.indexOf(after.sheet)
      : Math.max(0, sheets.indexOf(before?.sheet ?? ""), sheetsBefore.indexOf(before?.sheet ?? ""));
  const rowOf = ({ before, after }: LineDifference): number => (after ?? before)?.row ?? 0;
  return (a, b) => sheetOf(a) - sheetOf(b) || rowOf(a) - rowOf(b);
}
