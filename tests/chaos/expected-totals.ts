/** Totals by counting the lines that were sent, one by one: with the Worker's own reading of a line, and nothing of its sums. */
import { rowsToKeep } from "../../functions/submission/rows.ts";
import { sendingOf } from "../../shared/programmes/sendings.ts";
import { numberOf, sealPerson } from "../../shared/sending/seal.ts";
import type { Dimension, TotalState } from "../../shared/totals/dimensions.ts";
import { type MadePlan, PROGRAMME } from "../support/sent-plans.ts";
import type { ModelPlan, PlanName } from "./model.ts";

interface Sum {
  readonly people: number;
  readonly budgetVnd: number;
}

export type Line = { readonly keys: Readonly<Record<Dimension, string>>; readonly cost: number };

/** Every line that counts under a state in a year. */
export function countedLines(plans: readonly ModelPlan[], period: string, state: TotalState): Line[] {
  return plans
    .filter(({ name }) => name.period === period)
    .flatMap((plan) => {
      const counted = state === "accepted" ? plan.inForce : plan.state === "sent" ? plan.versions.length : null;
      const version = counted === null ? undefined : plan.versions[counted - 1];
      return version ? linesOf(version.plan, plan.name, state) : [];
    });
}

function linesOf({ courses, people }: MadePlan, { period, unit }: PlanName, state: TotalState): Line[] {
  const sealed = people.map((person) => sealPerson(person, numberOf(person)));
  const plan = { courses, people: sealed };
  const rechecked = sendingOf(PROGRAMME)?.recheck(plan, { asOf: null, options: {} }) ?? [];
  return rowsToKeep(plan, rechecked, unit).map(({ keys, costVnd }) => ({
    keys: { ...keys, programme: PROGRAMME, period, unit, state },
    cost: costVnd,
  }));
}

/** "63:10|female" → people and money. */
export function sumsBy(lines: readonly Line[], by: readonly Dimension[]): Map<string, Sum> {
  const sums = new Map<string, Sum>();
  for (const { keys, cost } of lines) {
    const id = by.map((dimension) => keys[dimension]).join("|");
    const { people, budgetVnd } = sums.get(id) ?? { people: 0, budgetVnd: 0 };
    sums.set(id, { people: people + 1, budgetVnd: budgetVnd + cost });
  }
  return sums;
}
