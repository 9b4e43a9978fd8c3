/**
 * What a schema can say of a row: which columns must be there, of what type, from which words, in which form. The same list makes the
 * schemas of all validators. It knows no ages, no law, no other rows: a fraction of the check, and what such libraries are for.
 */
import type { CellValue } from "../../shared/sheet/snapshot.ts";
import type { Made } from "../rows/people.ts";
import { HEADER, personRow } from "../rows/sheet.ts";
import * as words from "../rows/words.ts";

export type Shape =
  | { readonly kind: "text"; readonly pattern?: string }
  | { readonly kind: "number"; readonly least: number; readonly most: number }
  | { readonly kind: "words"; readonly of: readonly string[] }
  /** A serial number, or the day typed as text. */
  | { readonly kind: "date" };

export const DATE_PATTERN = "^(0[1-9]|[12]\\d|3[01])/([1-9]|0[1-9]|1[0-2])/(19|20)\\d\\d$";
export const DATE_SERIAL = { least: 1, most: 80_000 };

const text: Shape = { kind: "text" };
const date: Shape = { kind: "date" };

/** In the order of the columns; `null` where the cell may be empty. */
export const ROW_SHAPE: readonly (readonly [column: string, shape: Shape, empty?: null])[] = [
  [column(0), { kind: "number", least: 1, most: 100_000 }],
  [column(1), { kind: "text", pattern: "^\\p{Lu}[\\p{L}\\p{M}]*( \\p{Lu}[\\p{L}\\p{M}]*)+$" }],
  [column(2), date],
  [column(3), { kind: "words", of: ["Nam", "Nữ"] }],
  [column(4), { kind: "text", pattern: "^\\d{12}$" }],
  [column(5), { kind: "words", of: [...words.LISTED_POSTS, ...words.LEADING_POSTS] }],
  [column(6), text],
  [column(7), { kind: "words", of: words.PLANNED_POSTS }, null],
  [column(8), { kind: "words", of: words.PLANNED_TERMS }, null],
  [column(9), { kind: "words", of: words.GOOD_RATINGS.map(([one]) => one) }],
  [column(10), { kind: "words", of: ["Không"] }],
  [column(11), text],
  [column(12), { kind: "text", pattern: "^[A-Z]\\d{3}$" }],
  [column(13), text],
  [column(14), date],
  [column(15), date],
  [column(16), text],
  [column(17), { kind: "words", of: words.SOURCES }],
  [column(18), { kind: "number", least: 1, most: 1000 }],
  [column(19), text, null],
];

function column(index: number): string {
  return HEADER[index] ?? "";
}

/** Rows as objects by column name, which is how validators take them; made before the clock starts. */
export function rowObjects({ people }: Made): Record<string, CellValue>[] {
  return people.map((person) => {
    const cells = personRow(person);
    return Object.fromEntries(HEADER.map((name, index) => [name, cells[index] ?? null]));
  });
}
