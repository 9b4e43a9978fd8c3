/** One workbook, read and checked, with everything the page may ask about it. */
import { type CheckOptions, checkChosen, checkNothing } from "../../shared/check-chosen.ts";
import type { FillWish } from "../../shared/fill/fill.ts";
import { asksForNorms } from "../../shared/norms/asks.ts";
import { CARDS } from "../../shared/programmes/cards.ts";
import { chooseProgramme } from "../../shared/programmes/choose.ts";
import { loadProgramme } from "../../shared/programmes/load.ts";
import type { Programme } from "../../shared/programmes/programme.ts";
import type { Check } from "../../shared/report.ts";
import type { WorkbookSnapshot } from "../../shared/sheet/snapshot.ts";
import type { Locale, Text } from "../../shared/text/locale.ts";
import { drawnFinding, drawnTable } from "./drawn-views.ts";
import { findingViews } from "./finding-views.ts";
import type {
  Calls,
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
import { fillView, fixKinds, wantedEdits } from "./offers.ts";
import { readSheet } from "./read-sheet.ts";
import { planSummary } from "./summary.ts";
import { whyOf } from "./why.ts";

export interface OpenWorkbook {
  readonly plan: PlanView;
  words(locale: Locale): readonly FindingView[];
  why(finding: number, locale: Locale): Why;
  whatIf(ask: Calls["whatIf"]["ask"]): Promise<WhatIfView | null>;
  rows(sheet: string, first: number, last: number): readonly RowView[];
  list(locale: Locale, words: ListWords): Promise<ArrayBuffer>;
  mendable(): number;
  fixes(locale: Locale): readonly FixKindView[];
  fill(wish: FillWish): Promise<FillView>;
  hindrances(): Promise<readonly Text[]>;
  outgoing(): Promise<OutgoingView | null>;
  edits(wanted: Wanted): Promise<WantedEdits>;
  write(wanted: Wanted): Promise<WrittenFile>;
}

export async function openWorkbook(
  { source, settings: chosen, fresh, locale }: Calls["open"]["ask"],
  say: (progress: Progress) => void,
): Promise<OpenWorkbook> {
  say({ stage: "read" });
  const settings = fresh ? ((await ownSettings(source)) ?? chosen) : chosen;
  const workbook = await workbookOf(source);
  const total = workbook.sheets.reduce((sum, sheet) => sum + sheet.rows.length, 0);
  say({ stage: "check", total });
  const { check, programme } = await checked(workbook, {
    ...(settings.asOf ? { asOf: settings.asOf } : {}),
    ...(settings.programme ? { programme: settings.programme } : {}),
    options: { ...settings.options },
  });
  return answers(source, workbook, { check, programme, settings }, locale);
}

/** What the workbook itself says of how it is checked: of a file alone, for Excel is not asked for its parts. */
async function ownSettings(source: Source): Promise<Settings | null> {
  return source.kind === "file" ? (await import("./file-settings.ts")).settingsIn(source.bytes) : null;
}

interface Checked {
  readonly check: Check;
  /** Null where none fits the workbook. */
  readonly programme: Programme | null;
}

interface Answered extends Checked {
  readonly settings: Settings;
}

/** Only the programme that is asked for is loaded. */
async function checked(workbook: WorkbookSnapshot, options: CheckOptions): Promise<Checked> {
  const choice = chooseProgramme(workbook, CARDS, options.programme);
  if (!choice) return { check: checkNothing(workbook, options), programme: null };
  const programme = await loadProgramme(choice.card.id);
  const norms = asksForNorms(choice.tables) ? (await import("../../shared/norms/compare.ts")).NORMS : null;
  return { check: checkChosen(workbook, choice, { programme, norms }, options), programme };
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

function answers(
  source: Source,
  { sheets, date1904 }: WorkbookSnapshot,
  { check, programme, settings }: Answered,
  locale: Locale,
): OpenWorkbook {
  const tables = check.report.tables.map(drawnTable);
  const read = new Map(sheets.map((sheet) => [sheet.name, readSheet(sheet, tables, date1904)]));
  const asTyped = findingViews(check);
  const words = (inLocale: Locale): FindingView[] => asTyped(inLocale).map(drawnFinding);
  return {
    plan: {
      ...planSummary(source.name, check.report, programme),
      settings: knownSettings(settings, programme),
      tables,
      findings: words(locale),
      sheets: [...read.values()].map(({ view }) => view),
    },
    words,
    why: (finding, inLocale) => whyOf(check, finding, inLocale, read, date1904),
    rows: (sheet, first, last) => read.get(sheet)?.rows(first, last) ?? [],
    mendable: () => check.fixes().reduce((sum, { changes }) => sum + changes.length, 0),
    fixes: (inLocale) => fixKinds(check, inLocale, date1904),
    fill: (wish) => fillView(check, wish),
    whatIf: async (ask) => (programme ? (await import("./what-if.ts")).whatIfView(check, programme, ask) : null),
    // What packs files, writes and sends is loaded by whoever takes away, writes or sends.
    list: async (inLocale, listWords) => (await import("./list-workbook.ts")).listWorkbook(asTyped(inLocale), listWords),
    hindrances: async () => (await import("./file-writing.ts")).hindrancesIn(source, check.report.tables),
    outgoing: async () => (programme ? (await import("./outgoing.ts")).outgoingView(check, programme) : null),
    edits: async (wanted) => withSettings(await wantedEdits(check, wanted), settings, null),
    write: async (wanted) => {
      const { written } = await import("./file-writing.ts");
      const before = source.kind === "file" ? source.bytes : null;
      return written(source, await withSettings(await wantedEdits(check, wanted), settings, before));
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
