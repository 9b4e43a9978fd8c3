/**
 * Puts cells into the open workbook and says what is different then. Loaded once a workbook is open: who only looks needs none of it.
 */
import { type CellContent, contentAt, type LiveBook, liveBook } from "../../shared/recheck/live-book.ts";
import { type Changed, Sums } from "../../shared/recheck/sums.ts";
import type { PersonDecision } from "../../shared/report.ts";
import { cellName, parseRange } from "../../shared/sheet/address.ts";
import { cellKey } from "../../shared/sheet/snapshot.ts";
import type { Locale } from "../../shared/text/locale.ts";
import { cellLine, heldBy, type Put, puttingEdits, resolvePuts, sameContent } from "./cell-puts.ts";
import { drawnFinding } from "./drawn-views.ts";
import type { CellLine, CellPut, Edited } from "./edit-messages.ts";
import { renumbered } from "./finding-ids.ts";
import type { Calls, FindingView, PlanView, WantedEdits } from "./messages.ts";
import type { OpenWorkbook } from "./open-workbook.ts";
import { checked, type Opened, planOf, sheetsOf } from "./opened.ts";
import type { ReadSheet } from "./read-sheet.ts";

/** A cell that holds something else than in the file's bytes. */
export interface TypedCell {
  readonly put: Put;
  /** What the bytes hold. */
  readonly was: CellContent;
}

/** Opened, with its sheets looked at. */
type Ready = Opened & { readonly read: ReadonlyMap<string, ReadSheet> };

/** What was typed before the workbook was opened here. */
export function typedInto(book: LiveBook, puts: readonly CellPut[]): TypedCell[] {
  return putInto(book, puts, { typed: [], ofExcel: false, sums: new Sums() }).typed;
}

/** One edit after the other: each begins with the workbook that the one before left. */
export async function edit(
  opened: Ready,
  { cells, locale }: Calls["edit"]["ask"],
  reopened: (opened: Opened, locale: Locale) => OpenWorkbook,
): Promise<{ readonly open: OpenWorkbook; readonly edited: Edited }> {
  const ofExcel = opened.source.kind === "snapshot";
  const { before, after, refused, typed, changed } = putInto(opened.book, cells, { ...opened, ofExcel, sums: new Sums() });
  const book = liveBook(opened.book);
  const result = await checked(book, opened.options);
  const next = { ...opened, ...result, book, typed };
  const read = sheetsOf(next);
  const { now, removed, told } = renumbered(opened.numbered, result.check.report.findings, personChanged(opened, next));
  const edited: Edited = {
    before,
    after,
    refused,
    removed,
    put: findingsAt(result.check, told, now.ids, locale),
    plan: differences(planOf(opened, opened.read), planOf(next, read)),
    rows: changed.map(({ sheet, row }) => ({ sheet: sheet.name, row })),
    whole: true,
  };
  return { open: reopened({ ...next, read, numbered: now }, locale), edited };
}

interface PutInto {
  readonly before: readonly Put[];
  readonly after: readonly Put[];
  readonly refused: Edited["refused"];
  readonly typed: TypedCell[];
  /** The cells, and sums over them. */
  readonly changed: readonly Changed[];
}

function putInto(
  book: LiveBook,
  cells: readonly CellPut[],
  { typed, ofExcel, sums }: { readonly typed: readonly TypedCell[]; readonly ofExcel: boolean; readonly sums: Sums },
): PutInto {
  const { changes, refused } = resolvePuts(book, cells, ofExcel);
  const before = heldBy(changes);
  const changed = ofExcel ? sums.putAsTold(changes) : sums.put(changes);
  const formats = new Map(changes.flatMap(({ format, ...at }) => (format === undefined ? [] : [[keyOf(at), format]])));
  const after = heldBy(changes).map((put, at) => {
    const format = formats.get(keyOf(changes[at]));
    return format === undefined ? put : { ...put, format };
  });
  return { before, after, refused, typed: ofExcel ? [] : typedNow(typed, changed, formats), changed };
}

const keyOf = (place: Pick<Changed, "sheet" | "row" | "column"> | undefined): string =>
  place ? `${place.sheet.name}\n${cellKey(place.row, place.column)}` : "";

