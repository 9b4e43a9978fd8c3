/** What is wrong with the report on a clean plan: nothing, when the sheet was read as it was meant. */
import type { Report } from "../../shared/report.ts";
import { columnWith, type Layout } from "./layout.ts";
import type { Person, PlanData } from "./people.ts";
import type { Rendered } from "./render.ts";

/** Fields under which a column may be reported. */
const ALSO: Readonly<Record<string, readonly string[]>> = {
  name: ["name", "familyName"],
  birth: ["birth", "birthMale", "birthFemale"],
  gender: ["gender", "maleMark", "femaleMark"],
  unit: ["unit", "province"],
  start: ["start", "period"],
  end: ["end", "period"],
  ratingBefore: ["rating"],
};
/** Text in an old encoding is asked about wherever it stands; that is no fault of a layout. */
const ALWAYS_ASKED: ReadonlySet<string> = new Set(["common/legacy-text", "common/legacy-column"]);
const MERGERS = 2025;

export function faultsOf(plan: PlanData, layout: Layout, rendered: Rendered, report: Report): string[] {
  return [
    ...findingFaults(report),
    ...decisionFaults(report),
    ...totalFaults(plan, layout, report),
    ...columnFaults(layout, rendered, report),
  ];
}

function findingFaults({ findings }: Report): string[] {
  const asked = findings.filter(({ severity, code }) => severity !== "info" && !ALWAYS_ASKED.has(code));
  return asked
    .slice(0, 5)
    .map(
      ({ severity, code, sheet, cell, row, values }) =>
        `${severity} ${code} at ${sheet}!${cell ?? row}: ${JSON.stringify(values)}`,
    );
}

function decisionFaults({ people }: Report): string[] {
  const others = people.filter(({ decision }) => decision !== "eligible");
  return others.slice(0, 3).map(({ sheet, row, decision }) => `${decision} at ${sheet}!${row}`);
}

function totalFaults({ people, year }: PlanData, layout: Layout, { totals }: Report): string[] {
  const tally = (key: (person: Person) => string): Record<string, number> => {
    const counts: Record<string, number> = {};
    for (const person of people) counts[key(person)] = (counts[key(person)] ?? 0) + 1;
    return counts;
  };
  const cost = columnWith(layout, "cost") ? people.reduce((sum, person) => sum + Math.round(person.cost * 1_000_000), 0) : 0;
  const wanted: Record<string, unknown> = {
    people: people.length,
    women: people.filter(({ gender }) => gender === "female").length,
    budget_vnd: cost,
    // Later courses are counted on the map of 34, where the old names have other provinces.
    ...(year < MERGERS ? { by_province: tally(({ province }) => province) } : {}),
  };
  return Object.keys(wanted).flatMap((key) =>
    sameValue(totals[key], wanted[key])
      ? []
      : [`total ${key}: ${JSON.stringify(totals[key])}, not ${JSON.stringify(wanted[key])}`],
  );
}

function sameValue(a: unknown, b: unknown): boolean {
  if (typeof a !== "object" || typeof b !== "object" || a === null || b === null) return a === b;
  return JSON.stringify(Object.entries(a).sort()) === JSON.stringify(Object.entries(b).sort());
}

/** Every column of the first list is found under the field it holds, and surely enough to be acted upon. */
function columnFaults(layout: Layout, { columns }: Rendered, { tables }: Report): string[] {
  const [list] = tables.filter(({ kind }) => kind === "nominees");
  if (!list) return ["no list of people was found"];
  return [...columns].flatMap(([field, letters]) => {
    const composite = columnWith(layout, field);
    if (composite && composite.fields[0] !== field) return [];
    const found = list.columns
      .filter((one) => (ALSO[field] ?? [field]).includes(one.field) && one.certainty !== "guess")
      .map(({ column }) => column);
    return letters.every((letter) => found.includes(letter))
      ? []
      : [`column ${letters} (${composite?.header.join(" / ")}) is not ${field}, found ${found}`];
  });
}
