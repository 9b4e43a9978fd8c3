/**
 * One person on several lines, whatever the sheet: more than twice in a year, in two years running, in two short courses. Courses taken
 * before the plan are asked of each line by itself.
 */
import { type DefinedFinding, defineFinding, type Finding, type Place } from "../../../../findings/finding.ts";
import { lawOf } from "../../../../findings/law-of.ts";
import { wholeNumber } from "../../../../people/law-book.ts";
import type { Assessed, Subject } from "../../../../people/subject.ts";
import { linesOfOne } from "../../../../plan/lines-of-one.ts";
import { type Nominee, placeAt } from "../../../../plan/nominee.ts";
import type { Rule } from "../../../../rules/rule.ts";
import { partsOf } from "../../../../sheet/day.ts";
import type { Text } from "../../../../text/locale.ts";
import type { Kind } from "../kinds.ts";
import { REGULATION } from "../law.ts";
import { yearOf } from "../past.ts";
import type { Person } from "../person.ts";

const t = (vi: string, en: string): Text => ({ vi, en });

/** The person, the years of the courses, and the other lines: "dòng 36; trang “2025”, dòng 8". */
export type OnLines = { readonly name: string; readonly years: string; readonly otherVi: string; readonly otherEn: string };

const who = ({ name }: OnLines, otherwise: string): string => name || otherwise;

const define = (
  code: string,
  severity: "block" | "confirm",
  title: Text,
  vi: (v: OnLines) => string,
  en: (v: OnLines) => string,
  todo: Text,
): DefinedFinding<OnLines> =>
  defineFinding<OnLines>({ code: `kl-39/${code}`, severity, scope: "row", title, message: { vi, en }, todo });

export const TooOften = define(
  "third-time-in-plan",
  "block",
  t("Một người quá 02 lần trong năm", "One person more than twice in a year"),
  (v) => `${who(v, "Người này")} có thêm khóa trong năm ${v.years} ở ${v.otherVi}; mỗi năm không quá 02 lần`,
  (v) => `${who(v, "This person")} has other courses in ${v.years} at ${v.otherEn}; at most two a year are allowed`,
  t("Giữ nhiều nhất hai khóa trong năm.", "Keep two courses a year at most."),
);

export const YearsRunning = define(
  "years-running-in-plan",
  "block",
  t("Một người hai năm liên tục", "One person in two years running"),
  (v) => `${who(v, "Người này")} còn được cử ở ${v.otherVi}: hai năm liên tục (${v.years}) bằng kinh phí của Kết luận 39`,
  (v) => `${who(v, "This person")} is also sent at ${v.otherEn}: two years running (${v.years}) on the money of Conclusion 39`,
  t("Chỉ giữ một trong hai năm.", "Keep one of the two years."),
);

export const YearsUnsure = define(
  "years-unsure",
  "confirm",
  t("Chưa rõ có phải hai năm liên tục", "Perhaps in two years running"),
  (v) => `${who(v, "Người này")} còn được cử ở ${v.otherVi}; năm của khóa chưa đủ rõ để so sánh`,
  (v) => `${who(v, "This person")} is also sent at ${v.otherEn}; the years are not clear enough to compare`,
  t("Ghi rõ thời gian của các khóa.", "Write the days of the courses."),
);

export const ShortTwice = define(
  "short-courses-in-plan",
  "confirm",
  t("Một người hai khóa ngắn hạn", "One person in two short courses"),
  (v) => `${who(v, "Người này")} còn một khóa ngắn hạn ở ${v.otherVi}; khóa ngắn hạn chỉ một lần, trừ khi Ban Chỉ đạo cho phép`,
  (v) => `${who(v, "This person")} has another short course at ${v.otherEn}; once only, unless the Steering Committee allows it`,
  t("Chọn một khóa, hoặc nêu văn bản cho phép của Ban Chỉ đạo.", "Choose one course, or name the permission."),
);

interface Line {
  readonly nominee: Nominee;
  readonly kind: Kind | null;
  /** Null where it may be one of several. */
  readonly year: number | null;
  readonly most: number;
}

export const years: Rule<Subject<Person>, Assessed<Person>> = {
  name: "kl-39/years",
  finds: [TooOften, YearsRunning, YearsUnsure, ShortTwice],
  covers: [],
  *check({ assessed, plan, lawFor }) {
    const byNominee = new Map(assessed.map((one) => [one.nominee, one]));
    for (const same of linesOfOne(plan.nominees)) {
      const lines = same.flatMap((nominee): Line[] => {
        const one = byNominee.get(nominee);
        const { start } = nominee.attendance;
        if (!one || !start) return [];
        const most = wholeNumber(lawFor(start.first), "timesPerYear") ?? 2;
        return [{ nominee, kind: one.assessment.person.kind, year: yearOf(start), most }];
      });
      yield* inOneYear(lines);
      yield* runningYears(lines);
      const short = lines.filter(({ kind }) => kind === "short");
      if (short.length > 1) for (const line of short) yield findingOn(ShortTwice, line, short, "");
    }
  },
};

function* inOneYear(lines: readonly Line[]): Generator<Finding> {
  const byYear = new Map<number, Line[]>();
  for (const line of lines) if (line.year !== null) byYear.set(line.year, [...(byYear.get(line.year) ?? []), line]);
  for (const [year, own] of byYear) {
    if (own.length > (own[0]?.most ?? 2)) for (const line of own) yield findingOn(TooOften, line, own, String(year));
  }
}

/** Each line once, against the lines of the years beside its own. */
function* runningYears(lines: readonly Line[]): Generator<Finding> {
  for (const line of lines) {
    const beside = lines.filter(({ year }) => year !== null && line.year !== null && Math.abs(year - line.year) === 1);
    const [other] = beside;
    if (other) {
      const span = [line.year ?? 0, other.year ?? 0].sort((a, b) => a - b).join(" - ");
      yield findingOn(YearsRunning, line, beside, span);
      continue;
    }
    const perhaps = lines.filter((one) => one !== line && (one.year === null || line.year === null) && mayRun(one, line));
    if (perhaps.length > 0) yield findingOn(YearsUnsure, line, perhaps, "");
  }
}

function mayRun(one: Line, other: Line): boolean {
  const [a, b] = [yearsOf(one.nominee), yearsOf(other.nominee)];
  return a.some((year) => b.some((beside) => Math.abs(year - beside) === 1));
}

function yearsOf({ attendance: { start } }: Nominee): number[] {
  if (!start) return [];
  const [first, last] = [partsOf(start.first).year, partsOf(start.last).year];
  return last - first > 5 ? [] : Array.from({ length: last - first + 1 }, (_, at) => first + at);
}

function findingOn(definition: DefinedFinding<OnLines>, { nominee }: Line, all: readonly Line[], span: string): Finding {
  const others = all.filter((line) => line.nominee !== nominee).map((line) => placeAt(line.nominee, line.nominee.columns.name));
  const place = placeAt(nominee, nominee.columns.course >= 0 ? nominee.columns.course : nominee.columns.name);
  const values: OnLines = {
    name: nominee.name,
    years: span,
    otherVi: others.map((other) => lineVi(other, place)).join("; "),
    otherEn: others.map((other) => lineEn(other, place)).join("; "),
  };
  return definition.at(place, values, { law: [lawOf(REGULATION)], related: others });
}

const lineVi = ({ sheet, row }: Place, own: Place): string => `${sheet === own.sheet ? "" : `trang “${sheet}”, `}dòng ${row}`;
const lineEn = ({ sheet, row }: Place, own: Place): string => `${sheet === own.sheet ? "" : `sheet “${sheet}”, `}row ${row}`;
