/** A date that was typed as text becomes the serial number of the same day: formulas can then count with it. */
import { isExact, serialOf } from "../sheet/day.ts";
import type { CellValue } from "../sheet/snapshot.ts";
import type { About } from "../text/date-parts.ts";
import { type DayReading, readCourseDay, readDay } from "../text/read-date.ts";
import type { Mended } from "./fix.ts";
import { isPlainDate } from "./plain-date.ts";

/** As Vietnamese offices show a day. */
export const DATE_FORMAT = "dd/mm/yyyy";

/** `text` as the reader of that column gets it. Null where a day is not certain. */
export function mendDate(text: string, about: About, date1904: boolean): Mended | null {
  const day = dayIn(text, about, date1904);
  if (day === null || !isPlainDate(text, about)) return null;
  const serial = serialOf(day, date1904);
  // Very early days are numbers that are read as years.
  if (dayIn(serial, about, date1904) !== day) return null;
  return { kind: "text-date", after: serial, look: { likeColumn: null, numberFormat: DATE_FORMAT } };
}

function dayIn(value: CellValue, about: About, date1904: boolean) {
  const reading: DayReading | ReturnType<typeof readCourseDay> =
    about === "birth" ? readDay(value, { date1904, about }) : readCourseDay(value, { date1904, year: null });
  return reading.kind === "day" && reading.precision === "day" && isExact(reading.span) ? reading.span.first : null;
}
