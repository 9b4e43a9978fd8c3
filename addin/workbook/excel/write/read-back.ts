/**
 * Reads what was written and compares: a filter, a merged area, a format of text or another program's hand may have made something else of
 * it. Values are all read; of long blocks of formulas, where formulas stand, and the text of a few rows.
 */

import { sameFormula } from "../../../../shared/fill/ours.ts";
import { a1 } from "../../../../shared/formulas/formula.ts";
import { cellName, type Rect } from "../../../../shared/sheet/address.ts";
import type { FormulaBlock, NewSheet, SheetEdits } from "../../../../shared/sheet/edits.ts";
import { type CellValue, cellKey, cellOf } from "../../../../shared/sheet/snapshot.ts";
import { around, joined } from "../../edit-areas.ts";
import { cellCount, shared } from "../areas.ts";
import { type Ask, askAreas, askRows, complete } from "../ask.ts";
import { cellValue } from "../cell-values.ts";
import { RowMeter } from "../row-meter.ts";
import { formulaAreas, isFixed } from "./formulas.ts";

export interface Difference {
  readonly sheet: string;
  /** "D12" */
  readonly cell: string;
}

export interface ReadBack {
  /** Something else stands there than what was written. */
  readonly differs: (difference: Difference) => void;
  /** A formula of ours gives something else than we calculated; not asked where null. */
  readonly calculates: ((difference: Difference) => void) | null;
}

type Read = "values" | "formulas" | "formulasR1C1";

interface Comparing {
  readonly sheet: string;
  readonly rect: Rect;
  readonly read: Read;
  readonly bytes: number;
  readonly isSame: (row: number, column: number, found: unknown) => boolean;
  readonly differs: (difference: Difference) => void;
}

function compare({ sheet, rect, read, bytes, isSame, differs }: Comparing): Ask {
  const meter = new RowMeter((rect.right - rect.left + 1) * bytes);
  // What was written is known: no need to find out how large a row is.
  meter.measured = true;
  return askRows<readonly unknown[]>({
    sheet: { id: sheet, name: sheet },
    rect,
    meter,
    load: (range) => {
      range.load(read);
      return () => complete(range[read]);
    },
    take: (rows, { top, left }) => {
      rows.forEach((cells, r) => {
        cells.forEach((found, c) => {
          if (!isSame(top + r, left + c, found)) differs({ sheet, cell: cellName(top + r, left + c) });
        });
      });
      return [];
    },
  });
}

export function askWritten({ sheet, cells, blocks }: SheetEdits, { differs, calculates }: ReadBack): Ask[] {
  return [
    ...askValues(sheet, new Map(cells.map(({ row, column, value }) => [cellKey(row, column), value])), "values", differs),
    ...formulaAreas(blocks).flatMap(({ rect, what }) => askFormula(sheet, rect, what, differs)),
    ...blocks.filter(isFixed).map((block) => askFixed(sheet, block, differs)),
    ...(calculates === null ? [] : askValues(sheet, resultsOf(blocks), "values", calculates)),
  ];
}

/** What blocks are to give; nothing is expected where nothing was calculated. */
function resultsOf(blocks: readonly FormulaBlock[]): Map<number, CellValue> {
  const results = new Map<number, CellValue>();
  for (const { column, firstRow, values } of blocks)
    for (const [at, value] of values.entries()) if (value !== null) results.set(cellKey(firstRow + at, column), value);
  return results;
}

function askValues(sheet: string, wanted: ReadonlyMap<number, CellValue>, read: Read, differs: ReadBack["differs"]): Ask[] {
  const runs = [...wanted.keys()].map(cellOf).map(({ row, column }) => ({ column, top: row, bottom: row, what: null }));
  return readable(joined(runs).map(({ rect }) => rect)).map((rect) => {
    const sample = [...wanted.values()].slice(0, 200);
    const bytes = Math.max(8, (new TextEncoder().encode(JSON.stringify(sample)).length / Math.max(1, sample.length)) * 1.3);
    return compare({
      sheet,
      rect,
      read,
      bytes,
      isSame: (row, column, found) => {
        const value = wanted.get(cellKey(row, column));
        return value === undefined || sameValue(value, cellValue(found));
      },
      differs,
    });
  });
}

