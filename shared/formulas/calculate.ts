/** Calculates expressions as Excel and LibreOffice do: what a formula will show, without either of them. */
import { calculateCall } from "./calculate-call.ts";
import { type Expression, MISSING, type Operator, type Result, VALUE_ERROR, wordKey } from "./expression.ts";
import { asNumber, type Calculation, isError, textOf } from "./result.ts";

/** An expression as a function, for calculating many rows. `date1904`: how the workbook counts days. */
export function calculation(expression: Expression, date1904: boolean): Calculation {
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
      return calculateCall(
        expression.name,
        expression.args.map((arg) => calculation(arg, date1904)),
        date1904,
      );
    case "binary":
      return calculateBinary(expression.op, calculation(expression.left, date1904), calculation(expression.right, date1904));
    case "find":
      return found(expression, calculation(expression.key, date1904));
    case "band":
      return banded(expression, calculation(expression.key, date1904));
    case "mentions": {
      const text = calculation(expression.text, date1904);
      const words = expression.words.map(wordKey);
      return (cells) => {
        const said = text(cells);
        if (isError(said)) return false; // an error found nowhere is counted nowhere
        const key = wordKey(textOf(said));
        return words.some((word) => key.includes(word));
      };
    }
  }
}

function found({ list, column }: Extract<Expression, { kind: "find" }>, key: Calculation): Calculation {
  return (cells) => {
    const text = key(cells);
    if (isError(text)) return text;
    return list.entries.get(wordKey(textOf(text)))?.[column] ?? MISSING;
  };
}

function banded({ bands }: Extract<Expression, { kind: "band" }>, key: Calculation): Calculation {
  return (cells) => {
    const at = key(cells);
    if (isError(at)) return at;
    if (typeof at !== "number") return MISSING;
    return bands.entries.findLast(({ from }) => from <= at)?.value ?? MISSING;
  };
}

function calculateBinary(op: Operator, left: Calculation, right: Calculation): Calculation {
  return (cells) => {
    const a = left(cells);
    if (isError(a)) return a;
    const b = right(cells);
    if (isError(b)) return b;
    if (op === "&") return textOf(a) + textOf(b);
    if (op === "+" || op === "-" || op === "*") return arithmetic(op, a, b);
    return ORDERS[op](compared(a, b));
  };
}

const ORDERS: Readonly<Record<Exclude<Operator, "&" | "+" | "-" | "*">, (order: number) => boolean>> = {
  "=": (order) => order === 0,
  "<>": (order) => order !== 0,
  "<": (order) => order < 0,
  "<=": (order) => order <= 0,
  ">": (order) => order > 0,
  ">=": (order) => order >= 0,
};

/** Of texts only plain digits are taken for numbers: what Excel makes of "1/2/2024" depends on the computer. */
function arithmetic(op: "+" | "-" | "*", a: Result, b: Result): Result {
  const [x, y] = [digitsOr(a), digitsOr(b)];
  if (x === null || y === null) return VALUE_ERROR;
  return op === "+" ? x + y : op === "-" ? x - y : x * y;
}

const digitsOr = (result: Result): number | null =>
  typeof result === "string" && /^\d+$/.test(result) ? Number(result) : asNumber(result);

/** Numbers before texts before yes and no; a blank is 0 to a number and "" to a text. */
function compared(a: Result, b: Result): number {
  const [left, right] = [filled(a, b), filled(b, a)];
  const [kindA, kindB] = [rank(left), rank(right)];
  if (kindA !== kindB) return kindA - kindB;
  if (typeof left === "string" && typeof right === "string") {
    const [x, y] = [wordKey(left), wordKey(right)];
    return x < y ? -1 : Number(x > y);
  }
  return Number(left) - Number(right);
}

function filled(result: Result, beside: Result): Result {
  if (result !== null) return result;
  return typeof beside === "string" ? "" : typeof beside === "boolean" ? false : 0;
}

const rank = (result: Result): number => (typeof result === "string" ? 1 : typeof result === "boolean" ? 2 : 0);
