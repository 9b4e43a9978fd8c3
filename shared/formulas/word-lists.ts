/**
 * The wordings of a workbook with what they were read as, so that formulas can look them up. A wording that was read in two ways says
 * nothing for certain: it stands as not known.
 */
import type { CellValue } from "../sheet/snapshot.ts";
import { type WordList, wordKey } from "./expression.ts";

/** 2 holds, 0 fails, 1 not known. */
export type TruthNumber = 0 | 1 | 2;

export interface WordListSheet extends WordList {
  /** As typed, in the order of the sheet. */
  readonly spellings: readonly string[];
}

const BETWEEN = " | ";

export class WordListMaker {
  readonly #keys: string;
  readonly #values: readonly string[];
  readonly #entries = new Map<string, TruthNumber[]>();
  /** By the text as typed: the entry of its key. */
  readonly #spellings = new Map<string, TruthNumber[]>();

  /** The names of the ranges: of the texts, and of each number beside them. */
  constructor(keys: string, values: readonly string[]) {
    this.#keys = keys;
    this.#values = values;
  }

  /** Whether the wording was added, in any spelling. */
  has(text: string): boolean {
    return this.#spellings.has(text) || this.#entries.has(wordKey(text));
  }

  /** `text`: what stands in the cells that the fact is read from; the very text that the formula joins. */
  add(text: string, truths: readonly TruthNumber[]): void {
    const known = this.#spellings.get(text) ?? this.#entryOf(text, truths);
    for (let index = 0; index < truths.length; index++) if (known[index] !== truths[index]) known[index] = 1;
  }

  #entryOf(text: string, truths: readonly TruthNumber[]): TruthNumber[] {
    const key = wordKey(text);
    const entry = this.#entries.get(key) ?? [...truths];
    this.#entries.set(key, entry);
    this.#spellings.set(text, entry);
    return entry;
  }

  list(): WordListSheet {
    return { keys: this.#keys, values: this.#values, entries: this.#entries, spellings: [...this.#spellings.keys()] };
  }
}

/** Several cells as one text: what `joinedCells` of the formula gives. Null for cells whose text a formula would write differently. */
export function joinedText(cells: readonly CellValue[]): string | null {
  let text = "";
  for (let index = 0; index < cells.length; index++) {
    const one = cells[index] ?? "";
    if (typeof one !== "string" && !(typeof one === "number" && Number.isInteger(one))) return null;
    text = index === 0 ? String(one) : `${text}${BETWEEN}${one}`;
  }
  return text;
}

export { BETWEEN };
