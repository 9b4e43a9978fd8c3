/**
 * Puts cells into the open workbook and says what is different then. Loaded once a workbook is open: who only looks needs none of it.
 */
import { CARDS } from "../../shared/programmes/cards.ts";
import { type CellContent, contentAt, type LiveBook, liveBook } from "../../shared/recheck/live-book.ts";
import { type Recheck, recheckOf } from "../../shared/recheck/recheck.ts";
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
import { checked, type Opened, type PlanTold, planOf, sheetsOf } from "./opened.ts";
import { nameOn } from "./person-names.ts";
import type { ReadSheet } from "./read-sheet.ts";
import { mayGo } from "./summary.ts";

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
  return putInto(book, puts, { typed: [], ofExcel: false, sums: new Sums([]) }).typed;
}

interface Live {
  readonly sums: Sums;
  /** Null where every edit is checked as a whole. */
  readonly recheck: Recheck | null;
}

const lives = new WeakMap<LiveBook, Live>();

/** What edits of an open workbook begin with; made ready once it is shown, for it takes as long as a check. */
export function liveOf({ book, check, asked }: Opened): Live {
  let live = lives.get(book);
  if (!live) {
    live = { sums: new Sums(book.sheets), recheck: asked && recheckOf(asked, check, CARDS) };
    lives.set(book, live);
  }
  return live;
}

/** Whoever has just been answered asks the next thing first. */
const MEANWHILE_MS = 150;

export function makeReady(opened: Opened): void {
  setTimeout(() => void liveOf(opened), MEANWHILE_MS);
}

/** One edit after the other: each begins with the workbook that the one before left. */
export async function edit(
  opened: Ready,
  { cells, locale }: Calls["edit"]["ask"],
  reopened: (opened: Opened, locale: Locale) => OpenWorkbook,
): Promise<{ readonly open: OpenWorkbook; readonly edited: Edited }> {
  const ofExcel = opened.source.kind === "snapshot";
  const { sums, recheck } = liveOf(opened);
  const lines = ofExcel ? null : linesOf(opened, cells);
  const { before, after, refused, typed, changed } = putInto(opened.book, cells, { ...opened, ofExcel, sums });
  const again = changed.length === 0 ? { check: opened.check, people: [] } : recheck?.again(changed);
  const known = again && "check" in again ? again.people : null;
  const next: Ready =
    again && "check" in again ? { ...opened, check: opened.marked(again.check), typed } : await anew({ ...opened, typed });
  const { check } = next;
  const others = known ? renamed(known) : othersBetween(opened, next);
  const { now, removed, told } = renumbered(opened.numbered, check.report.findings, others);
  const plan = toldOf(next, known && countedAgain(toldOf(opened).people, known));
  const edited: Edited = {
    before,
    after,
    was: lines ? before.slice(0, MOST_LISTED).map(({ sheet, cell }) => lines.get(`${sheet}\n${cell}`) ?? "") : [],
    refused,
    removed,
    put: findingsAt(check, told, now.ids, locale),
    plan: differences(toldOf(opened), plan, known !== null),
    rows: changed.map(({ sheet, row }) => ({ sheet: sheet.name, row })),
    whole: known === null,
  };
  if (!known) makeReady(next);
  return { open: reopened({ ...next, numbered: now }, locale), edited };
}

/** What the page was told of a check. */
const tellings = new WeakMap<Opened["check"], PlanTold>();

function toldOf(opened: Ready, counted: PlanView["people"] | null = null): PlanTold {
  let told = tellings.get(opened.check);
  if (!told) {
    told = planOf(opened, opened.read, counted ?? undefined);
    tellings.set(opened.check, told);
  }
  return told;
}

type Decided = readonly { readonly was: PersonDecision; readonly is: PersonDecision }[];

