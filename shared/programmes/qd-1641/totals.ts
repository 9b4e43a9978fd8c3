/** Totals of a plan under QĐ 1641. `people` are those on the list who count; what a block keeps from counting stands beside them. */
import type { Finding } from "../../findings/finding.ts";
import { provincesIn } from "../../law/provinces.ts";
import type { Totals } from "../../report.ts";
import { type Assessed, SCHEME_BEGINS, type Subject } from "./subject.ts";

export function totalsOf({ assessed, plan }: Subject, findings: readonly Finding[]): Totals {
  const counted = assessed.filter(({ nominee }) => nominee.standing === "counted");
  const blocked = new Set(
    findings.filter(({ severity, row }) => severity === "block" && row !== null).map(({ sheet, row }) => `${sheet}!${row}`),
  );
  const clear = counted.filter(({ nominee }) => !blocked.has(`${nominee.table.sheet.name}!${nominee.line.row + 1}`));
  const count = (test: (one: Assessed) => boolean): number => counted.filter(test).length;
  return {
    people: counted.length,
    people_without_block: clear.length,
    budget_vnd: sum(counted),
    budget_vnd_without_block: sum(clear),
    courses: plan.courses.length,
    women: count(({ nominee }) => nominee.gender === "female"),
    under_45: count(({ assessment }) => isUnder45(assessment)),
    reserve: assessed.length - counted.length,
    by_decision: tally(counted, ({ assessment }) => assessment.decision),
    by_group: tally(counted, ({ assessment }) => assessment.group ?? "none"),
    by_course: tally(
      counted,
      ({ nominee }) => nominee.attendance.course?.code || nominee.attendance.course?.name || nominee.attendance.label || "none",
    ),
    by_province: tally(counted, provinceOf),
    by_source: tally(counted, ({ nominee }) => nominee.source || "none"),
  };
}

function sum(list: readonly Assessed[]): number {
  return list.reduce((all, { nominee }) => all + (nominee.cost ?? 0), 0);
}

function isUnder45({ facts, law }: Assessed["assessment"]): boolean {
  const { age } = facts;
  const limit = law.youngAge?.value;
  return age?.kind === "span" && typeof limit === "number" && age.last < limit;
}

function provinceOf({ nominee }: Assessed): string {
  const on = nominee.attendance.start?.first ?? SCHEME_BEGINS;
  return provincesIn(`${nominee.unit} ${nominee.position}`, on)[0]?.name ?? "none";
}

function tally(list: readonly Assessed[], key: (one: Assessed) => string): Readonly<Record<string, number>> {
  const counts = new Map<string, number>();
  for (const one of list) {
    const name = key(one);
    counts.set(name, (counts.get(name) ?? 0) + 1);
  }
  return Object.fromEntries(counts);
}
