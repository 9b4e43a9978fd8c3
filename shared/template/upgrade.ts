/**
 * An older template brought up to date in place: its lists, its instructions, the columns that came later. What people wrote stays as it is:
 * no cell that holds anything is written but those of the sheets that are ours alone, and of these every word that somebody added is kept.
 */
import { sheetPrefix } from "../formulas/formula.ts";
import { absoluteRange, columnIndex, columnName } from "../sheet/address.ts";
import type { CellEdit, DefinedName, Look, NewSheet, SheetEdits, WorkbookEdits } from "../sheet/edits.ts";
import { type CellValue, cellKey, type SheetSnapshot, valueAt, type WorkbookSnapshot } from "../sheet/snapshot.ts";
import { isBlank, type ReadTable, textOf } from "../sheet/table.ts";
import type { Text } from "../text/locale.ts";
import { newListWords, withOwnWords, wordsOf } from "./list-words.ts";
import type { AddedColumn, WorkbookTemplate } from "./template.ts";

/** What is different then, in words: what stands there, and what will. */
export interface UpgradeStep {
  readonly title: Text;
  readonly before: Text;
  readonly after: Text;
}

export interface Upgrade {
  /** "2026-11". */
  readonly from: string;
  readonly to: string;
  /** `newer`: made by an edition that is not known here; nothing is done to it. */
  readonly state: "older" | "current" | "newer";
  readonly steps: readonly UpgradeStep[];
  readonly edits: WorkbookEdits;
}

/** The line that every template's instructions end with: "Mẫu qd-1641/2026-11". */
const MARK = /^Mẫu ([a-z0-9-]+)\/(\d{4}-\d{2})$/;
const MARKED_ROWS = 200;

export interface TemplateMark {
  readonly sheet: SheetSnapshot;
  readonly programme: string;
  readonly edition: string;
}

/** Which template a workbook was made from; null where it was made from none, or its instructions are gone. */
export function templateMark({ sheets }: Pick<WorkbookSnapshot, "sheets">): TemplateMark | null {
  for (const sheet of sheets)
    for (let row = 0; row < Math.min(sheet.rows.length, MARKED_ROWS); row++) {
      const value = sheet.rows[row]?.[0];
      const [, programme, edition] = typeof value === "string" ? (MARK.exec(value.trim()) ?? []) : [];
      if (programme && edition) return { sheet, programme, edition };
    }
  return null;
}

