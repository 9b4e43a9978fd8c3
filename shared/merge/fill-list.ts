/**
 * The lines of one list of the template: as many as there are records, each looking like a ready line and with its formulas; what stands below
 * moves down. Columns that the template lacks are added at the right, so that nothing of a source is lost.
 */
import type { NewCell, NewSheet } from "../sheet/edits.ts";
import type { CellValue } from "../sheet/snapshot.ts";
import { columnOf, type ReadTable } from "../sheet/table.ts";
import { LOOKS } from "../template/looks.ts";
import { harmless } from "../text/harmless.ts";
import { SharedFormula } from "../xlsx/shared-formula.ts";
import type { MergeRecord, MergeSource } from "./record.ts";
import { type Stretch, withStretch } from "./rows-moved.ts";

/** Headers that no programme reads. */
const FROM = "Tệp gửi";
const HEADING = "Đề mục trong tệp gửi";
const ALSO = "Theo tệp gửi: ";
const WIDTHS = { from: 26, other: 16 };

/** A cell that must be found in the file again. */
export interface Expected {
  readonly sheet: string;
  readonly row: number;
  readonly column: number;
  readonly value: CellValue;
}

export interface FilledList {
  readonly sheet: NewSheet;
  readonly stretch: Stretch;
  readonly expected: readonly Expected[];
  /** By record: its row, 0-based. */
  readonly rows: ReadonlyMap<MergeRecord, number>;
}

interface ExtraColumn {
  readonly header: string;
  readonly width: number;
  value(record: MergeRecord): CellValue;
}

export function fillList(
  sheet: NewSheet,
  table: ReadTable,
  records: readonly MergeRecord[],
  sources: readonly MergeSource[],
): FilledList {
  const first = table.headerLast + 2;
  const last = lastReady(sheet, first);
  const now = first + Math.max(records.length, 1) - 1;
  const stretch = { last: last + 1, now: now + 1 };
  const extras = extraColumns(table, records, sources);
  const width = Math.max(...[table.headerLast, first].map((row) => sheet.rows[row]?.length ?? 0));
  const ready = sheet.rows[first] ?? [];
  const fields = new Map([...table.columns].map(([field, [column]]) => [column?.column ?? -1, field]));
  const expected: Expected[] = [];
  const rows = new Map<MergeRecord, number>();
  const lines = (records.length > 0 ? records : [null]).map((record, at) => {
    const row = first + at;
    if (record) rows.set(record, row);
    const put = (column: number, value: CellValue, cell: NewCell | null): NewCell => {
      const safe = safeValue(value);
      if (record && value !== null) expected.push({ sheet: sheet.name, row, column, value: safe });
      return { ...cell, value: safe };
    };
    const own = Array.from({ length: width }, (_, column) => {
      const like = ready[column] ?? null;
      const field = fields.get(column);
      const value = record && field ? (record.fields.get(field) ?? null) : null;
      if (like?.formula === undefined) return put(column, value, like);
      const formula = new SharedFormula(like.formula, first, column).at(row, column);
      return { ...like, formula, value: field === "number" ? (record ? at + 1 : null) : value };
    });
    return [
      ...own,
      ...extras.map((extra, at) => put(width + at, record ? extra.value(record) : null, { value: null, look: LOOKS.text })),
    ];
  });
  const stretched = { ...sheet, ...stretchedParts(sheet, stretch, width, extras) };
  const above = sheet.rows.slice(0, first).map((cells, row) => withHeaders(cells, row, table, width, extras));
  const below = sheet.rows.slice(last + 1).map((cells) => cells?.map((cell) => moved(cell, stretch)));
  return { sheet: { ...stretched, rows: [...above, ...lines, ...below] }, stretch, expected, rows };
}

/** Ready lines hold looks and formulas alone. */
function lastReady({ rows }: NewSheet, first: number): number {
  let last = first;
  while (
    rows[last + 1]?.length &&
    (rows[last + 1] ?? []).every((cell) => cell === null || cell.value === null) &&
    isLine(rows[last + 1] ?? [], rows[first] ?? [])
  )
    last += 1;
  return last;
}

