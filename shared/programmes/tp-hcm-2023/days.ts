/** How long a group is away: by its days, both counted, and by what somebody typed ("10", "10 ngày", "02 tuần", "10-12"). */
import { type AmountReading, amountOf, readCount } from "../../lines/read-amount.ts";
import type { TimeRead } from "../../plan/course-time.ts";
import { isExact } from "../../sheet/day.ts";
import type { CellValue } from "../../sheet/snapshot.ts";

export interface DaysTyped {
  readonly least: number;
  readonly most: number;
}

const RANGE = /^\D{0,12}(\d{1,3})\s*(?:-|–|—|đến|tới)\s*(\d{1,3})(?!\d)/iu;
const WEEK = 7;

export function readDays(value: CellValue): DaysTyped | null {
  const range = typeof value === "string" ? RANGE.exec(value) : null;
  const unit = typeof value === "string" && /tu[ầâa]n/iu.test(value) ? WEEK : 1;
  if (range) return { least: Number(range[1]) * unit, most: Number(range[2]) * unit };
  const days = amountOf(readCount(value));
  return days === null ? null : { least: days * unit, most: days * unit };
}

/** A cell that says something else than days. */
export function isUnclear(value: CellValue): AmountReading | null {
  const reading = readCount(value);
  return reading.kind === "unclear" && readDays(value) === null ? reading : null;
}

/** Both days count: 13/5 to 26/5 is fourteen days. Null while either is not known exactly. */
export function lengthOf({ start, end }: Pick<TimeRead, "start" | "end">): number | null {
  if (!start || !end || !isExact(start) || !isExact(end) || end.first < start.first) return null;
  return end.first - start.first + 1;
}
