/** One workbook, read and checked, with everything the page may ask about it. */
import { type CheckOptions, checkChosen, checkNothing } from "../../shared/check-chosen.ts";
import { type ExplanationLine, explanationLines, explanationText } from "../../shared/conditions/explanation-text.ts";
import type { FillWish } from "../../shared/fill/fill.ts";
import { fixesOfFinding } from "../../shared/fixes/preview.ts";
import { CARDS } from "../../shared/programmes/cards.ts";
import { chooseProgramme } from "../../shared/programmes/choose.ts";
import { loadProgramme } from "../../shared/programmes/load.ts";
import type { Programme } from "../../shared/programmes/programme.ts";
import type { Check, PersonDecision, TableFound, Totals } from "../../shared/report.ts";
import { columnIndex } from "../../shared/sheet/address.ts";
import type { SheetSnapshot, WorkbookSnapshot } from "../../shared/sheet/snapshot.ts";
import type { Locale, Text } from "../../shared/text/locale.ts";
import { readWorkbook } from "../../shared/xlsx/read-workbook.ts";
import { drawn } from "../text/drawn.ts";
import type {
  Around,
  Calls,
  FillView,
  FindingView,
  FixKindView,
  OutgoingView,
  PlanView,
  Progress,
  RowView,
  Source,
  Wanted,
  WantedEdits,
  Why,
  WrittenFile,
} from "./messages.ts";
import { fillView, fixKinds, fixView, wantedEdits } from "./offers.ts";
import { type ColumnKind, columnKinds, ownSheetKinds, rowViews } from "./sheet-text.ts";
import { sheetView } from "./sheet-view.ts";

export interface OpenWorkbook {
  readonly plan: PlanView;
  words(locale: Locale): readonly FindingView[];
  why(finding: number, locale: Locale): Why;
  rows(sheet: string, first: number, last: number): readonly RowView[];
  list(locale: Locale): Promise<ArrayBuffer>;
  mendable(): number;
  fixes(locale: Locale): readonly FixKindView[];
  fill(wish: FillWish): Promise<FillView>;
  hindrances(): Promise<readonly Text[]>;
  outgoing(): Promise<OutgoingView | null>;
  edits(wanted: Wanted): Promise<WantedEdits>;
  write(wanted: Wanted): Promise<WrittenFile>;
}

interface ReadSheet {
  readonly sheet: SheetSnapshot;
  readonly tables: readonly TableFound[];
  readonly kinds: ReadonlyMap<number, ColumnKind>;
}

export async function openWorkbook(
  { source, settings, locale }: Calls["open"]["ask"],
  say: (progress: Progress) => void,
): Promise<OpenWorkbook> {
  say({ stage: "read" });
  const workbook = workbookOf(source);
  const total = workbook.sheets.reduce((sum, sheet) => sum + sheet.rows.length, 0);
  say({ stage: "check", total });
  const { check, programme } = await checked(workbook, {
    ...(settings.asOf ? { asOf: settings.asOf } : {}),
    ...(settings.programme ? { programme: settings.programme } : {}),
    options: { ...settings.options },
  });
  return answers(source, workbook, check, programme, locale);
}

/** Only the programme that is asked for is loaded. */
async function checked(
  workbook: WorkbookSnapshot,
  options: CheckOptions,
): Promise<{ check: Check; programme: Programme | null }> {
  const choice = chooseProgramme(workbook, CARDS, options.programme);
  if (!choice) return { check: checkNothing(workbook, options), programme: null };
  const programme = await loadProgramme(choice.card.id);
  return { check: checkChosen(workbook, choice, programme, options), programme };
}

/** A file that cannot be read is thrown as the reader's own error: its code and its words reach the page. */
function workbookOf(source: Source): WorkbookSnapshot {
  if (source.kind === "snapshot") return source.snapshot;
  const read = readWorkbook(new Uint8Array(source.bytes));
  if (!read.ok) throw read.error;
  return read.workbook;
}

function answers(
  source: Source,
  workbook: WorkbookSnapshot,
  check: Check,
  programme: Programme | null,
  locale: Locale,
): OpenWorkbook {
  const { report } = check;
  const { date1904 } = workbook;
  const shownTables = report.tables.map(drawnTable);
  const sheets = new Map<string, ReadSheet>();
  for (const sheet of workbook.sheets) {
    const tables = shownTables.filter((table) => table.sheet === sheet.name);
    sheets.set(sheet.name, { sheet, tables, kinds: tables.length > 0 ? columnKinds(tables) : ownSheetKinds(sheet) });
  }
  const people = new Map(report.people.map((person) => [`${person.sheet}!${person.row}`, person]));
  const asTyped = (inLocale: Locale): FindingView[] =>
    check.worded(inLocale).map((finding, index) => ({
      ...finding,
      index,
      person: finding.row === null ? null : (people.get(`${finding.sheet}!${finding.row}`)?.name ?? null),
    }));
  const words = (inLocale: Locale): FindingView[] => asTyped(inLocale).map(drawnFinding);
  const rows = (sheetName: string, first: number, last: number): RowView[] => {
    const found = sheets.get(sheetName);
    return found ? rowViews(found.sheet, found.kinds, date1904, first, last) : [];
  };
  const plan: PlanView = {
    ...summary(source.name, check, programme),
    tables: shownTables,
    findings: words(locale),
    sheets: [...sheets.values()].map(({ sheet, tables, kinds }) => sheetView(sheet, tables, kinds, date1904)),
  };
  return {
    plan,
    words,
    rows,
    why(finding, inLocale) {
      const explanation = check.explainFinding(finding);
      const place = report.findings[finding];
      const found = place ? sheets.get(place.sheet) : undefined;
      return {
        lines: explanationLines(explanation, inLocale).map(drawnLine),
        text: explanationText(explanation, inLocale),
        fixes: place?.fix ? fixesOfFinding(check.fixes(), place).map((fix) => fixView(fix, date1904)) : [],
        around: place?.row && found ? around(found.tables, place.row, (first, last) => rows(place.sheet, first, last)) : null,
      };
    },
    // Loaded when somebody takes the list away: its headings are the whole page's words, and it packs a file.
    list: async (inLocale) =>
      (await import("./list-workbook.ts")).listWorkbook({ ...plan, findings: asTyped(inLocale) }, inLocale),
    mendable: () => check.fixes().reduce((sum, { changes }) => sum + changes.length, 0),
    fixes: (inLocale) => fixKinds(check, inLocale, date1904),
    fill: (wish) => fillView(check, wish),
    hindrances: () => hindrances(source, report.tables),
    // Loaded when somebody sends.
    outgoing: async () => (programme ? (await import("./outgoing.ts")).outgoingView(check, programme) : null),
    edits: (wanted) => wantedEdits(check, wanted),
    write: (wanted) => written(source, check, wanted),
  };
}

