/** Totals of a plan under QĐ 1641: those of every list of people, and how many are under 45. */
import type { Province } from "../../law/provinces.ts";
import { homeProvince as homeOf, PeopleTotals, provinceOf as provinceOn } from "../../people/totals.ts";
import type { Nominee } from "../../plan/nominee.ts";
import type { Plan } from "../../plan/plan.ts";
import type { Totals } from "../../report.ts";
import type { Figure } from "../../totals/figures.ts";
import type { Person } from "./person.ts";
import { type Assessed, SCHEME_BEGINS } from "./subject.ts";

export { courseCode } from "../../people/totals.ts";

export const provinceOf = (nominee: Nominee): Province | undefined => provinceOn(nominee, SCHEME_BEGINS);
export const homeProvince = (plan: Plan): Province | null => homeOf(plan, SCHEME_BEGINS);

export class PlanTotals extends PeopleTotals<Person> {
  private under45 = 0;
  private budgetUnder45 = 0;

  constructor(plan: Plan) {
    super(homeProvince(plan), SCHEME_BEGINS);
  }

  override add(one: Assessed): void {
    super.add(one);
    const { nominee, assessment } = one;
    if (nominee.standing !== "counted" || !isUnder45(assessment)) return;
    this.under45++;
    this.budgetUnder45 += nominee.cost ?? 0;
  }

  override join(other: this): void {
    super.join(other);
    this.under45 += other.under45;
    this.budgetUnder45 += other.budgetUnder45;
  }

  override takes(one: Assessed): string {
    return `${super.takes(one)} ${isUnder45(one.assessment)}`;
  }

  override totals(courses: number, lines: readonly Nominee[]): Totals {
    return { ...super.totals(courses, lines), under_45: this.under45, budget_under_45: this.budgetUnder45 };
  }
}

function isUnder45({ facts, law }: Assessed["assessment"]): boolean {
  const { age } = facts;
  const limit = law.youngAge?.value;
  return age?.kind === "span" && typeof limit === "number" && age.last < limit;
}

export function figures({ people, courses }: Totals): readonly Figure[] {
  const counted = (value: unknown): number => (typeof value === "number" ? value : 0);
  const known: readonly Figure[] = [
    { title: { vi: "Số người", en: "People" }, value: counted(people), unit: { vi: "người", en: "people", one: "person" } },
    { title: { vi: "Số khóa", en: "Courses" }, value: counted(courses), unit: { vi: "khóa", en: "courses", one: "course" } },
  ];
  return known.filter(({ value }) => value !== 0);
}
