/** What the rules look at: what was reached of each target in each year, by the city's own figures and by its lists. */
import { type Plan, readPlan } from "../../plan/plan.ts";
import type { WorkbookSnapshot } from "../../sheet/snapshot.ts";
import type { ReadTable } from "../../sheet/table.ts";
import { classesFor, type ReformClass, readClasses } from "./classes/read-classes.ts";
import { readVisits, type Visit } from "./classes/read-visits.ts";
import { type Code, LAST_YEAR } from "./parameters.ts";
import { type Reach, reachesOf } from "./tracking/reach.ts";
import { readTracking, type Tracking } from "./tracking/read-tracking.ts";
import { levelOf, type Verdict, verdictOf } from "./tracking/verdict.ts";

export interface Judged {
  readonly reach: Reach;
  readonly verdict: Verdict;
}

export interface Subject {
  readonly plan: Plan;
  readonly trackings: readonly Tracking[];
  readonly judged: readonly Judged[];
  readonly classes: readonly ReformClass[];
  readonly visits: readonly Visit[];
}

export function subjectOf(workbook: WorkbookSnapshot, tables: readonly ReadTable[]): Subject {
  const plan = readPlan(workbook, tables);
  const trackings = tables
    .filter(({ spec }) => spec.kind === "targets" || spec.kind === "targets-by-year")
    .map((table) => readTracking(table, plan.titles.get(table)));
  const classes = readClasses(plan);
  const visits = readVisits(plan);
  const reaches = reachesOf(trackings);
  const judged = reaches.map((reach) => ({
    reach,
    verdict: verdictOf(reach, { indexed: hasBetterVisit(visits, reach.year), sums: mayBeYearly(reach, reaches) }),
  }));
  return { plan, trackings, judged, classes, visits };
}

export function hasBetterVisit(visits: readonly Visit[], year: number): boolean {
  return visits.some((visit) => visit.year === year && visit.better === true);
}

/** A number that falls is no sum of years: it may be each year's own, and these together may be enough. */
function mayBeYearly(reach: Reach, all: readonly Reach[]): boolean {
  if (reach.code !== "T6") return false;
  const years = all.filter(({ code, count }) => code === "T6" && count !== null);
  const falls = years.some((one, index) => (one.count?.first ?? 0) < (years[index - 1]?.count?.first ?? 0));
  const sum = years.reduce((total, { count }) => total + (count?.first ?? 0), 0);
  return falls && sum >= (levelOf("T6", LAST_YEAR)?.value.first ?? Number.POSITIVE_INFINITY);
}

/** How many the lists have: what T7, T8 and T10 ask for. */
export function listedOf(code: Code, year: number, { classes, visits }: Pick<Subject, "classes" | "visits">): number | null {
  if (code === "T10")
    return visits.length === 0 ? null : visits.filter((visit) => visit.year === year && visit.better !== false).length;
  if (code !== "T7" && code !== "T8") return null;
  return classes.length === 0 ? null : classesFor(code, classes).filter((one) => one.year === year).length;
}
