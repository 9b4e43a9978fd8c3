/** The door to reading dates: one day, a whole course time, the date of the letter a plan came with. */
export { type DateParts, fullYear } from "./date-parts.ts";
export { findLetterDate, type LetterDate } from "./letter-date.ts";
export { type DayContext, type DayRead, type DayReading, readDay, sheetDate } from "./read-day.ts";
export { type CourseContext, type CourseDayReading, type PeriodReading, readCourseDay, readPeriod } from "./read-period.ts";
