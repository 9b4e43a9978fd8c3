/** What the rules of the conclusion look at: the yearly counts, the courses, and whose numbers they are. */
import { type Plan, readPlan } from "../../plan/plan.ts";
import { senderOf } from "../../plan/title-facts.ts";
import type { WorkbookSnapshot } from "../../sheet/snapshot.ts";
import type { ReadTable } from "../../sheet/table.ts";
import { fold } from "../../text/fold.ts";
import { readYearPlan, type YearPlan } from "./years/year-plan.ts";

export interface Subject {
  readonly plan: Plan;
  readonly years: YearPlan;
  /** The whole country's numbers: only they are compared with 400 and 500 a year. */
  readonly national: boolean;
}

export function subjectOf(workbook: WorkbookSnapshot, tables: readonly ReadTable[]): Subject {
  const plan = readPlan(workbook, tables);
  const years = readYearPlan(tables);
  const senders = years.sheets.map(({ table }) => senderOf(years.titles.get(table)));
  return { plan, years, national: !senders.some(isOneUnit) };
}

/** Those who run the programme for the whole country. */
const CENTRAL =
  /^(?:ban to chuc(?: trung uong)?|ban chi dao|bo chinh tri|ban bi thu|van phong trung uong|btctw|hoc vien chinh tri quoc gia)\b/;
const UNIT =
  /^(?:tinh uy|thanh uy|huyen uy|dang uy|dang bo|bo|so|uy ban|ubnd|hdnd|tong cuc|cuc|vien|dai hoc|truong|mat tran|toa an|hoi|doan thanh nien|lien doan|ban (?!chi dao)[a-z ]*(?:tinh uy|thanh uy|dang uy))\b/;

function isOneUnit(sender: string): boolean {
  const lines = sender.split("\n").map(fold);
  return (
    !lines.some((line) => CENTRAL.test(line) && !/\b(?:tinh uy|thanh uy|dang uy)\b/.test(line)) &&
    lines.some((line) => UNIT.test(line))
  );
}
