/**
 * The conditions of the general law and of the scheme that every person meets whatever the group: rating, discipline, service left, no
 * repeat, a course within the scheme's years. Since 01/07/2025 the general law is not confirmed: what failed then is asked, not blocked.
 */
import type { Condition } from "../../../conditions/condition.ts";
import { evaluate } from "../../../conditions/evaluate.ts";
import { explain } from "../../../conditions/explain.ts";
import type { Explanation } from "../../../conditions/explanation.ts";
import { type DefinedFinding, defineFinding, type Law } from "../../../findings/finding.ts";
import type { Rule } from "../../../rules/rule.ts";
import { placeAt } from "../../../plan/nominee.ts";
import { type Day, isoDay } from "../../../sheet/day.ts";
import { dateText } from "../../../text/format.ts";
import type { Locale, Text } from "../../../text/locale.ts";
import { DISCIPLINE, IN_PERIOD, NOT_REPEATED, RATING, SERVICE_LEFT } from "../conditions.ts";
import { factSource, ratingYearFor } from "../explain-person.ts";
import type { Assessment } from "../person.ts";
import type { Assessed, Subject } from "../subject.ts";
import { columnOfFact, toldBy } from "../told.ts";

const t = (vi: string, en: string): Text => ({ vi, en });
const words = (iso: string | null, locale: Locale): string => (iso === null ? "" : dateText(iso, locale));

type Typed = { readonly typed: string; readonly year: number | null };

const row = <V extends Readonly<Record<string, string | number | boolean | null | readonly string[]>>>(definition: Omit<Parameters<typeof defineFinding<V>>[0], "scope">): DefinedFinding<V> => defineFinding<V>({ ...definition, scope: "row" });

const yearVi = (year: number | null): string => (year === null ? "năm trước khóa học" : `năm ${year}`);
const yearEn = (year: number | null): string => (year === null ? "the year before the course" : String(year));

export const RatingTooLow = row<Typed>({
  code: "qd-1641/rating-too-low",
  severity: "block",
  title: t("Xếp loại chưa đạt", "Rating too low"),
  message: {
    vi: ({ typed, year }) => `Xếp loại ${yearVi(year)} “${typed}”: phải hoàn thành tốt nhiệm vụ trở lên`,
    en: ({ typed, year }) => `Rated “${typed}” for ${yearEn(year)}: “good” or better is required`,
  },
  todo: t("Kiểm tra lại xếp loại hoặc thay người khác.", "Check the rating, or put somebody else forward."),
});
export const RatingMissing = row<Typed>({
  code: "qd-1641/rating-missing",
  severity: "confirm",
  title: t("Chưa có xếp loại", "No rating yet"),
  message: {
    vi: ({ year }) => `Chưa có xếp loại ${yearVi(year)}: bổ sung trước khi quyết định cử`,
    en: ({ year }) => `No rating for ${yearEn(year)}: add it before the decision to send`,
  },
  todo: t("Bổ sung xếp loại trước khi quyết định cử.", "Add the rating before the decision to send."),
});
export const RatingUnclear = row<Typed>({
  code: "qd-1641/rating-unclear",
  severity: "confirm",
  title: t("Chưa rõ xếp loại", "Rating is not clear"),
  message: {
    vi: ({ typed, year }) => `“${typed}” chưa cho biết xếp loại ${yearVi(year)}`,
    en: ({ typed, year }) => `“${typed}” does not tell the rating for ${yearEn(year)}`,
  },
  todo: t("Ghi một trong bốn mức xếp loại của năm trước khóa học.", "Write one of the four ratings for the year before the course."),
});
export const RatingUnconfirmed = row<Typed>({
  code: "qd-1641/rating-unconfirmed-law",
  severity: "confirm",
  title: t("Xếp loại: căn cứ cần xác minh", "Rating: law to be confirmed"),
  message: {
    vi: ({ typed }) => `Xếp loại “${typed}”: căn cứ cần xác minh đối với khóa học từ 01/7/2025`,
    en: ({ typed }) => `Rated “${typed}”: the law for courses from 1 July 2025 is to be confirmed`,
  },
  todo: t("Giải trình căn cứ áp dụng.", "Explain which law applies."),
});
export const DisciplineRunning = row<Typed>({
  code: "qd-1641/discipline-running",
  severity: "block",
  title: t("Đang bị xem xét hoặc thi hành kỷ luật", "Under disciplinary measures"),
  message: { vi: ({ typed }) => `Kỷ luật “${typed}”: chưa được cử đi bồi dưỡng ở nước ngoài`, en: ({ typed }) => `Discipline “${typed}”: may not be sent abroad` },
  todo: t("Thay người khác hoặc chờ hết thời hạn kỷ luật.", "Put somebody else forward, or wait for the end of the measure."),
});
export const DisciplineUndated = row<Typed>({
  code: "qd-1641/discipline-undated",
  severity: "confirm",
  title: t("Chưa rõ thời hạn kỷ luật", "Term of discipline not clear"),
  message: { vi: ({ typed }) => `Kỷ luật “${typed}” chưa cho biết đã hết thời hạn hay chưa`, en: ({ typed }) => `Discipline “${typed}” does not tell whether it has ended` },
  todo: t("Ghi số, ngày quyết định và thời điểm chấm dứt hiệu lực.", "Write the decision's number and date, and when it ended."),
});
export const DisciplineEnded = row<Typed>({
  code: "qd-1641/discipline-ended",
  severity: "info",
  title: t("Kỷ luật đã hết thời hạn", "Discipline has ended"),
  message: { vi: ({ typed }) => `Kỷ luật “${typed}” đã hết thời hạn`, en: ({ typed }) => `Discipline “${typed}” has ended` },
  todo: t("Không cần xử lý.", "Nothing to do."),
});

