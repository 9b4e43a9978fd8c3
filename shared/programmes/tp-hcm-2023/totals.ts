/** Totals of a plan of 2023: people abroad and at home, groups, classes and money; attendances apart. */
import { counts, numberOf } from "../../lines/line.ts";
import { isLeast } from "../../lines/read-amount.ts";
import { tallied } from "../../lines/tally.ts";
import type { Totals } from "../../report.ts";
import { fundingName } from "../../text/funding.ts";
import { type Activity, groupsOf } from "./activity.ts";
import { listedField } from "./fields.ts";
import { linesAt, peopleOf, type Subject } from "./subject.ts";

export function totalsOf(subject: Subject): Totals {
  const [abroad, home, talks] = [linesAt(subject, "abroad"), linesAt(subject, "home"), linesAt(subject, "talk")];
  const all = [...abroad, ...home, ...talks];
  return {
    period: "2023",
    people: peopleOf(abroad) + peopleOf(home),
    budget_vnd: sum(all, "totalCost"),
    people_abroad: peopleOf(abroad),
    people_domestic: peopleOf(home),
    groups_abroad: abroad.reduce((groups, line) => groups + groupsOf(line), 0),
    classes_domestic: sum(home, "classes"),
    turns_abroad: sum(abroad, "turns"),
    turns_domestic: sum(home, "turns"),
    talks: talks.length,
    people_at_talks: peopleOf(talks),
    reserve: subject.lines.filter((line) => !counts(line)).length,
    budget_vnd_abroad: sum(abroad, "totalCost"),
    budget_vnd_domestic: sum(home, "totalCost"),
    money_at_least: all.some(({ amounts }) => amounts.totalCost !== undefined && isLeast(amounts.totalCost)),
    by_field_abroad: byField(abroad),
    by_field_domestic: byField(home),
    by_country: tallied(abroad, (line) => line.country.countries.map(({ vi }) => vi), people),
    by_form: tallied(all, ({ form }) => [form ?? "none"], people),
    by_lead: tallied(all, ({ lead }) => (lead === "" ? [] : [lead]), people),
    by_source: tallied(all, ({ source }) => (source === "" ? [] : [fundingName(source) || source]), people),
  };
}

const people = (line: Activity): number => numberOf(line, "people") ?? 0;

/** Money of a line: its total, else people times the cost of one. */
function sum(lines: readonly Activity[], field: "totalCost" | "turns" | "classes"): number {
  return lines.reduce((all, line) => {
    const each = numberOf(line, "costPerPerson");
    const other = field === "totalCost" && each !== null ? each * people(line) : 0;
    return all + (numberOf(line, field) ?? other);
  }, 0);
}

function byField(lines: readonly Activity[]): Readonly<Record<string, number>> {
  return tallied(lines, (line) => [listedField(line.topic, line.place) ?? line.topic], people);
}
