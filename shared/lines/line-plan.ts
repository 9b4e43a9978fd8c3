/** A plan of lines as it stands in a workbook: its tables with what their titles say, and the lines that were read from them. */
import { commonYear, type TitleFacts, titleFacts } from "../plan/title-facts.ts";
import type { WorkbookSnapshot } from "../sheet/snapshot.ts";
import type { ReadTable } from "../sheet/table.ts";
import type { Line } from "./line.ts";
import { type LineCells, type LineContext, readLines } from "./line-cells.ts";

export interface LinePlan<L extends Line = Line> {
  readonly workbook: WorkbookSnapshot;
  readonly tables: readonly ReadTable[];
  readonly titles: ReadonlyMap<ReadTable, TitleFacts>;
  readonly lines: readonly L[];
}

/** `reads`: by the table's kind, how one line of it is read; tables of other kinds are left out. */
export function readLinePlan<L extends Line>(
  workbook: WorkbookSnapshot,
  tables: readonly ReadTable[],
  reads: Readonly<Record<string, (cells: LineCells, context: LineContext) => L>>,
): LinePlan<L> {
  const titles = new Map(tables.map((table) => [table, titleFacts(table, tables)]));
  const year = commonYear([...titles.values()]);
  const lines = tables.flatMap((table) => {
    const read = reads[table.spec.kind];
    const title = titles.get(table);
    const context = { date1904: workbook.date1904, planYear: title?.year ?? year, title };
    return read ? readLines(table, context, (cells) => read(cells, context)) : [];
  });
  return { workbook, tables, titles, lines };
}
