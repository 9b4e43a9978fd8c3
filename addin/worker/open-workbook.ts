/** One workbook, read and checked, with everything the page may ask about it. */
import type { TableChoice } from "../../shared/columns/table-choice.ts";
import type { FillWish } from "../../shared/fill/fill.ts";
import { cardNamed } from "../../shared/programmes/cards.ts";
import { liveBook } from "../../shared/recheck/live-book.ts";
import type { Check } from "../../shared/report.ts";
import { parseRange } from "../../shared/sheet/address.ts";
import type { WorkbookSnapshot } from "../../shared/sheet/snapshot.ts";
import type { Locale, Text } from "../../shared/text/locale.ts";
import type { ColumnsView, HeaderWish } from "./column-messages.ts";
import { drawnFinding } from "./drawn-views.ts";
import type { CellLine, CellRules, Edited } from "./edit-messages.ts";
import { numbered } from "./finding-ids.ts";
import { findingViews } from "./finding-views.ts";
import type {
  Calls,
  CellPlace,
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
  UpgradeView,
  Wanted,
  WantedEdits,
  WhatIfView,
  Why,
  WrittenFile,
} from "./messages.ts";
import { type Columns, checked, type Opened, planOf, sheetsOf } from "./opened.ts";
import type { SealView } from "./seal-messages.ts";
import { cellView } from "./sheet-text.ts";

export interface OpenWorkbook {
  /** As a whole, for whoever shows it first: put together when it is asked for. */
  readonly plan: PlanView;
  words(locale: Locale): readonly FindingView[];
  why(finding: number, locale: Locale): Promise<Why>;
  whatIf(ask: Calls["whatIf"]["ask"]): Promise<WhatIfView | null>;
  rows(sheet: string, first: number, last: number): readonly RowView[];
  cell(ask: Calls["cell"]["ask"]): Promise<CellLine>;
  cellRules(ask: Calls["cellRules"]["ask"]): Promise<CellRules>;
  find(ask: Calls["find"]["ask"]): Promise<CellPlace | null>;
  /** The same workbook with other cells, and what is different then; this one is not asked any more. */
  edit(ask: Calls["edit"]["ask"]): Promise<{ readonly open: OpenWorkbook; readonly edited: Edited }>;
  list(locale: Locale, words: ListWords): Promise<ArrayBuffer>;
  mendable(): Promise<number>;
  fixes(locale: Locale): Promise<readonly FixKindView[]>;
  fill(wish: FillWish): Promise<FillView>;
  upgrade(locale: Locale): Promise<UpgradeView | null>;
  columns(locale: Locale): Promise<ColumnsView>;
  header(wish: HeaderWish): Promise<TableChoice | null>;
  hindrances(): Promise<readonly Text[]>;
  seals(): Promise<readonly SealView[]>;
  outgoing(): Promise<OutgoingView | null>;
  edits(wanted: Wanted): Promise<WantedEdits>;
  write(wanted: Wanted): Promise<WrittenFile>;
  /** Fetches what may be asked for next. */
  ahead(): void;
}

export async function openWorkbook(
  { source, settings: chosen, fresh, locale, columns: said = null }: Calls["open"]["ask"],
  say: (progress: Progress) => void,
): Promise<OpenWorkbook> {
  say({ stage: "read" });
  const book = liveBook(
    await workbookOf(source, (done, total) => say({ stage: "read", done, rows: true, ...(total ? { total } : {}) })),
  );
  const settings = (fresh && (await ownSettings(book))) || chosen;
  const columns = await columnsThatCount(book, said);
  const typed = source.kind === "file" && source.typed?.length ? (await import("./edit.ts")).typedInto(book, source.typed) : [];
  const total = book.sheets.reduce((sum, sheet) => sum + sheet.rows.length, 0);
  say({ stage: "check", total });
  const result = await checked(book, {
    columns: columns.count,
    ...(settings.asOf ? { asOf: settings.asOf } : {}),
    // A choice that another edition of the pane left may name a programme that there is none of any more.
    ...(settings.programme && cardNamed(settings.programme) ? { programme: settings.programme } : {}),
    options: { ...settings.options },
  });
  return answers(
    { ...result, source, book, typed, settings, columns, numbered: numbered(result.check.report.findings), read: null },
    locale,
  );
}

/** What the workbook itself says of how it is checked. */
async function ownSettings({ kept }: WorkbookSnapshot): Promise<Settings | null> {
  return kept == null ? null : (await import("./kept.ts")).readKept(kept).settings;
}

/** What was chosen of the tables here stands before what the workbook keeps. */
async function columnsThatCount({ kept }: WorkbookSnapshot, said: readonly TableChoice[] | null): Promise<Columns> {
  const own = kept == null ? [] : (await import("./kept.ts")).keptColumns(kept);
  return { count: said ?? own, kept: own };
}

/**
 * A file that cannot be read is thrown as the reader's own error: its code and its words reach the page. Beside Excel there is no file, and
 * what reads one is not loaded.
 */
async function workbookOf(source: Source, onRows: (done: number, total: number) => void): Promise<WorkbookSnapshot> {
  if (source.kind === "snapshot") return source.snapshot;
  const { readWorkbook } = await import("../../shared/xlsx/read-workbook.ts");
  const read = readWorkbook(new Uint8Array(source.bytes), { onRows });
  if (!read.ok) throw read.error;
  return read.workbook;
}

