/** A template as a planner fills it in: values by field into the lines of its sheets. */
import { checkWorkbook } from "../../shared/check.ts";
import type { Check } from "../../shared/report.ts";
import { type CellValue, cellKey } from "../../shared/sheet/snapshot.ts";
import type { ListColumn } from "../../shared/template/list.ts";
import type { WorkbookTemplate } from "../../shared/template/template.ts";
import { type TypedCells, workbookOf } from "./new-sheet-snapshot.ts";

export interface TypedLines {
  readonly columns: readonly ListColumn[];
  readonly lines: readonly Readonly<Record<string, CellValue>>[];
}

/** The first line below letterhead, header and column numbers, 0-based. */
export const FIRST_LINE = 9;

export function filledIn(template: WorkbookTemplate, typed: Readonly<Record<string, TypedLines>>): Check {
  const cells = Object.entries(typed).map(([sheet, { columns, lines }]) => {
    const of: [number, CellValue][] = lines.flatMap((line, index) =>
      Object.entries(line).map(([field, value]): [number, CellValue] => {
        const column = columns.findIndex((one) => one.field === field);
        if (column < 0) throw new RangeError(`${sheet} has no column for ${field}`);
        return [cellKey(FIRST_LINE + index, column), value];
      }),
    );
    return [sheet, new Map(of)] satisfies [string, TypedCells];
  });
  return checkWorkbook(workbookOf(template.sheets, Object.fromEntries(cells)));
}
