/** The time of a course as a person's own line gives it: in one cell, in two, or the first day alone. */
import type { CellValue } from "../sheet/snapshot.ts";
import { isBlank } from "../sheet/table.ts";
import { type CourseContext, readCourseDay, readPeriod } from "../text/read-date.ts";
import type { Cells } from "./cells.ts";
import { NO_TIME, type TimeRead, timeOf } from "./course-time.ts";
import type { TimeContext } from "./named-course.ts";

type Columns = { readonly start: number; readonly end: number };

export function lineTimeReader(
  cells: Cells,
  { start, end }: Columns,
  { date1904, planYear }: TimeContext,
): (row: number) => TimeRead {
  const context = { date1904, year: planYear };
  if (start < 0 && end < 0) return () => NO_TIME;
  if (start === end) return inOneCell(cells, start, context);
  const two = inTwoCells(cells, { start, end }, context);
  if (end >= 0) return two;
  // A column "Thời gian đi" or "Từ ngày" alone may hold the whole period.
  const whole = inOneCell(cells, start, context);
  return (row) => {
    const first = two(row);
    return first.startReading.kind === "unclear" ? whole(row) : first;
  };
}

function inOneCell(cells: Cells, column: number, context: CourseContext): (row: number) => TimeRead {
  const known = new Map<unknown, TimeRead>();
  return (row) => {
    const value = cells.value(row, column, true);
    let time = known.get(value);
    if (!time) {
      time = timeOf({ period: readPeriod(value, context) });
      known.set(value, time);
    }
    return time;
  };
}

function inTwoCells(cells: Cells, { start, end }: Columns, context: CourseContext): (row: number) => TimeRead {
  // Many people share a course: the last reading is kept for every first day.
  const known = new Map<CellValue, { readonly to: CellValue; readonly time: TimeRead }>();
  return (row) => {
    const from = cells.value(row, start, true);
    const to = cells.value(row, end, true);
    const before = known.get(from);
    if (before && to === before.to && !isBlank(from)) return before.time;
    const time = timeOf({
      start: readCourseDay(from, { ...context, shows: cells.shows(row, start) }),
      end: readCourseDay(to, { ...context, shows: cells.shows(row, end) }),
    });
    known.set(from, { to, time });
    return time;
  };
}
