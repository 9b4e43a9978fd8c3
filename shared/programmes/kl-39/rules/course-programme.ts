/**
 * A course abroad joins study with survey, belongs to one of four groups of contents, and is taught in person, online or both. What a
 * table does not say at all is no finding: the conclusion asks for it of programmes, not of lists.
 */

import { FigureCells } from "../../../figures/figure-cells.ts";
import { defineFinding, type Finding } from "../../../findings/finding.ts";
import { lawOf } from "../../../findings/law-of.ts";
import type { Rule } from "../../../rules/rule.ts";
import { columnOf, type ReadTable, type TableRow } from "../../../sheet/table.ts";
import { fold } from "../../../text/fold.ts";
import type { Text } from "../../../text/locale.ts";
import { contentGroupOf } from "../courses/contents.ts";
import { kindIn } from "../kinds.ts";
import { CONCLUSION } from "../parameters.ts";
import type { Subject } from "../subject.ts";

const t = (vi: string, en: string): Text => ({ vi, en });
const LAW = [lawOf(CONCLUSION)];

export const OneSided = defineFinding<{ lacking: "study" | "survey" }>({
  code: "kl-39/study-and-survey",
  severity: "confirm",
  scope: "course",
  title: t("Khóa thiếu học tập hoặc khảo sát thực tế", "A course without study or without survey"),
  message: {
    vi: ({ lacking }) =>
      `Khóa không có ngày ${lacking === "study" ? "học tập" : "khảo sát thực tế"}; chương trình phải kết hợp giữa học tập và khảo sát thực tế`,
    en: ({ lacking }) =>
      `The course has no days of ${lacking === "study" ? "study" : "field survey"}; a programme must join study with field survey`,
  },
  todo: t("Ghi số ngày học tập và số ngày khảo sát thực tế của khóa.", "Write the days of study and of survey of the course."),
});

export const ContentOther = defineFinding<{ content: string }>({
  code: "kl-39/content-not-named",
  severity: "info",
  scope: "course",
  title: t("Nội dung ngoài bốn nhóm của Kết luận", "Contents in none of the four groups"),
  message: {
    vi: ({ content }) => `Chưa thấy “${content}” thuộc nhóm nào trong bốn nhóm nội dung của Kết luận`,
    en: ({ content }) => `“${content}” is not seen to belong to any of the conclusion's four groups of contents`,
  },
  todo: t("Kiểm tra lại nội dung bồi dưỡng của khóa.", "Check what the course is about."),
});

export const FormOther = defineFinding<{ form: string }>({
  code: "kl-39/form-not-named",
  severity: "info",
  scope: "course",
  title: t("Hình thức tổ chức chưa rõ", "Form of teaching not clear"),
  message: {
    vi: ({ form }) => `“${form}” không rõ là trực tiếp, trực tuyến hay kết hợp`,
    en: ({ form }) => `“${form}” does not say whether it is in person, online or both`,
  },
  todo: t("Ghi “trực tiếp”, “trực tuyến” hoặc “trực tiếp kết hợp trực tuyến”.", "Write in person, online, or both."),
});

export const courseProgramme: Rule<Subject> = {
  name: "kl-39/course-programme",
  finds: [OneSided, ContentOther, FormOther],
  covers: ["S001-09", "S001-11", "S001-13"],
  *check({ plan }) {
    for (const table of plan.tables.filter(({ spec }) => spec.kind === "courses")) {
      const cells = new FigureCells(table);
      for (const line of table.rows) if (line.kind === "record") yield* courseFindings(table, cells, line);
    }
  },
};

function* courseFindings(table: ReadTable, cells: FigureCells, { row }: TableRow): Generator<Finding> {
  const at = (field: string): number => columnOf(table, field)?.column ?? -1;
  const text = (field: string): string => cells.text(row, at(field));
  const name = [text("name"), text("contentGroup")].filter(Boolean).join(" ");
  const atHome = /\b(?:viet nam|trong nuoc)\b/.test(fold(text("country"))) || kindIn(fold(name)) === "speakers";
  if (atHome) return;
  if (at("studyDays") >= 0 && at("surveyDays") >= 0)
    for (const [field, lacking] of [
      ["studyDays", "study"],
      ["surveyDays", "survey"],
    ] as const) {
      const days = cells.read(row, at(field));
      if (days.kind === "empty" || (days.kind === "figure" && days.quantity.last <= 0))
        yield OneSided.at(cells.place(row, at(field)), { lacking }, { law: LAW });
    }
  const isLanguage = [name, text("kind")].some((words) => kindIn(fold(words)) === "language");
  if (name !== "" && !isLanguage && contentGroupOf(fold(name)) === null)
    yield ContentOther.at(
      cells.place(row, at("name") < 0 ? at("contentGroup") : at("name")),
      { content: name.slice(0, 80) },
      { law: LAW },
    );
  const form = text("form");
  if (form !== "" && !/\b(?:truc tiep|truc tuyen|ket hop|tap trung|online)\b/.test(fold(form)))
    yield FormOther.at(cells.place(row, at("form")), { form: form.slice(0, 60) }, { law: LAW });
}
