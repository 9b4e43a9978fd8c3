/**
 * The demand and funding of each year, which Sở Nội vụ sends Sở Tài chính: every demand names its year and its source, and together they
 * are no more than the plan's own lines.
 */
import { defineFinding, type Finding } from "../../../findings/finding.ts";
import { lawOf } from "../../../findings/law-of.ts";
import { fieldPlace, hasColumn, readingOf } from "../../../lines/line.ts";
import { isLeast } from "../../../lines/read-amount.ts";
import type { Rule } from "../../../rules/rule.ts";
import { moneyText, numberText } from "../../../text/format.ts";
import type { Text } from "../../../text/locale.ts";
import type { PlanLine } from "../line.ts";
import { PLAN } from "../parameters.ts";
import { budgetOf, countedLines, moneyOf, peopleOf, type Subject } from "../subject.ts";

const t = (vi: string, en: string): Text => ({ vi, en });

export const SourceMissing = defineFinding<{ name: string }>({
  code: "ha-noi-2022/source-missing",
  severity: "confirm",
  scope: "row",
  title: t("Chưa có nguồn kinh phí", "Source of funds missing"),
  message: {
    vi: ({ name }) => `Nhu cầu “${name}” chưa ghi nguồn kinh phí`,
    en: ({ name }) => `The demand “${name}” names no source of funds`,
  },
  todo: t("Ghi nguồn kinh phí để Sở Tài chính tổng hợp, bố trí.", "Write the source, so that Sở Tài chính can provide for it."),
});

export const YearMissing = defineFinding<{ name: string }>({
  code: "ha-noi-2022/year-missing",
  severity: "confirm",
  scope: "row",
  title: t("Chưa rõ năm của nhu cầu", "Year of the demand not known"),
  message: {
    vi: ({ name }) => `Nhu cầu “${name}” chưa ghi là của năm nào`,
    en: ({ name }) => `The demand “${name}” names no year`,
  },
  todo: t("Ghi năm của từng nhu cầu.", "Write the year of each demand."),
});

export const DemandDiffers = defineFinding<{ about: string; demand: number; planned: number }>({
  code: "ha-noi-2022/demand-differs",
  severity: "confirm",
  scope: "programme",
  title: t("Nhu cầu các năm khác số của chương trình", "Demand of the years differs from the lines"),
  message: {
    vi: ({ about, demand, planned }) =>
      `${about}: nhu cầu các năm cộng được ${numberText(demand, "vi")} người, các dòng chương trình là ${numberText(planned, "vi")} người`,
    en: ({ about, demand, planned }) =>
      `${about}: the years ask for ${numberText(demand, "en")} people, the lines of the plan have ${numberText(planned, "en")}`,
  },
  todo: t("Sửa nhu cầu từng năm hoặc số người của chương trình.", "Correct the demand of the years or the people of the lines."),
  compares: ({ planned }) => [
    {
      title: t("Các dòng chương trình", "Lines of the plan"),
      value: t(`${numberText(planned, "vi")} người`, `${numberText(planned, "en")} people`),
    },
  ],
});

export const DemandMoneyDiffers = defineFinding<{ about: string; demand: number; planned: number }>({
  code: "ha-noi-2022/demand-money-differs",
  severity: "confirm",
  scope: "programme",
  title: t("Kinh phí các năm khác kinh phí của chương trình", "Money of the years differs from the lines"),
  message: {
    vi: ({ about, demand, planned }) =>
      `${about}: kinh phí các năm cộng được ${moneyText(demand, "vi")}, các dòng chương trình là ${moneyText(planned, "vi")}`,
    en: ({ about, demand, planned }) =>
      `${about}: the years ask for ${moneyText(demand, "en")}, the lines of the plan have ${moneyText(planned, "en")}`,
  },
  todo: t("Sửa kinh phí từng năm hoặc của chương trình.", "Correct the money of the years or of the lines."),
  compares: ({ planned }) => [
    { title: t("Các dòng chương trình", "Lines of the plan"), value: t(moneyText(planned, "vi"), moneyText(planned, "en")) },
  ],
});

export const demands: Rule<Subject, PlanLine> = {
  name: "ha-noi-2022/demand",
  finds: [SourceMissing, YearMissing, DemandDiffers, DemandMoneyDiffers],
  covers: ["S000-05"],
  line(line, report) {
    if (line.kind !== "demand" || line.standing.kind !== "counted") return;
    const details = { law: [lawOf(PLAN)] };
    const name = line.name || "—";
    if (hasColumn(line, "source") && line.source === "") report(SourceMissing.at(fieldPlace(line, "source"), { name }, details));
    const unread = line.yearCells.some(([, { kind }]) => kind === "unclear");
    if (line.firstYear === null && !unread) report(YearMissing.at(fieldPlace(line, "year", "title", "lead"), { name }, details));
  },
  *check(subject) {
    const [lines, demand] = [countedLines(subject), countedLines(subject, "demand")];
    if (lines.length === 0 || demand.length === 0) return;
    yield* comparedParts(lines, demand, isWholePeriod(subject, demand));
  },
};

/** All years of the plan are asked for: then the sums must agree; before that the years must only not ask for more. */
function isWholePeriod({ law }: Subject, demand: readonly PlanLine[]): boolean {
  const years = new Set(demand.map(({ firstYear }) => firstYear));
  const [from, to] = [law.number("firstYear")?.value ?? 0, law.number("lastYear")?.value ?? -1];
  return Array.from({ length: Math.max(0, to - from + 1) }, (_, index) => from + index).every((year) => years.has(year));
}

/** By what both tables name: the line, else the lead agency, else all together. */
function* comparedParts(lines: readonly PlanLine[], demand: readonly PlanLine[], whole: boolean): Generator<Finding> {
  const byLine = demand.every(({ published }) => published !== null);
  const byLead = demand.every(({ lead }) => lead.name !== "");
  const keyOf = byLine
    ? ({ published }: PlanLine): string => published?.title ?? ""
    : byLead
      ? ({ lead }: PlanLine): string => lead.name
      : () => "Toàn kế hoạch";
  for (const about of new Set(demand.map(keyOf))) {
    const asked = demand.filter((line) => keyOf(line) === about);
    const planned = lines.filter((line) => keyOf(line) === about);
    const [first, ...others] = asked;
    if (!first || planned.length === 0) continue;
    const law = [lawOf(PLAN)];
    const [people, all] = [peopleOf(asked), peopleOf(planned)];
    if (asked.every((line) => line.people !== null) && (people > all || (whole && people !== all)))
      yield DemandDiffers.at(
        fieldPlace(first, "people"),
        { about, demand: people, planned: all },
        { law, related: others.map((line) => fieldPlace(line, "people")) },
      );
    if ([...asked, ...planned].some((line) => moneyOf(line) === null)) continue;
    const [money, budget] = [budgetOf(asked), budgetOf(planned)];
    const least = planned.some((line) => isLeast(readingOf(line, "totalCost")));
    if ((money > budget && !least) || (whole && money < budget))
      yield DemandMoneyDiffers.at(
        fieldPlace(first, "totalCost"),
        { about, demand: money, planned: budget },
        { law, related: others.map((line) => fieldPlace(line, "totalCost")) },
      );
  }
}
