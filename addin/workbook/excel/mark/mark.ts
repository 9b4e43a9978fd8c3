/**
 * Marks in Excel: notes on the cells (why: docs/decisions/0022). Two requests where nothing stands in the way, one to look and one to write; what cannot
 * carry a note is selected instead, by areas, which leaves nothing behind.
 */
import { parseRange, type Rect, rangeName } from "../../../../shared/sheet/address.ts";
import type { WorkbookSnapshot } from "../../../../shared/sheet/snapshot.ts";
import type { Text } from "../../../../shared/text/locale.ts";
import { joined } from "../../edit-areas.ts";
import { byCell, type Mark, type Marked, type MarkedCell, type MarkOptions } from "../../mark.ts";
import { noteText } from "../../mark-note.ts";
import { MARKING } from "../../problem-words/marking.ts";
import type { Ask } from "../ask.ts";
import { converse } from "../conversation.ts";
import type { ExcelHost } from "../excel-host.ts";
import { mannersOf } from "../manners.ts";
import { ONE_THING, put } from "../write/puts.ts";
import { anchored, type LeftCell, leftCaveats, MOST_NOTES, whyLeft } from "./note-cells.ts";
import { deleteNotes, putNotes } from "./put-notes.ts";
import { askNotes, type SheetNotes } from "./sheet-notes.ts";

/** Notes, and selecting several areas at once. */
export const NOTES_API = "1.18";

export async function markExcel(
  context: Excel.RequestContext,
  marks: readonly Mark[],
  host: ExcelHost,
  options: MarkOptions,
  known: WorkbookSnapshot | null,
): Promise<Marked> {
  const manners = { ...mannersOf(host, options, "write"), inOrder: true };
  const cells = byCell(anchoredMarks(marks, known));
  const first = cells.slice(0, MOST_NOTES);
  const left: LeftCell[] = cells.slice(MOST_NOTES).map((marked) => ({ marked, why: "many" }));
  const sheets = new Map<string, SheetNotes>();
  const names = new Set([...first.map(({ sheet }) => sheet), ...(known?.sheets.map(({ name }) => name) ?? [])]);
  const looks = [...names].map((name) =>
    askNotes(
      name,
      first.filter(({ sheet }) => sheet === name),
      (found) => {
        const told = sheets.get(name);
        if (told) for (const cell of found.taken) told.taken.add(cell);
        else sheets.set(name, found);
      },
    ),
  );
  await converse(context, looks, manners);
  const marked: MarkedCell[] = [];
  for (const cell of first) {
    const why = whyLeft(cell, sheets);
    if (why === null) marked.push(cell);
    else left.push({ marked: cell, why });
  }
  let done = 0;
  const rest = new Map<string, number>();
  const puts: Ask[] = [...sheets.values()].flatMap(({ name, notes, ours }) => [
    ...(ours > 0 ? [deleteNotes(name, (count) => rest.set(name, count), notes)] : []),
    ...putsOf(
      name,
      marked,
      options,
      (count) => {
        done += count;
      },
      left,
    ),
  ]);
  const chosen = selectionOf(left, known);
  await converse(context, [...puts, ...(chosen ? [putSelection(chosen)] : [])], manners);
  return {
    cells: done,
    caveats: [...leftCaveats(left), ...(chosen ? [MARKING.selected(chosen.sheet)] : []), ...staying(rest)],
  };
}

function anchoredMarks(marks: readonly Mark[], known: WorkbookSnapshot | null): Mark[] {
  const cells = anchored(
    marks.map(({ sheet, cell, text }) => ({ sheet, cell, texts: [text] })),
    known,
  );
  return cells.map(({ sheet, cell, texts }) => ({ sheet, cell, text: texts.join("\n") }));
}

