/** A course outside the years that a programme's plan names: asked about, once for each course. */
import { lawInForce } from "../../conditions/clauses.ts";
import { type DefinedFinding, defineFinding } from "../../findings/finding.ts";
import { placeAt } from "../../plan/nominee.ts";
import type { Rule } from "../../rules/rule.ts";
import { isoDay } from "../../sheet/day.ts";
import { dateText } from "../../text/format.ts";
import type { Text } from "../../text/locale.ts";
import { wholeNumber } from "../law-book.ts";
import type { Assessed, Subject } from "../subject.ts";

const t = (vi: string, en: string): Text => ({ vi, en });

export type Outside = { readonly start: string; readonly years: string };

export function outsideFinding(programme: string): DefinedFinding<Outside> {
  return defineFinding<Outside>({
    code: `${programme}/nominees-outside-period`,
    severity: "confirm",
    scope: "course",
    title: t("Khóa học của người được cử ngoài thời gian của Kế hoạch", "People put forward outside the plan's years"),
    message: {
      vi: ({ start, years }) => `Khóa khai giảng ${dateText(start, "vi")}; Kế hoạch thực hiện trong giai đoạn ${years}`,
      en: ({ start, years }) => `The course begins on ${dateText(start, "en")}; the plan is for ${years}`,
    },
    todo: t("Kiểm tra lại thời gian của khóa hoặc giải trình.", "Check the days of the course, or explain."),
  });
}

/** `years`: "2022 - 2025". The parameters are `periodStart` and `periodEnd`. */
export function periodRule(programme: string, finding: DefinedFinding<Outside>, years: string): Rule<Subject, Assessed> {
  return {
    name: `${programme}/nominees-period`,
    finds: [finding],
    covers: [],
    *check({ assessed }) {
      const said = new Set<string>();
      for (const { nominee, assessment } of assessed) {
        const { start, key } = nominee.attendance;
        const { law } = assessment;
        const [first, last] = [wholeNumber(law, "periodStart"), wholeNumber(law, "periodEnd")];
        if (!start || first === null || last === null || (start.last >= first && start.first <= last)) continue;
        const course = `${key}|${start.first}`;
        if (said.has(course)) continue;
        said.add(course);
        const { columns } = nominee;
        const place = placeAt(nominee, [columns.start, columns.course].find((column) => column >= 0) ?? columns.name);
        const entry = law.periodStart;
        yield finding.at(place, { start: isoDay(start.first), years }, { law: entry ? [lawInForce(entry)] : [] });
      }
    },
  };
}