/** The row of a total may hold formulas alone too; it looks otherwise. */
function isLine(cells: readonly (NewCell | null)[], ready: readonly (NewCell | null)[]): boolean {
  return cells.every((cell, column) => JSON.stringify(cell?.look) === JSON.stringify(ready[column]?.look));
}

function stretchedParts(
  { merges, validations, print, widths, heights }: NewSheet,
  { last, now }: Stretch,
  width: number,
  extras: readonly ExtraColumn[],
): Partial<NewSheet> {
  const by = now - last;
  const at = (row: number): number => (row >= last - 1 ? row + by : row);
  return {
    merges: merges.map((merge) => ({ ...merge, top: at(merge.top), bottom: at(merge.bottom) })),
    validations: validations.map((one) => ({ ...one, area: { ...one.area, bottom: at(one.area.bottom) } })),
    print: print && {
      ...print,
      area: print.area && {
        ...print.area,
        bottom: at(print.area.bottom),
        right: Math.max(print.area.right, width + extras.length - 1),
      },
    },
    widths: [...Array.from({ length: width }, (_, column) => widths[column] ?? null), ...extras.map((extra) => extra.width)],
    ...(heights ? { heights: new Map([...heights].map(([row, points]) => [at(row), points])) } : {}),
  };
}

function withHeaders(
  cells: NewSheet["rows"][number],
  row: number,
  table: ReadTable,
  width: number,
  extras: readonly ExtraColumn[],
): NewSheet["rows"][number] {
  if (row !== table.headerLast && row !== table.headerLast + 1) return cells;
  const own = Array.from({ length: width }, (_, column) => cells?.[column] ?? null);
  const isHeader = row === table.headerLast;
  const more = extras.map(
    ({ header }, at): NewCell =>
      isHeader ? { value: header, look: LOOKS.header } : { value: width + at + 1, look: LOOKS.numbers },
  );
  return [...own, ...more];
}

function moved(cell: NewCell | null, stretch: Stretch): NewCell | null {
  return cell?.formula === undefined ? cell : { ...cell, formula: withStretch(cell.formula, stretch) };
}

/** Fields that the template has no column for, other columns, headings, and last of all the file. */
function extraColumns(table: ReadTable, records: readonly MergeRecord[], sources: readonly MergeSource[]): ExtraColumn[] {
  const fields = new Set(records.flatMap((record) => [...record.fields.keys()]).filter((field) => !table.columns.has(field)));
  const others = new Set(records.flatMap((record) => [...record.extras.keys()]));
  const headerOf = (field: string): string =>
    records.map((record) => columnOf(record.table, field)?.header ?? "").find((header) => header !== "") ?? field;
  const unnamed = "Cột không có tiêu đề";
  const found: ExtraColumn[] = [
    ...[...fields].map((field) => ({
      header: headerOf(field),
      width: WIDTHS.other,
      value: (record: MergeRecord) => record.fields.get(field) ?? null,
    })),
    ...[...others].map((header) => ({
      header: `${ALSO}${header || unnamed}`,
      width: WIDTHS.other,
      value: (record: MergeRecord) => record.extras.get(header) ?? null,
    })),
  ];
  if (records.some(({ heading }) => heading !== ""))
    found.push({ header: HEADING, width: WIDTHS.other, value: ({ heading }) => heading || null });
  found.push({
    header: FROM,
    width: WIDTHS.from,
    value: ({ source, sheet, row }) => `${sources[source]?.file ?? ""} · ${sheet} · dòng ${row}`,
  });
  return found;
}

/** What a spreadsheet would take for a formula once somebody types into the cell; a plain "-" or "+84 …" is none. */
const FORMULA_LIKE = /^[\s\p{Cf}]*(?:[=@＝＠]|[+\-＋－].*[(!|])/u;

function safeValue(value: CellValue): CellValue {
  if (typeof value === "object" && value !== null) return value.error;
  return typeof value === "string" && FORMULA_LIKE.test(value) ? harmless(value) : value;
}
