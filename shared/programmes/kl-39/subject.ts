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

/** Those who run the programme for the whole country; a bare "BAN TỔ CHỨC" under a "TỈNH ỦY" is that province's. */
const CENTRAL = /^(?:ban to chuc trung uong|ban chi dao|bo chinh tri|ban bi thu|van phong trung uong|btctw)\b/;
const UNIT =
  /^(?:tinh uy|thanh uy|huyen uy|dang uy|dang bo|bo|so|uy ban|ubnd|hdnd|tong cuc|cuc|vien|hoc vien|dai hoc|truong|mat tran|toa an|hoi|doan thanh nien|lien doan)\b|^ban (?!chi dao)[a-z ]*\b(?:tinh uy|thanh uy|dang uy)\b/;

function isOneUnit(sender: string): boolean {
  const lines = sender.split("\n").map(fold);
  return lines.some((line) => UNIT.test(line)) && !lines.some((line) => CENTRAL.test(line));
}
