/** One workbook, read and checked, with everything the page may ask about it. */
import { type CheckOptions, checkChosen, checkNothing } from "../../shared/check-chosen.ts";
import type { FillWish } from "../../shared/fill/fill.ts";
import { asksForNorms } from "../../shared/norms/asks.ts";
import { CARDS, cardNamed } from "../../shared/programmes/cards.ts";
import { chooseProgramme } from "../../shared/programmes/choose.ts";
import { loadProgramme } from "../../shared/programmes/load.ts";
import type { Programme } from "../../shared/programmes/programme.ts";
import type { Check, ChosenCheck } from "../../shared/report.ts";
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
import { readSheet } from "./read-sheet.ts";
import { planSummary } from "./summary.ts";

export interface OpenWorkbook {
  readonly plan: PlanView;
  words(locale: Locale): readonly FindingView[];
  why(finding: number, locale: Locale): Promise<Why>;
  whatIf(ask: Calls["whatIf"]["ask"]): Promise<WhatIfView | null>;
  rows(sheet: string, first: number, last: number): readonly RowView[];
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
  const workbook = await workbookOf(source);
  const settings = (fresh && (await ownSettings(workbook))) || chosen;
  const total = workbook.sheets.reduce((sum, sheet) => sum + sheet.rows.length, 0);
  say({ stage: "check", total });
  const { check, programme } = await checked(workbook, {
    ...(settings.asOf ? { asOf: settings.asOf } : {}),
    // A choice that another edition of the pane left may name a programme that there is none of any more.
    ...(settings.programme && cardNamed(settings.programme) ? { programme: settings.programme } : {}),
    options: { ...settings.options },
  });
  return answers(source, workbook, { check, programme, settings }, locale);
}

/** What the workbook itself says of how it is checked. */
async function ownSettings({ kept }: WorkbookSnapshot): Promise<Settings | null> {
  return kept == null ? null : (await import("./kept.ts")).readKept(kept).settings;
}

interface Checked {
  readonly check: ChosenCheck;
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
  { sheets, date1904, kept = null }: WorkbookSnapshot,
  { check, programme, settings }: Answered,
  locale: Locale,
): OpenWorkbook {
  const tables = check.report.tables.map(drawnTable);
  const read = new Map(sheets.map((sheet) => [sheet.name, readSheet(sheet, tables, date1904)]));
  const asTyped = findingViews(check);
  const words = (inLocale: Locale): FindingView[] => asTyped(inLocale).map(drawnFinding);
  let whole: Check | null = null;
  const later = async () => {
    const parts = await import("./later.ts");
    whole ??= parts.wholeCheck(check);
    return { parts, whole };
  };
  const edits = async (wanted: Wanted): Promise<WantedEdits> => {
    const { parts, whole: check } = await later();
    return parts.wantedEdits(check, wanted);
  };
  return {
    plan: {
      ...planSummary(source.name, check.report, programme),
      settings: knownSettings(settings, programme),
      tables,
      findings: words(locale),
      sheets: [...read.values()].map(({ view }) => view),
    },
    words,
    why: async (finding, inLocale) => {
      const { parts, whole } = await later();
      return parts.whyOf(whole, finding, inLocale, read, date1904);
    },
    rows: (sheet, first, last) => read.get(sheet)?.rows(first, last) ?? [],
    mendable: async () => (await later()).whole.fixes().reduce((sum, { changes }) => sum + changes.length, 0),
    fixes: async (inLocale) => {
      const { parts, whole } = await later();
      return parts.fixKinds(whole, inLocale, date1904);
    },
    fill: async (wish) => (await later()).parts.fillView(check, wish),
    whatIf: async (ask) => {
      const { whole } = await later();
      return programme ? (await import("./what-if.ts")).whatIfView(whole, programme, ask) : null;
    },
    // What packs files, writes and sends is loaded by whoever takes away, writes or sends.
    list: async (inLocale, listWords) => (await import("./list-workbook.ts")).listWorkbook(asTyped(inLocale), listWords),
    hindrances: async () => (await import("./file-writing.ts")).hindrancesIn(source, check.report.tables),
    outgoing: async () => (programme ? (await import("./outgoing.ts")).outgoingView(check, programme) : null),
    edits: async (wanted) => withSettings(await edits(wanted), settings, kept),
    write: async (wanted) => {
      const { written } = await import("./file-writing.ts");
      return written(source, await withSettings(await edits(wanted), settings, kept));
    },
    // Whoever has a result may lose the network: what is asked of it next is here by then. What cannot be fetched now is asked for again.
    ahead: () => {
      for (const part of [later(), import("./list-workbook.ts"), import("./file-writing.ts"), import("./kept.ts")])
        part.catch(() => {});
    },
  };
}

/** Whatever is written takes with it how the workbook is checked. */
async function withSettings(wanted: WantedEdits, settings: Settings, before: string | null): Promise<WantedEdits> {
  const { withSettings: including } = await import("./kept.ts");
  return { ...wanted, edits: including(wanted.edits, settings, before) };
}

/** Of what a file says, only choices that its programme knows count. */
function knownSettings(settings: Settings, programme: Programme | null): Settings {
  const known = Object.entries(settings.options).filter(([name, value]) =>
    programme?.options.some((option) => option.name === name && option.choices.some((choice) => choice.value === value)),
  );
  return { ...settings, options: Object.fromEntries(known) };
}
