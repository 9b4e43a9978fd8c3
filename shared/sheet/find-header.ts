/** Finds where a table begins: the rows, one to three, whose words name enough of the columns that a table of its kind must have. */
import type { HeaderByHand } from "./by-hand.ts";
import { ColumnSample } from "./column-values.ts";
import { type HeaderText, headerTexts } from "./header.ts";
import { holdsNumbers, isNumeral, isShortText, isYear, mayBeHeader, WIDEST } from "./header-look.ts";
import { type Matched, matchColumns } from "./match-columns.ts";
import type { Search } from "./search.ts";
import type { SheetSnapshot } from "./snapshot.ts";
import { isBlank, type TableSpec } from "./table.ts";

export interface FoundHeader {
  readonly spec: TableSpec;
  readonly first: number;
  readonly last: number;
  readonly matched: Matched;
  /** The words of all columns with their places: the same where a header is repeated on a later page. */
  readonly wording: string;
  /** Somebody said so. */
  readonly chosen?: true;
}

interface Scored {
  readonly header: FoundHeader;
  readonly score: number;
}

/** Rows that are looked at, and rows that look like headers and are tried, before a sheet is given up. */
const LOOKED_AT_ROWS = 20_000;
const TRIED_ROWS = 400;
/** What a further header row costs: it must earn its place by a field that is recognised only with it, or by how it stands. */
const ROW_COST = 0.6;
const STANDS_BELOW = 1;

export function firstHeader(sheet: SheetSnapshot, from: number, search: Search, rows = LOOKED_AT_ROWS): FoundHeader | null {
  let tried = 0;
  const end = Math.min(sheet.rows.length, from + rows);
  for (let row = from; row < end && tried < TRIED_ROWS; row++) {
    if (!mayBegin(sheet, row, search)) continue;
    tried++;
    const found = headerNear(sheet, row, search);
    if (found) return found;
  }
  return null;
}

/** Whether a header may begin here: by its words, or because somebody said so. */
export function mayBegin(sheet: SheetSnapshot, row: number, search: Search): boolean {
  return mayBeHeader(sheet, row, search) || (search.byHand?.header(sheet, row, search) ?? null) !== null;
}

/** The best header that starts at a row or one of the two below it: a letterhead row is not taken for the top of the header. */
function headerNear(sheet: SheetSnapshot, row: number, search: Search): FoundHeader | null {
  let best: Scored | null = null;
  for (let first = row; first <= row + 2; first++) {
    const found = headerAt(sheet, first, search);
    if (found && (!best || found.score > best.score)) best = found;
  }
  return best?.header ?? null;
}

/** The best reading of a header that starts at this very row, with its score. */
export function headerAt(sheet: SheetSnapshot, first: number, search: Search): Scored | null {
  const chosen = search.byHand?.header(sheet, first, search);
  const byHand = chosen ? readChosen(sheet, first, chosen, search) : null;
  if (byHand) return byHand;
  let best: Scored | null = null;
  let bonus = 0;
  for (let height = 1; height <= 3; height++) {
    const last = first + height - 1;
    if (holdsNumbers(sheet.rows[last] ?? [])) break;
    if (height > 1) {
      if (textCells(sheet, last) === 0) break;
      bonus += standsBelow(sheet, last, best?.header.matched) ? STANDS_BELOW : 0;
    }
    const found = readAt(sheet, first, last, search);
    if (found && (!best || found.score + bonus > best.score)) best = { ...found, score: found.score + bonus };
  }
  return best;
}

/** A header that somebody chose is one whatever it says; null where the tables looked for have no such kind. */
function readChosen(sheet: SheetSnapshot, first: number, { last, kind }: HeaderByHand, search: Search): Scored | null {
  const spec = search.specs.find((one) => one.kind === kind);
  if (!spec) return null;
  search.takeEffort(effortOf(sheet, first, last));
  const headers = headerTexts(sheet, first, last);
  const sample = new ColumnSample(sheet, last + 1, headers.length, search);
  const match = (of: readonly HeaderText[]): Matched => matchColumns(spec, of, sample);
  const matched = search.byHand?.match(sheet, spec, headers, match)?.matched ?? match(headers);
  return { header: { spec, first, last, matched, wording: wordingOf(headers), chosen: true }, score: Number.POSITIVE_INFINITY };
}

const wordingOf = (headers: readonly HeaderText[]): string =>
  headers.map(({ column, folded }) => `${column} ${folded}`).join("\n");

function readAt(sheet: SheetSnapshot, first: number, last: number, search: Search): Scored | null {
  search.takeEffort(effortOf(sheet, first, last));
  const short = headerTexts(sheet, first, last);
  const bottom = headerBottom(sheet, first, last, short);
  const headers = bottom > last && bottom - first < 3 ? headerTexts(sheet, first, bottom) : short;
  if (headers.length < 3) return null;
  const sample = new ColumnSample(sheet, bottom + 1, headers.length, search);
  const wording = wordingOf(headers);
  let best: Scored | null = null;
  for (const spec of search.specs) {
    const match = (of: readonly HeaderText[]): Matched => matchColumns(spec, of, sample);
    const byHand = search.byHand?.match(sheet, spec, headers, match);
    const matched = byHand?.matched ?? match(headers);
    if (!byHand && !spec.accepts(new Set(matched.columns.keys()))) continue;
    const score = matched.score - (last - first + 1) * ROW_COST + (byHand?.bonus ?? 0);
    if (!best || score > best.score) best = { header: { spec, first, last: bottom, matched, wording }, score };
  }
  return best;
}

/** Reading a header costs many times a look at its cells, and a little for every merged cell of the sheet. */
const READING = 8;
const MERGES_A_CELL = 20;

function effortOf(sheet: SheetSnapshot, first: number, last: number): number {
  let cells = 0;
  for (let row = first; row <= last; row++) cells += Math.min(sheet.rows[row]?.length ?? 0, WIDEST);
  return cells * READING + Math.ceil(sheet.merges.length / MERGES_A_CELL);
}

/** Header cells merged downwards belong to the header even where the rows below them add no words. */
function headerBottom(sheet: SheetSnapshot, first: number, last: number, headers: readonly HeaderText[]): number {
  const columns = new Set(headers.map(({ column }) => column));
  let bottom = last;
  for (const { top, left, bottom: low } of sheet.merges) {
    if (top >= first && top <= last && low <= last + 2 && columns.has(left)) bottom = Math.max(bottom, low);
  }
  return bottom;
}

/** Short texts; years count where several stand side by side: 2023, 2024, 2025 under "Kế hoạch". */
function textCells(sheet: SheetSnapshot, row: number): number {
  let texts = 0;
  let years = 0;
  for (const value of sheet.rows[row] ?? []) {
    if (isShortText(value)) texts++;
    else if (isYear(value)) years++;
  }
  return texts + (years > 1 ? years : 0);
}

/** A row of a few short words or years, and nothing where numbers and names stand: the lower part of a header without merged cells. */
function standsBelow(sheet: SheetSnapshot, row: number, above: Matched | undefined): boolean {
  if (!above) return false;
  const anchors = ["number", "name", "familyName", "code"].flatMap((field) => above.columns.get(field) ?? []);
  const cells = sheet.rows[row] ?? [];
  if (anchors.length === 0 || anchors.some(({ column }) => !isBlank(cells[column] ?? null))) return false;
  const filled = cells.slice(0, WIDEST).filter((value) => !isBlank(value));
  return (
    filled.length >= 2 &&
    filled.every((value) => isYear(value) || (typeof value === "string" && value.length <= 60 && !isNumeral(value)))
  );
}
