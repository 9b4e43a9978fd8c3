/** Courses under Conclusion 39: how long each kind takes about, and that a short one's group is of about 15 to 20 people. */
import { lawInForce } from "../../../../conditions/clauses.ts";
import type { ParametersInForce } from "../../../../conditions/evaluate.ts";
import { defineFinding, type Finding, type Place } from "../../../../findings/finding.ts";
import { wholeNumber } from "../../../../people/law-book.ts";
import { type Assessed, lawForStart, type Subject } from "../../../../people/subject.ts";
import { type Course, coursePlace } from "../../../../plan/course.ts";
import { type Nominee, placeAt } from "../../../../plan/nominee.ts";
import type { Rule } from "../../../../rules/rule.ts";
import { type DaySpan, isExact } from "../../../../sheet/day.ts";
import type { Text } from "../../../../text/locale.ts";
import { type Kind, kindOfCourse } from "../kinds.ts";
import type { Person } from "../person.ts";
import { KIND_WORDS } from "../words.ts";

const t = (vi: string, en: string): Text => ({ vi, en });

export const CourseLength = defineFinding<{ days: number; least: number; most: number; kind: string }>({
  code: "kl-39/course-length",
  severity: "confirm",
  scope: "course",
  title: t("Thời gian không khớp loại khóa", "Length does not fit the kind of course"),
  message: {
    vi: ({ days, least, most, kind }) =>
      `Khóa ${KIND_WORDS[kind]?.vi ?? kind} dài ${days} ngày; thường khoảng ${least}-${most} ngày`,
    en: ({ days, least, most, kind }) =>
      `The ${KIND_WORDS[kind]?.en ?? kind} course lasts ${days} days; about ${least}-${most} are usual`,
  },
  todo: t("Kiểm tra ngày khai giảng, bế giảng hoặc loại khóa.", "Check the days or the kind of course."),
});

type Size = { readonly people: number; readonly least: number; readonly most: number };

const SIZE_WORDS = {
  vi: ({ people, least, most }: Size) => `Đoàn ngắn hạn có ${people} người; mỗi đoàn khoảng ${least}-${most} người`,
  en: ({ people, least, most }: Size) => `The short course has ${people} people; a group is of about ${least}-${most}`,
};

export const GroupSize = defineFinding<Size>({
  code: "kl-39/group-size",
  severity: "confirm",
  scope: "course",
  title: t("Số người của đoàn ngoài khoảng quy định", "Size of the group off what is asked"),
  message: SIZE_WORDS,
  todo: t("Điều chỉnh số người hoặc giải trình.", "Change the number of people, or explain."),
});
export const GroupSizeNear = defineFinding<Size>({
  code: "kl-39/group-size-near",
  severity: "info",
  scope: "course",
  title: t("Số người của đoàn lệch một người", "Size of the group off by one"),
  message: SIZE_WORDS,
  todo: t("Không bắt buộc xử lý.", "Nothing has to be done."),
});

const DAYS_OF: Readonly<Partial<Record<Kind, readonly [least: string, most: string]>>> = {
  short: ["shortDaysLeast", "shortDaysMost"],
  medium: ["mediumDaysLeast", "mediumDaysMost"],
};

export const courses: Rule<Subject<Person>, Assessed<Person>> = {
  name: "kl-39/courses",
  finds: [CourseLength, GroupSize, GroupSizeNear],
  covers: [],
  *check(subject) {
    for (const course of subject.plan.courses) {
      const kind = kindOfCourse(course);
      const law = lawForStart(subject, course.start);
      yield* lengthFindings(course, kind, coursePlace(course, "end"), law);
      if (kind === "short" && course.size !== null) yield* sizeFindings(course.size, coursePlace(course, "size"), law);
    }
    yield* listed(subject);
  },
};

/** Courses that only the lists name: their length once, and the size of their group where the list is a whole programme's. */
function* listed(subject: Subject<Person>): Generator<Finding> {
  const byCourse = new Map<string, Assessed<Person>[]>();
  for (const one of subject.assessed) {
    const { attendance, standing } = one.nominee;
    if (attendance.key === null || standing !== "counted" || attendance.course?.size != null) continue;
    const list = byCourse.get(attendance.key);
    if (list) list.push(one);
    else byCourse.set(attendance.key, [one]);
  }
  for (const list of byCourse.values()) {
    const [first] = list;
    if (!first) continue;
    const { nominee, assessment } = first;
    const { attendance } = nominee;
    if (!attendance.course) yield* lengthFindings(attendance, assessment.person.kind, cellOf(nominee), assessment.law);
    if (subject.national && assessment.person.kind === "short") yield* sizeFindings(list.length, cellOf(nominee), assessment.law);
  }
}

function cellOf(nominee: Nominee): Place {
  return placeAt(nominee, nominee.columns.course >= 0 ? nominee.columns.course : nominee.columns.name);
}

function* lengthFindings(
  { start, end }: Pick<Course, "start" | "end">,
  kind: Kind | null,
  place: Place,
  law: ParametersInForce,
): Generator<Finding> {
  const days = daysOf(start, end);
  if (kind !== null && days !== null) yield* courseLength(days, kind, place, law);
}

function daysOf(start: DaySpan | null, end: DaySpan | null): number | null {
  return start && end && isExact(start) && isExact(end) && end.first >= start.first ? end.first - start.first + 1 : null;
}

/** Language courses are held in two halves, so that their days tell nothing. */
export function* courseLength(days: number, kind: Kind, place: Place, law: ParametersInForce): Generator<Finding> {
  const [from, to] = DAYS_OF[kind] ?? [];
  const [least, most] = from && to ? [wholeNumber(law, from), wholeNumber(law, to)] : [null, null];
  if (least === null || most === null || (days >= least && days <= most)) return;
  const entry = law[to ?? ""];
  yield CourseLength.at(place, { days, least, most, kind }, { law: entry ? [lawInForce(entry)] : [] });
}

/** "khoảng": one person off is said, more is asked. */
export function* sizeFindings(people: number, place: Place, law: ParametersInForce): Generator<Finding> {
  const [least, most] = [wholeNumber(law, "groupLeast"), wholeNumber(law, "groupMost")];
  if (least === null || most === null || (people >= least && people <= most)) return;
  const near = people === least - 1 || people === most + 1;
  const entry = law.groupMost;
  yield (near ? GroupSizeNear : GroupSize).at(place, { people, least, most }, { law: entry ? [lawInForce(entry)] : [] });
}
