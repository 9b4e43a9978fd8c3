/** What is learnt of a sheet before it is written into: whether it may be, what stands there, what grows with it. Whatever forbids it is thrown. */
import { type Rect, rangeName } from "../../../../shared/sheet/address.ts";
import type { SheetEdits } from "../../../../shared/sheet/edits.ts";
import type { Text } from "../../../../shared/text/locale.ts";
import { around, touchedAreas } from "../../edit-areas.ts";
import { mergedTarget } from "../../merged-target.ts";
import { placeName, problem } from "../../problems.ts";
import { parseAreas } from "../areas.ts";
import { type Ask, rangeOf } from "../ask.ts";
import { askMerges } from "../layout.ts";
import { rectOf } from "../sheet-facts.ts";
import { Before } from "./before.ts";
import { askFrame, type Frame, type LikePart, likeParts } from "./like-columns.ts";
import { lookAreas } from "./looks.ts";
import { askTables, type TableFacts } from "./tables.ts";
import { WRITE_CAVEATS } from "./write-caveats.ts";

export class Target {
  readonly edits: SheetEdits;
  readonly touched: readonly Rect[];
  readonly before: Before;
  readonly merges: Rect[] = [];
  readonly caveats = new Set<Text>();
  readonly tables: TableFacts[] = [];
  readonly frames = new Map<LikePart, Frame>();
  readonly widths = new Map<number, number>();
  likes: readonly LikePart[] = [];
  printArea: readonly Rect[] | null = null;
  mayFormat = true;
  mayResize = true;
  /** No cells of a protected sheet are merged, whatever else it allows. */
  mayMerge = true;
  isFiltered = false;
  hasTables = false;

  constructor(edits: SheetEdits) {
    this.edits = edits;
    this.touched = touchedAreas(edits);
    this.before = new Before(edits.sheet);
  }

  get sheet(): { readonly id: string; readonly name: string } {
    return { id: this.edits.sheet, name: this.edits.sheet };
  }
}

/** `supports("1.13")` decides whether Excel tells merged cells and lets tables grow. */
export function askTarget(target: Target, supports: (version: string) => boolean): Ask {
  const { edits, sheet } = target;
  const box = around(target.touched);
  return {
    sheet: sheet.name,
    bytes: 3000 + edits.widths.length * 100,
    part: () => null,
    instead: () => null,
    begin(context) {
      const worksheet = context.workbook.worksheets.getItem(sheet.id);
      worksheet.protection.load("protected,options");
      worksheet.autoFilter.load("isDataFiltered");
      const tables = worksheet.tables.load("items/id,items/showHeaders,items/autoFilter/isDataFiltered");
      const used = worksheet.getUsedRangeOrNullObject(false).untrack();
      used.load("rowIndex,columnIndex,rowCount,columnCount");
      const range = box && rangeOf(context, sheet.id, box);
      range?.load("rowHidden");
      const print = edits.printTo === null ? null : worksheet.pageLayout.getPrintAreaOrNullObject().untrack();
      print?.load("address,areaCount");
      const widths = edits.widths.map(({ column }) => ({ column, format: columnFormat(context, sheet.id, column) }));
      return () => {
        const { protection } = worksheet;
        if (protection.protected) {
          target.mayMerge = false;
          target.mayFormat = protection.options.allowFormatCells === true;
          target.mayResize = protection.options.allowFormatColumns === true;
        }
        if (!used.isNullObject) target.before.used = rectOf(used);
        target.isFiltered =
          worksheet.autoFilter.isDataFiltered || tables.items.some(({ autoFilter }) => autoFilter.isDataFiltered);
        target.hasTables = tables.items.length > 0;
        for (const { column, format } of widths) target.widths.set(column, format.columnWidth);
        if (print && !print.isNullObject) target.printArea = parseAreas(print.address);
        // Excel documents null for rows of which some are hidden; the types do not.
        const hidden: boolean | null | undefined = range?.rowHidden;
        return [
          ...(protection.protected ? askLocked(sheet.name, target.touched) : []),
          ...(range && hidden !== false ? askHidden(target) : []),
          ...(supports("1.13") ? [...askMerged(target), ...askTables(target, tables.items)] : []),
          ...target.before.ask([...target.touched, ...plainLikes(edits)]),
        ];
      };
    },
  };
}

function columnFormat(context: Excel.RequestContext, sheet: string, column: number): Excel.RangeFormat {
  const { format } = rangeOf(context, sheet, { top: 0, bottom: 0, left: column, right: column });
  format.load("columnWidth");
  return format;
}

/** Of a protected sheet only unlocked cells are written. */
export function askLocked(sheet: string, areas: readonly Rect[]): Ask[] {
  return areas.map((area) => ({
    sheet,
    bytes: 300,
    part: () => null,
    instead: () => null,
    begin(context) {
      const { protection } = rangeOf(context, sheet, area).format;
      protection.load("locked");
      return () => {
        // Null where cells differ.
        const locked: boolean | null = protection.locked;
        if (locked !== false) throw problem("cell-locked", placeName(sheet, rangeName(area)));
        return [];
      };
    },
  }));
}

/** A sheet that was protected meanwhile. */
export function askStillOpen(sheet: string, areas: readonly Rect[]): Ask {
  return {
    sheet,
    bytes: 200,
    part: () => null,
    instead: () => null,
    begin(context) {
      const { protection } = context.workbook.worksheets.getItem(sheet);
      protection.load("protected");
      return () => (protection.protected ? askLocked(sheet, areas) : []);
    },
  };
}

/** Rows that a filter hides are skipped by Excel or shift what is written; rows hidden by hand are written like others. */
function askHidden(target: Target): Ask[] {
  return target.touched.map((area) => ({
    sheet: target.sheet.name,
    bytes: 200,
    part: () => null,
    instead: () => null,
    begin(context) {
      const range = rangeOf(context, target.sheet.id, area);
      range.load("rowHidden");
      return () => {
        const hidden: boolean | null = range.rowHidden;
        if (hidden === false) return [];
        if (target.isFiltered) throw problem("rows-filtered", target.sheet.name);
        target.caveats.add(WRITE_CAVEATS.hidden(target.sheet.name));
        return [];
      };
    },
  }));
}

/** Merged areas may begin outside what is written: they are asked for over all that the sheet holds. */
function askMerged(target: Target): Ask[] {
  const { before, edits, sheet, touched } = target;
  const box = around([...touched, ...(before.used ? [before.used] : [])]);
  if (box === null || touched.length === 0) return [];
  const found = (merge: Rect): void => {
    target.merges.push(merge);
    const cell = mergedTarget(edits, [merge]);
    if (cell !== null) throw problem("cell-merged", placeName(sheet.name, cell));
  };
  return [askMerges({ sheet, found, untold: () => {} }, box)];
}

/** Cells whose own format decides whether a plain one is put in its place. */
function plainLikes(edits: SheetEdits): Rect[] {
  return lookAreas(edits).flatMap(({ rect, what: { likeColumn, plainFormat } }) =>
    likeColumn === null || plainFormat === undefined ? [] : [{ ...rect, left: likeColumn, right: likeColumn }],
  );
}

/** More merged cells than this hand on no frame. */
const MOST_FRAMES = 300;

/** Once the merged areas are known: what their cells look like that others are to look like. */
export function askFrames(target: Target): Ask[] {
  target.likes = likeParts(lookAreas(target.edits), target.merges);
  const merged = target.likes.filter((part) => part.merged).slice(0, MOST_FRAMES);
  return merged.map((part) => askFrame(target.sheet.id, part, (one, frame) => target.frames.set(one, frame)));
}
