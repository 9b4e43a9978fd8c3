/** The outline of a sheet for the grid: how many rows, how wide the columns, which rows are headers, hidden or merged. */
import type { TableFound } from "../../shared/report.ts";
import type { SheetSnapshot } from "../../shared/sheet/snapshot.ts";
import type { SheetView } from "./messages.ts";
import { type ColumnKind, rowViews } from "./sheet-text.ts";

const SAMPLED_ROWS = 300;
const CHARACTER = 8;
const PADDING = 18;

export function sheetView(
  sheet: SheetSnapshot,
  tables: readonly TableFound[],
  kinds: ReadonlyMap<number, ColumnKind>,
  date1904: boolean,
): SheetView {
  const headers = tables.map(({ headerFirst, headerLast }) => ({ first: headerFirst - 1, last: headerLast - 1 }));
  return {
    name: sheet.name,
    hidden: sheet.state !== "visible",
    rowCount: sheet.rows.length,
    widths: columnWidths(sheet, tables, kinds, date1904),
    merges: sheet.merges,
    hiddenRows: [...sheet.hiddenRows],
    headers,
  };
}

/** Wide enough for nine tenths of what the column holds in the table's own rows, within reason. Titles flow over as they do in Excel. */
function columnWidths(
  sheet: SheetSnapshot,
  tables: readonly TableFound[],
  kinds: ReadonlyMap<number, ColumnKind>,
  date1904: boolean,
): number[] {
  const first = tables[0] ? tables[0].first - 1 : 0;
  const last = Math.min(sheet.rows.length - 1, first + SAMPLED_ROWS);
  const header = tables[0] ? rowViews(sheet, kinds, date1904, tables[0].headerFirst - 1, tables[0].headerLast - 1) : [];
  const sampled = rowViews(sheet, kinds, date1904, first, last);
  // A lone text, such as a heading of a group, flows over its neighbours; it says nothing of its column where others do.
  const full = sampled.filter((row) => row.filter(Boolean).length > 1);
  const rows = full.length > 0 ? full : sampled;
  const columns = [...header, ...sampled].reduce((most, row) => Math.max(most, row.length), 1);
  return Array.from({ length: columns }, (_, column) => {
    const lengths = rows.flatMap((row) => (row[column] ? [row[column].text.length] : [])).sort((a, b) => a - b);
    const typical = lengths[Math.floor(lengths.length * 0.9)] ?? 4;
    const words = header.flatMap((row) => row[column]?.text.split(/\s+/u) ?? []);
    const longest = words.reduce((most, word) => Math.max(most, word.length), 0);
    const wanted = Math.max(typical, longest, Math.ceil(words.join(" ").length / 3));
    return Math.round(Math.min(Math.max(wanted, 4), 30) * CHARACTER + PADDING);
  });
}
