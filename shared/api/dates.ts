/** Dates as the interface takes them: real days of 1900-2100, and birth dates that may be known only by month or year. */
import { z } from "@hono/zod-openapi";
import { daysInMonth } from "../sheet/day.ts";
import { described } from "./described.ts";
import type { FieldErrorCode } from "./field-errors.ts";
import { FIRST_YEAR, LAST_YEAR } from "./limits.ts";

const DAY = /^(\d{4})-(\d{2})-(\d{2})$/;
const DAY_MONTH_OR_YEAR = /^(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?$/;

function wrongIn(text: string, form: RegExp): FieldErrorCode | null {
  const match = form.exec(text);
  if (!match) return "date-form";
  const [year, month = 1, day = 1] = match.slice(1).map((part) => (part === undefined ? undefined : Number(part)));
  if (year === undefined || month < 1 || month > 12 || day < 1 || day > daysInMonth(year, month)) return "date-not-real";
  return year < FIRST_YEAR || year > LAST_YEAR ? "year-out-of-range" : null;
}

const dated = (form: RegExp, example: string) =>
  z.string().superRefine((text, context) => {
    const code = wrongIn(text, form);
    if (code !== null) context.addIssue({ code: "custom", params: { code, example } });
  });

/** "2024-05-13". */
export const PlainDay = dated(DAY, "2024-05-13").openapi({
  format: "date",
  pattern: DAY.source,
  example: "2024-05-13",
});

/** "1972-05-20", "1972-05" or "1972". */
export const BirthDate = dated(DAY_MONTH_OR_YEAR, "1972-05-20").openapi({
  pattern: DAY_MONTH_OR_YEAR.source,
  example: "1972-05-20",
  ...described(
    "Ngày sinh; chỉ biết tháng hoặc năm thì ghi 1972-05 hoặc 1972.",
    "The birth date; write 1972-05 or 1972 when only the month or the year is known.",
  ),
});

export const Year = z
  .int()
  .superRefine((year, context) => {
    if (year < FIRST_YEAR || year > LAST_YEAR) context.addIssue({ code: "custom", params: { code: "year-out-of-range" } });
  })
  .openapi({ minimum: FIRST_YEAR, maximum: LAST_YEAR, example: 2023 });
