/**
 * People who belong to none of the groups a, b, c (block), or of whom it cannot be told (confirm). A fact that is missing or impossible
 * is passed over here: the rule that reports the cell says enough.
 */
import { evaluate } from "../../../conditions/evaluate.ts";
import { explain } from "../../../conditions/explain.ts";
import { type AnyFinding, defineFinding, type Finding, type Law } from "../../../findings/finding.ts";
import { isExact, isoDay } from "../../../sheet/day.ts";
import type { Rule } from "../../../rules/rule.ts";
import { placeAt } from "../../../plan/nominee.ts";
import { dateText } from "../../../text/format.ts";
import type { Locale, Text } from "../../../text/locale.ts";
import { TARGET_GROUP } from "../conditions.ts";
import { factSource, lawOf } from "../explain-person.ts";
import { type FailingFact, failingFact, gaps, unknownFact } from "../failing.ts";
import type { Assessment } from "../person.ts";
import type { Assessed, Subject } from "../subject.ts";
import { columnOfFact, toldBy } from "../told.ts";

const t = (vi: string, en: string): Text => ({ vi, en });

type TargetValues = {
  readonly group: string;
  readonly age: string | null;
  readonly courseStart: string | null;
  readonly letter: string | null;
  readonly retirement: string | null;
  readonly position: string;
  readonly planned: string;
  readonly reason: string;
  /** "a: age-under-45", "b: woman, listed-post": what each group lacks. */
  readonly lacks: readonly string[];
};

const LACKS: Readonly<Record<string, Text>> = {
  "age-under-45": t("không dưới 45 tuổi", "not under 45"),
  "listed-post": t("không giữ chức danh", "no listed post"),
  woman: t("không là nữ", "not a woman"),
  "stays-in-office": t("nghỉ hưu trước khi hết nhiệm kỳ", "retires before the end of the term"),
  leads: t("không là lãnh đạo, quản lý", "no leading post"),
  "planned-post": t("không được quy hoạch chức danh", "not planned for a listed post"),
  "planned-term": t("quy hoạch ngoài giai đoạn", "planned for another term"),
};

function groupWords(lacks: readonly string[], locale: Locale): string {
  const words = lacks.map((line) => {
    const [group = "", rest = ""] = line.split(": ");
    const reasons = rest.split(", ").map((id) => LACKS[id]?.[locale] ?? id);
    return locale === "vi" ? `nhóm ${group} ${reasons.join(", ")}` : `group ${group}: ${reasons.join(", ")}`;
  });
  return words.join("; ");
}

const isoWords = (iso: string | null, locale: Locale): string => (iso === null ? "" : dateText(iso, locale));

function defineGap(code: string, title: Text, vi: (v: TargetValues) => string, en: (v: TargetValues) => string, todo: Text) {
  return defineFinding<TargetValues>({
    code: `qd-1641/${code}`,
    severity: "block",
    scope: "row",
    title,
    message: {
      vi: (v) => `${vi(v)}. Không thuộc đối tượng tại điểm a, b, c: ${groupWords(v.lacks, "vi")}`,
      en: (v) => `${en(v)}. In none of the groups a, b, c: ${groupWords(v.lacks, "en")}`,
    },
    todo,
  });
}

const REPLACE = t("Rà soát đối tượng; thay người khác hoặc chuyển dòng này thành trường hợp đặc biệt.", "Review the nominee; put somebody else forward or send the line as a special case.");

