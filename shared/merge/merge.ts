/**
 * Several workbooks of one programme as one: the programme's template with all lines in it, every line with the file it came from. What was to
 * be written is looked for in what was written: a merged plan that lost a line or a value is never handed out.
 */
import { editSnapshot } from "../fixes/edit-snapshot.ts";
import { sheetPrefix } from "../formulas/formula.ts";
import type { DefinedName, NewSheet } from "../sheet/edits.ts";
import { findTables } from "../sheet/find-tables.ts";
import { valueAt, type WorkbookSnapshot } from "../sheet/snapshot.ts";
import type { ReadTable, TableSpec } from "../sheet/table.ts";
import { templateProperties, type WorkbookTemplate } from "../template/template.ts";
import { fold } from "../text/fold.ts";
import { readWorkbook } from "../xlsx/read-workbook.ts";
import { buildWorkbook } from "../xlsx/write/build-workbook.ts";
import { carrySheet, sheetNameFor } from "./carry-sheet.ts";
import { type Expected, fillList } from "./fill-list.ts";
import { MergeFailed } from "./merge-failed.ts";
import { linesOfSource, type MergePlan } from "./plan.ts";
import type { MergeRecord } from "./record.ts";
import { withStretch } from "./rows-moved.ts";
import { sourceSheet } from "./source-sheet.ts";
import { withTitles } from "./titles.ts";

/** By the duplicate's id: the position of the one line that stays; all of them without a choice. */
export type Choices = Readonly<Record<string, number>>;

export interface MergeTarget {
  readonly programme: string;
  readonly specs: readonly TableSpec[];
  readonly template: WorkbookTemplate;
}

export interface MergedBook {
  readonly bytes: Uint8Array;
  readonly workbook: WorkbookSnapshot;
  /** Lines that went in, and that are in the merged plan; the others were left out by choice. */
  readonly lines: { readonly before: number; readonly after: number };
  readonly dropped: ReadonlySet<MergeRecord>;
}

/** Throws `MergeFailed` where a line has no place, or what was written is not what was to be. */
export async function mergeBooks(plan: MergePlan, target: MergeTarget, choices: Choices = {}): Promise<MergedBook> {
  const dropped = droppedBy(plan, choices);
  const records = plan.records.filter((record) => !dropped.has(record));
  const { sheets, names, expected } = sheetsOf(plan, records, target);
  const all = [...sheets, sourceSheet(plan, dropped)];
  const built = await buildWorkbook(all, names, templateProperties(target.programme, target.template));
  if (!built.ok) throw new MergeFailed("merge-not-written");
  const read = readWorkbook(built.bytes);
  if (!read.ok || !holds(read.workbook, expected) || countIn(expected) < records.length) throw new MergeFailed("merge-not-whole");
  const lines = plan.sources.reduce((sum, _, source) => sum + linesOfSource(plan, source), 0);
  return {
    bytes: built.bytes,
    workbook: read.workbook,
    lines: { before: lines, after: lines - dropped.size },
    dropped,
  };
}

function droppedBy({ duplicates }: MergePlan, choices: Choices): Set<MergeRecord> {
  const dropped = new Set<MergeRecord>();
  for (const { id, records } of duplicates) {
    const kept = choices[id];
    if (kept === undefined || !records[kept]) continue;
    for (const [at, record] of records.entries()) if (at !== kept) dropped.add(record);
  }
  return dropped;
}

interface Written {
  readonly sheets: NewSheet[];
  readonly names: readonly DefinedName[];
  readonly expected: readonly Expected[];
}

function sheetsOf(plan: MergePlan, records: readonly MergeRecord[], { template, specs }: MergeTarget): Written {
  const workbook = editSnapshot(
    { sheets: [], date1904: false },
    { sheets: [], newSheets: template.sheets, names: [], customXml: null },
  );
  const tables = findTables({ ...workbook, sheets: workbook.sheets.map((sheet) => ({ ...sheet, state: "visible" })) }, specs);
  const placed = new Map<ReadTable, MergeRecord[]>();
  for (const record of records) {
    const table = placeFor(record, tables);
    if (!table) throw new MergeFailed("merge-no-place");
    const own = placed.get(table);
    if (own) own.push(record);
    else placed.set(table, [record]);
  }
  let names = template.names;
  const expected: (readonly Expected[])[] = [];
  const isNamed = (sheet: string): boolean => names.some(({ refersTo }) => refersTo.includes(sheetPrefix(sheet)));
  const sheets = template.sheets.flatMap((sheet): NewSheet[] => {
    const table = tables.find((one) => one.sheet.name === sheet.name);
    if (!table) return [sheet];
    const own = placed.get(table) ?? [];
    if (own.length === 0) return isNamed(sheet.name) ? [sheet] : [];
    const filled = fillList(sheet, table, own, plan.sources);
    expected.push(filled.expected);
    const prefix = sheetPrefix(sheet.name);
    names = names.map((name) =>
      name.refersTo.includes(prefix) ? { ...name, refersTo: withStretch(name.refersTo, filled.stretch) } : name,
    );
    return [withTitles(filled.sheet, table, plan.sources)];
  });
  return { sheets: [...sheets, ...carried(plan, sheets)], names, expected: expected.flat() };
}

function carried({ carried: tables, sources }: MergePlan, sheets: readonly NewSheet[]): NewSheet[] {
  const taken = new Set(sheets.map(({ name }) => name.toLowerCase()));
  return tables.flatMap(({ source, table }) => {
    const from = sources[source];
    if (!from) return [];
    const name = sheetNameFor(from, table.sheet.name, taken);
    taken.add(name.toLowerCase());
    return [carrySheet(table, from.tables, name)];
  });
}

/** The list of the template for a line: of its kind, under the same sheet's name, else with most of its columns. */
function placeFor({ table, fields }: MergeRecord, targets: readonly ReadTable[]): ReadTable | undefined {
  const ofKind = targets.filter(({ spec }) => spec.kind === table.spec.kind);
  if (ofKind.length < 2) return ofKind[0] ?? targets.find(({ spec }) => related(spec.kind, table.spec.kind));
  const named = ofKind.find(({ sheet }) => fold(table.sheet.name).includes(fold(sheet.name)));
  if (named) return named;
  const shared = (target: ReadTable): number => [...fields.keys()].filter((field) => target.columns.has(field)).length;
  return [...ofKind].sort((a, b) => shared(b) - shared(a))[0];
}

/** Groups and classes may be told one by one or field by field; the template has one list for both. */
function related(target: string, kind: string): boolean {
  return (target === "fields" && kind === "activities") || (target === "activities" && kind === "fields");
}

function holds({ sheets }: WorkbookSnapshot, expected: readonly Expected[]): boolean {
  const byName = new Map(sheets.map((sheet) => [sheet.name, sheet]));
  return expected.every(({ sheet, row, column, value }) => {
    const found = byName.get(sheet);
    return found !== undefined && valueAt(found, row, column) === value;
  });
}

/** Rows that something was written into. */
function countIn(expected: readonly Expected[]): number {
  return new Set(expected.map(({ sheet, row }) => `${sheet}\u0001${row}`)).size;
}
