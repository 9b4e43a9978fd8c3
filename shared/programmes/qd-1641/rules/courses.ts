/** The course table: size, length, years and content of each course, and how it is held and paid for. */

import { lawInForce } from "../../../conditions/clauses.ts";
import type { ParametersInForce } from "../../../conditions/evaluate.ts";
import { defineFinding, type Finding, type Law, type Place } from "../../../findings/finding.ts";
import { lawOf } from "../../../findings/law-of.ts";
import { type Course, coursePlace } from "../../../plan/course.ts";
import type { Rule } from "../../../rules/rule.ts";
import { isExact, isoDay } from "../../../sheet/day.ts";
import { fold } from "../../../text/fold.ts";
import type { Text } from "../../../text/locale.ts";
import { topicOf } from "../../../text/topics.ts";
import { numberInForce } from "../law-book.ts";
import { CONTENT, FORM, ONLINE, type ParameterName, PERIOD } from "../parameters.ts";
import { type Assessed, lawForStart, type Subject } from "../subject.ts";
import { sizeFinding } from "./course-sizes.ts";
import { CourseOutside } from "./general-findings.ts";

const t = (vi: string, en: string): Text => ({ vi, en });

export const CourseLength = defineFinding<{ days: number; least: number; most: number }>({
  code: "qd-1641/course-length",
  severity: "confirm",
  scope: "course",
  title: t("Khóa không khoảng 02 tuần", "Course not about two weeks"),
  message: {
    vi: ({ days, least, most }) => `Khóa dài ${days} ngày; Đề án quy định khóa ngắn hạn 02 tuần (${least}-${most} ngày)`,
    en: ({ days, least, most }) => `The course lasts ${days} days; the scheme speaks of two weeks (${least}-${most} days)`,
  },
  todo: t("Kiểm tra ngày khai giảng, bế giảng hoặc giải trình.", "Check the days, or explain."),
  compares: ({ days, least, most }) => [
    { title: t("Số ngày của khóa", "Days of the course"), value: t(`${days} ngày`, `${days} days`) },
    { title: t("Khoảng 02 tuần", "About two weeks"), value: t(`${least}-${most} ngày`, `${least}-${most} days`) },
  ],
});

export const CourseTopic = defineFinding<{ name: string }>({
  code: "qd-1641/course-topic",
  severity: "info",
  scope: "course",
  title: t("Nội dung khóa ngoài danh mục của Đề án", "Content not listed in the scheme"),
  message: {
    vi: ({ name }) => `“${name}” không khớp nội dung nào nêu trong Đề án`,
    en: ({ name }) => `“${name}” matches none of the contents the scheme names`,
  },
  todo: t("Đối chiếu nội dung khóa với Đề án.", "Compare the content with the scheme."),
});

export const CourseOnline = defineFinding<{ form: string }>({
  code: "qd-1641/course-online",
  severity: "confirm",
  scope: "course",
  title: t("Khóa có phần trực tuyến", "Course partly online"),
  message: {
    vi: ({ form }) => `“${form}”: hình thức trực tuyến chỉ dùng trong trường hợp bất khả kháng, cần ghi lý do`,
    en: ({ form }) => `“${form}”: online teaching is for force majeure only, and the reason must be given`,
  },
  todo: t("Ghi lý do bất khả kháng (dịch bệnh, thiên tai …).", "Give the reason (epidemic, disaster …)."),
});

export const CourseDaysDiffer = defineFinding<{ stated: number; days: number }>({
  code: "qd-1641/course-days-differ",
  severity: "confirm",
  scope: "course",
  title: t("Số ngày ghi khác ngày đi, về", "Stated days differ from the dates"),
  message: {
    vi: ({ stated, days }) => `Ghi ${stated} ngày; từ ngày khai giảng đến ngày bế giảng là ${days} ngày`,
    en: ({ stated, days }) => `${stated} days are stated, the dates give ${days}`,
  },
  todo: t("Sửa số ngày hoặc ngày đi, về.", "Correct the days or the dates."),
  compares: ({ days }) => [
    { title: t("Số ngày theo ngày đi, về", "Days by the dates"), value: t(`${days} ngày`, `${days} days`) },
  ],
});

