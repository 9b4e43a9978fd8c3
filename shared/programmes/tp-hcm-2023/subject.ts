/** A workbook under the plan of 2023: what was read of it, and the law of the day. */
import { counts, numberOf } from "../../lines/line.ts";
import { type LinePlan, readLinePlan } from "../../lines/line-plan.ts";
import { day } from "../../sheet/day.ts";
import type { WorkbookSnapshot } from "../../sheet/snapshot.ts";
import type { ReadTable } from "../../sheet/table.ts";
import { fold } from "../../text/fold.ts";
import { LineLaw } from "../line-law.ts";
import type { CheckSettings } from "../programme.ts";
import { ACTIVITY, type Activity } from "./activity.ts";
import { PARAMETERS, type ParameterName } from "./parameters.ts";
import type { Place } from "./place.ts";

export interface Subject extends LinePlan<Activity> {
  readonly law: LineLaw<ParameterName>;
  /** The plan of the whole city, and not of one of its offices. */
  readonly whole: boolean;
}

const LAST_DAY = day("2023-12-31");

export function subjectOf(workbook: WorkbookSnapshot, tables: readonly ReadTable[], { asOf }: CheckSettings): Subject {
  const plan = readLinePlan(workbook, tables, { fields: ACTIVITY, activities: ACTIVITY });
  return { ...plan, law: new LineLaw(PARAMETERS, asOf ?? LAST_DAY), whole: isWhole(plan.senders) };
}

/** Sở Nội vụ puts the city's plan together; any other office sends its own part. */
const OF_AN_OFFICE =
  /\bso (?!noi vu\b)[a-z]|\b(quan|huyen|phuong) [a-z0-9]|\b(thanh pho|tp) thu duc\b|\bban quan ly\b|\bchi cuc\b|\btrung tam\b|\btruong [a-z]|\bhoi\b/;

function isWhole(senders: readonly string[]): boolean {
  const offices = new Set(senders.map(fold).filter((sender) => OF_AN_OFFICE.test(sender)));
  return offices.size !== 1 || offices.size < new Set(senders).size;
}

/** The lines that count at a place. */
export function linesAt({ lines }: Pick<Subject, "lines">, place: Place): Activity[] {
  return lines.filter((line) => line.place === place && counts(line));
}

export function peopleOf(lines: readonly Activity[]): number {
  return lines.reduce((sum, line) => sum + (numberOf(line, "people") ?? 0), 0);
}
