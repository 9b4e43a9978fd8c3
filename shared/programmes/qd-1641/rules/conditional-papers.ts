/** Papers the decision asks for in some cases only: ability in English for a course taught in English, opinions on sponsors' money. */
import { defineFinding } from "../../../findings/finding.ts";
import { lawOf } from "../../../findings/law-of.ts";
import { cite } from "../../../law/citation.ts";
import { coursePlace } from "../../../plan/course.ts";
import { placeAt } from "../../../plan/nominee.ts";
import type { Rule } from "../../../rules/rule.ts";
import { fold } from "../../../text/fold.ts";
import { readFunding } from "../../../text/funding.ts";
import type { Text } from "../../../text/locale.ts";
import { ENGLISH, FUNDS } from "../parameters.ts";
import type { Assessed, Subject } from "../subject.ts";

const t = (vi: string, en: string): Text => ({ vi, en });

export const EnglishNotShown = defineFinding<{ course: string }>({
  code: "qd-1641/english-not-shown",
  severity: "confirm",
  scope: "row",
  title: t("Chưa có minh chứng tiếng Anh", "No proof of English"),
  message: {
    vi: ({ course }) => `Khóa “${course}” học trực tiếp bằng tiếng Anh: dòng này chưa ghi trình độ tiếng Anh`,
    en: ({ course }) => `Course “${course}” is taught in English: the line shows no ability in English`,
  },
  todo: t("Ghi chứng chỉ hoặc trình độ tiếng Anh.", "Write the certificate or level of English."),
});

export const SponsorOpinion = defineFinding<{ source: string }>({
  code: "qd-1641/sponsor-opinion",
  severity: "info",
  scope: "course",
  title: t("Kinh phí tài trợ cần lấy ý kiến", "Sponsored money needs opinions"),
  message: {
    vi: ({ source }) => `“${source}”: nguồn tài trợ cần ý kiến Bộ Công an; tài trợ nước ngoài cần thêm ý kiến Bộ Tài chính`,
    en: ({ source }) =>
      `“${source}”: sponsored money needs the opinion of the Ministry of Public Security, foreign money also that of the Ministry of Finance`,
  },
  todo: t("Kèm văn bản ý kiến khi gửi.", "Send the opinions with the plan."),
});

export const SourceUnknown = defineFinding<{ source: string }>({
  code: "qd-1641/source-unknown",
  severity: "info",
  scope: "row",
  title: t("Nguồn kinh phí chưa rõ", "Source of funds not clear"),
  message: {
    vi: ({ source }) => `“${source}” không khớp nguồn kinh phí nào của Đề án`,
    en: ({ source }) => `“${source}” is none of the scheme's sources of funds`,
  },
  todo: t("Ghi ngân sách nhà nước, kinh phí cơ quan hoặc tài trợ.", "Write State budget, the agency's money, or a sponsor."),
});

const ENGLISH_WORDS = /tieng anh|ielts|toefl|toeic|\b[abc][12]\b|vstep|cefr|aptis|cambridge|anh van|english/;
const MINISTRY_OPINIONS = [
  cite("qd-1641", { article: "1", section: "VI", clause: "2", point: "b" }),
  cite("qd-1641", { article: "1", section: "VI", clause: "4", point: "b" }),
];

export const conditionalPapers: Rule<Subject, Assessed> = {
  name: "qd-1641/conditional-papers",
  finds: [EnglishNotShown, SponsorOpinion, SourceUnknown],
  covers: ["S002-11", "S004-28", "S004-30", "S004-33", "S004-34", "S004-42", "S004-45"],
  looksAt: { of: () => null, besides: ["courses"] },
  line({ nominee }, report) {
    const { course } = nominee.attendance;
    if (!course?.teachingLanguage || !/\b(anh|english)\b/.test(fold(course.teachingLanguage))) return;
    if (ENGLISH_WORDS.test(fold(nominee.language))) return;
    const name = course.code || course.name;
    report(EnglishNotShown.at(placeAt(nominee, nominee.columns.name), { course: name }, { law: [lawOf(ENGLISH)] }));
  },
  *check({ plan }) {
    for (const course of plan.courses) {
      const kinds = course.source ? readFunding(course.source).sources : [];
      if (kinds.some((kind) => kind === "sponsor" || kind === "sponsor-domestic" || kind === "sponsor-foreign"))
        yield SponsorOpinion.at(coursePlace(course, "source"), { source: course.source }, { law: MINISTRY_OPINIONS.map(lawOf) });
    }
  },
  groups: { of: ({ nominee }) => nominee.source || null, takes: () => null, check: unknownSource },
};

/** One wording that nobody knows is one matter, on its first line. */
function* unknownSource([first]: Iterable<Assessed>) {
  const source = first?.nominee.source;
  if (!first || !source || readFunding(source).sources.length > 0) return;
  const column = first.nominee.table.columns.get("source")?.[0]?.column ?? -1;
  yield SourceUnknown.at(placeAt(first.nominee, column), { source }, { law: [lawOf(FUNDS)] });
}
