/** Times that name no day: "tháng 9/2024", "Tháng 9 - 10/2024", "Quý III/2024", "cuối tháng 9", "6 tháng cuối năm 2024", "năm 2024". */
import { addDays, addMonths, type Day, type DaySpan, dayOf, wholeMonth, wholeYear } from "../sheet/day.ts";

export type VagueUnit = "month" | "quarter" | "year";

export interface VagueTime {
  readonly unit: VagueUnit;
  /** Every day on which it may start. */
  readonly start: DaySpan;
  /** Every day on which it may end. */
  readonly end: DaySpan;
  /** Two times were named: "Tháng 9 - 10/2024". */
  readonly range: boolean;
}

interface Side {
  readonly unit: VagueUnit | null;
  readonly number: number | null;
  readonly year: number | null;
  readonly part: string | null;
}

const SIDE =
  /^(?:(dau|giua|cuoi|thuong tuan|trung tuan|ha tuan|tuan [a-e]) )?(?:(thang|t|quy|q) ?)?(\d{1,2}|iii|ii|iv|i)?(?:[/.](\d{4}))?$/;
const HALF = /^6 thang (dau|cuoi)(?: nam)?(?:\/(\d{4}))?$/;
const WHOLE_YEAR = /^(?:(?:dau|giua|cuoi)\/|nam )?(\d{4})$/;
const ROMAN: Readonly<Record<string, number>> = { i: 1, ii: 2, iii: 3, iv: 4 };

/** `plain` as `plainPeriod` gives it; null when it is no vague time, or its year is not known. */
export function vagueTime(plain: string, contextYear: number | null): VagueTime | null {
  const half = HALF.exec(plain);
  const halfYear = half && (half[2] ? Number(half[2]) : contextYear);
  if (half && halfYear !== null) return alone("year", months(halfYear, half[1] === "dau" ? 1 : 7, 6));
  const texts = plain.split("-");
  const sides = texts.map(sideOf);
  const first = sides[0];
  const last = sides.at(-1);
  if (!first || !last || sides.includes(null)) return null;
  const unit = first.unit ?? last.unit ?? (last.year !== null ? "month" : null);
  const year =
    first.year ?? (last.year !== null && (first.number ?? 0) > (last.number ?? 0) ? last.year - 1 : last.year) ?? contextYear;
  if (unit === null || year === null) return null;
  const start = spanOf(first, unit, year);
  if (start === null || texts.length === 1)
    return start && alone(unit, start, unit === "month" ? endOfUnit(first, year) : start.last);
  const end = spanOf(last, unit, last.year ?? ((last.number ?? 0) < (first.number ?? 0) ? year + 1 : year));
  return end && end.last >= start.first ? { unit, start, end, range: true } : null;
}

function alone(unit: VagueUnit, start: DaySpan, latest: Day = start.last): VagueTime {
  return { unit, start, end: { first: start.first, last: latest }, range: false };
}

function sideOf(text: string): Side | null {
  const year = WHOLE_YEAR.exec(text);
  if (year) return { unit: "year", number: null, year: Number(year[1]), part: null };
  const match = SIDE.exec(text);
  if (!match || match[3] === undefined) return null;
  const quarter = match[2]?.startsWith("q") || !/\d/.test(match[3]);
  const unit = quarter ? "quarter" : match[2] ? "month" : null;
  return { unit, number: ROMAN[match[3]] ?? Number(match[3]), year: match[4] ? Number(match[4]) : null, part: match[1] ?? null };
}

function spanOf({ unit: own, number, part }: Side, inherited: VagueUnit, year: number): DaySpan | null {
  const unit = own ?? inherited;
  if (unit === "year") return wholeYear(year);
  if (number === null || number < 1 || number > (unit === "quarter" ? 4 : 12)) return null;
  if (unit === "quarter") return months(year, number * 3 - 2, 3);
  return part === null ? wholeMonth(year, number) : partOfMonth(wholeMonth(year, number), part);
}

/** Ten days each for đầu, giữa, cuối; seven for a numbered week. */
function partOfMonth(month: DaySpan, part: string): DaySpan {
  const week = part.startsWith("tuan") ? "abcde".indexOf(part.slice(-1)) : null;
  const first =
    week !== null
      ? week * 7
      : part === "dau" || part.startsWith("thuong")
        ? 0
        : part === "giua" || part.startsWith("trung")
          ? 10
          : 20;
  const last = week !== null ? first + 6 : first === 20 ? 30 : first + 9;
  const latest = addDays(month.first, last);
  return { first: addDays(month.first, first), last: latest < month.last ? latest : month.last };
}

function endOfUnit({ number }: Side, year: number): Day {
  return wholeMonth(year, number ?? 12).last;
}

function months(year: number, first: number, count: number): DaySpan {
  const start = dayOf(year, first, 1) ?? wholeYear(year).first;
  return { first: start, last: addDays(addMonths(start, count), -1) };
}
