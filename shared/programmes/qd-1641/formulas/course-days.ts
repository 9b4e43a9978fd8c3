/** The courses that the lists of a workbook name, with their days: alive where the list of courses tells them. */
import { wordKey } from "../../../formulas/expression.ts";
import { joinedText } from "../../../formulas/word-lists.ts";
import type { Course } from "../../../plan/course.ts";
import { isExact, serialOf } from "../../../sheet/day.ts";
import { LIST_NAMES } from "./names.ts";
import { rawAt } from "./row-shape.ts";
import { referenceTo, type Watched, whileUnchanged } from "./watched-cells.ts";
import type { ShapedLine, Wordings } from "./wordings.ts";

/** The first and last day of every course that a line names, by the words that name it. Two different days make none. */
export function courseList(date1904: boolean, lines: readonly ShapedLine[]): Pick<Wordings, "course" | "courseDays"> {
  const { keys, values } = LIST_NAMES.course;
  const entries = new Map<string, number[]>();
  const spellings = new Set<string>();
  const courseDays = new Map<string, (string | null)[]>();
  for (const line of lines) {
    if (line.shape.start !== "course" && line.shape.end !== "course") continue;
    const spelling = courseKey(line);
    if (spelling === null) continue;
    const key = wordKey(spelling);
    const { start, end, course } = line.assessed.nominee.attendance;
    // A line with a first day of its own asks for the last one only.
    const days = [line.shape.start === "own" && course ? course.start : start, end].map((span) =>
      span && isExact(span) ? serialOf(span.first, date1904) : 0,
    );
    const known = entries.get(key);
    if (!known) {
      entries.set(key, days);
      courseDays.set(key, [livingDay(course, "start", days[0]), livingDay(course, "end", days[1])]);
    } else {
      const formulas = courseDays.get(key) ?? [];
      for (const [index, serial] of days.entries()) if (known[index] !== serial) [known[index], formulas[index]] = [0, null];
    }
    spellings.add(spelling);
  }
  return { course: { keys, values, entries, spellings: [...spellings] }, courseDays };
}

/** The formula of a day that the list of courses tells, while the course is named there as it was; null for a day from elsewhere. */
function livingDay(course: Course | null, which: "start" | "end", serial: number | undefined): string | null {
  if (!course || !serial) return null;
  const { table, line, columns } = course;
  const at = (column: number): Watched => ({ sheet: table.sheet, row: line.row, column });
  const named = [columns.code, columns.name].filter((column) => column >= 0).map(at);
  const typed = rawAt(table, line.row, columns[which]);
  // The list may tell the hour as well.
  if (typeof typed === "number" && Math.floor(typed) === serial)
    return whileUnchanged(named, `IFERROR(INT(${referenceTo(at(columns[which]))}),"")`);
  return whileUnchanged(columns[which] < 0 ? named : [...named, at(columns[which])], String(serial));
}

/** What names a line's course, as its formulas join it. */
export function courseKey({ shape, assessed: { nominee } }: ShapedLine): string | null {
  const { table, line, columns } = nominee;
  switch (shape.course.kind) {
    case "cell":
      return joinedText([rawAt(table, shape.tops.get(columns.course) ?? line.row, columns.course)]);
    case "headings":
      return joinedText(shape.course.cells.map(({ row, column }) => rawAt(table, row, column)));
    case "sheet":
      return table.sheet.name;
  }
}
