/** The cells of one row as they are before the writing; those whose group of formulas loses its first cell get their own text. */
import { strFromU8 } from "fflate";
import { Refusal } from "../file-errors.ts";
import type { XmlCursor } from "../xml-cursor.ts";
import type { CellPlaces } from "./cell-places.ts";
import { type SharedGroups, sharedNumber } from "./shared-groups.ts";
import { escapeText } from "./xml-escape.ts";

export interface OldCell {
  readonly column: number;
  readonly style: number;
  readonly start: number;
  readonly end: number;
  readonly hasFormula: boolean;
  /** `<c …></c>` holds at least a value or a formula. */
  readonly isFilled: boolean;
}

/** New text in the place of old bytes. */
export interface Change {
  readonly start: number;
  readonly end: number;
  readonly xml: string;
}

export interface OldCells {
  readonly cells: readonly OldCell[];
  /** Formulas that must now stand alone. */
  readonly expanded: readonly Change[];
  /** Where the row closes. */
  readonly close: number;
}

/** The cursor is past the open tag of a row that is not empty; it goes past its close. `isWritten` cells need no formula. */
export function readOldCells(
  cursor: XmlCursor,
  places: CellPlaces,
  orphans: SharedGroups,
  isWritten: (column: number) => boolean,
): OldCells {
  const cells: OldCell[] = [];
  const expanded: Change[] = [];
  while (cursor.next()) {
    if (cursor.isClose) {
      if (!cursor.is("row")) continue;
      const close = cursor.tagStart;
      cursor.endTag();
      return { cells, expanded, close };
    }
    if (!cursor.is("c")) {
      cursor.skipElement();
      continue;
    }
    const start = cursor.tagStart;
    places.readCell(cursor);
    const { column, style } = places;
    const { hasFormula, isFilled } = cursor.isEmpty ? EMPTY : readContent(cursor, places, orphans, isWritten, expanded);
    cells.push({ column, style, start, end: cursor.at, hasFormula, isFilled });
  }
  throw new Refusal("file-damaged");
}

const EMPTY = { hasFormula: false, isFilled: false };

function readContent(
  cursor: XmlCursor,
  { row, column }: CellPlaces,
  orphans: SharedGroups,
  isWritten: (column: number) => boolean,
  expanded: Change[],
): typeof EMPTY {
  let hasFormula = false;
  let isFilled = false;
  while (cursor.next()) {
    if (cursor.isClose) {
      if (!cursor.is("c")) continue;
      cursor.endTag();
      return { hasFormula, isFilled };
    }
    isFilled = true;
    if (!cursor.is("f")) {
      cursor.skipElement();
      continue;
    }
    hasFormula = true;
    const start = cursor.tagStart;
    const tag = strFromU8(cursor.bytes.subarray(start + 1, cursor.nameEnd));
    const group = orphans.get(sharedNumber(cursor));
    cursor.skipElement();
    if (group !== undefined && !isWritten(column))
      expanded.push({ start, end: cursor.at, xml: `<${tag}>${escapeText(group.at(row, column))}</${tag}>` });
  }
  throw new Refusal("file-damaged");
}
