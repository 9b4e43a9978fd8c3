/**
 * Which programme a workbook is checked under, why, which other could be meant, and which sheets are another's. All that is looked at is
 * what stands above the tables, the sheets' names and the kinds of tables, on one scale for every programme.
 */
import type { ByHand } from "../sheet/by-hand.ts";
import { findTables } from "../sheet/find-tables.ts";
import type { WorkbookSnapshot } from "../sheet/snapshot.ts";
import type { ReadTable } from "../sheet/table.ts";
import type { ProgrammeCard } from "./card.ts";
import { type NamedAt, type SheetSigns, signsOf } from "./signs.ts";

/** `asked`: somebody said so. `named`: a title does. `taken`: nothing is said, and such tables are taken for the programme's. */
export type Because = { readonly kind: "asked" } | { readonly kind: "taken" } | ({ readonly kind: "named" } & NamedAt);

export interface Choice {
  readonly card: ProgrammeCard;
  readonly because: Because;
  readonly tables: readonly ReadTable[];
  /** What else could be meant, the likeliest first. */
  readonly alternatives: readonly ProgrammeCard[];
  /** Sheets that name another programme, whose tables are left to it. */
  readonly elsewhere: readonly Elsewhere[];
  /** The programme that was asked for reads nothing here: every table is this one's. */
  readonly instead: Elsewhere | null;
}

export interface Elsewhere {
  readonly card: ProgrammeCard;
  readonly sheet: string;
  /** Null where only the kind of the table says so. */
  readonly named: NamedAt | null;
}

/** A title above a table outweighs a cover page, that the kind of a table, and that a word which others use too. */
const ABOVE = 8;
const ELSEWHERE = 4;
const TAKEN = 2;
const HINT = 1;

/** A workbook with what its sheets say, and what people said of its tables themselves. */
interface Said {
  readonly workbook: WorkbookSnapshot;
  readonly signs: readonly SheetSigns[];
  readonly byHand: ByHand | null;
}

/** Null where no table is found. Throws a RangeError for an id that is none of the cards'. */
export function chooseProgramme(
  workbook: WorkbookSnapshot,
  cards: readonly ProgrammeCard[],
  asked?: string,
  byHand: ByHand | null = null,
): Choice | null {
  const said: Said = { workbook, signs: signsOf(workbook, cards, byHand), byHand };
  if (asked === undefined) return bestChoice(said, cards);
  const card = cards.find(({ id }) => id === asked);
  if (!card) throw new RangeError(`Cannot check programme "${asked}": no such programme`);
  const choice = choiceOf(said, cards, card);
  if (choice) return { ...choice, because: { kind: "asked" } };
  const other = bestChoice(said, cards);
  const [first] = other?.tables ?? [];
  if (!other || !first) return null;
  const { because } = other;
  const instead = { card: other.card, sheet: first.sheet.name, named: because.kind === "named" ? because : null };
  return { ...other, card, because: { kind: "asked" }, alternatives: [other.card], elsewhere: [], instead };
}

function bestChoice(said: Said, cards: readonly ProgrammeCard[]): Choice | null {
  for (const card of ranked(said.signs, cards)) {
    const choice = decides(said.signs, card) ? choiceOf(said, cards, card) : null;
    if (choice) return choice;
  }
  return null;
}

/**
 * How well a workbook fits each programme: by the best of its sheets; among equals whoever reads more tables, then in the order of sheets
 * and of programmes.
 */
function ranked(signs: readonly SheetSigns[], cards: readonly ProgrammeCard[]): ProgrammeCard[] {
  const fits = cards.map((card) => {
    const each = signs.map((sheet) => fitOf(sheet, card));
    const most = Math.max(0, ...each);
    return { card, most, reads: signs.reduce((sum, { read }) => sum + (read.get(card) ?? 0), 0), first: each.indexOf(most) };
  });
  return fits.sort((a, b) => b.most - a.most || b.reads - a.reads || a.first - b.first).map(({ card }) => card);
}

function fitOf({ named, hinted, hasTable, taken }: SheetSigns, card: ProgrammeCard): number {
  const says = named.has(card) ? (hasTable ? ABOVE : ELSEWHERE) : 0;
  return says + (taken.has(card) ? TAKEN : 0) + (hinted.has(card) ? HINT : 0);
}

const decides = (signs: readonly SheetSigns[], card: ProgrammeCard): boolean =>
  signs.some(({ named, taken }) => named.has(card) || taken.has(card));

function choiceOf({ workbook, signs, byHand }: Said, cards: readonly ProgrammeCard[], card: ProgrammeCard): Choice | null {
  const elsewhere = signs.flatMap((sheet) => ownerOf(sheet, card) ?? []);
  const theirs = new Set(elsewhere.map(({ sheet }) => sheet));
  const sheets = workbook.sheets.filter(({ name }) => !theirs.has(name));
  const tables = findTables({ ...workbook, sheets }, card.tables, byHand);
  if (tables.length === 0) return null;
  const [named] = signs.flatMap((sheet) => sheet.named.get(card) ?? []);
  const because: Because = named ? { kind: "named", ...named } : { kind: "taken" };
  return { card, because, tables, elsewhere, alternatives: alternatives(signs, cards, card), instead: null };
}

/** Whose a sheet is that names another programme, and not this one. */
function ownerOf({ sheet, named, read }: SheetSigns, card: ProgrammeCard): Elsewhere | null {
  if (named.has(card)) return null;
  for (const [other, at] of named) if (read.has(other)) return { card: other, sheet: sheet.name, named: at };
  return null;
}

/** Whoever else is named; where nothing is, whoever else could read the tables that are taken. */
function alternatives(signs: readonly SheetSigns[], cards: readonly ProgrammeCard[], card: ProgrammeCard): ProgrammeCard[] {
  const named = signs.some((sheet) => sheet.named.has(card));
  const could = (other: ProgrammeCard): boolean =>
    signs.some((sheet) => sheet.named.has(other) || (!named && sheet.taken.has(card) && sheet.read.has(other)));
  return ranked(signs, cards).filter((other) => other !== card && could(other));
}