export const TooOld = defineGap(
  "too-old",
  t("Không dưới 45 tuổi", "Not under 45"),
  (v) => `${v.age} tuổi ngày khai giảng ${isoWords(v.courseStart, "vi")}`,
  (v) => `${v.age} years old on ${isoWords(v.courseStart, "en")}`,
  REPLACE,
);
export const PostNotListed = defineGap(
  "post-not-listed",
  t("Chức vụ không thuộc đối tượng", "Post is not one of those listed"),
  (v) => `Chức vụ “${v.position}” ${REASONS[v.reason]?.vi ?? "không thuộc ba chức danh của Đề án"}`,
  (v) => `The post “${v.position}” ${REASONS[v.reason]?.en ?? "is none of the three posts of the scheme"}`,
  REPLACE,
);
export const RetiresEarly = defineGap(
  "retires-before-term-end",
  t("Nghỉ hưu trước khi hết nhiệm kỳ", "Retires before the end of the term"),
  (v) => `Đủ tuổi nghỉ hưu ngày ${isoWords(v.retirement, "vi")}, chưa hết nhiệm kỳ 2025 - 2030`,
  (v) => `Retires on ${isoWords(v.retirement, "en")}, before the end of the term 2025-2030`,
  REPLACE,
);
export const PlannedPostNotListed = defineGap(
  "planned-post-not-listed",
  t("Quy hoạch không thuộc đối tượng", "Planned post is not one of those listed"),
  (v) => (v.planned ? `Quy hoạch “${v.planned}” không phải Phó Chủ tịch HĐND, Phó Chủ tịch UBND cấp tỉnh` : "Không có quy hoạch Phó Chủ tịch HĐND, Phó Chủ tịch UBND cấp tỉnh"),
  (v) => (v.planned ? `Planned for “${v.planned}”, not for vice chair of a province's People's Council or Committee` : "Not planned for vice chair of a province's People's Council or Committee"),
  REPLACE,
);
export const PlannedTermOutside = defineGap(
  "planned-term-outside",
  t("Quy hoạch ngoài giai đoạn của Đề án", "Planned for a term outside the scheme"),
  (v) => `Quy hoạch “${v.planned}” không thuộc giai đoạn 2021 - 2026 hoặc 2026 - 2030`,
  (v) => `Planned for “${v.planned}”, not for the term 2021-2026 or 2026-2030`,
  REPLACE,
);
export const NotLeading = defineGap(
  "not-leading",
  t("Không giữ chức vụ lãnh đạo, quản lý", "No leading post"),
  (v) => `Chức vụ “${v.position}” không phải chức vụ lãnh đạo, quản lý`,
  (v) => `“${v.position}” is no leading post`,
  REPLACE,
);

const REASONS: Readonly<Record<string, Text>> = {
  former: t("là chức vụ đã thôi giữ", "is a post no longer held"),
  "below-province": t("không phải cấp tỉnh", "is not at the level of a province"),
  "other-post": t("không thuộc ba chức danh của Đề án", "is none of the three posts of the scheme"),
};

function defineDoubt(code: string, title: Text, vi: (v: TargetValues) => string, en: (v: TargetValues) => string, todo: Text) {
  return defineFinding<TargetValues>({ code: `qd-1641/${code}`, severity: "confirm", scope: "row", title, message: { vi, en }, todo });
}

