/** What some cells hold now, in one request that only reads: for looking again at what somebody edited. */
import { cellName, type Rect } from "../../../shared/sheet/address.ts";
import type { CellValue } from "../../../shared/sheet/snapshot.ts";
import { problem } from "../problems.ts";
import { type Ask, complete } from "./ask.ts";
import { cellValue } from "./cell-values.ts";
import { converse } from "./conversation.ts";
import type { ExcelHost } from "./excel-host.ts";
import { mannersOf } from "./manners.ts";

export interface CellNow {
  readonly sheet: string;
  /** "D12". */
  readonly cell: string;
  readonly row: number;
  readonly column: number;
  readonly value: CellValue;
  /** Without "="; null for a value. */
  readonly formula: string | null;
}

export interface CellArea {
  readonly sheet: string;
  readonly area: Rect;
}

/** Waits for whoever is typing into a cell: what they type is read then. */
export async function readCells(host: ExcelHost, areas: readonly CellArea[]): Promise<readonly CellNow[]> {
  const cells: CellNow[] = [];
  const asks = areas.map((one) => askCells(one, (cell) => cells.push(cell)));
  await host.run((context) => converse(context, asks, mannersOf(host, { onWait: () => {} }, "read")));
  return cells;
}

function askCells({ sheet, area }: CellArea, found: (cell: CellNow) => void): Ask {
  const { top, left, bottom, right } = area;
  return {
    sheet,
    bytes: (bottom - top + 1) * (right - left + 1) * 120,
    part: () => null,
    instead: () => null,
    begin(context) {
      const of = context.workbook.worksheets.getItemOrNullObject(sheet);
      const range = of.getRangeByIndexes(top, left, bottom - top + 1, right - left + 1).untrack();
      range.load("values,formulas");
      return () => {
        if (of.isNullObject) throw problem("sheet-not-found", sheet);
        const [values, formulas] = [complete(range.values) ?? [], complete(range.formulas) ?? []];
        for (const [r, line] of values.entries())
          for (const [c, value] of line.entries()) {
            const text = formulas[r]?.[c];
            const formula = typeof text === "string" && text.startsWith("=") && text !== value ? text.slice(1) : null;
            const [row, column] = [top + r, left + c];
            found({ sheet, cell: cellName(row, column), row, column, value: cellValue(value), formula });
          }
        return [];
      };
    },
  };
}
