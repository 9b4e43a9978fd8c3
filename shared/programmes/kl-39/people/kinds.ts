/**
 * The kinds of courses of Conclusion 39: ngắn hạn of about two weeks, trung hạn of about three months, ngoại ngữ of four months at home
 * and four abroad. Told by words; where no word tells, by the length of the course, which no two kinds share.
 */
import type { Course } from "../../../plan/course.ts";
import { addMonths, type DaySpan, isExact } from "../../../sheet/day.ts";
import { unicodeText } from "../../../sheet/sheet-text.ts";
import { columnOf } from "../../../sheet/table.ts";
import { fold } from "../../../text/fold.ts";

export const KINDS = ["short", "medium", "language"] as const;
export type Kind = (typeof KINDS)[number];

const WORDS: readonly (readonly [pattern: RegExp, kind: Kind])[] = [
  [/\bngoai ngu\b|\btieng (?:anh|phap|duc|nga|nhat|trung|han)\b.*\bkhoa\b|\bkhoa tieng\b/, "language"],
  [/\btrung han\b|\b0?3 thang\b/, "medium"],
  [/\bngan han\b|\b0?2 tuan\b/, "short"],
];

/** Null where the words name no kind, or several. */
export function kindIn(text: string): Kind | null {
  const words = fold(text);
  const named = WORDS.filter(([pattern]) => pattern.test(words));
  return named.length === 1 ? (named[0]?.[1] ?? null) : null;
}

/** Of a course in the list of courses: its own column, then its name, form and notes. */
export function kindOfCourse({ table, line, name, form, notes, start, end }: Course): Kind | null {
  const column = columnOf(table, "kind")?.column ?? -1;
  const own = column < 0 ? "" : unicodeText(table.sheet, line.row, column);
  return kindIn(own) ?? kindIn(`${name} ${form} ${notes}`) ?? kindByLength(start, end);
}

/** Courses under a month are short ones, from two to four months medium, of half a year and more language courses. */
export function kindByLength(start: DaySpan | null, end: DaySpan | null): Kind | null {
  if (!start || !end || !isExact(start) || !isExact(end) || end.first < start.first) return null;
  const [from, to] = [start.first, end.first];
  if (to < addMonths(from, 1)) return "short";
  if (to >= addMonths(from, 6)) return "language";
  return to >= addMonths(from, 2) && to <= addMonths(from, 4) ? "medium" : null;
}