type Service = { readonly retirement: string | null; readonly until: string | null; readonly courseStart: string | null };

const serviceVi = ({ retirement, until, courseStart }: Service): string => `Nghỉ hưu ${words(retirement, "vi")}, khai giảng ${words(courseStart, "vi")}: phải còn công tác đến ${words(until, "vi")}`;
const serviceEn = ({ retirement, until, courseStart }: Service): string => `Retires ${words(retirement, "en")}, course from ${words(courseStart, "en")}: must serve until ${words(until, "en")}`;

export const ServiceTooShort = row<Service>({
  code: "qd-1641/service-too-short",
  severity: "block",
  title: t("Không đủ thời gian công tác còn lại", "Too little service left"),
  message: { vi: serviceVi, en: serviceEn },
  todo: t("Thay người khác.", "Put somebody else forward."),
});
export const ServiceUnsure = row<Service>({
  code: "qd-1641/service-unsure",
  severity: "confirm",
  title: t("Chưa rõ thời gian công tác còn lại", "Service left is not clear"),
  message: { vi: (v) => `${serviceVi(v)}; ngày sinh, giới tính hoặc ngày khóa học chưa đủ để kết luận`, en: (v) => `${serviceEn(v)}; birth date, gender or course days do not decide` },
  todo: t("Bổ sung ngày sinh và ngày của khóa học.", "Give the birth date and the days of the course."),
});
export const ServiceUnconfirmed = row<Service>({
  code: "qd-1641/service-unconfirmed-law",
  severity: "confirm",
  title: t("Thời gian công tác còn lại: căn cứ cần xác minh", "Service left: law to be confirmed"),
  message: { vi: (v) => `${serviceVi(v)}; căn cứ cần xác minh đối với khóa học từ 01/7/2025`, en: (v) => `${serviceEn(v)}; the law for courses from 1 July 2025 is to be confirmed` },
  todo: t("Giải trình căn cứ áp dụng.", "Explain which law applies."),
});
export const CourseRepeated = row<{ typed: string; content: string }>({
  code: "qd-1641/course-repeated",
  severity: "block",
  title: t("Đã học cùng nội dung bằng ngân sách nhà nước", "Same content taken before on the State budget"),
  message: {
    vi: ({ typed, content }) => `“${typed}”: cùng nội dung${content ? ` “${content}”` : ""}, bằng ngân sách nhà nước, trong giai đoạn 2023 - 2025`,
    en: ({ typed, content }) => `“${typed}”: the same content${content ? ` “${content}”` : ""} on the State budget within 2023-2025`,
  },
  todo: t("Chọn khóa có nội dung khác hoặc thay người khác.", "Choose a course with other content, or put somebody else forward."),
});
export const PastCourseUnclear = row<{ typed: string; content: string }>({
  code: "qd-1641/past-course-unclear",
  severity: "confirm",
  title: t("Đã tham gia khóa khác: cần làm rõ", "Earlier course to be explained"),
  message: {
    vi: ({ typed }) => `“${typed}”: cần làm rõ nội dung, năm và nguồn kinh phí của khóa đã tham gia`,
    en: ({ typed }) => `“${typed}”: content, year and source of funds of the earlier course are to be explained`,
  },
  todo: t("Giải trình khóa đã tham gia không trùng nội dung.", "Explain that the earlier course had other content."),
});
export const CourseOutside = row<{ start: string | null; end: string | null }>({
  code: "qd-1641/course-outside-period",
  severity: "block",
  title: t("Khóa bồi dưỡng ngoài thời gian của Đề án", "Course outside the scheme's years"),
  message: {
    vi: ({ start, end }) => `Khóa từ ${words(start, "vi")} đến ${words(end, "vi")}: Đề án thực hiện từ năm 2023 đến hết năm 2025`,
    en: ({ start, end }) => `Course from ${words(start, "en")} to ${words(end, "en")}: the scheme runs from 2023 to the end of 2025`,
  },
  todo: t("Kiểm tra lại thời gian của khóa.", "Check the days of the course."),
});

