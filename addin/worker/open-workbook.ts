/** One workbook, read and checked, with everything the page may ask about it. */
import { checkWorkbook } from "../../shared/check.ts";
import type { FillWish } from "../../shared/fill/fill.ts";
import type { Check } from "../../shared/report.ts";
import type { WorkbookSnapshot } from "../../shared/sheet/snapshot.ts";
import type { Locale, Text } from "../../shared/text/locale.ts";
import { readWorkbook } from "../../shared/xlsx/read-workbook.ts";
import { drawnFinding, drawnTable } from "./drawn-views.ts";
import { findingViews } from "./finding-views.ts";
import { listWorkbook } from "./list-workbook.ts";
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
  Source,
  Wanted,
  WantedEdits,
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
  rows(sheet: string, first: number, last: number): readonly RowView[];
  list(locale: Locale, words: ListWords): ArrayBuffer;
  mendable(): number;
  fixes(locale: Locale): readonly FixKindView[];
  fill(wish: FillWish): Promise<FillView>;
  hindrances(): Promise<readonly Text[]>;
  outgoing(): Promise<OutgoingView | null>;
  edits(wanted: Wanted): Promise<WantedEdits>;
  write(wanted: Wanted): Promise<WrittenFile>;
}

export function openWorkbook(
  { source, settings, locale }: Calls["open"]["ask"],
  say: (progress: Progress) => void,
): OpenWorkbook {
  say({ stage: "read" });
  const workbook = workbookOf(source);
  const total = workbook.sheets.reduce((sum, sheet) => sum + sheet.rows.length, 0);
  say({ stage: "check", total });
  const check = checkWorkbook(workbook, { ...(settings.asOf ? { asOf: settings.asOf } : {}), options: { ...settings.options } });
  return answers(source, workbook, check, locale);
}

/** A file that cannot be read is thrown as the reader's own error: its code and its words reach the page. */
function workbookOf(source: Source): WorkbookSnapshot {
  if (source.kind === "snapshot") return source.snapshot;
  const read = readWorkbook(new Uint8Array(source.bytes));
  if (!read.ok) throw read.error;
  return read.workbook;
}

function answers(source: Source, { sheets, date1904 }: WorkbookSnapshot, check: Check, locale: Locale): OpenWorkbook {
  const tables = check.report.tables.map(drawnTable);
  const read = new Map(sheets.map((sheet) => [sheet.name, readSheet(sheet, tables, date1904)]));
  const asTyped = findingViews(check);
  const words = (inLocale: Locale): FindingView[] => asTyped(inLocale).map(drawnFinding);
  return {
    plan: {
      ...planSummary(source.name, check.report),
      tables,
      findings: words(locale),
      sheets: [...read.values()].map(({ view }) => view),
    },
    words,
    why: (finding, inLocale) => whyOf(check, finding, inLocale, read, date1904),
    rows: (sheet, first, last) => read.get(sheet)?.rows(first, last) ?? [],
    list: (inLocale, listWords) => listWorkbook(asTyped(inLocale), listWords),
    mendable: () => check.fixes().reduce((sum, { changes }) => sum + changes.length, 0),
    fixes: (inLocale) => fixKinds(check, inLocale, date1904),
    fill: (wish) => fillView(check, wish),
    // Sending and writing are loaded by whoever sends or writes.
    hindrances: async () => (await import("./file-writing.ts")).hindrancesIn(source, check.report.tables),
    outgoing: async () => (await import("./outgoing.ts")).outgoingView(check),
    edits: (wanted) => wantedEdits(check, wanted),
    write: async (wanted) => (await import("./file-writing.ts")).written(source, await wantedEdits(check, wanted)),
  };
}
