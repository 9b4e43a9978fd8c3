/** 175 people abroad and 19.963 at home: what the plan of the whole city adds up to; a part of it must only not exceed them. */
import { defineFinding, type Place as FindingPlace } from "../../../findings/finding.ts";
import { fieldPlace, numberOf, readingOf } from "../../../lines/line.ts";
import { isLeast } from "../../../lines/read-amount.ts";
import { placeOf } from "../../../plan/cells.ts";
import type { Rule } from "../../../rules/rule.ts";
import { calculatedAt } from "../../../sheet/calculated.ts";
import { columnOf } from "../../../sheet/table.ts";
import { numberText } from "../../../text/format.ts";
import type { Text } from "../../../text/locale.ts";
import type { Activity } from "../activity.ts";
import type { Place } from "../place.ts";
import { linesAt, peopleOf, type Subject } from "../subject.ts";

const t = (vi: string, en: string): Text => ({ vi, en });
const WHERE: Readonly<Record<string, Text>> = {
  abroad: t("cử đi nước ngoài", "sent abroad"),
  home: t("đào tạo, bồi dưỡng trong nước", "trained at home"),
};

export const TargetDiffers = defineFinding<{ people: number; target: number; where: string }>({
  code: "tp-hcm-2023/target-differs",
  severity: "confirm",
  scope: "programme",
  title: t("Tổng số người khác kế hoạch", "People differ from the plan"),
  message: {
    vi: ({ people, target, where }) =>
      `Các dòng cộng được ${numberText(people, "vi")} người ${WHERE[where]?.vi}; kế hoạch dự kiến ${numberText(target, "vi")} người (${people > target ? "nhiều hơn" : "ít hơn"} ${numberText(Math.abs(people - target), "vi")})`,
    en: ({ people, target, where }) =>
      `The lines add up to ${numberText(people, "en")} people ${WHERE[where]?.en}; the plan expects ${numberText(target, "en")} (${numberText(Math.abs(people - target), "en")} ${people > target ? "more" : "fewer"})`,
  },
  todo: t(
    "Kiểm tra số người của từng dòng, hoặc giải trình phần chênh lệch.",
    "Check the people of each line, or explain the difference.",
  ),
  compares: ({ target }) => [
    {
      title: t("Dự kiến trong kế hoạch", "Expected by the plan"),
      value: t(`${numberText(target, "vi")} người`, `${numberText(target, "en")} people`),
    },
  ],
});

const TARGETS = [
  ["abroad", "peopleAbroad"],
  ["home", "peopleDomestic"],
] as const;

export const targets: Rule<Subject, Activity> = {
  name: "tp-hcm-2023/targets",
  finds: [TargetDiffers],
  covers: ["S001-01", "S001-03"],
  *check(subject) {
    for (const [place, name] of TARGETS) {
      const target = subject.law.number(name);
      const lines = linesAt(subject, place).filter((line) => numberOf(line, "people") !== null);
      if (target === null || lines.length === 0) continue;
      const people = peopleOf(lines);
      const least = lines.some((line) => isLeast(readingOf(line, "people")));
      if (people === target.value || (people < target.value && (!subject.whole || least))) continue;
      yield TargetDiffers.at(
        sumPlace(subject, place, lines),
        { people, target: target.value, where: place },
        { law: target.law },
      );
    }
  },
};

/** The total's own cell, else the last line's. */
function sumPlace({ tables }: Subject, place: Place, lines: readonly Activity[]): FindingPlace {
  const last = lines.at(-1);
  const table = tables.findLast((one) => lines.some((line) => line.table === one && line.place === place));
  const column = table && columnOf(table, "people")?.column;
  const total = table?.rows.findLast(
    ({ kind, row }) => kind === "total" && column !== undefined && calculatedAt(table.sheet, row, column) !== null,
  );
  if (table && column !== undefined && total) return placeOf(table, total.row, column);
  return last ? fieldPlace(last, "people") : { sheet: "", cell: null, row: null };
}
