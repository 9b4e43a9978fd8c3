/** Years of lines and demands: within 2022-2025, in order, and adding up to the line's people. */
import { defineFinding } from "../../../findings/finding.ts";
import { lawOf } from "../../../findings/law-of.ts";
import { fieldPlace, numberOf } from "../../../lines/line.ts";
import { placeOf } from "../../../plan/cells.ts";
import type { Rule } from "../../../rules/rule.ts";
import { numberText } from "../../../text/format.ts";
import type { Text } from "../../../text/locale.ts";
import type { PlanLine } from "../line.ts";
import { PLAN } from "../parameters.ts";
import type { Subject } from "../subject.ts";

const t = (vi: string, en: string): Text => ({ vi, en });

export const YearsOutside = defineFinding<{ years: string; from: number; to: number }>({
  code: "ha-noi-2022/years-outside",
  severity: "confirm",
  scope: "row",
  title: t("Năm ngoài giai đoạn của kế hoạch", "Years outside the plan"),
  message: {
    vi: ({ years, from, to }) => `Năm ${years} nằm ngoài giai đoạn ${from} - ${to} của kế hoạch`,
    en: ({ years, from, to }) => `${years} lies outside ${from}-${to}, the years of the plan`,
  },
  todo: t("Kiểm tra lại năm thực hiện hoặc giải trình.", "Check the years, or explain."),
  compares: ({ from, to }) => [
    { title: t("Giai đoạn của kế hoạch", "Years of the plan"), value: t(`${from} - ${to}`, `${from}-${to}`) },
  ],
});

export const YearsReversed = defineFinding<{ from: number; to: number }>({
  code: "ha-noi-2022/years-reversed",
  severity: "block",
  scope: "row",
  title: t("Năm kết thúc trước năm bắt đầu", "Ends before it begins"),
  message: {
    vi: ({ from, to }) => `Bắt đầu năm ${from} nhưng kết thúc năm ${to}`,
    en: ({ from, to }) => `Begins in ${from} but ends in ${to}`,
  },
  todo: t("Kiểm tra lại hai năm.", "Check both years."),
});

export const YearsUnclear = defineFinding<{ typed: string }>({
  code: "ha-noi-2022/years-unclear",
  severity: "confirm",
  scope: "row",
  title: t("Chưa đọc được năm", "Years cannot be read"),
  message: {
    vi: ({ typed }) => `“${typed}” chưa đọc được là năm nào`,
    en: ({ typed }) => `“${typed}” names no year`,
  },
  todo: t("Ghi năm bằng bốn chữ số, ví dụ 2022.", "Write the year with four digits."),
});

export const YearsSum = defineFinding<{ stated: number; sum: number }>({
  code: "ha-noi-2022/years-sum-differs",
  severity: "confirm",
  scope: "row",
  title: t("Số người các năm không khớp tổng", "People of the years differ from the whole"),
  message: {
    vi: ({ stated, sum }) => `Ghi ${numberText(stated, "vi")} người; cộng các năm là ${numberText(sum, "vi")} người`,
    en: ({ stated, sum }) => `${numberText(stated, "en")} people are stated; the years add up to ${numberText(sum, "en")}`,
  },
  todo: t("Sửa số người của từng năm hoặc tổng.", "Correct the people of the years or the whole."),
  compares: ({ sum }) => [
    {
      title: t("Cộng các năm", "Sum of the years"),
      value: t(`${numberText(sum, "vi")} người`, `${numberText(sum, "en")} people`),
    },
  ],
});

export const years: Rule<Subject, PlanLine> = {
  name: "ha-noi-2022/years",
  finds: [YearsOutside, YearsReversed, YearsUnclear, YearsSum],
  covers: ["S000-02", "S000-10"],
  line(line, report, { law }) {
    const [from, to] = [law.number("firstYear"), law.number("lastYear")];
    if (line.standing.kind === "withdrawn" || from === null || to === null) return;
    const details = { law: from.law };
    const outside = (first: number, last: number): boolean => first < from.value || last > to.value;
    for (const [field, reading] of line.yearCells) {
      const place = fieldPlace(line, field);
      if (reading.kind === "unclear") report(YearsUnclear.at(place, { typed: reading.text }, { law: [lawOf(PLAN)] }));
      if (reading.kind === "years" && outside(reading.first, reading.last))
        report(YearsOutside.at(place, { years: span(reading.first, reading.last), from: from.value, to: to.value }, details));
    }
    for (const [year, people] of line.byYear) {
      const column = line.table.columns.get("peopleOfYear")?.find(({ folded }) => folded.endsWith(String(year)))?.column ?? -1;
      if (people > 0 && outside(year, year))
        report(
          YearsOutside.at(
            placeOf(line.table, line.line.row, column),
            { years: String(year), from: from.value, to: to.value },
            details,
          ),
        );
    }
    const ends = new Map(line.yearCells);
    const [start, end] = [ends.get("fromYear"), ends.get("toYear")];
    if (start?.kind === "years" && end?.kind === "years" && end.last < start.first)
      report(
        YearsReversed.at(
          fieldPlace(line, "toYear"),
          { from: start.first, to: end.last },
          { law: [lawOf(PLAN)], related: [fieldPlace(line, "fromYear")] },
        ),
      );
    const stated = numberOf(line, "people");
    const sum = line.byYear.reduce((all, [, people]) => all + people, 0);
    if (stated !== null && line.byYear.length > 0 && sum !== stated)
      report(YearsSum.at(fieldPlace(line, "people"), { stated, sum }, { law: [lawOf(PLAN)] }));
  },
};

const span = (first: number, last: number): string => (first === last ? String(first) : `${first} - ${last}`);