export const generalConditions: Rule<Subject> = {
  name: "qd-1641/general-conditions",
  finds: [RatingTooLow, RatingMissing, RatingUnclear, RatingUnconfirmed, DisciplineRunning, DisciplineUndated, DisciplineEnded, ServiceTooShort, ServiceUnsure, ServiceUnconfirmed, CourseRepeated, PastCourseUnclear, CourseOutside],
  covers: ["S002-02", "S002-03", "S004-02", "S004-03", "S004-04", "S004-09", "S004-11"],
  *check({ assessed }) {
    for (const one of assessed) {
      const { assessment, nominee } = one;
      if (assessment.decision === "eligible" && assessment.person.discipline?.state !== "ended") continue;
      for (const { condition, fact, definition, values } of generalFindings(assessment, typedBy(one))) {
        const column = columnOfFact(nominee, fact);
        const law = lawOfCondition(condition, one);
        yield definition.at(placeAt(nominee, column >= 0 ? column : nominee.columns.name), values, { law });
      }
    }
  },
};

/** The texts a finding quotes. */
export interface TypedTexts {
  readonly rating: string;
  readonly discipline: string;
  readonly previous: string;
  readonly content: string;
  /** Whether anything could have been said of a rating: without the column one finding for the sheet says so. */
  readonly hasRating: boolean;
}

function typedBy({ nominee }: Assessed): TypedTexts {
  return { rating: nominee.rating, discipline: nominee.discipline ?? "", previous: nominee.previous ?? "", content: nominee.attendance.content, hasRating: nominee.ratingColumn >= 0 };
}

export interface GeneralFinding {
  readonly condition: Condition;
  readonly fact: string;
  readonly definition: DefinedFinding<never>;
  readonly values: never;
}

/** Every condition that does not hold, with its finding; shared by sheets and the interface. */
export function* generalFindings(assessment: Assessment, typed: TypedTexts): Generator<GeneralFinding> {
  const found = <V extends Readonly<Record<string, string | number | boolean | null | readonly string[]>>>(condition: Condition, fact: string, definition: DefinedFinding<V>, values: V): GeneralFinding =>
    ({ condition, fact, definition: definition as unknown as DefinedFinding<never>, values: values as never }); // paired here, so they fit each other
  const { person, facts, law } = assessment;
  const year = ratingYearFor(person.courseStart);
  const rating = evaluate(RATING, facts, law);
  if (rating !== "holds" && (typed.hasRating || typed.rating)) yield found(RATING, "rating", ratingDefinition(rating, person), { typed: typed.rating, year });
  const discipline = evaluate(DISCIPLINE, facts, law);
  if (discipline !== "holds") yield found(DISCIPLINE, "discipline", discipline === "fails" ? DisciplineRunning : DisciplineUndated, { typed: typed.discipline, year: null });
  else if (person.discipline?.state === "ended") yield found(DISCIPLINE, "discipline", DisciplineEnded, { typed: typed.discipline, year: null });
  const service = evaluate(SERVICE_LEFT, facts, law);
  if (service !== "holds" && person.birth && person.courseStart) yield found(SERVICE_LEFT, "retirement", serviceDefinition(service, assessment), serviceValues(assessment));
  const repeated = evaluate(NOT_REPEATED, facts, law);
  if (repeated !== "holds") yield found(NOT_REPEATED, "repeat", repeated === "fails" ? CourseRepeated : PastCourseUnclear, { typed: typed.previous, content: typed.content });
  if (evaluate(IN_PERIOD, facts, law) === "fails") yield found(IN_PERIOD, "courseStart", CourseOutside, { start: isoOrNull(person.courseStart?.first), end: isoOrNull(person.courseEnd?.last) });
}

function isoOrNull(day: Day | undefined): string | null {
  return day === undefined ? null : isoDay(day);
}

function ratingDefinition(truth: string, { rating }: Assessment["person"]): DefinedFinding<Typed> {
  if (truth === "fails") return RatingTooLow;
  if (rating.level) return RatingUnconfirmed;
  return rating.kind === "empty" ? RatingMissing : RatingUnclear;
}

function serviceDefinition(truth: string, { facts, law }: Assessment): DefinedFinding<Service> {
  if (truth === "fails") return ServiceTooShort;
  const inner = SERVICE_LEFT.kind === "unconfirmed" ? evaluate(SERVICE_LEFT.of, facts, law) : truth;
  return inner === "fails" ? ServiceUnconfirmed : ServiceUnsure;
}

function serviceValues({ facts, person }: Assessment): Service {
  const last = (name: string): string | null => {
    const fact = facts[name];
    return fact?.kind === "span" && Number.isFinite(fact.last) ? isoDay(fact.last as Day) : null; // both facts count in days
  };
  return { retirement: last("retirement"), until: last("serviceUntil"), courseStart: isoOrNull(person.courseStart?.first) };
}

function lawOfCondition(condition: Condition, { assessment, nominee }: Assessed): Law[] {
  return collectLaw(explain(condition, assessment.facts, assessment.law, factSource(assessment, toldBy(nominee))));
}

/** All clauses of a tree, each once. */
export function collectLaw(node: Explanation): Law[] {
  const all = [...node.law, ...node.children.flatMap(collectLaw)];
  return all.filter((law, index) => all.findIndex(({ cite }) => JSON.stringify(cite) === JSON.stringify(law.cite)) === index);
}
