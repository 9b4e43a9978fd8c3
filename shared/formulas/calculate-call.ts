/** The functions of formulas, each as Excel calculates it. */
import { addMonths, ageOn, type Day, dayOfSerial, lastDayOfMonth, partsOf, serialOf } from "../sheet/day.ts";
import { type FunctionName, NUMBER_ERROR, type Result, VALUE_ERROR } from "./expression.ts";
import { asNumber, type Calculation, isError, type RowCells, textOf } from "./result.ts";

/** Arguments that are calculated when they are needed. */
type Args = readonly Calculation[];

export function calculateCall(name: FunctionName, args: Args, date1904: boolean): Calculation {
  switch (name) {
    case "IF":
      return (cells) => {
        const test = truth(at(args, 0, cells));
        return typeof test === "boolean" ? at(args, test ? 1 : 2, cells) : test;
      };
    case "CHOOSE":
      return (cells) => {
        const index = at(args, 0, cells);
        if (isError(index)) return index;
        const number = asNumber(index);
        const chosen = number === null ? undefined : args[Math.trunc(number)];
        return chosen && number !== null && number >= 1 ? chosen(cells) : VALUE_ERROR;
      };
    case "IFERROR":
      return (cells) => {
        const result = at(args, 0, cells);
        return isError(result) ? at(args, 1, cells) : result;
      };
    case "AND":
      return (cells) => every(args, cells, true);
    case "OR":
      return (cells) => every(args, cells, false);
    case "N":
      return (cells) => {
        const result = at(args, 0, cells);
        return isError(result) ? result : (asNumber(result) ?? 0);
      };
    case "MID":
      return (cells) => {
        const [text, from, length] = [at(args, 0, cells), at(args, 1, cells), at(args, 2, cells)];
        if (isError(text)) return text;
        const start = (asNumber(from) ?? 1) - 1;
        return textOf(text).slice(start, start + (asNumber(length) ?? 0));
      };
    case "MIN":
      return numeric(args, (numbers) => Math.min(...numbers));
    case "MAX":
      return numeric(args, (numbers) => Math.max(...numbers));
    case "ABS":
      return numeric(args, ([x = 0]) => Math.abs(x));
    case "INT":
      return numeric(args, ([x = 0]) => Math.floor(x));
    case "YEAR":
      return dated(args, date1904, (day) => partsOf(day).year);
    case "EDATE":
      return dated(args, date1904, (day, months) => serialOf(addMonths(day, months), date1904));
    case "EOMONTH":
      return dated(args, date1904, (day, months) => {
        const { year, month } = partsOf(addMonths(day, months));
        return serialOf(lastDayOfMonth(year, month), date1904);
      });
    case "DATEDIF":
      return (cells) => difference(at(args, 0, cells), at(args, 1, cells), at(args, 2, cells), date1904);
  }
}

const at = (args: Args, index: number, cells: RowCells): Result => args[index]?.(cells) ?? null;

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

function numeric(args: Args, of: (numbers: readonly number[]) => number): Calculation {
  return (cells) => {
    const numbers: number[] = [];
    for (const arg of args) {
      const result = arg(cells);
      if (isError(result)) return result;
      const number = asNumber(result);
      if (number === null) return VALUE_ERROR;
      numbers.push(number);
    }
    return of(numbers);
  };
}

function dated(args: Args, date1904: boolean, of: (day: Day, months: number) => number): Calculation {
  return (cells) => {
    const [first, second] = [at(args, 0, cells), at(args, 1, cells)];
    if (isError(first)) return first;
    if (isError(second)) return second;
    const [serial, months] = [asNumber(first), asNumber(second)];
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
