/** Two courses of one person, at their borders: both days of a course count. */
import { expect, test } from "vitest";
import { twoCourses } from "../../../shared/plan/two-courses.ts";
import { daysOfText } from "../../../shared/sending/days-text.ts";
import { isExact } from "../../../shared/sheet/day.ts";

const time = (key: string | null, from: string, to: string) => {
  const [start, end] = [daysOfText(from), daysOfText(to)];
  return { key, start, end, vague: [start, end].some((days) => days !== null && !isExact(days)) };
};
const FIRST = time("k01", "2024-05-13", "2024-05-26");

test.each([
  ["ends the day the other starts", "2024-04-30", "2024-05-13", "overlap"],
  ["ends the day before", "2024-04-30", "2024-05-12", "one-year"],
  ["starts the day the other ends", "2024-05-26", "2024-06-08", "overlap"],
  ["starts the day after", "2024-05-27", "2024-06-09", "one-year"],
  ["lies within", "2024-05-20", "2024-05-20", "overlap"],
  ["has the same days", "2024-05-13", "2024-05-26", "overlap"],
  ["starts in the year before", "2023-12-31", "2024-01-13", "apart"],
  ["starts on the first day of the year", "2024-01-01", "2024-01-14", "one-year"],
  ["is in the month", "2024-05", "2024-06", "unsure"],
  ["is in the month after", "2024-06", "2024-06", "one-year"],
  ["has no last day and may last into it", "2024-04-12", "", "unsure"],
  ["has no last day and cannot last into it", "2024-04-11", "", "one-year"],
  ["has no days", "", "", "unsure"],
])("one that %s (%s, %s): %s", (_, from, to, answer) => {
  expect(twoCourses(FIRST, time("k02", from, to))).toBe(answer);
  expect(twoCourses(time("k02", from, to), FIRST)).toBe(answer);
});

test("one course is one, whatever its days; what is not known is none", () => {
  expect(twoCourses(FIRST, time("k01", "2024-11-18", "2024-12-01"))).toBe("same");
  expect(twoCourses(FIRST, time(null, "2024-05-13", "2024-05-26"))).toBe("apart");
});
