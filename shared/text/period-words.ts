/**
 * A course time as typed, brought down to numbers, "/" within dates, "-" between them, and the words for vague times ("thang", "quy",
 * "dau" …): "Từ ngày 13 tháng 5 đến ngày 26 tháng 5 năm 2024" is "13/5-26/5/2024".
 */
import { typedPlainly, withoutTimeOfDay } from "./date-parts.ts";

export interface PlainPeriod {
  readonly plain: string;
  /** "khoảng" stands before it. */
  readonly vague: boolean;
  /** "02 tuần" is 14: where a length is given beside. */
  readonly days: number | null;
  /** "từ 13/5/2024": an end is meant and not given. */
  readonly openEnd: boolean;
}

const LENGTH = /(?:\b(?:khoang|trong|thoi gian|thoi luong)\b[\s:]*)*\b(\d{1,3})\s*(tuan|ngay|thang)\b(?!\s*(?:\d|dau|cuoi))/;
const DAYS_IN = { tuan: 7, ngay: 1, thang: 30 } as const;
const FILLERS =
  /\b(?:tu|ngay|vao|hoc|trong|thoi gian|du kien|khoang|het|bat dau|ket thuc|khai giang|be giang|to chuc|thu (?:hai|ba|tu|nam|sau|bay|[2-7])(?=[\s,(]*(?:ngay\s*)?\d)|chu nhat)\b[\s:]*/g;
/** Its number must not become the day of the month beside it. */
const WEEK = /\btuan (?:thu )?([1-5])\s*(?:cua )?,?\s*thang\b/g;
const BETWEEN = /\s*(?:\bden\b|\btoi\b|\bva\b|->|→|÷|~|&|,|;)\s*/g;

export function plainPeriod(text: string): PlainPeriod {
  const typed = withoutTimeOfDay(typedPlainly(text).replace(/\([^()\d]*\)/g, " "));
  const length = LENGTH.exec(typed);
  const rest = (length ? typed.replace(length[0], " ") : typed).replace(/[()[\]]/g, " ");
  return {
    plain: joined(rest),
    vague: /\b(?:khoang|tam)\b/.test(rest),
    days: length ? Number(length[1]) * daysIn(length[2]) : null,
    openEnd: /\btu\b/.test(rest),
  };
}

function joined(text: string): string {
  return text
    .replace(/\bthg\b\.?/g, "thang")
    .replace(WEEK, (_, week: string) => `tuan ${"abcde".charAt(Number(week) - 1)} thang`)
    .replace(FILLERS, " ")
    .replace(/(\d)\s*thang\s*(?=\d)/g, "$1/")
    .replace(/\s*[,/]?\s*\bnam\s*(\d{4})\b/g, "/$1")
    .replace(BETWEEN, "-")
    .replace(/\s*([-/.])[\s-]*/g, "$1")
    .replace(/([/.]\d{1,4})\s+(?=\d{1,2}[/.])/g, "$1-")
    .replace(/^[-/.:\s]+|[-/.:\s]+$/g, "")
    .replace(/\s+/g, " ");
}

function daysIn(unit: string | undefined): number {
  return unit === "tuan" ? DAYS_IN.tuan : unit === "thang" ? DAYS_IN.thang : DAYS_IN.ngay;
}
