/** What is learnt of a sheet before it is marked: whether notes may be added and would be printed, which cells have one, and which notes are ours. */

import { isOurNote } from "../../mark-note.ts";
import type { CellPlace } from "../../workbook.ts";
import type { Ask } from "../ask.ts";

export interface SheetNotes {
  readonly name: string;
  /** Prints its notes. */
  readonly printed: boolean;
  /** No note can be added. */
  readonly locked: boolean;
  /** Cells of those asked about that carry somebody's own note or comment. */
  readonly taken: Set<string>;
  /** All of its notes, as loaded, and how many of them are marks of before. */
  readonly notes: Excel.NoteCollection;
  readonly ours: number;
}

/** What one note is asked for costs about this much of a request and its answer. */
const LOOK_BYTES = 450;
const SHEET_BYTES = 4000;

/** `found` is called once for each part of the cells. Nothing but its notes is asked where no cell is to be marked. */
export function askNotes(name: string, cells: readonly CellPlace[], found: (sheet: SheetNotes) => void, withPage = true): Ask {
  return {
    sheet: name,
    bytes: SHEET_BYTES + cells.length * LOOK_BYTES,
    part(bytes) {
      const fit = Math.min(cells.length - 1, Math.floor((bytes - SHEET_BYTES) / LOOK_BYTES));
      if (fit < 1) return null;
      const some = (part: readonly CellPlace[]): Ask => askNotes(name, part, found, withPage);
      return [some(cells.slice(0, fit)), some(cells.slice(fit))];
    },
    // A computer without a printer refuses to tell of the page, and prints no notes either.
    instead: () => (withPage ? [askNotes(name, cells, found, false)] : null),
    begin(context) {
      const sheet = context.workbook.worksheets.getItem(name);
      const notes = sheet.notes.load("items/content");
      if (cells.length === 0) {
        return () => {
          found({ name, printed: false, locked: false, taken: new Set(), notes, ours: countOurs(notes) });
          return [];
        };
      }
      sheet.protection.load("protected,options");
      if (withPage) sheet.pageLayout.load("printComments");
      const comments = sheet.comments.load("items/id");
      const there = cells.map(({ cell }) => ({ cell, note: sheet.notes.getItemOrNullObject(cell).load("content") }));
      return () => {
        const own = there.filter(({ note }) => !note.isNullObject && !isOurNote(note.content)).map(({ cell }) => cell);
        const taken = new Set(own);
        const { protection } = sheet;
        found({
          name,
          printed: withPage && sheet.pageLayout.printComments !== "NoComments",
          locked: protection.protected && protection.options.allowEditObjects !== true,
          taken,
          notes,
          ours: countOurs(notes),
        });
        const ids = comments.items.map(({ id }) => id);
        return ids.length > 0 ? [askCommented(name, ids, taken)] : [];
      };
    },
  };
}

function countOurs(notes: Excel.NoteCollection): number {
  return notes.items.filter(({ content }) => isOurNote(content)).length;
}

/** Where conversations stand: no note can be added there. */
function askCommented(sheet: string, ids: readonly string[], taken: Set<string>): Ask {
  return {
    sheet,
    bytes: ids.length * LOOK_BYTES,
    part: () => null,
    instead: () => [],
    begin(context) {
      const { comments } = context.workbook.worksheets.getItem(sheet);
      const cells = ids.map((id) => comments.getItem(id).getLocation().untrack().load("address"));
      return () => {
        for (const { address } of cells) taken.add(address.replace(/^.*!/, ""));
        return [];
      };
    },
  };
}
