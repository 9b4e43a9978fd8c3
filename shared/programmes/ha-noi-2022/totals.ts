/** Totals of Hà Nội's plan: people, money (a lower bound where lines say "hơn"), by lead agency, country and year. */
import { counts, readingOf } from "../../lines/line.ts";
import { isLeast } from "../../lines/read-amount.ts";
import { tallied } from "../../lines/tally.ts";
import type { Totals } from "../../report.ts";
import { moneyText } from "../../text/format.ts";
import { fundingName } from "../../text/funding.ts";
import type { PlanLine } from "./line.ts";
import { budgetOf, countedLines, moneyOf, peopleOf, type Subject } from "./subject.ts";

export function totalsOf(subject: Subject): Totals {
  const lines = countedLines(subject);
  const demand = countedLines(subject, "demand");
  // A yearly table alone is what there is to count.
  const counted = lines.length > 0 ? lines : demand;
  const budget = budgetOf(counted);
  const atLeast = counted.some((line) => isLeast(readingOf(line, "totalCost")));
  return {
    period: periodOf(counted),
    people: peopleOf(counted),
    budget_vnd: budget,
    lines: lines.length,
    money_at_least: atLeast,
    budget_text: `${atLeast ? "từ " : ""}${moneyText(budget, "vi")}`,
    reserve: subject.lines.filter((line) => !counts(line)).length,
    by_lead: tallied(counted, named, people),
    by_country: tallied(lines, ({ country }) => country.countries.map(({ vi }) => vi), people),
    by_year: byYear(lines, demand),
    budget_by_lead: tallied(counted, named, money),
    budget_by_line: tallied(lines, ({ name }) => [name], money),
    demand_people: peopleOf(demand),
    demand_by_year: tallied(demand, yearOf, people),
    demand_budget_by_year: tallied(demand, yearOf, money),
    demand_by_source: tallied(demand, ({ source }) => (source === "" ? [] : [fundingName(source) || source]), people),
  };
}

const people = (line: PlanLine): number => line.people ?? 0;
const money = (line: PlanLine): number => moneyOf(line) ?? 0;
const named = ({ lead }: PlanLine): readonly string[] => (lead.name === "" ? [] : [lead.name]);
const yearOf = ({ firstYear, lastYear }: PlanLine): readonly string[] => {
  if (firstYear === null) return [];
  return [firstYear === lastYear ? String(firstYear) : `${firstYear}-${lastYear}`];
};

/** By the columns of the years, else by the yearly demand; a line over several years cannot be divided. */
function byYear(lines: readonly PlanLine[], demand: readonly PlanLine[]): Readonly<Record<string, number>> {
  if (demand.length > 0 && lines.every((line) => line.byYear.length === 0)) return tallied(demand, yearOf, people);
  const parts = lines.flatMap((line) =>
    line.byYear.length > 0
      ? line.byYear.map(([year, count]) => ({ year: String(year), count }))
      : yearOf(line).map((year) => ({ year, count: people(line) })),
  );
  return tallied(
    parts,
    ({ year }) => [year],
    ({ count }) => count,
  );
}

function periodOf(lines: readonly PlanLine[]): string | null {
  const years = lines.flatMap(({ firstYear, lastYear }) => [firstYear, lastYear]).filter((year) => year !== null);
  if (years.length === 0) return null;
  const [first, last] = [Math.min(...years), Math.max(...years)];
  return first === last ? String(first) : `${first}-${last}`;
}
