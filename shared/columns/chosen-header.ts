/** What a row is as the header of a table, once somebody points at it: how many rows it has, and the words by which it is found again. */
import { ColumnSample } from "../sheet/column-values.ts";
import { headerTexts } from "../sheet/header.ts";
import { holdsNumbers } from "../sheet/header-look.ts";
import { matchColumns } from "../sheet/match-columns.ts";
import { Search } from "../sheet/search.ts";
import type { SheetSnapshot } from "../sheet/snapshot.ts";
import type { TableSpec } from "../sheet/table.ts";
import { columnKeys, isNamed, type TableChoice } from "./table-choice.ts";

const MOST_ROWS = 3;
/** As a header that nobody pointed at: a further row must earn its place. */
const ROW_COST = 0.6;

export interface PointedAt {
  readonly programme: string;
  /** One of the kinds that bear this one's title: people see them as one, and the columns tell them apart. */
  readonly kind: string;
  readonly specs: readonly TableSpec[];
}

/** Null where the row has no words, or the programme no such table. Rows are 0-based. */
export function chosenHeader(sheet: SheetSnapshot, row: number, { programme, kind, specs }: PointedAt): TableChoice | null {
  const title = specs.find((spec) => spec.kind === kind)?.title.vi;
  if (headerTexts(sheet, row, row).filter(({ folded }) => folded !== "").length < 2) return null;
  const alike = specs.filter((spec) => spec.title.vi === title);
  const readings = alike.flatMap((spec) => readingsOf(sheet, row, spec));
  const best = readings.sort((a, b) => Number(b.accepted) - Number(a.accepted) || b.score - a.score)[0];
  if (!best) return null;
  return { programme, kind: best.kind, sheet: sheet.name, header: best.header, headerRows: best.rows, columns: [] };
}

function readingsOf(sheet: SheetSnapshot, first: number, spec: TableSpec) {
  const least = mergedRows(sheet, first);
  const search = new Search([spec]);
  return Array.from({ length: MOST_ROWS + 1 - least }, (_, index) => least + index).flatMap((rows) => {
    const last = first + rows - 1;
    const headers = headerTexts(sheet, first, last);
    const header = [...columnKeys(headers).keys()].filter(isNamed);
    if (rows > least && holdsNumbers(sheet.rows[last] ?? [])) return [];
    const { columns, score } = matchColumns(spec, headers, new ColumnSample(sheet, last + 1, headers.length, search));
    return [{ kind: spec.kind, rows, header, accepted: spec.accepts(new Set(columns.keys())), score: score - rows * ROW_COST }];
  });
}

/** Header cells merged downwards belong to it with all their rows. */
function mergedRows({ merges }: SheetSnapshot, first: number): number {
  const bottoms = merges.filter(({ top, bottom }) => top === first && bottom < first + MOST_ROWS).map(({ bottom }) => bottom);
  return Math.max(first, ...bottoms) - first + 1;
}
