/** Every function by its id, over what Excel hands to it. Loaded when a sheet first asks; the rules, when it asks of a person. */
import { age, monthsLeft, retirement } from "./ages.ts";
import type { Answer, Argument } from "./cells.ts";

export type SheetFunction = (date1904: boolean, ...args: readonly Argument[]) => Answer | Promise<Answer>;

export const SHEET_FUNCTIONS: Readonly<Record<string, SheetFunction>> = {
  TUOI: (date1904, birth, on) => age(date1904, birth, on),
  NGHIHUU: (date1904, birth, gender, asText) => retirement(date1904, birth, gender, asText),
  CONLAI: (date1904, birth, gender, from) => monthsLeft(date1904, birth, gender, from),
  async NHOM(date1904, birth, gender, position, start, unit, plannedPost, plannedTerm, termEnd, letter) {
    const { group } = await import("./person.ts");
    return group(date1904, { birth, gender, position, start, unit, plannedPost, plannedTerm, termEnd, letter });
  },
  async DUDIEUKIEN(date1904, ...[birth, gender, position, start, end, unit, plannedPost, plannedTerm, ...rest]) {
    const { decision } = await import("./person.ts");
    const [rating, discipline, previous, content, termEnd, letter] = rest;
    const told = { birth, gender, position, start, end, unit, plannedPost, plannedTerm };
    return decision(date1904, { ...told, rating, discipline, previous, content, termEnd, letter });
  },
};
