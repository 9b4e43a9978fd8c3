/** The cells that get a note, and those that do not, with the reason. */
import { parseRange, type Rect, rangeName } from "../../../../shared/sheet/address.ts";
import type { WorkbookSnapshot } from "../../../../shared/sheet/snapshot.ts";
import type { Text } from "../../../../shared/text/locale.ts";
import type { MarkedCell } from "../../mark.ts";
import { MARKING } from "../../problem-words/marking.ts";
import type { SheetNotes } from "./sheet-notes.ts";

/** As many notes as a request may carry and as anybody looks through. */
export const MOST_NOTES = 1000;

/** A merged area shows what its cell at the top left has. */
export function anchored(cells: readonly MarkedCell[], workbook: WorkbookSnapshot | null): MarkedCell[] {
  const merges = new Map(workbook?.sheets.map((sheet) => [sheet.name, sheet.merges]));
  return cells.map((marked) => {
    const at = parseRange(marked.cell);
    const area = at && merges.get(marked.sheet)?.find((merge) => holds(merge, at));
    return area ? { ...marked, cell: rangeName({ ...area, bottom: area.top, right: area.left }) } : marked;
  });
}

function holds(merge: Rect, { top, left }: Rect): boolean {
  return merge.top <= top && top <= merge.bottom && merge.left <= left && left <= merge.right;
}

/** Why a cell has no mark. */
export type Left = "own" | "printed" | "locked" | "many" | "refused";

export interface LeftCell {
  readonly marked: MarkedCell;
  readonly why: Left;
}

export function whyLeft({ sheet, cell }: MarkedCell, sheets: ReadonlyMap<string, SheetNotes>): Left | null {
  const facts = sheets.get(sheet);
  if (facts === undefined) return null;
  if (facts.printed) return "printed";
  if (facts.locked) return "locked";
  return facts.taken.has(cell) ? "own" : null;
}

export function leftCaveats(left: readonly LeftCell[]): Text[] {
  const count = (why: Left): number => left.filter((one) => one.why === why).length;
  const bySheet = (why: Left, words: (sheet: string, count: number) => Text): Text[] => {
    const names = new Set(left.filter((one) => one.why === why).map(({ marked }) => marked.sheet));
    return [...names].map((name) =>
      words(name, left.filter(({ marked, why: reason }) => reason === why && marked.sheet === name).length),
    );
  };
  const some = (why: Left, words: (count: number) => Text): Text[] => (count(why) > 0 ? [words(count(why))] : []);
  return [
    ...some("own", MARKING.own),
    ...bySheet("printed", MARKING.printed),
    ...bySheet("locked", MARKING.locked),
    ...some("many", (rest) => MARKING.many(MOST_NOTES, rest)),
    ...some("refused", MARKING.refused),
  ];
}
