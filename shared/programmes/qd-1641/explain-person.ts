/** The tree behind a decision on a person: every fact with its cell and words, every clause with its dates. */
import { type CodeFact, type SpanFact, spanFact } from "../../conditions/condition.ts";
import type { ParameterValue } from "../../conditions/evaluate.ts";
import { explain, type FactSource, inBoth } from "../../conditions/explain.ts";
import type { Explanation, FactUsed } from "../../conditions/explanation.ts";
import type { Law } from "../../findings/finding.ts";
import type { Citation } from "../../law/citation.ts";
import type { InForce } from "../../law/dated.ts";
import { INSTRUMENTS } from "../../law/instruments.ts";
import { type Day, type DaySpan, partsOf } from "../../sheet/day.ts";
import { dateText, spanText } from "../../text/format.ts";
import type { Text } from "../../text/locale.ts";
import { ELIGIBLE } from "./conditions.ts";
import { daysOf } from "./fact-days.ts";
import type { Assessment } from "./person.ts";

/** Where the facts of a person stand: typed text and cell; both null for what was not typed anywhere. */
export type Told = (fact: string) => { readonly raw: string | null; readonly place: FactUsed["place"] };

export function explainPerson(assessment: Assessment, told: Told): Explanation {
  return explain(ELIGIBLE, assessment.facts, assessment.law, factSource(assessment, told));
}

export function factSource(assessment: Assessment, told: Told): FactSource {
  const used = new Map<string, FactUsed>();
  return {
    use(name) {
      let fact = used.get(name);
      if (!fact) {
        const { raw, place } = told(name);
        fact = { name, title: TITLES[name] ?? UNNAMED, raw, value: factText(assessment, name), place };
        used.set(name, fact);
      }
      return fact;
    },
    parameterText: (name) => parameterText(assessment, name),
    lawOf,
  };
}

const known = new Map<Citation, Law>();

/** A clause without a parameter counts while its instrument does. */
export function lawOf(cite: Citation): Law {
  let law = known.get(cite);
  if (!law) {
    const { effective, until } = INSTRUMENTS[cite.instrument];
    law = { cite, from: effective, to: until };
    known.set(cite, law);
  }
  return law;
}

const t = (vi: string, en: string): Text => ({ vi, en });
const UNNAMED = t("Thông tin", "Fact");
const NOT_KNOWN = t("chưa rõ", "not known");

const TITLES: Readonly<Record<string, Text>> = {
  age: t("Tuổi khi khai giảng", "Age on the first day of the course"),
  gender: t("Giới tính", "Gender"),
  retirement: t("Ngày nghỉ hưu theo tuổi", "Last day of work by age"),
  post: t("Chức vụ hiện tại", "Present post"),
  leads: t("Chức vụ hiện tại", "Present post"),
  extension: t("Văn bản nghỉ hưu ở tuổi cao hơn", "Document on later retirement"),
  plannedPost: t("Chức danh quy hoạch", "Post planned for"),
  plannedTerm: t("Giai đoạn quy hoạch", "Term planned for"),
  courseStart: t("Ngày khai giảng", "First day of the course"),
  courseEnd: t("Ngày bế giảng", "Last day of the course"),
  rating: t("Xếp loại", "Rating"),
  discipline: t("Kỷ luật", "Discipline"),
  serviceUntil: t("Phải còn công tác đến", "Must serve until"),
  repeat: t("Khóa đã tham gia", "Courses taken before"),
};

