/** The functions of formulas, each as Excel calculates it. */
import { addMonths, ageOn, type Day, dayOfSerial, lastDayOfMonth, partsOf, serialOf } from "../sheet/day.ts";
import { type FunctionName, NUMBER_ERROR, type Result, VALUE_ERROR } from "./expression.ts";
import { asNumber, type Calculation, isError, type RowCells, textOf } from "./result.ts";

/** Arguments that are calculated when they are needed. */
type Args = readonly Calculation[];

/** An argument that is not written. */
const BLANK: Calculation = () => null;

export function calculateCall(name: FunctionName, args: Args, date1904: boolean): Calculation {
  const [first = BLANK, second = BLANK, third = BLANK] = args;
  switch (name) {
    case "IF":
      return (cells) => {
        const test = truth(first(cells));
        return typeof test === "boolean" ? (test ? second : third)(cells) : test;
      };
    case "CHOOSE":
      return (cells) => {
        const index = first(cells);
        if (isError(index)) return index;
        const number = asNumber(index);
        const chosen = number === null ? undefined : args[Math.trunc(number)];
        return chosen && number !== null && number >= 1 ? chosen(cells) : VALUE_ERROR;
      };
    case "IFERROR":
      return (cells) => {
        const result = first(cells);
        return isError(result) ? second(cells) : result;
      };
    case "AND":
      return (cells) => every(args, cells, true);
    case "OR":
      return (cells) => every(args, cells, false);
    case "N":
      return (cells) => {
        const result = first(cells);
        return isError(result) ? result : (asNumber(result) ?? 0);
      };
    case "MID":
      return (cells) => {
        const [text, from, length] = [first(cells), second(cells), third(cells)];
        if (isError(text)) return text;
        const start = (asNumber(from) ?? 1) - 1;
        return textOf(text).slice(start, start + (asNumber(length) ?? 0));
      };
    case "MIN":
      return folded(args, Number.POSITIVE_INFINITY, Math.min);
    case "MAX":
      return folded(args, Number.NEGATIVE_INFINITY, Math.max);
    case "ABS":
      return numeric(first, Math.abs);
    case "INT":
      return numeric(first, Math.floor);
    case "YEAR":
      return dated([first, second], date1904, (day) => partsOf(day).year);
    case "EDATE":
      return dated([first, second], date1904, (day, months) => serialOf(addMonths(day, months), date1904));
    case "EOMONTH":
      return dated([first, second], date1904, (day, months) => {
        const { year, month } = partsOf(addMonths(day, months));
        return serialOf(lastDayOfMonth(year, month), date1904);
      });
    case "DATEDIF":
      return (cells) => difference(first(cells), second(cells), third(cells), date1904);
  }
}

function truth(result: Result): Result {
  if (isError(result)) return result;
  const number = asNumber(result);
  return number === null ? VALUE_ERROR : number !== 0;
}

/** Every argument is looked at, as Excel does: an error in any of them is an error. */
function every(args: Args, cells: RowCells, all: boolean): Result {
  let answer = all;
  for (const arg of args) {
    const one = truth(arg(cells));
    if (typeof one !== "boolean") return one;
    answer = all ? answer && one : answer || one;
  }
  return answer;
}

function numeric(arg: Calculation, of: (number: number) => number): Calculation {
  return (cells) => {
    const result = arg(cells);
    if (isError(result)) return result;
    const number = asNumber(result);
    return number === null ? VALUE_ERROR : of(number);
  };
}

/** One number out of many. `from` gives way to every other. */
function folded(args: Args, from: number, of: (a: number, b: number) => number): Calculation {
  return (cells) => {
    let answer = from;
    for (const arg of args) {
      const result = arg(cells);
      if (isError(result)) return result;
      const number = asNumber(result);
      if (number === null) return VALUE_ERROR;
      answer = of(answer, number);
    }
    return answer;
  };
}

function dated(
  [first, second]: readonly [day: Calculation, months: Calculation],
  date1904: boolean,
  of: (day: Day, months: number) => number,
): Calculation {
  return (cells) => {
    const [from, by] = [first(cells), second(cells)];
    if (isError(from)) return from;
    if (isError(by)) return by;
    const [serial, months] = [asNumber(from), asNumber(by)];
    if (serial === null || months === null) return VALUE_ERROR;
    const day = dayOfSerial(serial, date1904);
    return day === null ? NUMBER_ERROR : of(day, Math.trunc(months));
  };
}

function difference(from: Result, to: Result, unit: Result, date1904: boolean): Result {
  if (isError(from)) return from;
  if (isError(to)) return to;
  const [a, b] = [asNumber(from), asNumber(to)];
  if (a === null || b === null) return VALUE_ERROR;
  const [first, last] = [dayOfSerial(a, date1904), dayOfSerial(b, date1904)];
  if (first === null || last === null || first > last) return NUMBER_ERROR;
  return textOf(unit) === "y" ? ageOn(first, last) : wholeMonths(first, last);
}

/** Months that are over: the last one ends on the day of the same number. */
export function wholeMonths(first: Day, last: Day): number {
  const [a, b] = [partsOf(first), partsOf(last)];
  return (b.year - a.year) * 12 + b.month - a.month - (b.day < a.day ? 1 : 0);
}
