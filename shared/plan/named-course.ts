/** A course as a heading or a title names it: "I. Khóa K01: Quản lý công (Cộng hòa Pháp), từ ngày 13/5/2024 đến ngày 26/5/2024". */
import { readPeriod } from "../text/read-date.ts";
import { NO_TIME, type TimeRead, timeOf } from "./course-time.ts";

export interface NamedCourse {
  readonly label: string;
  readonly content: string;
  readonly time: TimeRead;
}

/** What dates in titles and headings are read with. */
export interface TimeContext {
  readonly date1904: boolean;
  /** The year of the plan, for dates that leave it out. */
  readonly planYear: number | null;
}

const NUMBERING = /^\(?\s*(?:[A-ZĐ]|[IVXLC]+|\d{1,2}(?:\.\d{1,2})*)\s*[.):\-–/]\s*/u;
const BEGINS = /^(?:danh sách\s.{0,60}?)?(?:khóa|khoá|lớp|đoàn|chuyên đề|chương trình)(?!\p{L})/iu;
const BEGINS_PLAIN = /^(?:khoa|lop) (?:boi duong|dao tao|[a-z]{0,4}\d)/i;
/** "Đoàn ĐBQH tỉnh" and its like are units. */
const UNIT = /^đoàn\s+(?:đbqh|đại biểu|thanh niên|thể|luật|kinh tế|khối|tncs)/iu;
const CODED =
  /(?:khóa|khoá|lớp|đoàn|khoa|lop)\s+(?:bồi dưỡng\s+|boi duong\s+)?(?:số\s+|so\s+)?(\p{L}{0,4}[-.]?\d{1,3}|[IVX]{1,4})(?![\p{L}\d])\s*[:.\-–]?\s*(.*)$/iu;
const FIRST_WORD = /^(?:khóa|khoá|lớp|đoàn|khoa|lop)(?:\s+(?:bồi dưỡng|đào tạo|học))?\s*[:.\-–]?\s*/iu;
const DAY = "\\d{1,2}\\s*[/.-]\\s*\\d{1,2}\\s*[/.-]\\s*\\d{4}";
const TWO_DAYS = new RegExp(`(?<!\\d)(${DAY}\\s*(?:[-–—÷]|đến|tới)\\s*(?:ngày\\s*)?${DAY})`, "iu");
const PERIOD =
  /(từ\s+(?:ngày\s+)?\d.*?đến\s+(?:hết\s+)?(?:ngày\s+)?[\d/.\- ]+(?:tháng\s+\d+\s+năm\s+\d{4})?|(?<![\d/.])\d{1,2}(?:[/.]\d{1,2})?\s*[-–]\s*\d{1,2}[/.]\d{1,2}[/.]\d{4})/iu;

/** Null for the heading of a unit or a group. */
export function namedCourse(text: string, context: TimeContext): NamedCourse | null {
  const stripped = text.replace(NUMBERING, "");
  if ((!BEGINS.test(stripped) && !BEGINS_PLAIN.test(stripped)) || UNIT.test(stripped)) return null;
  const coded = CODED.exec(stripped);
  const label = coded?.[1] ?? stripped;
  return { label, content: contentIn(coded?.[2] ?? stripped.replace(FIRST_WORD, "")), time: periodIn(text, context) };
}

/** What is taught, without the country and the days. */
export function contentIn(text: string): string {
  return text
    .replace(/\(.*?\)/g, "")
    .replace(/[,;.]?\s*(?:từ|ngày|thời gian)\s.*$/iu, "")
    .trim();
}

/** A course's time inside a longer text. */
export function periodIn(text: string, { date1904, planYear }: TimeContext): TimeRead {
  const match = TWO_DAYS.exec(text) ?? PERIOD.exec(text);
  return match ? timeOf({ period: readPeriod(match[1] ?? null, { date1904, year: planYear }) }) : NO_TIME;
}
