/** Days that may be known only in part: "2024-05-13", "2024-05", "2024", "2024-07-01/2024-09-30". */
import { z } from "@hono/zod-openapi";
import { daysInMonth } from "../sheet/day.ts";
import { described } from "./described.ts";
import { FIRST_YEAR, LAST_YEAR } from "./limits.ts";

const PART = "\\d{4}(?:-\\d{2}(?:-\\d{2})?)?";
const FORM = new RegExp(`^${PART}$|^\\d{4}-\\d{2}-\\d{2}/\\d{4}-\\d{2}-\\d{2}$`);

export const DaysText = z
  .string()
  .max(21)
  .superRefine((text, context) => {
    const code = FORM.test(text) ? wrongDays(text.split("/")) : "date-form";
    if (code !== null) context.addIssue({ code: "custom", params: { code, example: "2024-05-13" } });
  })
  .openapi({
    pattern: FORM.source,
    example: "2024-05-13",
    ...described(
      "Ngày; chỉ biết tháng hoặc năm thì ghi 2024-05 hoặc 2024; một quãng ghi 2024-07-01/2024-09-30.",
      "A day; 2024-05 or 2024 when only the month or year is known; a span as 2024-07-01/2024-09-30.",
    ),
  });

function wrongDays(parts: readonly string[]): "date-not-real" | "year-out-of-range" | "end-before-start" | null {
  for (const part of parts) {
    const [year = 0, month = 1, day = 1] = part.split("-").map(Number);
    if (month < 1 || month > 12 || day < 1 || day > daysInMonth(year, month)) return "date-not-real";
    if (year < FIRST_YEAR || year > LAST_YEAR) return "year-out-of-range";
  }
  const [first = "", last = first] = parts;
  return last < first ? "end-before-start" : null;
}
