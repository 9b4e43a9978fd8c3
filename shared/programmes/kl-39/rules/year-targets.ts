/**
 * Each year's people against about 400, since 2026 about 500, and each kind against its part. The year's own numbers count, not those of
 * the day of checking: the conclusion names both already. One agency's table is not the country's.
 */
import { lawInForce } from "../../../conditions/clauses.ts";
import type { Finding, Place } from "../../../findings/finding.ts";
import { lawOf } from "../../../findings/law-of.ts";
import { type InForce, inForce, type Parameter } from "../../../law/dated.ts";
import { tolerancesOn } from "../../../law/tolerances.ts";
import type { Rule } from "../../../rules/rule.ts";
import { wholeYear } from "../../../sheet/day.ts";
import { compareQuantity } from "../../../text/quantity/compare.ts";
import { quantity, rangeOf } from "../../../text/quantity/quantity.ts";
import { KIND_PARAMETERS, KINDS, type Kind } from "../kinds.ts";
import { CONCLUSION, PARAMETERS, type TargetName } from "../parameters.ts";
import type { Subject } from "../subject.ts";
import type { Count } from "../years/counts.ts";
import { sumOf, type YearCounts } from "../years/year-plan.ts";
import { GoalOther, KindOff, type Off, OneUnitOnly, YearOff, YearWithoutTarget } from "./target-findings.ts";

export const yearTargets: Rule<Subject> = {
  name: "kl-39/year-targets",
  finds: [YearOff, KindOff, GoalOther, YearWithoutTarget, OneUnitOnly],
  covers: ["S001-07", "S001-08"],
  *check({ years: { years, sheets }, national }) {
    const [first] = sheets;
    if (!first || years.length === 0) return;
    if (!national) {
      const people = sumOf(years.filter(({ role }) => role === "plan").map(({ sum }) => ({ value: sum })));
      yield OneUnitOnly.at({ sheet: first.table.sheet.name, cell: null, row: null }, { people }, { law: [lawOf(CONCLUSION)] });
      return;
    }
    for (const one of years) yield* yearFindings(one);
    for (const goal of sheets.flatMap(({ goals }) => goals)) yield* goalFindings(goal);
  },
};

/** The number that a year is compared with; undefined before 2022 and after 2030. */
export function targetOf(name: TargetName, year: number): InForce<number> | undefined {
  const parameter: Parameter<number> = PARAMETERS[name];
  return inForce(parameter, wholeYear(year).last);
}

function* yearFindings(one: YearCounts): Generator<Finding> {
  const place = placeOfYear(one);
  const target = targetOf("peopleAYear", one.year);
  if (!place) return;
  if (!target) {
    yield YearWithoutTarget.at(place, { year: one.year }, { law: [lawOf(CONCLUSION)] });
    return;
  }
  const off = offOf(one, one.sum, target);
  if (off) yield YearOff.at(place, off, { law: [lawInForce(target)] });
  for (const kind of KINDS) yield* kindFindings(one, kind);
}

function* kindFindings(one: YearCounts, kind: Kind): Generator<Finding> {
  const [first] = one.kinds[kind];
  const target = targetOf(KIND_PARAMETERS[kind], one.year);
  const off = first && target ? offOf(one, sumOf(one.kinds[kind]), target) : null;
  if (first && target && off)
    yield KindOff.at(first.cells.place(first.row, first.column), { ...off, kind }, { law: [lawInForce(target)] });
}

/** Null where the number is about what the conclusion says. */
function offOf({ year, role }: YearCounts, people: number, { value: about }: InForce<number>): Off | null {
  const tolerances = tolerancesOn(wholeYear(year).last);
  const wanted = quantity("about", about);
  if (compareQuantity(people, wanted, tolerances) === "holds") return null;
  const { least, most } = rangeOf(wanted, tolerances);
  return { year, people, about, least: Math.ceil(least), most: Math.floor(most), done: role === "done" };
}

function* goalFindings({ cells, row, column, year, kind, value }: Count): Generator<Finding> {
  if (year === null || kind === "speakers") return;
  const target = targetOf(kind === null ? "peopleAYear" : KIND_PARAMETERS[kind], year);
  // A table may add up the parts of its target: 410.
  const parts = kind === null ? KINDS.reduce((sum, one) => sum + (targetOf(KIND_PARAMETERS[one], year)?.value ?? 0), 0) : null;
  if (target && value !== target.value && value !== parts)
    yield GoalOther.at(cells.place(row, column), { year, stated: value, about: target.value }, { law: [lawInForce(target)] });
}

/** Where the year's total stands, else its first number. */
export function placeOfYear({ stated, kinds, unsaid }: YearCounts): Place | null {
  const [first] = [...stated, ...KINDS.flatMap((kind) => kinds[kind]), ...unsaid];
  return first ? first.cells.place(first.row, first.column) : null;
}
