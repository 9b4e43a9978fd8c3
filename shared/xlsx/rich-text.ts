/**
 * The text of a cell as a file writes it: one piece, or runs with their own fonts. Phonetic guides (rPh) are no part of the text.
 * Where the runs say how letters look, the cell's own format does not count for them.
 */
import { Refusal } from "./file-errors.ts";
import { type FontLook, fontLook } from "./font-look.ts";
import { MAX_CELL_TEXT } from "./limits.ts";
import type { XmlCursor } from "./xml-cursor.ts";

export interface RichText {
  readonly text: string;
  /** How each run looks, `null` for one that looks as its cell does. */
  readonly runs: readonly (FontLook | null)[];
}

/** Nearly every text is in one look and needs no runs. */
export type CellText = string | RichText;

/** Reads what stands inside `<si>` or `<is>`, the cursor being inside it, and goes past its close. */
export function readCellText(cursor: XmlCursor, container: "si" | "is"): CellText {
  let text = "";
  let runs: (FontLook | null)[] | null = null;
  while (cursor.next()) {
    if (cursor.isClose) {
      if (!cursor.is(container)) continue;
      cursor.endTag();
      const kept = text.length > MAX_CELL_TEXT ? text.slice(0, MAX_CELL_TEXT) : text;
      return runs?.some((run) => run !== null) ? { text: kept, runs } : kept;
    }
    if (cursor.is("t")) {
      const piece = cursor.text();
      text = text === "" ? piece : text + piece;
    } else if (cursor.is("r")) {
      runs ??= [];
      runs.push(null);
    } else if (cursor.is("rPr") && runs !== null) runs[runs.length - 1] = fontLook(cursor, "rPr", "rFont");
    else cursor.skipElement();
  }
  throw new Refusal("file-damaged");
}
