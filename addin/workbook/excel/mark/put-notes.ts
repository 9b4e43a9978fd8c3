/**
 * Adds and deletes our notes. Excel's requests are not all or nothing, and a loaded note is known to it by its place in the list only: what is
 * put a second time after a failure first looks again, so that nothing is added twice and nobody else's note is ever deleted.
 */
import { isOurNote, sameNote } from "../../mark-note.ts";
import type { Ask } from "../ask.ts";

/** A note to be added. */
export interface NewNote {
  readonly cell: string;
  readonly content: string;
}

export interface Putting {
  /** The notes that are there now. */
  readonly done: (notes: readonly NewNote[]) => void;
  /** Excel refuses this one. */
  readonly refused: (note: NewNote) => void;
}

const NOTE_BYTES = 700;
const utf8 = new TextEncoder();

export function putNotes(sheet: string, notes: readonly NewNote[], putting: Putting, looked = true): Ask {
  let fresh = looked;
  const size = ({ content }: NewNote): number => NOTE_BYTES + 2 * utf8.encode(content).length;
  const bytes = notes.reduce((sum, note) => sum + size(note), 0);
  const halves = (from: boolean): readonly [Ask, Ask] => {
    const middle = notes.length >> 1;
    return [putNotes(sheet, notes.slice(0, middle), putting, from), putNotes(sheet, notes.slice(middle), putting, from)];
  };
  return {
    sheet,
    bytes,
    part(budget) {
      let fit = 0;
      for (let spare = budget; fit < notes.length - 1 && size(notes[fit] ?? NOTHING) <= spare; fit++)
        spare -= size(notes[fit] ?? NOTHING);
      return fit < 1
        ? null
        : [putNotes(sheet, notes.slice(0, fit), putting, fresh), putNotes(sheet, notes.slice(fit), putting, fresh)];
    },
    instead() {
      const [only, ...more] = notes;
      if (only && more.length > 0) return halves(false);
      if (only) putting.refused(only);
      return [];
    },
    begin(context) {
      const own = context.workbook.worksheets.getItem(sheet).notes;
      if (!fresh) {
        const there = notes.map((note) => ({ note, found: own.getItemOrNullObject(note.cell).load("content") }));
        return () => {
          const isThere = ({ note, found }: (typeof there)[number]) =>
            !found.isNullObject && sameNote(found.content, note.content);
          putting.done(there.filter(isThere).map(({ note }) => note));
          const missing = there.filter((one) => !isThere(one)).map(({ note }) => note);
          return missing.length > 0 ? [putNotes(sheet, missing, putting)] : [];
        };
      }
      fresh = false;
      // What Excel kept comes back with the same request.
      const added = notes.map((note) => ({ note, kept: own.add(note.cell, note.content).load("content") }));
      return () => {
        const kept = added.filter(({ note, kept }) => sameNote(kept.content, note.content));
        putting.done(kept.map(({ note }) => note));
        for (const one of added) if (!kept.includes(one)) putting.refused(one.note);
        return [];
      };
    },
  };
}

const NOTHING: NewNote = { cell: "", content: "" };

/** Deletes our notes of a sheet, just loaded, and tells how many are left. */
export function deleteNotes(sheet: string, left: (count: number) => void, { items }: Excel.NoteCollection, attempt = 1): Ask {
  let tried = false;
  const count = (): Ask => lookAnd(sheet, (notes) => tellLeft(notes, left));
  // With what is there by then; in the end Excel will not have it.
  const again = (most: number): Ask =>
    attempt < most ? lookAnd(sheet, (notes) => [deleteNotes(sheet, left, notes, attempt + 1)]) : count();
  return {
    sheet,
    bytes: 2000 + items.length * 200,
    part: () => null,
    instead: () => [again(2)],
    begin(context) {
      if (tried) return () => [again(MOST_ATTEMPTS)];
      tried = true;
      // From the last: those before it keep their places.
      for (const note of [...items].reverse()) if (isOurNote(note.content)) note.delete();
      const rest = context.workbook.worksheets.getItem(sheet).notes.load("items/content");
      return () => tellLeft(rest, left);
    },
  };
}

/** A request may fail for what else is in it. */
const MOST_ATTEMPTS = 4;

function lookAnd(sheet: string, then: (notes: Excel.NoteCollection) => readonly Ask[]): Ask {
  return {
    sheet,
    bytes: 3000,
    part: () => null,
    instead: () => [],
    begin(context) {
      const notes = context.workbook.worksheets.getItem(sheet).notes.load("items/content");
      return () => then(notes);
    },
  };
}

function tellLeft({ items }: Excel.NoteCollection, left: (count: number) => void): readonly Ask[] {
  left(items.filter(({ content }) => isOurNote(content)).length);
  return [];
}