function answers(opened: Opened, locale: Locale): OpenWorkbook {
  const { source, book, check, programme, settings, typed, columns } = opened;
  const { date1904, kept = null } = book;
  const read = opened.read ?? sheetsOf(opened);
  const asTyped = findingViews(check, opened.numbered.ids);
  const words = (inLocale: Locale): FindingView[] => asTyped(inLocale).map(drawnFinding);
  let whole: Check | null = null;
  const later = async () => {
    const parts = await import("./later.ts");
    whole ??= parts.wholeCheck(check);
    return { parts, whole };
  };
  const upgrade = async () => {
    const { parts, whole: check } = await later();
    return parts.openUpgrade(opened, check);
  };
  const edits = async (wanted: Wanted): Promise<WantedEdits> => {
    const { parts, whole: check } = await later();
    const own =
      "upgrade" in wanted
        ? parts.upgradeEdits(await upgrade())
        : "seal" in wanted || "unseal" in wanted
          ? (await import("./seals.ts")).sealEdits(opened, wanted)
          : "confirm" in wanted || "reopen" in wanted
            ? (await import("./kept.ts")).keptEdits(opened, wanted)
            : await parts.wantedEdits(check, wanted, date1904);
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
    rows: (sheet, first, last) => typedLooks(read.get(sheet)?.rows(first, last) ?? [], opened, sheet, first),
    cell: async (ask) => (await import("./edit.ts")).lineOf(opened, read, ask),
    cellRules: async (ask) => (await import("./cell-rules.ts")).cellRules(source, book, ask),
    find: async ({ sheet, words, after }) => {
      const found = read.get(sheet);
      const { findText } = await import("./find-text.ts");
      return found ? findText(found.rows, found.view.rowCount, words, after) : null;
    },
    edit: async (ask) => (await import("./edit.ts")).edit({ ...opened, read }, ask, answers),
    mendable: async () => (await later()).whole.fixes().reduce((sum, { changes }) => sum + changes.length, 0),
    fixes: async (inLocale) => {
      const { parts, whole } = await later();
      return parts.fixKinds(whole, inLocale, date1904);
    },
    fill: async (wish) => (await later()).parts.fillView(check, wish),
    upgrade: async (inLocale) => {
      const found = await upgrade();
      return found && (await later()).parts.upgradeView(found, inLocale);
    },
    columns: async (inLocale) => (await import("./columns.ts")).columnsView(opened, read, inLocale),
    header: async (wish) => (await import("./columns.ts")).headerChoice(book, wish),
    whatIf: async (ask) => {
      const { whole } = await later();
      return programme ? (await import("./what-if.ts")).whatIfView(whole, programme, ask) : null;
    },
    // What packs files, writes and sends is loaded by whoever takes away, writes or sends.
    list: async (inLocale, listWords) => (await import("./list-workbook.ts")).listWorkbook(asTyped(inLocale), listWords),
    hindrances: async () => (await import("./file-writing.ts")).hindrancesIn(source, check.report.tables),
    seals: async () => (await import("./seals.ts")).sealViews(opened),
    outgoing: async () => (programme ? (await import("./outgoing.ts")).outgoingView(check, programme) : null),
    edits: async (wanted) => withKept(await edits(wanted), { settings, columns }, kept),
    write: async (wanted) => {
      const { written } = await import("./file-writing.ts");
      return written(source, await withKept(await edits(wanted), { settings, columns }, kept));
    },
    // Whoever has a result may lose the network: what is asked of it next is here by then. What cannot be fetched now is asked for again.
    ahead: () => {
      const parts = [import("./list-workbook.ts"), import("./file-writing.ts"), import("./kept.ts")];
      const typing = [import("./cell-rules.ts"), import("./find-text.ts")];
      void import("./edit.ts").then(({ makeReady }) => makeReady(opened)).catch(() => {});
      for (const part of [later(), ...parts, ...typing]) part.catch(() => {});
    },
  };
}

/** A day or a share that was typed where the sheet has none of its kind shows as it was typed. */
function typedLooks(rows: RowView[], { typed, book }: Pick<Opened, "typed" | "book">, sheet: string, first: number): RowView[] {
  for (const { put } of typed) {
    const at = put.sheet === sheet && put.format !== undefined ? parseRange(put.cell) : null;
    if (!at || !rows[at.top - first]?.[at.left]) continue;
    const view = cellView(put.value, put.format?.includes("%") ? "share" : "date", undefined, book.date1904);
    rows[at.top - first] = rows[at.top - first]?.map((cell, column) => (column === at.left ? view : cell)) ?? [];
  }
  return rows;
}

/** Whatever is written takes with it how the workbook is checked. `before`: the part that says it, as the workbook has it. */
async function withKept(
  wanted: WantedEdits,
  { settings, columns }: Pick<Opened, "settings" | "columns">,
  before: string | null,
): Promise<WantedEdits> {
  const { withSettings, withColumns } = await import("./kept.ts");
  return { ...wanted, edits: withColumns(withSettings(wanted.edits, settings, before), columns.count, before) };
}
