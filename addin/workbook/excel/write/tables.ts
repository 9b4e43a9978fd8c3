/** Excel tables beside what is written: one takes in the columns whose headers are written right beside its own, as when somebody types there. */
import type { Rect } from "../../../../shared/sheet/address.ts";
import { mergesOf, type SheetEdits } from "../../../../shared/sheet/edits.ts";
import { uniqueColumnName } from "../../../../shared/xlsx/write/tables.ts";
import { shared } from "../areas.ts";
import { type Ask, rangeOf } from "../ask.ts";
import { rectOf } from "../sheet-facts.ts";
import { ONE_THING, put } from "./puts.ts";
import type { Target } from "./target.ts";

export interface TableFacts {
  readonly id: string;
  readonly rect: Rect;
  readonly columns: readonly string[];
}

export interface TableGrowth {
  readonly id: string;
  readonly before: Rect;
  readonly after: Rect;
}

export function askTables(target: Target, tables: readonly Excel.Table[]): Ask[] {
  return tables
    .filter(({ showHeaders }) => showHeaders)
    .map(({ id }) => ({
      sheet: target.sheet.name,
      bytes: 4000,
      part: () => null,
      // A table that Excel will not tell of stays as it is.
      instead: () => [],
      begin(context) {
        const table = context.workbook.worksheets.getItem(target.sheet.id).tables.getItem(id);
        const range = table.getRange().untrack();
        range.load("rowIndex,columnIndex,rowCount,columnCount");
        const header = table.getHeaderRowRange().untrack();
        header.load("values");
        return () => {
          target.tables.push({ id, rect: rectOf(range), columns: header.values[0]?.map(String) ?? [] });
          return [];
        };
      },
    }));
}

/** How far each table grows, and the edits with headers that no other column of the table has: Excel would change them itself. */
export function grownTables(target: Target): { readonly edits: SheetEdits; readonly growths: readonly TableGrowth[] } {
  let { edits } = target;
  const growths: TableGrowth[] = [];
  for (const { id, rect, columns } of target.tables) {
    const names: string[] = [];
    const headers = new Map(edits.cells.filter(({ row }) => row === rect.top).map((cell) => [cell.column, cell.value]));
    for (let column = rect.right + 1; isFree(target, id, { ...rect, left: column, right: column }); column++) {
      const header = headers.get(column);
      if (typeof header !== "string" || header === "") break;
      names.push(uniqueColumnName(header, [...columns, ...names]));
    }
    if (names.length === 0) continue;
    growths.push({ id, before: rect, after: { ...rect, right: rect.right + names.length } });
    edits = withHeaders(edits, rect, names);
  }
  return { edits, growths };
}

/** Merged cells and other tables are taken in by none. */
function isFree({ merges, tables, edits }: Target, id: string, column: Rect): boolean {
  const others = tables.filter((table) => table.id !== id).map(({ rect }) => rect);
  return [...others, ...merges, ...mergesOf(edits)].every((rect) => shared(rect, column) === null);
}

function withHeaders(edits: SheetEdits, rect: Rect, names: readonly string[]): SheetEdits {
  const cells = edits.cells.map((cell) => {
    const name = cell.row === rect.top ? names[cell.column - rect.right - 1] : undefined;
    return name === undefined ? cell : { ...cell, value: name };
  });
  return { ...edits, cells };
}

export function putTable(sheet: string, id: string, rect: Rect): Ask {
  return put(sheet, 2 * ONE_THING, (context) => {
    context.workbook.worksheets
      .getItem(sheet)
      .tables.getItem(id)
      .resize(rangeOf(context, sheet, rect));
  });
}
