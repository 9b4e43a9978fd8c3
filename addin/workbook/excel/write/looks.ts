/** How written cells come to look: like another column, then changed in what is said. */
import type { Rect } from "../../../../shared/sheet/address.ts";
import type { Look, SheetEdits } from "../../../../shared/sheet/edits.ts";
import { type Area, joined, type Run } from "../../edit-areas.ts";
import { type Ask, rangeOf } from "../ask.ts";
import { ONE_THING, put } from "./puts.ts";

/** Written cells of the same look as rectangles; cells without one are left out. */
export function lookAreas({ cells, blocks }: Pick<SheetEdits, "cells" | "blocks">): Area<Look>[] {
  const known = new Map<string, Look>();
  const same = (look: Look): Look => {
    const key = JSON.stringify(look, Object.keys(look).sort());
    const first = known.get(key) ?? look;
    known.set(key, first);
    return first;
  };
  const runs: Run<Look>[] = [];
  for (const { row, column, look } of cells) if (look) runs.push({ column, top: row, bottom: row, what: same(look) });
  for (const { column, firstRow, values, look } of blocks)
    if (look && values.length > 0) runs.push({ column, top: firstRow, bottom: firstRow + values.length - 1, what: same(look) });
  return joined(runs);
}

/** One text for all cells of a range; Excel's types know two-dimensional arrays only. */
export function putFormat(sheet: string, { rect, what }: Area<string>): Ask {
  return put(sheet, ONE_THING, (context) => {
    Object.assign(rangeOf(context, sheet, rect), { numberFormat: what });
  });
}

/** Everything about a look but its number format and the column that it is like. */
export function putLook(sheet: string, { rect, what: look }: Area<Look>): Ask[] {
  const { bold, italic, align, wrap, border, fill, fontName, fontSize, locked } = look;
  const said = [bold, italic, align, wrap, fill, fontName, fontSize, locked].filter((one) => one !== undefined).length;
  if (said === 0 && border === undefined) return [];
  const bytes = ONE_THING + said * 200 + (border === undefined ? 0 : 2400);
  return [
    put(sheet, bytes, (context) => {
      const { format } = rangeOf(context, sheet, rect);
      if (bold !== undefined) format.font.bold = bold;
      if (italic !== undefined) format.font.italic = italic;
      if (fontName !== undefined) format.font.name = fontName;
      if (fontSize !== undefined) format.font.size = fontSize;
      if (align !== undefined) format.horizontalAlignment = ALIGNS[align];
      if (wrap !== undefined) format.wrapText = wrap;
      if (fill !== undefined) format.fill.color = `#${fill}`;
      if (locked !== undefined) format.protection.locked = locked;
      if (border !== undefined) drawEdges(format, edgesOf(rect), "Continuous");
    }),
  ];
}

const ALIGNS = { left: "Left", center: "Center", right: "Right" } as const;

export type Edge = "EdgeTop" | "EdgeBottom" | "EdgeLeft" | "EdgeRight" | "InsideVertical" | "InsideHorizontal";

/** Excel refuses lines inside a range where there are none. */
export function edgesOf({ top, bottom, left, right }: Rect): readonly Edge[] {
  return [
    "EdgeTop",
    "EdgeBottom",
    "EdgeLeft",
    "EdgeRight",
    ...(bottom > top ? (["InsideHorizontal"] as const) : []),
    ...(right > left ? (["InsideVertical"] as const) : []),
  ];
}

function drawEdges(format: Excel.RangeFormat, edges: readonly Edge[], style: "Continuous"): void {
  for (const edge of edges) format.borders.getItem(edge).style = style;
}