export const AgeUnsure = defineDoubt(
  "age-unsure",
  t("Chưa thể kết luận dưới 45 tuổi", "Cannot tell whether under 45"),
  (v) =>
    v.letter && v.age?.includes("-")
      ? `Tuổi ${v.age} tùy ngày tính: ngày văn bản ${isoWords(v.letter, "vi")} hay ngày khai giảng ${isoWords(v.courseStart, "vi")}`
      : `Ngày sinh chưa đủ để kết luận: ${v.age ?? "chưa rõ"} tuổi ngày khai giảng ${isoWords(v.courseStart, "vi")}`,
  (v) => (v.letter && v.age?.includes("-") ? `Age ${v.age}: it differs between the letter (${isoWords(v.letter, "en")}) and the course (${isoWords(v.courseStart, "en")})` : `The birth date does not decide: ${v.age ?? "unknown"} years on ${isoWords(v.courseStart, "en")}`),
  t("Bổ sung ngày, tháng sinh đầy đủ hoặc giải trình mốc tính tuổi.", "Give the full birth date, or explain which day counts."),
);
export const RetirementUnsure = defineDoubt(
  "retirement-unsure",
  t("Chưa rõ đủ tuổi công tác đến hết nhiệm kỳ", "Cannot tell whether in office until the end of the term"),
  (v) => `Nghỉ hưu ${isoWords(v.retirement, "vi")}: trong năm 2030 nhưng trước mốc hết nhiệm kỳ; văn bản không nêu ngày`,
  (v) => `Retires ${isoWords(v.retirement, "en")}: before the day taken as the term's end, which the text does not name`,
  t("Giải trình mốc hết nhiệm kỳ, hoặc ghi văn bản nghỉ hưu ở tuổi cao hơn (số, ngày).", "Explain the end of the term, or give the document on later retirement (number, date)."),
);
export const PostUnsure = defineDoubt(
  "post-unsure",
  t("Chưa rõ chức vụ", "Post is not clear"),
  (v) => `Chức vụ “${v.position}” ${DOUBTS[v.reason]?.vi ?? "chưa rõ có thuộc ba chức danh của Đề án"}`,
  (v) => `The post “${v.position}” ${DOUBTS[v.reason]?.en ?? "may or may not be one of the three"}`,
  t("Ghi đầy đủ chức vụ và cấp (tỉnh, huyện, xã), hoặc giải trình.", "Write the post and its level in full, or explain."),
);
const DOUBTS: Readonly<Record<string, Text>> = {
  acting: t("là quyền hoặc phụ trách: chưa rõ có được tính là giữ chức danh", "is acting: it is open whether that counts as holding the post"),
  "level-unclear": t("chưa rõ cấp tỉnh hay cấp khác", "does not say at which level"),
};
export const PlannedUnsure = defineDoubt(
  "planned-unsure",
  t("Chưa rõ quy hoạch", "Planning is not clear"),
  (v) => (v.planned ? `Quy hoạch “${v.planned}” chưa đủ chức danh và giai đoạn để kết luận` : "Chưa có thông tin quy hoạch (chức danh, giai đoạn)"),
  (v) => (v.planned ? `Planned for “${v.planned}”: post and term do not both show` : "Nothing is said of planning (post, term)"),
  t("Ghi chức danh và giai đoạn quy hoạch (2021 - 2026 hoặc 2026 - 2030).", "Write the planned post and term (2021-2026 or 2026-2030)."),
);
export const LeadingUnsure = defineDoubt(
  "leading-unsure",
  t("Chưa rõ là lãnh đạo, quản lý", "Leading post is not clear"),
  (v) => `Chức vụ “${v.position}” chưa cho thấy là cán bộ, công chức lãnh đạo, quản lý`,
  (v) => `“${v.position}” does not show a leading post of a cadre or civil servant`,
  t("Bổ sung chức vụ lãnh đạo, quản lý hoặc giải trình.", "Add the leading post, or explain."),
);
export const GenderUnknown = defineDoubt(
  "gender-unknown",
  t("Chưa rõ giới tính", "Gender is not known"),
  () => "Chưa có giới tính nên chưa thể xét nhóm b (cán bộ nữ)",
  () => "Without the gender group b (women) cannot be told",
  t("Bổ sung giới tính.", "Add the gender."),
);

const FAILED: Readonly<Record<string, typeof TooOld>> = {
  "age-under-45": TooOld,
  "listed-post": PostNotListed,
  woman: TooOld,
  "serves-term": RetiresEarly,
  leads: NotLeading,
  "planned-post": PlannedPostNotListed,
  "planned-term": PlannedTermOutside,
};
const UNSURE: Readonly<Record<string, typeof AgeUnsure>> = {
  "age-under-45": AgeUnsure,
  "listed-post": PostUnsure,
  woman: GenderUnknown,
  "serves-term": RetirementUnsure,
  leads: LeadingUnsure,
  "planned-post": PlannedUnsure,
  "planned-term": PlannedUnsure,
};

