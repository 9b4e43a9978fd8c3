/**
 * What somebody chose of a table by hand: which column is which field, and where its header stands. A table is told by the words of its
 * header, not by its place, so that a choice holds for the next year's sheet as well: another name, columns moved, lines added.
 */
import type { HeaderText } from "../sheet/header.ts";

export interface ColumnChoice {
  readonly key: string;
  /** Null: none of ours. */
  readonly field: string | null;
  /** As the sheet has it, for telling people; "" where the column has no words. */
  readonly header: string;
}

export interface TableChoice {
  /** Whose table it is: it counts where no title names a programme. */
  readonly programme: string;
  /** The kind of table, as its specification calls it. */
  readonly kind: string;
  /** Where it was chosen; among tables of the same words this sheet's comes first. */
  readonly sheet: string;
  /** The keys of all columns of its header. */
  readonly header: readonly string[];
  /** How many rows the header has, where somebody said where it is. Null: it is found as any other. */
  readonly headerRows: number | null;
  readonly columns: readonly ColumnChoice[];
}

/** Columns without words that may follow the last one with some. */
const BESIDE = 8;
const LONGEST_KEY = 120;
const YEAR = /\b(?:19|20)\d\d\b/g;

/** "Xếp loại năm 2023" is the same column as that of 2024. */
const headerKey = ({ folded }: HeaderText): string => withoutYears(folded).slice(0, LONGEST_KEY);

export const withoutYears = (words: string): string => words.replace(YEAR, "#");

/**
 * The columns of a header by key, from the left: the second "nam" is "nam~2", and a column without words is told by the one on its left:
 * "ho va ten+1". A few of those stand right of the last words, too.
 */
export function columnKeys(headers: readonly HeaderText[]): ReadonlyMap<string, number> {
  const keys = new Map<string, number>();
  const byColumn = new Map(headers.map((header) => [header.column, headerKey(header)]));
  const end = Math.max(0, ...headers.map(({ column }) => column + 1)) + BESIDE;
  let named = "";
  let beside = 0;
  for (let column = 0; column < end; column++) {
    const key = byColumn.get(column);
    if (!key) keys.set(once(keys, `${named}+${++beside}`), column);
    else {
      [named, beside] = [once(keys, key), 0];
      keys.set(named, column);
    }
  }
  return keys;
}

function once(keys: ReadonlyMap<string, number>, key: string): string {
  let next = key;
  for (let turn = 2; keys.has(next); turn++) next = `${key}~${turn}`;
  return next;
}

/** A column that has words of its own in the header. */
export const isNamed = (key: string): boolean => !/\+\d+(?:~\d+)?$/.test(key);
