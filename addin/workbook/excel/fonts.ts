/**
 * Finds where a font of the 8-bit Vietnamese encodings or a strike-through lies, without asking for each cell: a block whose columns are each
 * uniform is told in one word a column; where one is not, the block is cut into shorter ones, and only small blocks are asked cell by cell.
 */
import type { Rect } from "../../../shared/sheet/address.ts";
import { cellCount } from "./areas.ts";
import { type Ask, rangeOf } from "./ask.ts";

export interface FontFound {
  readonly name: string;
  readonly struck: boolean;
}

export interface FontSearch {
  readonly sheet: { readonly id: string; readonly name: string };
  readonly found: (rect: Rect, font: FontFound) => void;
  /** Excel would not say. */
  readonly untold: () => void;
}

const SMALL = 4000;
const BLOCKS = 20;
const BYTES = 75;

const PROPERTIES = { format: { font: { name: true, strikethrough: true } } };

/** What Excel answers for a cell or a column; a property that differs within the column is null. */
interface FontAnswer {
  readonly format?: { readonly font?: { readonly name?: string | null; readonly strikethrough?: boolean | null } | null } | null;
}

export function askFonts(search: FontSearch, rect: Rect): Ask {
  return cellCount(rect) <= SMALL ? askCells(search, rect) : askColumns(search, rect);
}

function askColumns(search: FontSearch, rect: Rect): Ask {
  return {
    ...common(search, (rect.right - rect.left + 1) * BYTES),
    begin(context) {
      const answer = rangeOf(context, search.sheet.id, rect).getColumnProperties(PROPERTIES);
      return () =>
        mixedColumns(search, rect, answer.value).flatMap((mixed) => blocks(mixed).map((block) => askFonts(search, block)));
    },
  };
}

/** Tells what the uniform columns have; returns the runs of columns that are not. */
function mixedColumns(search: FontSearch, rect: Rect, columns: readonly FontAnswer[]): Rect[] {
  const mixed: Rect[] = [];
  columns.forEach((answer, i) => {
    const column = rect.left + i;
    const font = fontOf(answer);
    const last = mixed.at(-1);
    if (font) search.found({ ...rect, left: column, right: column }, font);
    else if (last?.right === column - 1) mixed[mixed.length - 1] = { ...last, right: column };
    else mixed.push({ ...rect, left: column, right: column });
  });
  return mixed;
}

function askCells(search: FontSearch, rect: Rect): Ask {
  return {
    ...common(search, cellCount(rect) * BYTES),
    begin(context) {
      const answer = rangeOf(context, search.sheet.id, rect).getCellProperties(PROPERTIES);
      return () => {
        answer.value.forEach((row, r) => {
          row.forEach((cell, c) => {
            const font = fontOf(cell);
            const at = { top: rect.top + r, bottom: rect.top + r, left: rect.left + c, right: rect.left + c };
            if (font) search.found(at, font);
          });
        });
        return [];
      };
    },
  };
}

function common(search: FontSearch, bytes: number): Omit<Ask, "begin"> {
  const instead = () => {
    search.untold();
    return [];
  };
  return { sheet: search.sheet.name, bytes, part: () => null, instead };
}

function blocks(rect: Rect): Rect[] {
  const rows = Math.ceil((rect.bottom - rect.top + 1) / BLOCKS);
  const parts: Rect[] = [];
  for (let top = rect.top; top <= rect.bottom; top += rows)
    parts.push({ ...rect, top, bottom: Math.min(rect.bottom, top + rows - 1) });
  return parts;
}

function fontOf({ format }: FontAnswer): FontFound | null {
  const name = format?.font?.name ?? null;
  const struck = format?.font?.strikethrough ?? null;
  return name === null || struck === null ? null : { name, struck };
}
