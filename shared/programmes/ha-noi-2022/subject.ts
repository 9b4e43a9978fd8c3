/** A workbook under Hà Nội's plan: its lines, the demand of its years, and the law of the day. */
import { counts, numberOf } from "../../lines/line.ts";
import { type LinePlan, readLinePlan } from "../../lines/line-plan.ts";
import { day } from "../../sheet/day.ts";
import type { WorkbookSnapshot } from "../../sheet/snapshot.ts";
import type { ReadTable } from "../../sheet/table.ts";
import { fold } from "../../text/fold.ts";
import { LineLaw } from "../line-law.ts";
import type { CheckSettings } from "../programme.ts";
import { DEMAND, LINE, type PlanLine } from "./line.ts";
import { PARAMETERS, type ParameterName } from "./parameters.ts";

export interface Subject extends LinePlan<PlanLine> {
  readonly law: LineLaw<ParameterName>;
  /** The plan of the whole city, and not of one of its offices. */
  readonly whole: boolean;
}

const LAST_DAY = day("2025-12-31");

export function subjectOf(workbook: WorkbookSnapshot, tables: readonly ReadTable[], { asOf }: CheckSettings): Subject {
  const plan = readLinePlan(workbook, tables, { lines: LINE, demand: DEMAND });
  return { ...plan, law: new LineLaw(PARAMETERS, asOf ?? LAST_DAY), whole: isWhole(plan.senders) };
}

/** Sở Nội vụ puts the city's plan together; any other office sends its own part. */
const OF_AN_OFFICE = /\bso (?!noi vu\b)[a-z]|\b(quan|huyen|phuong) [a-z0-9]|\bthi xa\b|\bban quan ly\b|\bchi cuc\b|\btrung tam\b/;

function isWhole(senders: readonly string[]): boolean {
  return senders.length === 0 || senders.some((sender) => !OF_AN_OFFICE.test(fold(sender)));
}

export function countedLines({ lines }: Pick<Subject, "lines">, kind: PlanLine["kind"] = "line"): PlanLine[] {
  return lines.filter((line) => line.kind === kind && counts(line));
}

export function peopleOf(lines: readonly PlanLine[]): number {
  return lines.reduce((sum, { people }) => sum + (people ?? 0), 0);
}

/** Money of a line in đồng: its own, else people times the cost of one. */
export function moneyOf(line: PlanLine): number | null {
  const each = numberOf(line, "costPerPerson");
  return numberOf(line, "totalCost") ?? (each !== null && line.people !== null ? each * line.people : null);
}

export function budgetOf(lines: readonly PlanLine[]): number {
  return Number(lines.reduce((sum, line) => sum + (moneyOf(line) ?? 0), 0).toPrecision(15));
}