const CODES: Readonly<Record<string, Readonly<Record<string, Text>>>> = {
  gender: { male: t("nam", "man"), female: t("nữ", "woman") },
  post: {
    listed: t("thuộc ba chức danh của Đề án", "one of the three posts"),
    other: t("không thuộc ba chức danh của Đề án", "none of the three posts"),
  },
  leads: {
    yes: t("giữ chức vụ lãnh đạo, quản lý", "a leading post"),
    no: t("không giữ chức vụ lãnh đạo, quản lý", "no leading post"),
  },
  extension: { yes: t("có", "yes"), no: t("không có", "none") },
  plannedPost: {
    listed: t("thuộc hai chức danh quy hoạch của Đề án", "one of the two planned posts"),
    other: t("không thuộc hai chức danh quy hoạch của Đề án", "none of the two planned posts"),
  },
  plannedTerm: {
    covered: t("thuộc giai đoạn của Đề án", "a term of the scheme"),
    other: t("ngoài giai đoạn của Đề án", "no term of the scheme"),
  },
  rating: {
    excellent: t("hoàn thành xuất sắc nhiệm vụ", "excellent"),
    good: t("hoàn thành tốt nhiệm vụ", "good"),
    done: t("hoàn thành nhiệm vụ", "done"),
    failed: t("không hoàn thành nhiệm vụ", "not done"),
  },
  discipline: {
    none: t("không", "none"),
    ended: t("đã hết thời hạn kỷ luật", "ended"),
    pending: t("đang xem xét, xử lý kỷ luật", "under examination"),
    serving: t("đang thi hành kỷ luật", "being served"),
  },
  repeat: {
    no: t("chưa học cùng nội dung", "none with the same content"),
    repeats: t("đã học cùng nội dung bằng ngân sách nhà nước", "the same content on the State budget"),
  },
};

function factText(assessment: Assessment, name: string): Text {
  const fact = assessment.facts[name];
  if (fact?.kind === "codes") return codeText(name, fact);
  if (!fact || !Number.isFinite(fact.first) || !Number.isFinite(fact.last)) return NOT_KNOWN;
  return name === "age" ? ageText(fact, assessment) : daysText(daysOf(fact));
}

function codeText(name: string, { possible }: CodeFact): Text {
  const [code] = possible;
  return (code ? CODES[name]?.[code] : undefined) ?? NOT_KNOWN;
}

/** Courses and months of retirement are few: their words are made once. */
const dayTexts = new Map<Day, Text>();
const DAYS_KEPT = 4000;

function daysText(days: DaySpan | null): Text {
  if (!days) return NOT_KNOWN;
  if (days.first !== days.last) return inBoth((locale) => spanText(days, locale));
  let text = dayTexts.get(days.first);
  if (!text) {
    if (dayTexts.size >= DAYS_KEPT) dayTexts.clear();
    text = inBoth((locale) => dateText(days.first, locale));
    dayTexts.set(days.first, text);
  }
  return text;
}

function ageText({ first, last }: SpanFact, { person }: Assessment): Text {
  const years = first === last ? String(first) : `${first}-${last}`;
  const start = daysText(person.courseStart);
  const plain = t(`${years} tuổi`, `${years} years`);
  if (!person.courseStart) return plain;
  if (person.letter === null) return t(`${plain.vi} (${start.vi})`, `${plain.en} (${start.en})`);
  if (first === last) return plain;
  const letter = inBoth((locale) => dateText(person.letter ?? "", locale));
  return t(
    `${plain.vi} (ngày văn bản ${letter.vi}, ngày khai giảng ${start.vi})`,
    `${plain.en} (letter of ${letter.en}, course from ${start.en})`,
  );
}

function parameterText({ law }: Assessment, name: string): Text {
  const entry = law[name];
  if (!entry) return NOT_KNOWN;
  let text = parameterTexts.get(entry);
  if (!text) {
    text = valueText(name, entry.value);
    parameterTexts.set(entry, text);
  }
  return text;
}

const parameterTexts = new WeakMap<InForce<ParameterValue>, Text>();

/** What is no age here is a day, or a span of days of which the last is the one that is asked for. */
function valueText(name: string, value: ParameterValue): Text {
  if (name === "youngAge") return t(`${value} tuổi`, `${value} years`);
  if (typeof value === "object") return daysText(daysOf(spanFact(value.last)));
  return typeof value === "number" ? daysText(daysOf(spanFact(value))) : NOT_KNOWN;
}

/** The year before a course, whose rating counts; null while the course has no one year. */
export function ratingYearFor(courseStart: DaySpan | null): number | null {
  if (!courseStart) return null;
  const first = partsOf(courseStart.first).year;
  return first === partsOf(courseStart.last).year ? first - 1 : null;
}
