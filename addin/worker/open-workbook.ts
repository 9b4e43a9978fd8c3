/** One workbook, read and checked, with everything the page may ask about it. */
import { type CheckOptions, checkChosen, checkNothing } from "../../shared/check-chosen.ts";
import type { FillWish } from "../../shared/fill/fill.ts";
import { asksForNorms } from "../../shared/norms/asks.ts";
import { CARDS, cardNamed } from "../../shared/programmes/cards.ts";
import { type Choice, chooseProgramme } from "../../shared/programmes/choose.ts";
import { loadProgramme } from "../../shared/programmes/load.ts";
import type { Programme } from "../../shared/programmes/programme.ts";
import { type LiveBook, liveBook } from "../../shared/recheck/live-book.ts";
import type { Check, ChosenCheck } from "../../shared/report.ts";
import type { WorkbookSnapshot } from "../../shared/sheet/snapshot.ts";
import type { Locale, Text } from "../../shared/text/locale.ts";
import { drawnFinding, drawnTable } from "./drawn-views.ts";
import type { TypedCell } from "./edit.ts";
import { type Numbered, numbered } from "./finding-ids.ts";
import { findingViews } from "./finding-views.ts";
import type {
  Calls,
  CellLine,
  Edited,
  FillView,
  FindingView,
  FixKindView,
  ListWords,
  OutgoingView,
  PlanView,
  Progress,
  RowView,
  Settings,
  Source,
  Wanted,
  WantedEdits,
  WhatIfView,
  Why,
  WrittenFile,
} from "./messages.ts";
import { type ReadSheet, readSheet } from "./read-sheet.ts";
import { planSummary } from "./summary.ts";

export interface OpenWorkbook {
  /** As a whole, for whoever shows it first: put together when it is asked for. */
  readonly plan: PlanView;
  words(locale: Locale): readonly FindingView[];
  why(finding: number, locale: Locale): Promise<Why>;
  whatIf(ask: Calls["whatIf"]["ask"]): Promise<WhatIfView | null>;
  rows(sheet: string, first: number, last: number): readonly RowView[];
  cell(ask: Calls["cell"]["ask"]): Promise<CellLine>;
  /** The same workbook with other cells, and what is different then; this one is not asked any more. */
  edit(ask: Calls["edit"]["ask"]): Promise<{ readonly open: OpenWorkbook; readonly edited: Edited }>;
  list(locale: Locale, words: ListWords): Promise<ArrayBuffer>;
  mendable(): Promise<number>;
  fixes(locale: Locale): Promise<readonly FixKindView[]>;
  fill(wish: FillWish): Promise<FillView>;
  hindrances(): Promise<readonly Text[]>;
  outgoing(): Promise<OutgoingView | null>;
  edits(wanted: Wanted): Promise<WantedEdits>;
  write(wanted: Wanted): Promise<WrittenFile>;
  /** Fetches what may be asked for next. */
  ahead(): void;
}

export async function openWorkbook(
  { source, settings: chosen, fresh, locale }: Calls["open"]["ask"],
  say: (progress: Progress) => void,
): Promise<OpenWorkbook> {
  say({ stage: "read" });
  const settings = fresh ? ((await ownSettings(source)) ?? chosen) : chosen;
  const book = liveBook(await workbookOf(source));
  const typed = source.kind === "file" && source.typed?.length ? (await import("./edit.ts")).typedInto(book, source.typed) : [];
  const total = book.sheets.reduce((sum, sheet) => sum + sheet.rows.length, 0);
  say({ stage: "check", total });
  const result = await checked(book, {
    ...(settings.asOf ? { asOf: settings.asOf } : {}),
    // A choice that another edition of the pane left may name a programme that there is none of any more.
    ...(settings.programme && cardNamed(settings.programme) ? { programme: settings.programme } : {}),
    options: { ...settings.options },
  });
  return answers(
    { ...result, source, book, typed, settings, numbered: numbered(result.check.report.findings), read: null },
    locale,
  );
}

/** What the workbook itself says of how it is checked: of a file alone, for Excel is not asked for its parts. */
async function ownSettings(source: Source): Promise<Settings | null> {
  return source.kind === "file" ? (await import("./file-settings.ts")).settingsIn(source.bytes) : null;
}

/** A check with what it rests on, for checking again. */
export interface Checked {
  readonly check: ChosenCheck;
  readonly options: CheckOptions;
  /** Null where none fits the workbook. */
  readonly choice: Choice | null;
  readonly programme: Programme | null;
}

/** Everything that answers rest on. */
export interface Opened extends Checked {
  readonly source: Source;
  readonly book: LiveBook;
  /** What was put into cells since the file had its bytes. */
  readonly typed: readonly TypedCell[];
  readonly settings: Settings;
  readonly numbered: Numbered;
  /** The sheets as they are shown; null until they are looked at. */
  readonly read: ReadonlyMap<string, ReadSheet> | null;
}

