/** The contents and the looks of a whole sheet of ours, into a sheet that is there: new and empty, or ours of before, which is emptied first. */

import type { Rect } from "../../../../shared/sheet/address.ts";
import { rangeName } from "../../../../shared/sheet/address.ts";
import type { Look, NewCell, NewSheet } from "../../../../shared/sheet/edits.ts";
import { joined, type Run } from "../../edit-areas.ts";
import { type Ask, rangeOf } from "../ask.ts";
import { lookAreas, putFormat, putLook } from "./looks.ts";
import { POINTS, putWidth } from "./put-cells.ts";
import { putPrint } from "./put-print.ts";
import { putValidation } from "./put-validation.ts";
import { ONE_THING, put, putRows } from "./puts.ts";
import { putMerges, putVisibility, type Replaced } from "./replaced.ts";
import { GENERAL, type Typed, typed } from "./typed.ts";

/** `unprinted` is called where Excel lets nothing be said of the printing. */
export function putSheet(sheet: NewSheet, replaced: Replaced | null, unprinted: () => void): Ask[] {
  const { name, widths, heights, merges, frozen, state, validations, print } = sheet;
  const looked = cellsOf(sheet).map(({ row, column, cell }) => ({ row, column, value: cell.value, look: cell.look ?? null }));
  const formats: Run<string>[] = looked.flatMap(({ row, column, look }) => {
    const format = formatOf(look);
    return format === GENERAL ? [] : [{ column, top: row, bottom: row, what: format }];
  });
  return [
    ...(replaced ? [putEmpty(name)] : []),
    ...contentsOf(sheet).map(({ rect, rows }) => putContents(name, rect, rows)),
    ...joined(formats).map((area) => putFormat(name, area)),
    ...lookAreas({ cells: looked, blocks: [] }).flatMap((area) => putLook(name, area)),
    ...widths.flatMap((width, column) => (width === null ? [] : [putWidth(name, column, width * POINTS)])),
    ...[...(heights ?? [])].map(([row, height]) => putHeight(name, row, height)),
    ...putMerges(name, merges),
    ...validations.map((validation) => putValidation(name, validation)),
    ...(frozen ? [putFrozen(name, frozen)] : []),
    ...(print ? [putPrint(name, print, unprinted)] : []),
    ...putVisibility(name, state === "hidden" ? "Hidden" : "Visible", replaced?.visibility ?? "Visible"),
  ];
}

function cellsOf({ rows }: NewSheet): { readonly row: number; readonly column: number; readonly cell: NewCell }[] {
  return rows.flatMap((cells, row) => (cells ?? []).flatMap((cell, column) => (cell ? [{ row, column, cell }] : [])));
}

function formatOf(look: Look | null): string {
  return look?.numberFormat ?? look?.plainFormat ?? GENERAL;
}

/** All rows as one rectangle; a new sheet is empty, so that missing cells are empty texts in it. */
function contentsOf({ rows }: NewSheet): { readonly rect: Rect; readonly rows: readonly (readonly Typed[])[] }[] {
  const width = Math.max(0, ...rows.map((cells) => cells?.length ?? 0));
  if (width === 0) return [];
  const rect = { top: 0, left: 0, bottom: rows.length - 1, right: width - 1 };
  const contents = Array.from(rows, (cells) => Array.from({ length: width }, (_, column) => contentOf(cells?.[column] ?? null)));
  return [{ rect, rows: contents }];
}

/** Written while the format is General. */
function contentOf(cell: NewCell | null): Typed {
  if (cell === null) return "";
  return cell.formula === undefined ? typed(cell.value, GENERAL) : `=${cell.formula}`;
}

function putContents(sheet: string, rect: Rect, rows: readonly (readonly Typed[])[]): Ask {
  return putRows({
    sheet,
    rect,
    rows,
    write: (range, contents) => {
      range.formulas = contents;
    },
  });
}

function putEmpty(sheet: string): Ask {
  return put(sheet, ONE_THING, (context) => {
    const all = context.workbook.worksheets.getItem(sheet).getRange().untrack();
    all.unmerge();
    all.clear("All");
    all.dataValidation.clear();
  });
}

function putHeight(sheet: string, row: number, height: number): Ask {
  return put(sheet, ONE_THING, (context) => {
    rangeOf(context, sheet, { top: row, bottom: row, left: 0, right: 0 }).format.rowHeight = height;
  });
}

function putFrozen(sheet: string, { rows, columns }: NonNullable<NewSheet["frozen"]>): Ask {
  return put(sheet, ONE_THING, (context) => {
    const { freezePanes } = context.workbook.worksheets.getItem(sheet);
    if (rows > 0 && columns > 0) freezePanes.freezeAt(rangeName({ top: 0, left: 0, bottom: rows - 1, right: columns - 1 }));
    else if (rows > 0) freezePanes.freezeRows(rows);
    else if (columns > 0) freezePanes.freezeColumns(columns);
  });
}