/** A cell that holds again what its file holds is no change of the file. Sums are written with what they give now. */
function typedNow(typed: readonly TypedCell[], changed: readonly Changed[], formats: ReadonlyMap<string, string>): TypedCell[] {
  const key = ({ sheet, cell }: Put): string => `${sheet}\n${cell}`;
  const all = new Map(typed.map((one) => [key(one.put), one]));
  const held = heldBy(changed);
  for (const [at, place] of changed.entries()) {
    const own = held[at];
    if (!own) continue;
    const format = formats.get(keyOf(place));
    const was = all.get(key(own))?.was ?? place.was;
    if (sameContent(was, contentOf(own))) all.delete(key(own));
    else all.set(key(own), { put: format === undefined ? own : { ...own, format }, was });
  }
  return [...all.values()];
}

const contentOf = ({ value, formula = null }: Put): CellContent => ({ value, formula });

/** What was typed goes into the file with whatever else is written; where both write a cell, that counts. */
export function withTyped({ edits, cells, ...rest }: WantedEdits, { typed, book }: Pick<Opened, "typed" | "book">): WantedEdits {
  const written = new Set(
    edits.sheets.flatMap(({ sheet, cells: own, blocks }) => [
      ...own.map(({ row, column }) => `${sheet}\n${cellName(row, column)}`),
      ...blocks.flatMap(({ column, firstRow, values }) => values.map((_, at) => `${sheet}\n${cellName(firstRow + at, column)}`)),
    ]),
  );
  const puts = typed.map(({ put }) => put).filter(({ sheet, cell }) => !written.has(`${sheet}\n${cell}`));
  const held = puts.flatMap((put) => {
    const sheet = book.sheets.find(({ name }) => name === put.sheet);
    const at = parseRange(put.cell);
    return sheet && at ? [{ ...put, ...contentAt(sheet, at.top, at.left) }] : [];
  });
  return { edits: { ...edits, sheets: [...puttingEdits(held), ...edits.sheets] }, cells: cells + puts.length, ...rest };
}

export function lineOf({ book, typed }: Opened, read: ReadonlyMap<string, ReadSheet>, ask: Calls["cell"]["ask"]): CellLine {
  const isTypedDay = typed.some(({ put }) => put.sheet === ask.sheet && put.cell === ask.cell && put.format?.includes("yyyy"));
  return cellLine(book, ask, ({ name }, row, column) => isTypedDay || (read.get(name)?.showsDay(row, column) ?? false));
}

/** The findings at some places of the list, as the page shows them. */
function findingsAt(check: Opened["check"], places: readonly number[], ids: readonly number[], locale: Locale): Edited["put"] {
  const worded = check.worded(locale, places);
  const rows = new Set(worded.map(({ sheet, row }) => `${sheet}!${row}`));
  const names = namesOn(check.report.people, rows);
  return worded.map((finding, index) => {
    const at = places[index] ?? 0;
    const view: FindingView = { ...finding, index: ids[at] ?? at, person: names.get(`${finding.sheet}!${finding.row}`) ?? null };
    return { at, finding: drawnFinding(view) };
  });
}

function namesOn(people: readonly PersonDecision[], rows: ReadonlySet<string>): ReadonlyMap<string, string> {
  if (rows.size === 0) return new Map();
  const names = new Map<string, string>();
  const sheets = new Set([...rows].map((row) => row.slice(0, row.lastIndexOf("!"))));
  for (const { sheet, row, name } of people)
    if (sheets.has(sheet) && rows.has(`${sheet}!${row}`)) names.set(`${sheet}!${row}`, name);
  return names;
}

/** Whoever stands on a finding's row may have another name now. */
function personChanged(
  before: Opened,
  after: Opened,
): (finding: { readonly sheet: string; readonly row: number | null }) => boolean {
  const namesBy = ({ check }: Opened): ReadonlyMap<string, string> =>
    new Map(check.report.people.map(({ sheet, row, name }) => [`${sheet}!${row}`, name]));
  const [old, now] = [namesBy(before), namesBy(after)];
  return ({ sheet, row }) => row !== null && old.get(`${sheet}!${row}`) !== now.get(`${sheet}!${row}`);
}

function differences(before: Omit<PlanView, "findings">, after: Omit<PlanView, "findings">): Edited["plan"] {
  const was = new Map<string, unknown>(Object.entries(before));
  const changed = Object.entries(after).filter(([name, value]) => {
    const old = was.get(name);
    return old !== value && JSON.stringify(old) !== JSON.stringify(value);
  });
  return Object.fromEntries(changed);
}
