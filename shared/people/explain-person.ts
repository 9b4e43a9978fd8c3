/** The tree behind a decision on a person: every fact with its cell and words, every clause with its dates. */
import { type CodeFact, type SpanFact, spanFact } from "../conditions/condition.ts";
import type { ParameterValue } from "../conditions/evaluate.ts";
import { type FactSource, inBoth } from "../conditions/explain.ts";
import type { FactUsed } from "../conditions/explanation.ts";
import { lawOf } from "../findings/law-of.ts";
import type { InForce } from "../law/dated.ts";
import type { Day, DaySpan } from "../sheet/day.ts";
import { dateText, spanText } from "../text/format.ts";
import type { Text } from "../text/locale.ts";
import { daysOf } from "./fact-days.ts";
import type { Assessment } from "./person.ts";
import type { FactWords } from "./scheme.ts";
import type { Told } from "./told.ts";

/** The words of one programme's facts. */
export function factSourceOf(words: FactWords): (assessment: Assessment, told: Told) => FactSource {
  const parameterTexts = new WeakMap<InForce<ParameterValue>, Text>();
  const parameterText = ({ law }: Assessment, name: string): Text => {
    const entry = law[name];
    if (!entry) return NOT_KNOWN;
    let text = parameterTexts.get(entry);
    if (!text) {
      text = words.parameterText(name, entry.value) ?? dayParameterText(entry.value);
      parameterTexts.set(entry, text);
    }
    return text;
  };
  return (assessment, told) => {
    const used = new Map<string, FactUsed>();
    return {
      use(name) {
        let fact = used.get(name);
        if (!fact) {
          const { raw, place } = told(name);
          const title = words.titles[name] ?? TITLES[name] ?? UNNAMED;
          fact = { name, title, raw, value: factText(words, assessment, name), place };
          used.set(name, fact);
        }
        return fact;
      },
      parameterText: (name) => parameterText(assessment, name),
      lawOf,
    };
  };
}

const t = (vi: string, en: string): Text => ({ vi, en });
const UNNAMED = t("Thông tin", "Fact");
const NOT_KNOWN = t("chưa rõ", "not known");

const TITLES: Readonly<Record<string, Text>> = {
  age: t("Tuổi khi khai giảng", "Age on the first day of the course"),
  gender: t("Giới tính", "Gender"),
  retirement: t("Ngày nghỉ hưu theo tuổi", "Last day of work by age"),
  courseStart: t("Ngày khai giảng", "First day of the course"),
  courseEnd: t("Ngày bế giảng", "Last day of the course"),
  rating: t("Xếp loại", "Rating"),
  discipline: t("Kỷ luật", "Discipline"),
  serviceUntil: t("Phải còn công tác đến", "Must serve until"),
};

const CODES: Readonly<Record<string, Readonly<Record<string, Text>>>> = {
  gender: { male: t("nam", "man"), female: t("nữ", "woman") },
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
};

/** What the person was taken to be, in words. */
export function factText(words: FactWords, assessment: Assessment, name: string): Text {
  const fact = assessment.facts[name];
  if (fact?.kind === "codes") return codeText(words, name, fact);
  if (!fact || !Number.isFinite(fact.first) || !Number.isFinite(fact.last)) return NOT_KNOWN;
  return name === "age" ? ageText(fact, assessment) : daysText(daysOf(fact));
}

function codeText({ codes }: FactWords, name: string, { possible }: CodeFact): Text {
  const [code] = possible;
  return (code ? (codes[name] ?? CODES[name])?.[code] : undefined) ?? NOT_KNOWN;
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

/** A day, or a span of days of which the last is the one that is asked for. */
function dayParameterText(value: ParameterValue): Text {
  if (typeof value === "object") return daysText(daysOf(spanFact(value.last)));
  return typeof value === "number" ? daysText(daysOf(spanFact(value))) : NOT_KNOWN;
}
