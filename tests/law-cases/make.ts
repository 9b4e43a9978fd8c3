/** What every generator makes its tables of: lines made of a base and changes, each with its second opinion. */
import { dayNumber, partsOf, shown } from "./days.ts";
import type { Generated, Line, Oracle } from "./opinion.ts";
import { retires } from "./retirement.ts";
import { ALL_COLUMNS, type Column } from "./table.ts";

export type Change = Partial<Record<Column, string>>;
const BLANK = Object.fromEntries(ALL_COLUMNS.map((column) => [column, ""])) as Record<Column, string>; // every column, empty

export const from = (start: number, days = 14): Change => ({ "khóa từ": shown(start), "khóa đến": shown(start + days - 1) });

export function day(text: string): number {
  const [d = 0, m = 0, y = 0] = text.split("/").map(Number);
  return dayNumber(y, m, d);
}

export class Table {
  readonly lines: Line[] = [];
  readonly #file: string;
  readonly #letter: string;
  readonly #base: Change;
  readonly #oracle: Oracle;

  constructor(file: string, letter: string, base: Change, oracle: Oracle) {
    this.#file = file;
    this.#letter = letter;
    this.#base = base;
    this.#oracle = oracle;
  }

  add(what: string, source: string, ...changes: readonly Change[]): void {
    const id = `${this.#letter}-${String(this.lines.length + 1).padStart(4, "0")}`;
    const asked: Line = { ...BLANK, ...this.#base, ...Object.assign({}, ...changes), mã: id, "mô tả": what, "căn cứ": source };
    const { decision, group, clauses } = this.#oracle(asked);
    this.lines.push({ ...asked, "kết luận": decision, nhóm: group, "điều khoản": clauses.join("; ") });
  }

  done(): Generated {
    return { file: this.#file, lines: this.lines };
  }
}

/** The months in which the age of retirement changes, with the month before each. */
export function steps(woman: boolean): number[] {
  const found: number[] = [];
  for (let month = (woman ? 1965 : 1960) * 12 + 11; month < (woman ? 1976 : 1967) * 12; month++) {
    const [birth, next] = [month, month + 1].map((at) => dayNumber(Math.floor(at / 12), (at % 12) + 1, 1)) as [number, number]; // two in, two out
    const age = (at: number): number =>
      partsOf(retires(woman, at)).y * 12 + partsOf(retires(woman, at)).m - partsOf(at).y * 12 - partsOf(at).m;
    if (age(birth) !== age(next)) found.push(birth, next);
  }
  return found;
}
