/**
 * What a cell shows where the file keeps no value of its formula: programs that write files without calculating leave totals empty.
 * Only arithmetic over cells of the same sheet, "SUM(C7:C14)", "B7+C7+D7", "E9-D9+1"; of everything else nothing is said.
 */
import { parseRange, type Rect } from "./address.ts";
import { type CellValue, cellKey, type SheetSnapshot, valueAt } from "./snapshot.ts";

const LONGEST = 500;
/** Formulas that lean on one another, and cells looked at for one of them: more is no sum of a plan. */
const DEEPEST = 12;
const MOST_CELLS = 20_000;

const TOKEN = /\s*(\d+(?:\.\d+)?|\$?[A-Z]{1,3}\$?\d{1,7}(?::\$?[A-Z]{1,3}\$?\d{1,7})?|[A-Z]+(?=\()|[-+*/(),;])/iy;

/** The value of a cell, calculated where the file has none; null where it is empty or cannot be told. */
export function calculatedAt(sheet: SheetSnapshot, row: number, column: number): CellValue {
  const value = valueAt(sheet, row, column);
  if (value !== null || sheet.formulas.size === 0) return value;
  return new Calculator(sheet).cell(row, column, 0);
}

class Calculator {
  readonly #sheet: SheetSnapshot;
  #left = MOST_CELLS;

  constructor(sheet: SheetSnapshot) {
    this.#sheet = sheet;
  }

  cell(row: number, column: number, depth: number): CellValue {
    const value = valueAt(this.#sheet, row, column);
    if (value !== null) return value;
    const formula = this.#sheet.formulas.get(cellKey(row, column));
    this.#left -= 1;
    if (formula === undefined || formula.length > LONGEST || depth > DEEPEST || this.#left < 0) return null;
    const tokens = tokensOf(formula);
    return tokens ? new Reader(tokens, (area) => this.#amounts(area, depth + 1)).result() : null;
  }

  /** The numbers of an area; null where one of its cells cannot be told. */
  #amounts({ top, left, bottom, right }: Rect, depth: number): readonly CellValue[] | null {
    if ((bottom - top + 1) * (right - left + 1) > this.#left) return null;
    const amounts: CellValue[] = [];
    for (let row = top; row <= bottom; row++) {
      for (let column = left; column <= right; column++) {
        const value = this.cell(row, column, depth);
        const untold = value === null && this.#sheet.formulas.has(cellKey(row, column));
        if (untold || (typeof value === "object" && value !== null)) return null;
        amounts.push(value);
      }
    }
    return amounts;
  }
}

function tokensOf(formula: string): string[] | null {
  const tokens: string[] = [];
  TOKEN.lastIndex = 0;
  const text = formula.trimEnd();
  while (TOKEN.lastIndex < text.length) {
    const token = TOKEN.exec(text)?.[1];
    if (token === undefined) return null;
    tokens.push(token.toUpperCase());
  }
  return tokens;
}

/** Reads what `tokensOf` gives, from the left; NaN is what cannot be told. */
class Reader {
  readonly #tokens: readonly string[];
  readonly #amounts: (area: Rect) => readonly CellValue[] | null;
  #at = 0;

  constructor(tokens: readonly string[], amounts: (area: Rect) => readonly CellValue[] | null) {
    this.#tokens = tokens;
    this.#amounts = amounts;
  }

  result(): number | null {
    const value = this.#sum();
    return this.#at === this.#tokens.length && Number.isFinite(value) ? Number(value.toPrecision(15)) : null;
  }

  #take(...tokens: readonly string[]): string | null {
    const token = this.#tokens[this.#at];
    if (token === undefined || !tokens.includes(token)) return null;
    this.#at++;
    return token;
  }

  #sum(): number {
    let value = this.#product();
    for (let sign = this.#take("+", "-"); sign; sign = this.#take("+", "-"))
      value = sign === "+" ? value + this.#product() : value - this.#product();
    return value;
  }

  #product(): number {
    let value = this.#factor();
    for (let sign = this.#take("*", "/"); sign; sign = this.#take("*", "/"))
      value = sign === "*" ? value * this.#factor() : value / this.#factor();
    return value;
  }

  #factor(): number {
    if (this.#take("-")) return -this.#factor();
    if (this.#take("+")) return this.#factor();
    if (this.#take("(")) {
      const value = this.#sum();
      return this.#take(")") ? value : Number.NaN;
    }
    const token = this.#tokens[this.#at++] ?? "";
    if (/^\d/.test(token)) return Number(token);
    if (token === "SUM" && this.#take("(")) return this.#added();
    const area = parseRange(token);
    return area === null || token.includes(":") ? Number.NaN : this.#single(area);
  }

  /** "SUM(C7:C9,C11)": texts and empty cells add nothing. */
  #added(): number {
    let sum = 0;
    do {
      const area = parseRange(this.#tokens[this.#at] ?? "");
      if (area) this.#at++;
      const amounts = area ? this.#amounts(area) : [this.#sum()];
      if (amounts === null) return Number.NaN;
      for (const amount of amounts) if (typeof amount === "number") sum += amount;
    } while (this.#take(",", ";"));
    return this.#take(")") ? sum : Number.NaN;
  }

  /** An empty cell is nought; what a program makes of a text depends on its language. */
  #single(area: Rect): number {
    const value = this.#amounts(area)?.[0];
    return value === null ? 0 : typeof value === "number" ? value : Number.NaN;
  }
}