const FINDS: readonly AnyFinding[] = [...new Set<AnyFinding>([...Object.values(FAILED), ...Object.values(UNSURE)])];

export const targetGroup: Rule<Subject> = {
  name: "qd-1641/target-group",
  finds: FINDS,
  covers: ["S002-03", "S002-04", "S002-05", "S002-06", "S004-04", "S004-05", "S004-06", "S004-07", "S004-47"],
  *check({ assessed }) {
    for (const one of assessed) {
      if (one.assessment.group !== null) continue;
      const finding = targetFinding(one);
      if (finding) yield finding;
    }
  },
};

/** For one person, whether read from a sheet or told. */
export function targetFinding({ nominee, assessment }: Assessed): Finding | null {
  const found = targetFact(assessment);
  if (!found) return null;
  const { fact, definition } = found;
  const column = columnOfFact(nominee, factOf(fact));
  const place = placeAt(nominee, column >= 0 ? column : nominee.columns.name);
  const law = targetLaw(fact, assessment, nominee);
  return definition.at(place, targetValues(fact, assessment, nominee.position, [nominee.plannedPost, nominee.plannedTerm]), { law });
}

/** The definition and the fact it stands on; null when a silent (missing) fact is the only reason. */
export function targetFact(assessment: Assessment): { fact: FailingFact; definition: typeof TooOld; } | null {
  const truth = evaluate(TARGET_GROUP, assessment.facts, assessment.law);
  const fact = truth === "fails" ? failingFact(assessment) : unknownFact(assessment);
  if (!fact || (truth === "unknown" && isSilent(factOf(fact), assessment))) return null;
  const definition = (truth === "fails" ? FAILED : UNSURE)[fact.leaf.id];
  return definition ? { fact, definition } : null;
}

export function factOf({ leaf }: FailingFact): string {
  return leaf.kind === "attested" ? "" : leaf.fact;
}

/** Missing births, posts and course days are reported where they are missing. */
function isSilent(fact: string, { person }: Assessment): boolean {
  if (fact === "age") return !person.birth || !person.courseStart;
  if (fact === "retirement") return !person.birth;
  return (fact === "post" || fact === "leads") && person.post.reason === "empty";
}

function targetLaw({ leaf, group }: FailingFact, assessment: Assessment, nominee: Assessed["nominee"]): Law[] {
  const own = explain(leaf, assessment.facts, assessment.law, factSource(assessment, toldBy(nominee))).law;
  return [...(group.cite ? [lawOf(group.cite)] : []), ...own.filter(({ cite }) => JSON.stringify(cite) !== JSON.stringify(group.cite))];
}

export function targetValues({ group }: FailingFact, { facts, person, law, decision }: Assessment, position: string, planned: readonly string[]): TargetValues {
  const { age, retirement } = facts;
  const span = (fact: typeof age): string | null => (fact?.kind === "span" && Number.isFinite(fact.first) && Number.isFinite(fact.last) ? (fact.first === fact.last ? String(fact.first) : `${fact.first}-${fact.last}`) : null);
  const last = retirement?.kind === "span" && person.birth && person.gender ? retirement.last : null;
  return {
    group: group.id,
    age: span(age),
    courseStart: person.courseStart && isExact(person.courseStart) ? isoDay(person.courseStart.first) : null,
    letter: person.letter === null ? null : isoDay(person.letter),
    retirement: last === null ? null : isoDay(last as Parameters<typeof isoDay>[0]), // a retirement span counts in days
    position,
    planned: planned.filter(Boolean).join(", "),
    reason: person.post.reason ?? "",
    lacks: gaps({ facts, person, law, decision, group: null })
      .filter(({ lacks }) => lacks.length > 0)
      .map((gap) => `${gap.group}: ${gap.lacks.join(", ")}`),
  };
}