/** Only the programme that is asked for is loaded. */
export async function checked(workbook: WorkbookSnapshot, options: CheckOptions): Promise<Checked> {
  const choice = chooseProgramme(workbook, CARDS, options.programme);
  if (!choice) return { check: checkNothing(workbook, options), options, choice, programme: null };
  const programme = await loadProgramme(choice.card.id);
  const norms = asksForNorms(choice.tables) ? (await import("../../shared/norms/compare.ts")).NORMS : null;
  return { check: checkChosen(workbook, choice, { programme, norms }, options), options, choice, programme };
}

/**
 * A file that cannot be read is thrown as the reader's own error: its code and its words reach the page. Beside Excel there is no file, and
 * what reads one is not loaded.
 */
async function workbookOf(source: Source): Promise<WorkbookSnapshot> {
  if (source.kind === "snapshot") return source.snapshot;
  const { readWorkbook } = await import("../../shared/xlsx/read-workbook.ts");
  const read = readWorkbook(new Uint8Array(source.bytes));
  if (!read.ok) throw read.error;
  return read.workbook;
}

export function sheetsOf({ book, check }: Pick<Opened, "book" | "check">): ReadonlyMap<string, ReadSheet> {
  const tables = check.report.tables.map(drawnTable);
  return new Map(book.sheets.map((sheet) => [sheet.name, readSheet(sheet, tables, book.date1904)]));
}

/** The plan but for its findings. */
export function planOf(
  { source, check, programme, settings }: Pick<Opened, "source" | "check" | "programme" | "settings">,
  read: ReadonlyMap<string, ReadSheet>,
): Omit<PlanView, "findings"> {
  return {
    ...planSummary(source.name, check.report, programme),
    settings: knownSettings(settings, programme),
    tables: check.report.tables.map(drawnTable),
    sheets: [...read.values()].map(({ view }) => view),
  };
}

export function answers(opened: Opened, locale: Locale): OpenWorkbook {
  const { source, book, check, programme, settings, typed } = opened;
  const { date1904 } = book;
  const read = opened.read ?? sheetsOf(opened);
  const asTyped = findingViews(check, opened.numbered.ids);
  const words = (inLocale: Locale): FindingView[] => asTyped(inLocale).map(drawnFinding);
  let whole: Check | null = null;
  const later = async () => {
    const parts = await import("./later.ts");
    whole ??= parts.withFixes(check);
    return { parts, whole };
  };
  const edits = async (wanted: Wanted): Promise<WantedEdits> => {
    const { parts, whole: check } = await later();
    const own = await parts.wantedEdits(check, wanted);
    return typed.length === 0 ? own : (await import("./edit.ts")).withTyped(own, opened);
  };
  return {
    get plan() {
      return { ...planOf(opened, read), findings: words(locale) };
    },
    words,
    why: async (finding, inLocale) => {
      const { parts, whole } = await later();
      return parts.whyOf(whole, opened.numbered.ids.indexOf(finding), inLocale, read, date1904);
    },
    rows: (sheet, first, last) => read.get(sheet)?.rows(first, last) ?? [],
    cell: async (ask) => (await import("./edit.ts")).lineOf(opened, read, ask),
    edit: async (ask) => (await import("./edit.ts")).edit({ ...opened, read }, ask),
    mendable: async () => (await later()).whole.fixes().reduce((sum, { changes }) => sum + changes.length, 0),
    fixes: async (inLocale) => {
      const { parts, whole } = await later();
      return parts.fixKinds(whole, inLocale, date1904);
    },
    fill: async (wish) => (await later()).parts.fillView(check, wish),
    whatIf: async (ask) => (programme ? (await import("./what-if.ts")).whatIfView(check, programme, ask) : null),
    // What packs files, writes and sends is loaded by whoever takes away, writes or sends.
    list: async (inLocale, listWords) => (await import("./list-workbook.ts")).listWorkbook(asTyped(inLocale), listWords),
    hindrances: async () => (await import("./file-writing.ts")).hindrancesIn(source, check.report.tables),
    outgoing: async () => (programme ? (await import("./outgoing.ts")).outgoingView(check, programme) : null),
    edits: async (wanted) => withSettings(await edits(wanted), settings, null),
    write: async (wanted) => {
      const { written } = await import("./file-writing.ts");
      const before = source.kind === "file" ? source.bytes : null;
      return written(source, await withSettings(await edits(wanted), settings, before));
    },
    // Whoever has a result may lose the network: what is asked of it next is here by then. What cannot be fetched now is asked for again.
    ahead: () => {
      for (const part of [later(), import("./list-workbook.ts"), import("./file-writing.ts"), import("./edit.ts")])
        part.catch(() => {});
    },
  };
}

/** Whatever is written takes with it how the workbook is checked. */
async function withSettings(wanted: WantedEdits, settings: Settings, before: ArrayBuffer | null): Promise<WantedEdits> {
  const { withSettings: including } = await import("./file-settings.ts");
  return { ...wanted, edits: including(wanted.edits, settings, before) };
}

/** Of what a file says, only choices that its programme knows count. */
function knownSettings(settings: Settings, programme: Programme | null): Settings {
  const known = Object.entries(settings.options).filter(([name, value]) =>
    programme?.options.some((option) => option.name === name && option.choices.some((choice) => choice.value === value)),
  );
  return { ...settings, options: Object.fromEntries(known) };
}
