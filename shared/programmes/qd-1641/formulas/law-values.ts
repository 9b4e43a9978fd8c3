/** The numbers of the law as formulas see them: names of cells on "Tham số", with the values that stand there. */
import type { Bands, Expression } from "../../../formulas/expression.ts";
import { type Gender, retirementBands } from "../../../law/retirement.ts";
import { type Day, day, dayOf, serialOf } from "../../../sheet/day.ts";
import { PARAMETERS, TERM_ENDS, termEnd } from "../parameters.ts";
import { CONFIRMED_NAMES, PARAMETER_NAMES, RETIREMENT_NAMES, TERM_END_NAMES } from "./names.ts";

export interface LawValues {
  readonly date1904: boolean;
  number(name: keyof typeof PARAMETER_NAMES): Expression;
  readonly termEnd: { readonly first: Expression; readonly last: Expression };
  readonly confirmed: Bands;
  readonly retirement: Readonly<Record<Gender, Bands>>;
}

/** One value for each parameter: those of the scheme never changed. A second one would need the day of the line. */
export function lawValues(date1904: boolean, termEndChosen: string = TERM_ENDS.default): LawValues {
  const serial = (on: Day): number => serialOf(on, date1904);
  const term = only(termEnd(termEndChosen).history).value;
  if (term === null) throw new TypeError("The end of the term has no value");
  const named = (name: string, value: number): Expression => ({ kind: "name", name, value });
  return {
    date1904,
    number(name) {
      const { unit, history } = PARAMETERS[name];
      const { value } = only<{ readonly value: number | null }>(history);
      if (value === null) throw new TypeError(`The parameter ${name} has no value`);
      return named(PARAMETER_NAMES[name], unit === "date" ? serial(value as Day) : value);
    },
    termEnd: { first: named(TERM_END_NAMES.first, serial(term.first)), last: named(TERM_END_NAMES.last, serial(term.last)) },
    confirmed: {
      from: CONFIRMED_NAMES.from,
      value: CONFIRMED_NAMES.value,
      entries: PARAMETERS.generalLaw.history.map(({ from, value }) => ({ from: serial(day(from)), value: value ? 1 : 0 })),
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