/** `tables`: those that were read in the workbook. */
export function upgradeOf(
  workbook: WorkbookSnapshot,
  mark: TemplateMark,
  tables: readonly ReadTable[],
  template: WorkbookTemplate,
): Upgrade {
  const to = template.edition.replace(/^.*\//, "");
  const from = mark.edition;
  const state = from === to ? "current" : from > to ? "newer" : "older";
  const nothing: WorkbookEdits = { sheets: [], newSheets: [], names: [], customXml: null };
  if (state !== "older") return { from, to, state, steps: [], edits: nothing };
  const guide = newGuide(mark, template);
  const lists = newLists(workbook, template);
  const columns = template.added.flatMap((added) => tables.flatMap((table) => newColumn(table, added) ?? []));
  return {
    from,
    to,
    state,
    steps: [...columns.map(({ step }) => step), ...lists.steps, guideStep(mark, to)],
    edits: {
      sheets: columns.map(({ edits }) => edits),
      newSheets: [guide, ...lists.sheets],
      names: lists.names,
      customXml: null,
    },
  };
}

/** In the place and under the name of the one that stands there. */
function newGuide({ sheet }: TemplateMark, { sheets }: WorkbookTemplate): NewSheet {
  const own = sheets.find(({ rows }) => rows.some((cells) => MARK.test(String(cells?.[0]?.value ?? ""))));
  if (!own) throw new RangeError("Cannot bring a template up to date that does not say its edition");
  return { ...own, name: sheet.name, state: sheet.state === "visible" ? "visible" : "hidden" };
}

function guideStep({ sheet, edition }: TemplateMark, to: string): UpgradeStep {
  return {
    title: { vi: `Trang tính ${sheet.name}`, en: `The sheet ${sheet.name}` },
    before: { vi: `bản ${edition}`, en: `edition ${edition}` },
    after: { vi: `bản ${to}`, en: `edition ${to}` },
  };
}

interface NewLists {
  readonly sheets: readonly NewSheet[];
  readonly steps: readonly UpgradeStep[];
  readonly names: readonly DefinedName[];
}

/** The lists behind the drop-downs: our words, then those that the office added. */
function newLists(workbook: WorkbookSnapshot, { sheets, names }: WorkbookTemplate): NewLists {
  const own = sheets.find(({ state }) => state === "hidden");
  const before = own && workbook.sheets.find(({ name }) => name === own.name);
  const words = own && before ? newListWords(before, own) : [];
  if (!own || !before || words.length === 0) return { sheets: [], steps: [], names: [] };
  const now = withOwnWords(before, own);
  return {
    sheets: [{ ...now, state: before.state === "visible" ? "visible" : "hidden" }],
    names: namesOver(now, names),
    steps: words.map(({ title, before: was, added }) => ({
      title: { vi: `Danh sách chọn ${title}`, en: `The list ${title}` },
      before: { vi: was === 0 ? "chưa có" : `${was} mục`, en: was === 0 ? "none" : `${was} entries` },
      after: { vi: `thêm ${added.join("; ")}`, en: `with ${added.join("; ")}` },
    })),
  };
}

/** Each list from its first word to its last, the office's own among them. */
function namesOver(lists: NewSheet, names: readonly DefinedName[]): DefinedName[] {
  const prefix = sheetPrefix(lists.name);
  return names.flatMap(({ name, refersTo }) => {
    const [, letters] = refersTo.startsWith(prefix) ? (/!\$([A-Z]+)\$2:/.exec(refersTo) ?? []) : [];
    if (!letters) return [];
    const column = columnIndex(letters);
    const range = absoluteRange({ top: 1, left: column, bottom: wordsOf(lists, column).length, right: column });
    return [{ name, refersTo: `${prefix}${range}` }];
  });
}

/** Behind the last column of the table; null where the field is there already. */
function newColumn(table: ReadTable, { kind, column }: AddedColumn): { edits: SheetEdits; step: UpgradeStep } | null {
  if (table.spec.kind !== kind || table.columns.has(column.field)) return null;
  const { sheet, headerFirst, headerLast } = table;
  const lines = linesOf(table);
  const at = firstFree(sheet, headerFirst, Math.max(headerLast, lines.last));
  const before = at - 1;
  const like = (rest: Omit<Look, "likeColumn"> = {}): Look => ({ likeColumn: before, ...rest });
  const put = (row: number, value: CellValue, look: Look): CellEdit => ({ row, column: at, value, look });
  const height = headerLast - headerFirst;
  const numbered = typeof valueAt(sheet, headerLast + 1, before) === "number";
  const cells: CellEdit[] = [
    { ...put(headerFirst, column.header, like()), ...(height > 0 ? { mergeDown: height } : {}) },
    ...(numbered ? [put(headerLast + 1, at + 1, like())] : []),
    ...rowsFrom(lines.first, lines.last).map((row) => put(row, null, { ...column.look, likeColumn: null })),
  ];
  return {
    edits: { sheet: sheet.name, cells, blocks: [], widths: [{ column: at, width: column.width }], printTo: at },
    step: {
      title: { vi: `Trang tính ${sheet.name}, cột ${columnName(at)}`, en: `The sheet ${sheet.name}, column ${columnName(at)}` },
      before: { vi: "chưa có", en: "none" },
      after: { vi: `cột mới “${column.header}”, để trống`, en: `a new column “${column.header}”, empty` },
    },
  };
}

/** The lines that are filled in, and those that are ready for it: they have the formula that numbers them. */
function linesOf({ sheet, headerLast, columns, rows }: ReadTable): { readonly first: number; readonly last: number } {
  const number = columns.get("number")?.[0]?.column ?? 0;
  const records = rows.filter(({ kind }) => kind === "record").map(({ row }) => row);
  let first = headerLast + 1;
  if (typeof valueAt(sheet, first, number + 1) === "number" && records[0] !== first) first += 1;
  let last = Math.max(first - 1, ...records);
  for (let row = first; sheet.formulas.has(cellKey(row, number)); row++) last = Math.max(last, row);
  return { first, last };
}

/** The first column in which nothing stands from the header to the last line, and nothing to the right of it. */
function firstFree(sheet: SheetSnapshot, top: number, bottom: number): number {
  let free = 0;
  for (const row of rowsFrom(top, bottom))
    for (const [column, value] of (sheet.rows[row] ?? []).entries())
      if (!isBlank(value ?? null) && textOf(value ?? null) !== "") free = Math.max(free, column + 1);
  return free;
}

const rowsFrom = (first: number, last: number): number[] =>
  Array.from({ length: Math.max(0, last - first + 1) }, (_, index) => first + index);
