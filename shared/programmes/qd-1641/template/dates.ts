/** The days that the cells of the template expect: those of the scheme, and births of people who can be in office during it. */
import type { Parameter } from "../../../law/dated.ts";
import { type Day, day, partsOf, serialOf } from "../../../sheet/day.ts";
import { dated, type Entry } from "../../../template/entry.ts";
import { dateText } from "../../../text/format.ts";
import { PARAMETERS } from "../parameters.ts";

/** Nobody born earlier is below the age of retirement in 2023; nobody born later is of age in 2025. */
const BORN_FROM = day("1955-01-01");
const BORN_TO = day("2007-12-31");

export const BIRTH_DAY = between(BORN_FROM, BORN_TO);
export const COURSE_DAY = between(latestOf(PARAMETERS.periodStart), latestOf(PARAMETERS.periodEnd));
/** "2023-2025". */
export const YEARS = `${partsOf(latestOf(PARAMETERS.periodStart)).year}-${partsOf(latestOf(PARAMETERS.periodEnd)).year}`;

function latestOf({ history }: Parameter<Day>): Day {
  const value = history.at(-1)?.value ?? null;
  if (value === null) throw new TypeError("The scheme has no first or last day");
  return value;
}

function between(first: Day, last: Day): Entry {
  return dated(serialOf(first, false), serialOf(last, false), `${dateText(first, "vi")} - ${dateText(last, "vi")}`);
}