function countedAgain({ counted, eligible }: PlanView["people"], people: Decided): PlanView["people"] {
  const gain = (holds: (person: PersonDecision) => boolean): number =>
    people.reduce((sum, { was, is }) => sum + Number(holds(is)) - Number(holds(was)), 0);
  return { counted: counted + gain((person) => person.counted), eligible: eligible + gain(mayGo) };
}

/** From the first cell on; what was remembered of the sheets is forgotten with them. */
async function anew(opened: Ready): Promise<Ready> {
  const book = liveBook(opened.book);
  const next = { ...opened, ...(await checked(book, opened.options)), book };
  return { ...next, read: sheetsOf(next) };
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
  const { changes: all, refused } = resolvePuts(book, cells, ofExcel);
  // Of what Excel is asked for again, most holds what it held.
  const changes = all.filter((change) => !sameContent(contentAt(change.sheet, change.row, change.column), change));
  const before = heldBy(changes);
  const changed = sums.put(changes);
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
  return { ...rest, edits: { ...edits, sheets: [...puttingEdits(held), ...edits.sheets] }, cells: cells + puts.length };
}

export function lineOf({ book, typed }: Opened, read: ReadonlyMap<string, ReadSheet>, ask: Calls["cell"]["ask"]): CellLine {
  const isTypedDay = typed.some(({ put }) => put.sheet === ask.sheet && put.cell === ask.cell && put.format?.includes("yyyy"));
  return cellLine(book, ask, ({ name }, row, column) => isTypedDay || (read.get(name)?.showsDay(row, column) ?? false));
}

/** A table that is pasted is many cells: more than these are counted and not listed. */
const MOST_LISTED = 500;

/** What stands in cells before they are changed, by their place. */
function linesOf(opened: Ready, cells: readonly CellPut[]): ReadonlyMap<string, string> {
  return new Map(
    cells
      .slice(0, MOST_LISTED)
      .map(({ sheet, cell }) => [`${sheet}\n${cell}`, lineOf(opened, opened.read, { sheet, cell }).text]),
  );
}

/** The findings at some places of the list, as the page shows them. */
function findingsAt(check: Opened["check"], places: readonly number[], ids: readonly number[], locale: Locale): Edited["put"] {
  return check.worded(locale, places).map((finding, index) => {
    const at = places[index] ?? 0;
    const view: FindingView = { ...finding, index: ids[at] ?? at, person: nameOn(check.report.people, finding) };
    return { at, finding: drawnFinding(view) };
  });
}

type OnLine = (line: { readonly sheet: string; readonly row: number | null }) => boolean;

/** Lines whose person has another name now: findings on them are told with it, whatever else they say. */
function renamed(people: Decided): OnLine {
  const changed = new Set(people.flatMap(({ was, is }) => (was.name === is.name ? [] : [keyOfLine(is)])));
  return (line) => changed.size > 0 && changed.has(keyOfLine(line));
}

function othersBetween(before: Opened, after: Opened): OnLine {
  const [old, now] = [before.check.report.people, after.check.report.people];
  const changed = new Set(old.slice(now.length).map(keyOfLine));
  for (const [at, one] of now.entries()) if (!isSame(old[at], one)) changed.add(keyOfLine(one));
  return (line) => changed.has(keyOfLine(line));
}

const keyOfLine = ({ sheet, row }: { readonly sheet: string; readonly row: number | null }): string => `${sheet}!${row}`;

const isSame = (one: PersonDecision | undefined, other: PersonDecision): boolean =>
  one?.name === other.name && one.row === other.row && one.sheet === other.sheet;

/** What else the page is told of the plan, as far as it is different. Sheets that were not looked at again are the same. */
function differences(before: PlanTold, after: PlanTold, sameSheets: boolean): Edited["plan"] {
  const was = new Map<string, unknown>(Object.entries(before));
  const changed = Object.entries(after).filter(([name, value]) => {
    const old = was.get(name);
    return old !== value && !(sameSheets && name === "sheets") && JSON.stringify(old) !== JSON.stringify(value);
  });
  return Object.fromEntries(changed);
}
