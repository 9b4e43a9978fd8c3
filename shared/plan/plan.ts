/** A plan as it stands in a workbook: its people, its courses, who sends it, with which letter. */
import { type Day, partsOf } from "../sheet/day.ts";
import { titleBlock } from "../sheet/find-tables.ts";
import type { SheetSnapshot, WorkbookSnapshot } from "../sheet/snapshot.ts";
import type { ReadTable } from "../sheet/table.ts";
import { fold } from "../text/fold.ts";
import { findLetterDate } from "../text/read-date.ts";
import { moneyUnitOf } from "../text/read-money.ts";
import { type NamedCourse, namedCourse, periodIn } from "./attendance.ts";
import type { Course } from "./course.ts";
import type { Nominee } from "./nominee.ts";
import { readCourses } from "./read-courses.ts";
import { readNominees } from "./read-nominees.ts";

export interface TitleLine {
  readonly row: number;
  readonly column: number;
  readonly text: string;
}

/** What stands above a table: letterhead, title, letter, unit of money. */
export interface TitleFacts {
  readonly sheet: SheetSnapshot;
  readonly lines: readonly TitleLine[];
  readonly letter: Day | null;
  readonly year: number | null;
  readonly moneyFactor: number | null;
  /** "MẬT", "TỐI MẬT", "TUYỆT MẬT" stamped above the table. */
  readonly secrecy: TitleLine | null;
}

export interface Plan {
  readonly workbook: WorkbookSnapshot;
  readonly tables: readonly ReadTable[];
  readonly titles: ReadonlyMap<ReadTable, TitleFacts>;
  readonly nominees: readonly Nominee[];
  readonly courses: readonly Course[];
  /** The letterheads of all lists, as one text for each. */
  readonly senders: readonly string[];
}

const SECRECY = /^(do mat )?(mat|toi mat|tuyet mat)$/;

export function readPlan(workbook: WorkbookSnapshot, tables: readonly ReadTable[]): Plan {
  const titles = new Map(tables.map((table) => [table, titleFacts(table, tables)]));
  const year = commonYear([...titles.values()]);
  const of = (kind: string): readonly ReadTable[] => tables.filter(({ spec }) => spec.kind === kind);
  const courses = of("courses").flatMap((table) => readCourses(table, workbook.date1904, titles.get(table)?.year ?? year));
  const nominees = of("nominees").flatMap((table) => {
    const title = titles.get(table);
    const planYear = title?.year ?? year;
    return readNominees(table, {
      date1904: workbook.date1904,
      courses,
      planYear,
      titleCourse: title ? titleCourse(title, workbook.date1904, planYear) : null,
      moneyFactor: title?.moneyFactor ?? null,
    });
  });
  return { workbook, tables, titles, nominees, courses, senders: of("nominees").map((table) => sender(titles.get(table))) };
}

function titleFacts(table: ReadTable, tables: readonly ReadTable[]): TitleFacts {
  const above = tables.filter((other) => other.sheet === table.sheet && other.headerFirst < table.headerFirst);
  const from = above.length > 0 ? Math.max(...above.map(({ last }) => last + 1)) : 0;
  const lines = titleBlock(table, from);
  const letters = lines.flatMap(({ text }) => findLetterDate(text) ?? []);
  const letter = letters.find(({ kind }) => kind === "letter") ?? letters[0] ?? null;
  return {
    sheet: table.sheet,
    lines,
    letter: letter?.day ?? null,
    year: yearIn(lines) ?? (letter ? partsOf(letter.day).year : null),
    moneyFactor: moneyFactorIn(lines),
    secrecy: lines.find(({ text }) => text.length <= 30 && SECRECY.test(fold(text))) ?? null,
  };
}

/** "… NĂM 2024": the year the plan is for, in its own title. */
function yearIn(lines: readonly TitleLine[]): number | null {
  for (const { text } of lines) {
    const match = /(?<!tháng\s*\d{1,2}\s*)\bnăm\s+(20\d\d)\b/iu.exec(text.normalize("NFC"));
    if (match && !/ngày/iu.test(text)) return Number(match[1]);
  }
  return null;
}

function moneyFactorIn(lines: readonly TitleLine[]): number | null {
  for (const { text } of lines) if (/^[(\s]*(don vi tinh|dvt|don vi)\b/.test(fold(text))) return moneyUnitOf(text)?.factor ?? null;
  return null;
}

function commonYear(titles: readonly TitleFacts[]): number | null {
  const years = new Set(titles.flatMap(({ year }) => year ?? []));
  return years.size === 1 ? ([...years][0] ?? null) : null;
}

/** A list of one course says it in its title: "… THAM GIA KHÓA BỒI DƯỠNG … từ ngày 13/5/2024 đến ngày 26/5/2024". */
function titleCourse({ lines }: TitleFacts, date1904: boolean, planYear: number | null): NamedCourse | null {
  const context = { date1904, planYear };
  for (const { text } of lines) {
    const time = periodIn(text, date1904, planYear);
    const coded = /(khóa|khoá|lớp)\s+(số\s+)?[\p{L}]{0,4}\d{1,3}\b/iu.exec(text);
    const named = coded ? namedCourse(text.slice(coded.index), context) : null;
    if (named || time.start) return { label: named?.label ?? "", content: named?.content ?? "", time };
  }
  return null;
}

/** The first lines on the left, above the title: who sends the list. */
function sender(title: TitleFacts | undefined): string {
  const lines = title?.lines ?? [];
  const left = lines.filter(({ column, row }) => column <= 6 && row <= (lines[0]?.row ?? 0) + 2);
  return left.map(({ text }) => text).filter((text) => !/cộng hòa xã hội|độc lập/iu.test(text)).join("\n");
}
