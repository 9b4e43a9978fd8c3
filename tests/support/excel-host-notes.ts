/** Notes and comments of the answering machine's sheets. */
import { cellName, parseRange } from "../../shared/sheet/address.ts";
import { HostError, type HostOptions, refuse, type WireObject } from "./excel-host-objects.ts";
import type { HostNote, HostSheet } from "./excel-host-sheet.ts";

type Notes = Extract<WireObject, { kind: "notes" }>;

/** How a request goes from a sheet's notes or comments to one of them; adding is on the way. */
export function inNotes(parent: WireObject, name: string, [key, content]: readonly unknown[], options: HostOptions): WireObject {
  if (parent?.kind === "notes") {
    const { sheet } = parent;
    const found = (note: HostNote | undefined): WireObject => (note ? { kind: "note", sheet, note } : null);
    if (name === "GetItemAt") return found(sheet.notes[Number(key)]) ?? refuse("ItemNotFound");
    if (name === "GetItemOrNullObject") return found(noteAt(sheet, String(key)));
    if (name === "Add") return add(parent, String(key), String(content), options);
  }
  if (parent?.kind === "comments" && name === "") {
    const cell = parent.sheet.comments[Number(key)];
    return cell ? { kind: "comment", sheet: parent.sheet, cell } : refuse("ItemNotFound");
  }
  if (parent?.kind === "comment" && name === "GetLocation") {
    const rect = parseRange(parent.cell);
    return rect && { kind: "range", sheet: parent.sheet, rect };
  }
  throw new Error(`The answering machine does not know ${parent?.kind}.${name}`);
}

function noteAt(sheet: HostSheet, cell: string): HostNote | undefined {
  return sheet.notes.find(({ row, column }) => cellName(row, column) === cell);
}

function add({ sheet }: Notes, cell: string, content: string, options: HostOptions): WireObject {
  mustEdit(sheet, options);
  const at = parseRange(cell) ?? refuse("InvalidCellAddress");
  const merge = sheet.merges.find(
    ({ top, bottom, left, right }) => top <= at.top && at.top <= bottom && left <= at.left && at.left <= right,
  );
  const isInside = merge && (merge.top !== at.top || merge.left !== at.left);
  if (isInside || noteAt(sheet, cell) || sheet.comments.includes(cell)) throw new HostError("InvalidArgument");
  const note: HostNote = { row: at.top, column: at.left, content };
  // Excel keeps them by rows, not in the order in which they came.
  sheet.notes = [...sheet.notes, note].sort((a, b) => a.row - b.row || a.column - b.column);
  return { kind: "note", sheet, note };
}

export function deleteNote({ sheet, note }: Extract<WireObject, { kind: "note" }>, options: HostOptions): void {
  mustEdit(sheet, options);
  sheet.notes = sheet.notes.filter((one) => one !== note);
}

function mustEdit(sheet: HostSheet, { mayEditObjects }: HostOptions): void {
  if (sheet.isProtected && mayEditObjects !== true) throw new HostError("AccessDenied");
}

/** The notes that a sheet begins with. */
export function notesOf(given: Readonly<Record<string, string>> = {}): HostNote[] {
  return Object.entries(given).flatMap(([cell, content]) => {
    const at = parseRange(cell);
    return at ? [{ row: at.top, column: at.left, content }] : [];
  });
}

/** "Sheet!C2" with what its note says, sorted. */
export function notesIn(sheets: readonly HostSheet[]): (readonly [string, string])[] {
  const all = sheets.flatMap(({ name, notes }) =>
    notes.map(({ row, column, content }) => [`${name}!${cellName(row, column)}`, content] as const),
  );
  return all.sort(([a], [b]) => (a < b ? -1 : 1));
}
