/** Calculates expressions as Excel and LibreOffice do: what a formula will show, without either of them. */

import type { CellError } from "../sheet/snapshot.ts";
import { remember } from "../text/remember.ts";
import { calculateCall } from "./calculate-call.ts";
import { type Expression, MISSING, type Operator, type Result, VALUE_ERROR, type WordList, wordKey } from "./expression.ts";
import { Parts } from "./parts.ts";
import { asNumber, type Calculation, isError, type RowCells, textOf } from "./result.ts";

/** An expression as a function, for calculating many rows. `date1904`: how the workbook counts days. */
export function calculation(expression: Expression, date1904: boolean): Calculation {
  return new Calculator(new Parts(expression), date1904).of(expression);
}

/** Parts that occur several times in an expression are calculated once for a row. */
class Calculator {
  readonly #parts: Parts;
  readonly #date1904: boolean;
  readonly #known = new Map<number, Calculation>();
  readonly #lookups = new Map<string, (cells: RowCells) => LookedUp>();

  constructor(parts: Parts, date1904: boolean) {
    this.#parts = parts;
    this.#date1904 = date1904;
  }

  readonly of = (expression: Expression): Calculation => {
    const part = this.#parts.of(expression);
    const known = this.#known.get(part);
    if (known) return known;
    const made = make(expression, this, this.#date1904);
    const calculation = this.#parts.recurs(part) && !SIMPLE.has(expression.kind) ? kept(made, null) : made;
    this.#known.set(part, calculation);
    return calculation;
  };

  /** A text is looked up in a list once for a row, whichever of the numbers beside it are asked for. */
  found({ key, list, column }: Find): Calculation {
    const place = `${this.#parts.of(key)} ${this.#parts.ofObject(list)}`;
    const lookUp = this.#lookups.get(place) ?? kept(lookedUp(list, this.of(key)), NOT_LISTED);
    this.#lookups.set(place, lookUp);
    return (cells) => {
      const { error, numbers } = lookUp(cells);
      return error ?? numbers[column] ?? MISSING;
    };
  }
}

const SIMPLE: ReadonlySet<Expression["kind"]> = new Set(["value", "fixed", "name", "cell"]);

/** The result of the row that was asked for last. */
function kept<T>(calculation: (cells: RowCells) => T, none: T): (cells: RowCells) => T {
  let row: RowCells | null = null;
  let result = none;
  return (cells) => {
    if (cells !== row) {
      result = calculation(cells);
      row = cells;
    }
    return result;
  };
}

/** What stands beside a text in a list, or why it could not be looked for. */
interface LookedUp {
  readonly error: CellError | null;
  readonly numbers: readonly (number | string)[];
}

const NOT_LISTED: LookedUp = { error: null, numbers: [] };

function lookedUp({ entries }: WordList, key: Calculation): (cells: RowCells) => LookedUp {
  const byText = new Map<string, LookedUp>();
  return (cells) => {
    const text = key(cells);
    if (isError(text)) return { error: text, numbers: [] };
    const said = textOf(text);
    let found = byText.get(said);
    if (!found) {
      const numbers = entries.get(wordKey(said));
      found = numbers ? { error: null, numbers } : NOT_LISTED;
      byText.set(said, found);
    }
    return found;
  };
}

type Find = Extract<Expression, { kind: "find" }>;

function make(expression: Expression, calculator: Calculator, date1904: boolean): Calculation {
  const { of } = calculator;
  switch (expression.kind) {
    case "value":
    case "fixed":
    case "name": {
      const { value } = expression;
      return () => value;
    }
    case "cell": {
      const { column } = expression;
      return (cells) => cells(column);
    }
    case "call":
      return calculateCall(expression.name, expression.args.map(of), date1904);
    case "binary":
      return calculateBinary(expression.op, of(expression.left), of(expression.right));
    case "find":
      return calculator.found(expression);
    case "band":
      return banded(expression, of(expression.key));
    case "mentions": {
      const text = of(expression.text);
      const words = expression.words.map(wordKey);
      const search = (said: string): boolean => {
        const key = wordKey(said);
        return words.some((word) => key.includes(word));
      };
      // Many words are looked for in remarks, of which most are the same or none.
      const holdsOne = expression.range === undefined ? search : remember(search);
      return (cells) => {
        const said = text(cells);
        return isError(said) ? false : holdsOne(textOf(said)); // an error found nowhere is counted nowhere
      };
    }
  }
}

function banded({ bands }: Extract<Expression, { kind: "band" }>, key: Calculation): Calculation {
  return (cells) => {
    const at = key(cells);
    if (isError(at)) return at;
    if (typeof at !== "number") return MISSING;
    return bands.entries.findLast(({ from }) => from <= at)?.value ?? MISSING;
  };
}

/** What both sides give, unless one of them is an error: then that error. */
function calculateBinary(op: Operator, left: Calculation, right: Calculation): Calculation {
  const of = OPERATIONS[op];
  return (cells) => {
    const a = left(cells);
    if (isError(a)) return a;
    const b = right(cells);
    return isError(b) ? b : of(a, b);
  };
}

const OPERATIONS: Readonly<Record<Operator, (a: Result, b: Result) => Result>> = {
  "&": (a, b) => textOf(a) + textOf(b),
  "+": (a, b) => arithmetic(a, b, (x, y) => x + y),
  "-": (a, b) => arithmetic(a, b, (x, y) => x - y),
  "*": (a, b) => arithmetic(a, b, (x, y) => x * y),
  "=": (a, b) => compared(a, b) === 0,
  "<>": (a, b) => compared(a, b) !== 0,
  "<": (a, b) => compared(a, b) < 0,
  "<=": (a, b) => compared(a, b) <= 0,
  ">": (a, b) => compared(a, b) > 0,
  ">=": (a, b) => compared(a, b) >= 0,
};

/** Of texts only plain digits are taken for numbers: what Excel makes of "1/2/2024" depends on the computer. */
function arithmetic(a: Result, b: Result, of: (x: number, y: number) => number): Result {
  const x = digitsOr(a);
  const y = digitsOr(b);
  return x === null || y === null ? VALUE_ERROR : of(x, y);
}

const digitsOr = (result: Result): number | null =>
  typeof result === "string" && /^\d+$/.test(result) ? Number(result) : asNumber(result);

/** Numbers before texts before yes and no; a blank is 0 to a number and "" to a text. */
function compared(a: Result, b: Result): number {
  if (typeof a === "number" && typeof b === "number") return a - b;
  const left = filled(a, b);
  const right = filled(b, a);
  if (typeof left === "string" && typeof right === "string") return comparedTexts(left, right);
  const kinds = rank(left) - rank(right);
  return kinds === 0 ? Number(left) - Number(right) : kinds;
}

function comparedTexts(left: string, right: string): number {
  if (left === right) return 0;
  if (left === "" || right === "") return left.length - right.length;
  const x = wordKey(left);
  const y = wordKey(right);
  return x < y ? -1 : Number(x > y);
}

function filled(result: Result, beside: Result): Result {
  if (result !== null) return result;
  return typeof beside === "string" ? "" : typeof beside === "boolean" ? false : 0;
}

const rank = (result: Result): number => (typeof result === "string" ? 1 : typeof result === "boolean" ? 2 : 0);
