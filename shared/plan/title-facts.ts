/** What stands above a table: who sends it, with which letter, for which year and course, in which unit of money, under which stamp. */
import { type Day, partsOf } from "../sheet/day.ts";
import { type SheetSnapshot, valueAt } from "../sheet/snapshot.ts";
import { type ReadTable, textOf } from "../sheet/table.ts";
import { titleBlock } from "../sheet/title-block.ts";
import { fold } from "../text/fold.ts";
import { findLetterDate } from "../text/read-date.ts";
import { moneyUnitOf } from "../text/read-money.ts";
import { type NamedCourse, namedCourse, periodIn, type TimeContext } from "./named-course.ts";

export interface TitleLine {
  readonly row: number;
  readonly column: number;
  readonly text: string;
}

export interface TitleFacts {
  readonly sheet: SheetSnapshot;
  readonly lines: readonly TitleLine[];
  readonly letter: Day | null;
  readonly year: number | null;
  readonly moneyFactor: number | null;
  /** "MẬT", "TỐI MẬT", "TUYỆT MẬT" stamped above the table. */
  readonly secrecy: TitleLine | null;
}

const SECRECY = /^(do mat )?(mat|toi mat|tuyet mat)$/;
const LONGEST_STAMP = 30;
const UNIT_OF_MONEY = /^(?:don vi tinh|dvt|don vi|dv)\b/;
const YEAR = /(?<!tháng\s*\d{1,2}\s*)(?<!\p{L})năm\s+(20\d\d)(?!\d)/iu;
const CODED_COURSE = /(?:khóa|khoá|lớp)\s+(?:số\s+)?\p{L}{0,4}\d{1,3}(?![\p{L}\d])/iu;

export function titleFacts(table: ReadTable, tables: readonly ReadTable[]): TitleFacts {
  const above = tables.filter((other) => other.sheet === table.sheet && other.headerFirst < table.headerFirst);
  // Two tables under one letterhead share it: only the first title block of a sheet carries the letter.
  const own = titleBlock(table, above.length > 0 ? Math.max(...above.map(({ last }) => last + 1)) : 0);
  const [top] = above;
  const lines = top ? [...titleBlock(top, 0), ...own] : own;
  const letters = lines.flatMap(({ text }) => findLetterDate(text) ?? []);
  // "Lào Cai, ngày …" dates the list; only the letter it goes with (Công văn, Tờ trình) puts people forward.
  const letter = letters.find(({ kind }) => kind === "letter") ?? null;
  const [dated] = letter ? [letter] : letters;
  return {
    sheet: table.sheet,
    lines,
    letter: letter?.day ?? null,
    year: yearIn(lines) ?? (dated ? partsOf(dated.day).year : null),
    moneyFactor: moneyFactorIn(own),
    secrecy: lines.flatMap((line) => stampIn(table.sheet, line) ?? [])[0] ?? null,
  };
}

/** A stamp is a line of its own; it may share its cell with the letterhead. */
function stampIn(sheet: SheetSnapshot, line: TitleLine): TitleLine | null {
  const typed = textOf(valueAt(sheet, line.row, line.column)).split(/[\r\n]+/);
  const texts = typed.length > 1 ? typed : [line.text];
  const stamp = texts.find((text) => text.trim().length <= LONGEST_STAMP && SECRECY.test(fold(text)));
  return stamp === undefined ? null : { ...line, text: stamp.trim() };
}

/** "… NĂM 2024": the year the plan is for, in its own title. */
function yearIn(lines: readonly TitleLine[]): number | null {
  for (const { text } of lines) {
    const match = YEAR.exec(text);
    if (match && !/ngày/iu.test(text)) return Number(match[1]);
  }
  return null;
}

function moneyFactorIn(lines: readonly TitleLine[]): number | null {
  for (const { text } of lines) if (UNIT_OF_MONEY.test(fold(text))) return moneyUnitOf(text)?.factor ?? null;
  return null;
}

/** The year that all titles agree on. */
export function commonYear(titles: readonly TitleFacts[]): number | null {
  const years = new Set(titles.flatMap(({ year }) => year ?? []));
  return years.size === 1 ? ([...years][0] ?? null) : null;
}

/** A list of one course says it in its title: "… THAM GIA KHÓA BỒI DƯỠNG … từ ngày 13/5/2024 đến ngày 26/5/2024". */
export function titleCourse({ lines }: TitleFacts, context: TimeContext): NamedCourse | null {
  for (const { text } of lines) {
    const time = periodIn(text, context);
    const coded = CODED_COURSE.exec(text);
    const named = coded ? namedCourse(text.slice(coded.index), context) : null;
    if (named || time.start) return { label: named?.label ?? "", content: named?.content ?? "", time };
  }
  return null;
}

/** The first lines on the left, above the title: who sends the list. */
export function senderOf(title: TitleFacts | undefined): string {
  const lines = title?.lines ?? [];
  const [first] = lines;
  if (!first) return "";
  const left = lines.filter(({ column, row }) => column <= first.column + 6 && row <= first.row + 2);
  return left
    .map(({ text }) => text)
    .filter((text) => !/cộng hòa xã hội|cộng hoà xã hội|độc lập/iu.test(text))
    .join("\n");
}