function drawnFinding(finding: FindingView): FindingView {
  const { person, message } = finding;
  return { ...finding, person: person === null ? null : drawn(person), message: drawn(message) };
}

function drawnLine(line: ExplanationLine): ExplanationLine {
  return { ...line, text: drawn(line.text), ...(line.facts ? { facts: line.facts.map(drawn) } : {}) };
}

/** The words of headers: all else of a table is told by name or number. */
function drawnTable(table: TableFound): TableFound {
  return {
    ...table,
    columns: table.columns.map((column) => ({ ...column, header: drawn(column.header) })),
    unused: table.unused.map((column) => ({ ...column, header: drawn(column.header) })),
  };
}

/** Excel says itself what it does not let be written. */
async function hindrances(source: Source, tables: readonly TableFound[]): Promise<readonly Text[]> {
  if (source.kind !== "file") return [];
  const { hindrancesOf } = await import("../../shared/xlsx/write/hindrances.ts");
  const found = hindrancesOf(
    new Uint8Array(source.bytes),
    tables.map(({ sheet }) => sheet),
  );
  return found.map(({ message }) => message);
}

/** The writing side is loaded when somebody writes for the first time. */
async function written(source: Source, check: Check, wanted: Wanted): Promise<WrittenFile> {
  if (source.kind !== "file") throw new Error("Only a file is written here");
  const { edits, cells } = await wantedEdits(check, wanted);
  const { patchWorkbook } = await import("../../shared/xlsx/write/patch-workbook.ts");
  const patched = await patchWorkbook(new Uint8Array(source.bytes), edits);
  if (!patched.ok) throw patched.error;
  const { buffer, byteOffset, byteLength } = patched.bytes;
  const bytes = buffer instanceof ArrayBuffer ? buffer.slice(byteOffset, byteOffset + byteLength) : new ArrayBuffer(0);
  return { bytes, cells };
}

type Summary = Omit<PlanView, "findings" | "sheets">;

function summary(name: string, { report }: Check, programme: Programme | null): Summary {
  const { tables, totals, pack, asOf } = report;
  const counted = report.people.filter((person) => person.counted);
  return {
    name,
    programmeId: programme?.id ?? null,
    programme: programme?.short ?? null,
    known: CARDS.map(({ short }) => short),
    period: textIn(totals, "period"),
    unit: textIn(totals, "unit") ?? onlyName(totals.by_province),
    pack,
    asOf,
    figures: { people: counted.length, courses: numberIn(totals, "courses"), eligible: counted.filter(isEligible).length },
    tables,
    options: programme?.options ?? [],
  };
}

const isEligible = ({ decision }: PersonDecision): boolean => decision === "eligible";

function textIn(totals: Totals, name: string): string | null {
  const value = totals[name];
  return typeof value === "string" && value !== "" ? value : null;
}

function numberIn(totals: Totals, name: string): number {
  const value = totals[name];
  return typeof value === "number" ? value : 0;
}

/** The unit, where the totals by unit know one alone. */
function onlyName(tally: unknown): string | null {
  const names = typeof tally === "object" && tally !== null ? Object.keys(tally) : [];
  return names.length === 1 && names[0] !== "none" ? (names[0] ?? null) : null;
}

/** The row, the one before and the one after, under the headers of its table. */
function around(tables: readonly TableFound[], row: number, rows: (first: number, last: number) => RowView[]): Around | null {
  const table = tables.find(({ first, last }) => row >= first && row <= last);
  if (!table) return null;
  const columns = [...table.columns, ...table.unused]
    .map(({ column, header }) => ({ column, header }))
    .sort((a, b) => columnIndex(a.column) - columnIndex(b.column));
  const first = Math.max(table.first, row - 1);
  const last = Math.min(table.last, row + 1);
  const cells = rows(first - 1, last - 1);
  return {
    columns,
    rows: cells.map((all, index) => ({
      row: first + index,
      cells: columns.map(({ column }) => all[columnIndex(column)] ?? null),
    })),
  };
}