/** Many small areas are read as one around them, unless that is mostly something else. */
function readable(rects: readonly Rect[]): readonly Rect[] {
  const box = around(rects);
  if (box === null || rects.length < 20) return rects;
  const cells = rects.reduce((sum, rect) => sum + cellCount(rect), 0);
  return cellCount(box) <= 4 * cells ? [box] : rects;
}

/** Excel keeps fifteen digits, and empty texts as nothing. */
export function sameValue(a: CellValue, b: CellValue): boolean {
  if (typeof a === "number" && typeof b === "number") return Math.abs(a - b) <= 1e-9 * Math.max(1, Math.abs(a), Math.abs(b));
  if (typeof a === "object" && typeof b === "object") return a?.error === b?.error;
  return lines(a) === lines(b);
}

function lines(value: CellValue): unknown {
  return typeof value === "string" ? value.replaceAll("\r\n", "\n") : (value ?? "");
}

/** So many bytes of formulas are read as they are. */
const FEW_BYTES = 40_000;

function askFormula(sheet: string, rect: Rect, formula: string, differs: ReadBack["differs"]): Ask[] {
  const text = (part: Rect) =>
    compare({
      sheet,
      rect: part,
      read: "formulasR1C1",
      bytes: formula.length + 10,
      isSame: (_, __, found) => typeof found === "string" && found.startsWith("=") && sameFormula(found, formula),
      differs,
    });
  if (cellCount(rect) * formula.length <= FEW_BYTES) return [text(rect)];
  const rows = [rect.top, (rect.top + rect.bottom) >> 1, rect.bottom];
  return [
    askAreas({
      sheet: { id: sheet, name: sheet },
      rect,
      find: (range) => range.getSpecialCellsOrNullObject("Formulas"),
      take: (areas) => {
        const found = areas.reduce((sum, area) => sum + countShared(area, rect), 0);
        if (found < cellCount(rect)) differs({ sheet, cell: firstOutside(areas, rect) });
        return [];
      },
      instead: () => [text(rect)],
    }),
    ...rows.map((row) => text({ ...rect, top: row, bottom: row })),
  ];
}

function countShared(area: Rect, rect: Rect): number {
  const common = shared(area, rect);
  return common === null ? 0 : cellCount(common);
}

function firstOutside(areas: readonly Rect[], { top, left, bottom, right }: Rect): string {
  for (let row = top; row <= bottom; row++) {
    for (let column = left; column <= right; column++) {
      if (!areas.some((area) => shared(area, { top: row, bottom: row, left: column, right: column })))
        return cellName(row, column);
    }
  }
  return cellName(top, left);
}

function askFixed(sheet: string, { column, firstRow, formula, values }: FormulaBlock, differs: ReadBack["differs"]): Ask {
  return compare({
    sheet,
    rect: { top: firstRow, bottom: firstRow + values.length - 1, left: column, right: column },
    read: "formulas",
    bytes: a1(formula, firstRow).length + 10,
    isSame: (row, _, found) => typeof found === "string" && sameFormula(found, `=${a1(formula, row)}`),
    differs,
  });
}

/** All cells of a new sheet, in one reading: formulas by their text, others by their value. */
export function askSheet({ name, rows }: NewSheet, differs: ReadBack["differs"]): Ask[] {
  const right = Math.max(0, ...rows.map((cells) => cells?.length ?? 0)) - 1;
  if (right < 0) return [];
  const letters = rows.flatMap((cells) => cells?.map((cell) => (cell?.formula ?? String(cell?.value ?? "")).length) ?? []);
  const isSame = (row: number, column: number, found: unknown): boolean => {
    const cell = rows[row]?.[column];
    if (cell?.formula !== undefined) return typeof found === "string" && sameFormula(found, `=${cell.formula}`);
    return sameValue(cell?.value ?? null, cellValue(found));
  };
  const rect = { top: 0, left: 0, bottom: rows.length - 1, right };
  const bytes = 4 + (2 * letters.reduce((sum, one) => sum + one, 0)) / Math.max(1, letters.length);
  return [compare({ sheet: name, rect, read: "formulas", bytes, isSame, differs })];
}
