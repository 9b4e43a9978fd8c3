/** The numbers of the law as formulas see them: names of cells on "Tham số", with the values that stand there. */
import type { Bands, Expression } from "../../formulas/expression.ts";
import { type Gender, retirementBands } from "../../law/retirement.ts";
import { type Day, day, dayOf, serialOf } from "../../sheet/day.ts";
import type { Person } from "../person.ts";
import type { FormulaScheme } from "./formula-scheme.ts";
import { CONFIRMED_NAMES, RETIREMENT_NAMES } from "./names.ts";

export interface LawValues {
  readonly date1904: boolean;
  /** Null where the programme has no such number. */
  number(name: string): Expression | null;
  span(name: string): { readonly first: Expression; readonly last: Expression } | null;
  readonly confirmed: Bands;
  readonly retirement: Readonly<Record<Gender, Bands>>;
}

/** One value for each parameter: those of a programme never changed. A second one would need the day of the line. */
export function lawValues<P extends Person>(date1904: boolean, formulas: FormulaScheme<P>): LawValues {
  const { numbers, spanNumbers, parameters, generalLaw } = formulas;
  const serial = (on: Day): number => serialOf(on, date1904);
  const named = (name: string, value: number): Expression => ({ kind: "name", name, value });
  return {
    date1904,
    number(name) {
      const [cell, parameter] = [numbers[name], parameters[name]];
      if (cell === undefined || parameter === undefined) return null;
      const { value } = only(parameter.history);
      if (typeof value !== "number") throw new TypeError(`The parameter ${name} has no number`);
      return named(cell, parameter.unit === "date" ? serial(value as Day) : value);
    },
    span(name) {
      const cells = spanNumbers.find(({ parameter }) => parameter === name);
      const parameter = parameters[name];
      const value = parameter && only(parameter.history).value;
      if (!cells || typeof value !== "object" || value === null) return null;
      const [first, last] = [value.first as Day, value.last as Day]; // spans among parameters are of days
      return { first: named(cells.first, serial(first)), last: named(cells.last, serial(last)) };
    },
    confirmed: {
      from: CONFIRMED_NAMES.from,
      value: CONFIRMED_NAMES.value,
      entries: generalLaw.history.map(({ from, value }) => ({ from: serial(day(from)), value: value ? 1 : 0 })),
    },
    retirement: { male: bandsOf("male", serial), female: bandsOf("female", serial) },
  };
}

function bandsOf(gender: Gender, serial: (on: Day) => number): Bands {
  return {
    from: RETIREMENT_NAMES[gender].from,
    value: RETIREMENT_NAMES[gender].value,
    entries: retirementBands(gender).map(({ bornFrom, ageMonths }) => ({
      from: serial(dayOf(Math.max(bornFrom.year, FIRST_YEAR), bornFrom.month, 1) ?? day("1905-01-01")),
      value: ageMonths,
    })),
  };
}

/** The 1904 calendar knows no earlier day. */
const FIRST_YEAR = 1905;

function only<T>(history: readonly T[]): T {
  const [first] = history;
  if (!first || history.length > 1) throw new TypeError("A formula of one value cannot follow a parameter with a history");
  return first;
}
