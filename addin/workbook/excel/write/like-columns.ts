/**
 * New columns look like the one beside them. Whole looks are copied by Excel itself; only a cell of a merged area, whose copy would merge
 * cells again or be refused, hands on the few properties that make a frame.
 */
import type { Rect } from "../../../../shared/sheet/address.ts";
import type { Look } from "../../../../shared/sheet/edits.ts";
import type { Area } from "../../edit-areas.ts";
import { shared } from "../areas.ts";
import { type Ask, rangeOf } from "../ask.ts";
import { type Edge, edgesOf } from "./looks.ts";
import { ONE_THING, put } from "./puts.ts";

export interface LikePart {
  /** To be made to look like `source`, a part of one column; or, where that is merged, like its cell at the top left. */
  readonly rect: Rect;
  readonly source: Rect;
  readonly merged: boolean;
}

/** The parts of the areas that look like another column. */
export function likeParts(areas: readonly Area<Look>[], merges: readonly Rect[]): LikePart[] {
  return areas.flatMap(({ rect, what: { likeColumn } }) => {
    if (likeColumn === null) return [];
    const source = { ...rect, left: likeColumn, right: likeColumn };
    const across = merges.flatMap((merge) => shared(merge, source) ?? []).sort((a, b) => a.top - b.top);
    const parts: LikePart[] = [];
    const add = (top: number, bottom: number, merged: boolean) => {
      if (top > bottom) return;
      const rows = { top, bottom };
      parts.push({
        rect: { ...rect, ...rows },
        source: merged ? mergedSource(source, top, merges) : { ...source, ...rows },
        merged,
      });
    };
    let top = rect.top;
    for (const merge of across) {
      add(top, merge.top - 1, false);
      add(merge.top, merge.bottom, true);
      top = merge.bottom + 1;
    }
    add(top, rect.bottom, false);
    return parts;
  });
}

function mergedSource({ left }: Rect, row: number, merges: readonly Rect[]): Rect {
  const merge = merges.find((one) => one.left <= left && left <= one.right && one.top <= row && row <= one.bottom);
  const at = merge ?? { top: row, left };
  return { top: at.top, bottom: at.top, left: at.left, right: at.left };
}

/** `frames` are those of merged sources. */
export function putLike(sheet: string, part: LikePart, frames: ReadonlyMap<LikePart, Frame>): Ask[] {
  const { rect, source, merged } = part;
  if (!merged) {
    const copy = (context: Excel.RequestContext) =>
      rangeOf(context, sheet, rect).copyFrom(rangeOf(context, sheet, source), "Formats");
    return [put(sheet, 2 * ONE_THING, copy)];
  }
  const frame = frames.get(part);
  if (!frame) return [];
  return [put(sheet, 3 * ONE_THING, (context) => applyFrame(rangeOf(context, sheet, rect).format, edgesOf(rect), frame))];
}

export interface Frame {
  readonly fill: string;
  readonly font: {
    readonly name: string;
    readonly size: number;
    readonly bold: boolean;
    readonly italic: boolean;
    readonly color: string;
  };
  readonly wrap: boolean;
  readonly horizontal: Excel.RangeFormat["horizontalAlignment"];
  readonly vertical: Excel.RangeFormat["verticalAlignment"];
  readonly line: Excel.RangeBorder["style"];
}

const PROPERTIES =
  "format/fill/color,format/font/name,format/font/size,format/font/bold,format/font/italic,format/font/color,format/wrapText,format/horizontalAlignment,format/verticalAlignment";

export function askFrame(sheet: string, part: LikePart, found: (part: LikePart, frame: Frame) => void): Ask {
  return {
    sheet,
    bytes: 600,
    part: () => null,
    instead: () => [],
    begin(context) {
      const cell = rangeOf(context, sheet, part.source);
      cell.load(PROPERTIES);
      const edge = cell.format.borders.getItem("EdgeBottom").load("style");
      return () => {
        const { fill, font, wrapText, horizontalAlignment, verticalAlignment } = cell.format;
        const { name, size, bold, italic, color } = font;
        const line = edge.style;
        found(part, {
          fill: fill.color,
          font: { name, size, bold, italic, color },
          wrap: wrapText,
          horizontal: horizontalAlignment,
          vertical: verticalAlignment,
          line,
        });
        return [];
      };
    },
  };
}

function applyFrame(format: Excel.RangeFormat, edges: readonly Edge[], frame: Frame): void {
  const { fill, font, wrap, horizontal, vertical, line } = frame;
  // A cell without a fill says white.
  if (fill !== "" && fill !== "#FFFFFF") format.fill.color = fill;
  format.font.set(font);
  format.wrapText = wrap;
  format.horizontalAlignment = horizontal;
  format.verticalAlignment = vertical;
  if (line !== "None") for (const edge of edges) format.borders.getItem(edge).style = line;
}
