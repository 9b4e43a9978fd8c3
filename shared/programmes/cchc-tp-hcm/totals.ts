/** Totals of the targets: which are met, which not, of which nobody can tell; and the classes and visits that count. */
import type { Totals } from "../../report.ts";
import { classesFor, type ReformClass } from "./classes/read-classes.ts";
import { CODES, type Code, isShare } from "./parameters.ts";
import { missingYears } from "./rules/lists.ts";
import type { Judged, Subject } from "./subject.ts";
import { shareOf } from "./tracking/reach.ts";

interface Named {
  readonly code: Code;
  readonly year: number;
}

/** Targets are named "T1/2023", in the order of the plan. */
export function totalsOf(subject: Subject): Totals {
  const { judged, classes, visits } = subject;
  const of = (kind: Judged["verdict"]["kind"]): Named[] =>
    judged.flatMap(({ reach, verdict }) => (verdict.kind === kind ? [reach] : []));
  const abroad = classesFor("T7", classes);
  const blended = classesFor("T8", classes);
  return {
    not_met: named([...of("not-met"), ...missingYears(subject)]),
    met: named(of("met")),
    undetermined: named(of("unknown")),
    shares: Object.fromEntries(
      judged.flatMap(({ reach }) => {
        const share = isShare(reach.code) && reach.at !== null ? shareOf(reach) : null;
        return share ? [[`${reach.code}/${reach.year}`, Number(share.first.toFixed(6))]] : [];
      }),
    ),
    people: peopleOf(classes),
    budget_vnd: classes.reduce((sum, { course }) => sum + (course.totalCost ?? 0), 0),
    classes_abroad: byYear(abroad),
    classes_blended: byYear(blended),
    study_visits: byYear(visits.filter(({ better }) => better === true)),
  };
}

function named(all: readonly Named[]): string[] {
  const order = ({ code, year }: Named): number => CODES.indexOf(code) * 10_000 + year;
  return [...all].sort((a, b) => order(a) - order(b)).map(({ code, year }) => `${code}/${year}`);
}

function peopleOf(classes: readonly ReformClass[]): number {
  return classes.reduce((sum, { people }) => sum + (people ?? 0), 0);
}

function byYear(all: readonly { readonly year: number | null }[]): Readonly<Record<string, number>> {
  const counts: Record<string, number> = {};
  for (const { year } of all) counts[String(year ?? "none")] = (counts[String(year ?? "none")] ?? 0) + 1;
  return counts;
}
