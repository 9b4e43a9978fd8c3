/**
 * The search for the tables of one workbook: what is looked for, what is known of rows already looked at, and how much may still be
 * looked at. A list of 20.000 lines under twenty columns of words uses a tenth of it.
 */
import type { ByHand } from "./by-hand.ts";
import { PlanTooLarge } from "./plan-too-large.ts";
import type { SheetSnapshot } from "./snapshot.ts";
import type { TableSpec } from "./table.ts";

/** Lines of all tables, headings and notes among them. Five times the largest list there is: all who were trained at home in a year. */
const MOST_LINES = 100_000;
/** Every unit of a province on a sheet of its own with two tables is far fewer. */
const MOST_TABLES = 2_000;
/** Cells looked at for header words. */
const MOST_EFFORT = 4_000_000;

const NOT_LOOKED_AT = 0;
const YES = 1;
const NO = 2;

export class Search {
  readonly specs: readonly TableSpec[];
  /** What people chose themselves; null where they chose nothing. */
  readonly byHand: ByHand | null;
  #lines = MOST_LINES;
  #tables = MOST_TABLES;
  #effort = MOST_EFFORT;
  /** The words of all fields that are looked for, put together by whoever first needs them. */
  words: RegExp | null = null;
  #texts = 0;
  readonly #looks = new WeakMap<SheetSnapshot, Uint8Array>();

  constructor(specs: readonly TableSpec[], byHand: ByHand | null = null) {
    this.specs = specs;
    this.byHand = byHand;
  }

  takeLine(): void {
    this.#lines -= 1;
    if (this.#lines < 0) throw new PlanTooLarge();
  }

  takeTable(): void {
    this.#tables -= 1;
    if (this.#tables < 0) throw new PlanTooLarge();
  }

  takeEffort(cells: number): void {
    this.#effort -= cells;
    if (this.#effort < 0) throw new PlanTooLarge();
  }

  /** Counts the texts whose words were looked at. */
  takeText(): number {
    this.#texts += 1;
    return this.#texts;
  }

  /** What `look` says of a row: every row is looked at once, however often it is asked about. */
  remembered(sheet: SheetSnapshot, row: number, look: () => boolean): boolean {
    let looks = this.#looks.get(sheet);
    if (looks === undefined) {
      looks = new Uint8Array(sheet.rows.length);
      this.#looks.set(sheet, looks);
    }
    const known = looks[row] ?? NOT_LOOKED_AT;
    if (known !== NOT_LOOKED_AT) return known === YES;
    const answer = look();
    looks[row] = answer ? YES : NO;
    return answer;
  }
}