function putsOf(
  sheet: string,
  marked: readonly MarkedCell[],
  { locale }: MarkOptions,
  done: (count: number) => void,
  left: LeftCell[],
): Ask[] {
  const here = marked.filter((cell) => cell.sheet === sheet);
  if (here.length === 0) return [];
  const notes = here.map(({ cell, texts }) => ({ cell, content: noteText(texts, locale) }));
  const of = (cell: string): MarkedCell => here.find((one) => one.cell === cell) ?? { sheet, cell, texts: [] };
  return [
    putNotes(sheet, notes, {
      done: (some) => done(some.length),
      refused: ({ cell }) => left.push({ marked: of(cell), why: "refused" }),
    }),
  ];
}

/** Takes all marks away: those of this session and of earlier ones. */
export async function unmarkExcel(
  context: Excel.RequestContext,
  names: readonly string[],
  host: ExcelHost,
  options: Omit<MarkOptions, "locale">,
): Promise<Text[]> {
  const manners = { ...mannersOf(host, options, "write"), inOrder: true };
  const sheets = await notesOf(context, names, manners);
  const rest = new Map<string, number>();
  const ours = sheets.filter((sheet) => sheet.ours > 0);
  await converse(
    context,
    ours.map(({ name, notes }) => deleteNotes(name, (count) => rest.set(name, count), notes)),
    manners,
  );
  return staying(rest);
}

/** Marks that an earlier session left, or this one. */
export async function countMarks(context: Excel.RequestContext, names: readonly string[], host: ExcelHost): Promise<number> {
  const sheets = await notesOf(context, names, mannersOf(host, {}, "read"));
  return sheets.reduce((sum, { ours }) => sum + ours, 0);
}

async function notesOf(
  context: Excel.RequestContext,
  names: readonly string[],
  manners: Parameters<typeof converse>[2],
): Promise<SheetNotes[]> {
  const sheets: SheetNotes[] = [];
  await converse(
    context,
    names.map((name) => askNotes(name, [], (found) => sheets.push(found))),
    manners,
  );
  return sheets;
}

function staying(rest: ReadonlyMap<string, number>): Text[] {
  const count = [...rest.values()].reduce((sum, one) => sum + one, 0);
  return count > 0 ? [MARKING.stays(count)] : [];
}

interface Selection {
  readonly sheet: string;
  readonly address: string;
}

/** Excel takes addresses of so many letters at once. */
const MOST_LETTERS = 8000;

/** The cells of the first sheet that has any without a note for a reason of the sheet's; a cell with somebody's own note is seen as it is. */
function selectionOf(left: readonly LeftCell[], known: WorkbookSnapshot | null): Selection | null {
  const wanted = left.filter(({ why }) => why === "printed" || why === "locked" || why === "many");
  const isVisible = (name: string): boolean => known?.sheets.find((one) => one.name === name)?.state !== "hidden";
  const sheet = wanted.find(({ marked }) => isVisible(marked.sheet))?.marked.sheet;
  if (sheet === undefined) return null;
  const rects = wanted.flatMap(({ marked }) => (marked.sheet === sheet ? (parseRange(marked.cell) ?? []) : []));
  return { sheet, address: addressOf(rects) };
}

/** As many areas as fit. */
function addressOf(rects: readonly Rect[]): string {
  const areas = joined(rects.map(({ top, bottom, left }) => ({ top, bottom, column: left, what: null })));
  let address = "";
  for (const { rect } of areas) {
    const longer = address === "" ? rangeName(rect) : `${address},${rangeName(rect)}`;
    if (longer.length > MOST_LETTERS) break;
    address = longer;
  }
  return address;
}

/** Of no weight: where Excel will not select, the list still says where. */
function putSelection({ sheet, address }: Selection): Ask {
  const act = ({ workbook }: Excel.RequestContext): void => {
    const worksheet = workbook.worksheets.getItem(sheet);
    worksheet.activate();
    worksheet.getRanges(address).untrack().select();
  };
  return { ...put(sheet, ONE_THING + 2 * address.length, act), instead: () => [] };
}
