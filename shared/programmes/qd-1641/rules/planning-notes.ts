/** A planned term written as 2025-2030 or 2026-2031 means the term the decision calls 2026-2030; the first wording is worth saying. */
import { defineFinding } from "../../../findings/finding.ts";
import { lawOf } from "../../../findings/law-of.ts";
import { placeAt } from "../../../plan/nominee.ts";
import type { Rule } from "../../../rules/rule.ts";
import { GROUP_C } from "../parameters.ts";
import type { Assessed, Subject } from "../subject.ts";

export const TermWording = defineFinding<{ typed: string }>({
  code: "qd-1641/planned-term-wording",
  severity: "info",
  scope: "row",
  title: { vi: "Cách ghi giai đoạn quy hoạch", en: "Wording of the planned term" },
  message: {
    vi: ({ typed }) => `“${typed}” được hiểu là giai đoạn 2026 - 2030 nêu trong Đề án`,
    en: ({ typed }) => `“${typed}” is taken as the term 2026-2030 of the scheme`,
  },
  todo: { vi: "Không bắt buộc xử lý.", en: "Nothing has to be done." },
});

export const planningNotes: Rule<Subject, Assessed> = {
  name: "qd-1641/planning-notes",
  finds: [TermWording],
  covers: ["S004-07"],
  line({ nominee, assessment }, report) {
    if (assessment.person.planned?.termNote !== "2025-2030") return;
    const typed = nominee.plannedTerm || nominee.plannedPost;
    report(TermWording.at(placeAt(nominee, nominee.columns.plannedTerm), { typed }, { law: [lawOf(GROUP_C)] }));
  },
};