export const courses: Rule<Subject, Assessed> = {
  name: "qd-1641/courses",
  finds: [CourseLength, CourseTopic, CourseOnline, CourseDaysDiffer],
  covers: [
    "S002-02",
    "S002-09",
    "S002-10",
    "S004-09",
    "S004-15",
    "S004-16",
    "S004-17",
    "S004-18",
    "S004-19",
    "S004-20",
    "S004-21",
    "S004-22",
    "S004-23",
    "S004-24",
    "S004-25",
    "S004-26",
    "S004-27",
    "S004-29",
  ],
  looksAt: { of: () => null, besides: ["courses"] },
  *check(subject) {
    for (const course of subject.plan.courses) {
      const law = lawForStart(subject, course.start);
      yield* lengthFindings(course, law);
      yield* periodFindings(course, law);
      if (course.size !== null) yield* sizeFinding(course.size, coursePlace(course, "size"), law);
      yield* contentFindings(course);
    }
  },
};

/** Both days count: 13/5 to 26/5 is fourteen days. Null while either day is not known exactly. */
export function lengthOf({ start, end }: Pick<Course, "start" | "end">): number | null {
  if (!start || !end || !isExact(start) || !isExact(end) || end.first < start.first) return null;
  return end.first - start.first + 1;
}

function* lengthFindings(course: Course, law: ParametersInForce) {
  const days = lengthOf(course);
  if (days === null) return;
  const ends = [coursePlace(course, "start"), coursePlace(course, "end")];
  yield* courseLength(days, coursePlace(course, "end"), law, ends.slice(0, 1));
  if (course.days !== null && course.days !== days)
    yield CourseDaysDiffer.at(coursePlace(course, "days"), { stated: course.days, days }, { law: [lawOf(FORM)], related: ends });
}

/** "02 tuần": silence between the two limits, both included. */
export function courseLength(days: number, place: Place, law: ParametersInForce, related: readonly Place[] = []): Finding[] {
  const least = numberInForce(law, "courseDaysLeast");
  const most = numberInForce(law, "courseDaysMost");
  if (least === null || most === null || (days >= least && days <= most)) return [];
  return [CourseLength.at(place, { days, least, most }, { law: laws(law, "courseDaysMost"), related })];
}

function* periodFindings(course: Course, law: ParametersInForce) {
  const { start, end } = course;
  const first = numberInForce(law, "periodStart");
  const last = numberInForce(law, "periodEnd");
  if (!start || first === null || last === null) return;
  const tooEarly = start.last < first;
  const tooLate = (end?.first ?? start.first) > last;
  if (!tooEarly && !tooLate) return;
  yield CourseOutside.at(
    coursePlace(course, tooEarly ? "start" : "end"),
    { start: isoDay(start.first), end: end ? isoDay(end.last) : null },
    { law: [lawOf(PERIOD)] },
  );
}

/** "Kết hợp" alone is a form; "kết hợp giữa học tập và khảo sát" is what the scheme itself asks for. */
const ONLINE_WORDS = /truc tuyen|online|tu xa|^ket hop$/;
/** An epidemic is "dịch", an interpreter "phiên dịch" and a service "dịch vụ". */
const FORCE_MAJEURE = /bat kha khang|(?<!phien |thong |bien |giao )\bdich\b(?! vu)|thien tai|covid|bao lu/;

function* contentFindings(course: Course) {
  if (course.name && topicOf(course.name).truth === "fails")
    yield CourseTopic.at(coursePlace(course, "name"), { name: course.name }, { law: [lawOf(CONTENT)] });
  const online = ONLINE_WORDS.test(fold(course.form));
  const excused = FORCE_MAJEURE.test(fold(`${course.form} ${course.notes}`));
  if (online && !excused) yield CourseOnline.at(coursePlace(course, "form"), { form: course.form }, { law: [lawOf(ONLINE)] });
}

/** The clause behind a parameter, as in force. */
export function laws(law: ParametersInForce, ...names: readonly ParameterName[]): Law[] {
  return names.flatMap((name) => {
    const entry = law[name];
    return entry ? [lawInForce(entry)] : [];
  });
}
