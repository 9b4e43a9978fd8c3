/**
 * Fixes that hold together, after an edit: what slipped by a unit of money is settled with the totals below it, and only where one of them is
 * touched; every other finding's fix stands for itself, and what was settled stays so.
 */
import type { Finding } from "../findings/finding.ts";
import { settledFindings } from "../fixes/settled-findings.ts";
import type { Plan } from "../plan/plan.ts";
import { encodingOf } from "../sheet/sheet-text.ts";

const MONEY: ReadonlySet<string> = new Set(["common/cost-unit-slip", "common/total-differs"]);

export class Settling {
  #known = new Map<Finding, Finding>();
  #money: readonly Finding[] = [];
  #settledMoney: readonly Finding[] = [];

  /** `moneyTouched`: amounts, totals or who counts may be others than at the last time. */
  settle(found: readonly Finding[], plan: Plan, moneyTouched: boolean): readonly Finding[] {
    // Letters in an old font are told by the whole sheet.
    if (plan.tables.some(({ sheet }) => encodingOf(sheet) !== undefined || sheet.marks.size > 0))
      return settledFindings(found, plan);
    const money = found.filter(({ code }) => MONEY.has(code));
    if (moneyTouched || money.length !== this.#money.length || money.some((finding, at) => finding !== this.#money[at])) {
      this.#money = money;
      this.#settledMoney = settledFindings(money, plan);
    }
    const known = new Map<Finding, Finding>();
    let next = 0;
    const findings = found.map((finding) => {
      if (MONEY.has(finding.code)) return this.#settledMoney[next++] ?? finding;
      if (finding.fix === null) return finding;
      const one = this.#known.get(finding) ?? settledFindings([finding], plan)[0] ?? finding;
      known.set(finding, one);
      return one;
    });
    this.#known = known;
    return findings;
  }
}
