/**
 * What stands outside the lines of tables: letterhead and title, headings, totals, notes, signatures. Rows that say the same are the same
 * wherever they stand, so that lines put in above a total are no change of it; the others are laid beside each other by what they begin with.
 */

import { cellName } from "../sheet/address.ts";
import { unicodeText } from "../sheet/sheet-text.ts";
import { shownText } from "../sheet/shown.ts";
import { cellKey, type SheetSnapshot, valueAt } from "../sheet/snapshot.ts";
import { isBlank } from "../sheet/table.ts";
import { TITLE_WIDTH } from "../sheet/title-block.ts";
import { compareKey, fold } from "../text/fold.ts";
import type { CellDifference, TextDifference } from "./difference.ts";
import { withFormula } from "./formula-change.ts";
import { besideAt, type TextSide } from "./text-cells.ts";

interface TextRow {
  readonly row: number;
  readonly part: TextDifference["part"];
  readonly columns: readonly number[];
  /** All that it says. */
  readonly key: string;
  /** What it begins with, without its numbers. */
  readonly label: string;
}

/** Rows outside tables are few on a plan; a sheet with more is told by its first ones. */
const MOST_ROWS = 5_000;

export function compareTexts(before: TextSide, after: TextSide): TextDifference[] {
  const [left, right] = unlike(textRows(before), textRows(after));
  const pairs = beside(left, right);
  const [paired, pairedAfter] = [new Set(pairs.map(([row]) => row)), new Set(pairs.map(([, row]) => row))];
  return [
    ...pairs.flatMap(([a, b]) => changes(before, a, after, b)),
    ...left.filter((row) => !paired.has(row)).flatMap((row) => alone("removed", before, row)),
    ...right.filter((row) => !pairedAfter.has(row)).flatMap((row) => alone("added", after, row)),
  ];
}

function textRows({ sheet, tables }: TextSide): TextRow[] {
  const inTable = new Set<number>();
  for (const { rows, headerFirst, headerLast } of tables) {
    for (const { row, kind } of rows) if (kind === "record") inTable.add(row);
    for (let row = headerFirst; row <= headerLast; row++) inTable.add(row);
  }
  const first = Math.min(...tables.map(({ headerFirst }) => headerFirst));
  const last = Math.max(...tables.map((table) => table.last));
  const found: TextRow[] = [];
  for (let row = 0; row < sheet.rows.length && found.length < MOST_ROWS; row++) {
    if (inTable.has(row)) continue;
    const columns = filledColumns(sheet, row);
    if (columns.length === 0) continue;
    const texts = columns.map((column) => unicodeText(sheet, row, column));
    const part = row < first ? "head" : row > last ? "foot" : "within";
    const formulas = columns.map((column) => (sheet.formulas.has(cellKey(row, column)) ? "=" : ""));
    found.push({
      row,
      part,
      columns,
      key: texts.map((text, at) => `${columns[at]}${formulas[at]}${compareKey(text)}`).join("\u0001"),
      label: fold(texts[0] ?? "").replace(/\d+/g, "#"),
    });
  }
  return found;
}

function filledColumns(sheet: SheetSnapshot, row: number): number[] {
  const cells = sheet.rows[row] ?? [];
  const columns: number[] = [];
  for (let column = 0; column < Math.min(cells.length, TITLE_WIDTH); column++)
    if (!isBlank(cells[column] ?? null) || sheet.formulas.has(cellKey(row, column))) columns.push(column);
  return columns;
}

/** Without the rows that say the same on both sides. Numbers in a row of formulas may be the same and the formulas not: those are laid beside each other. */
function unlike(before: readonly TextRow[], after: readonly TextRow[]): [TextRow[], TextRow[]] {
  const known = new Map<string, TextRow[]>();
  for (const row of after) {
    const same = known.get(row.key);
    if (same) same.push(row);
    else known.set(row.key, [row]);
  }
  const taken = new Set<TextRow>();
  const left = before.filter((row) => {
    const same = row.key.includes("=") ? undefined : known.get(row.key)?.shift();
    if (same) taken.add(same);
    return same === undefined;
  });
  return [left, after.filter((row) => !taken.has(row))];
}

/** In order, by what they begin with; then whatever is left of a part, in order. */
function beside(before: readonly TextRow[], after: readonly TextRow[]): [TextRow, TextRow][] {
  const pairs: [TextRow, TextRow][] = [];
  const taken = new Set<TextRow>();
  const pass = (matches: (a: TextRow, b: TextRow) => boolean): void => {
    for (const row of before) {
      if (taken.has(row)) continue;
      const match = after.find((other) => !taken.has(other) && matches(row, other));
      if (!match) continue;
      taken.add(row).add(match);
      pairs.push([row, match]);
    }
  };
  pass((a, b) => a.part === b.part && a.key === b.key);
  pass((a, b) => a.part === b.part && a.label === b.label);
  pass((a, b) => a.part === b.part && a.row === b.row && a.columns[0] === b.columns[0]);
  return pairs;
}

function changes(before: TextSide, a: TextRow, after: TextSide, b: TextRow): TextDifference[] {
  const columns = [...new Set([...a.columns, ...b.columns])].sort((one, other) => one - other);
  return columns.flatMap((column): TextDifference[] => {
    const cell = besideAt(before, a.row, after, b.row, column);
    if (!cell) return [];
    const kind = cell.was === "" ? "added" : cell.is === "" ? "removed" : "changed";
    return [{ kind, part: a.part, cell }];
  });
}

function alone(kind: "added" | "removed", side: TextSide, { row, part, columns }: TextRow): TextDifference[] {
  return columns.map((column) => {
    const at = { sheet: side.sheet.name, cell: cellName(row, column) };
    const shown = withFormula(
      shownText(valueAt(side.sheet, row, column), "plain", side.sheet.marks.get(cellKey(row, column)), side.date1904),
      side.sheet.formulas.get(cellKey(row, column)),
    );
    const cell: CellDifference = {
      kind: "value",
      field: null,
      title: { vi: "", en: "" },
      before: at,
      after: at,
      was: kind === "removed" ? shown : "",
      is: kind === "added" ? shown : "",
    };
    return { kind, part, cell };
  });
}
