/** Brings a workbook back to what it was before a writing, or before as much of it as was done. */
import type { Rect } from "../../../../shared/sheet/address.ts";
import { mergesOf, type WorkbookEdits } from "../../../../shared/sheet/edits.ts";
import { shared } from "../areas.ts";
import { type Ask, rangeOf } from "../ask.ts";
import type { Before } from "./before.ts";
import type { Book } from "./book.ts";
import { putFormula } from "./formulas.ts";
import { putFormat } from "./looks.ts";
import { takeBookBack } from "./put-book.ts";
import { putPrintArea, putValues, putWidth } from "./put-cells.ts";
import { ONE_THING, put } from "./puts.ts";
import { putMerges, putUnmerged, putVisibility, type Replaced } from "./replaced.ts";
import { putTable, type TableGrowth } from "./tables.ts";
import type { Target } from "./target.ts";
import { GENERAL } from "./typed.ts";

/** What is known of the workbook as it was. */
export interface Past {
  readonly edits: WorkbookEdits;
  readonly book: Book;
  readonly targets: readonly Target[];
  readonly growths: ReadonlyMap<Target, readonly TableGrowth[]>;
  /** Sheets of ours that were replaced. */
  readonly replaced: readonly Replaced[];
}

/** Cells first, while what they refer to is still there; then names, then sheets. */
export function putBack({ edits, book, targets, growths, replaced }: Past): { readonly cells: Ask[]; readonly book: Ask[] } {
  const cells = targets.flatMap((target) => [
    ...(growths.get(target) ?? []).map(({ id, before }) => putTable(target.sheet.id, id, before)),
    ...(target.mayMerge ? putUnmerged(target.sheet.id, mergesOf(target.edits)) : []),
    ...cellsBack(target.before, target.touched, target.mayFormat),
    ...(target.mayResize ? [...target.widths].map(([column, points]) => putWidth(target.sheet.id, column, points)) : []),
    ...putPrintArea(target.sheet.id, target.edits.printTo === null ? null : target.printArea),
  ]);
  const sheets = replaced.flatMap(({ before, merges, visibility }) => [
    emptied(before.sheet),
    ...cellsBack(before, before.used ? [before.used] : [], true),
    ...putMerges(before.sheet, merges),
    ...putVisibility(before.sheet, visibility, stateOf(edits, before.sheet)),
  ]);
  return { cells: [...cells, ...sheets], book: takeBookBack(edits, book) };
}

/** What the writing made of the sheet. */
function stateOf({ newSheets }: WorkbookEdits, name: string): Replaced["visibility"] {
  const sheet = newSheets.find((one) => one.name.toLowerCase() === name.toLowerCase());
  return sheet?.state === "hidden" ? "Hidden" : "Visible";
}

function emptied(sheet: string): Ask {
  return put(sheet, ONE_THING, (context) => {
    const all = context.workbook.worksheets.getItem(sheet).getRange().untrack();
    all.unmerge();
    all.clear("Contents");
  });
}

/** What stood outside the used range was empty and without a look; the rest gets its contents while no format changes their meaning. */
function cellsBack(before: Before, areas: readonly Rect[], mayFormat: boolean): Ask[] {
  const { sheet, used } = before;
  const inside = areas.flatMap((area) => (used ? (shared(area, used) ?? []) : []));
  const outside = areas.flatMap((area) => (used ? without(area, used) : [area]));
  const { formulas, values, formats } = before.within(inside);
  return [
    ...outside.map((rect) => cleared(sheet, rect, mayFormat)),
    ...(mayFormat ? inside.map((rect) => putFormat(sheet, { rect, what: GENERAL })) : []),
    ...formulas.map((area) => putFormula(sheet, area)),
    ...values.map((area) => putValues(sheet, area)),
    ...(mayFormat ? formats.map((area) => putFormat(sheet, area)) : []),
  ];
}

function cleared(sheet: string, rect: Rect, mayFormat: boolean): Ask {
  return put(sheet, ONE_THING, (context) => {
    const range = rangeOf(context, sheet, rect);
    range.clear("Contents");
    if (mayFormat) range.clear("Formats");
  });
}

/** The parts of a rectangle outside another. */
function without(rect: Rect, used: Rect): Rect[] {
  const common = shared(rect, used);
  if (common === null) return [rect];
  const parts = [
    { ...rect, bottom: common.top - 1 },
    { ...rect, top: common.bottom + 1 },
    { ...rect, top: common.top, bottom: common.bottom, right: common.left - 1 },
    { ...rect, top: common.top, bottom: common.bottom, left: common.right + 1 },
  ];
  return parts.filter(({ top, bottom, left, right }) => top <= bottom && left <= right);
}
