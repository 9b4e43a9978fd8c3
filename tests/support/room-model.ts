/** What a programme object must answer, said the simple way: all lines of all versions in memory, and every sum made anew. */
import type { DecideCommand, PlanId, RowToKeep, SubmitCommand } from "../../functions/programme-room/commands.ts";
import { type Counted, isCounted } from "../../functions/programme-room/listed.ts";
import type { Dimension, TotalState } from "../../shared/totals/dimensions.ts";
import { type PlanState, transition } from "../../shared/workflow/transitions.ts";

interface ModelPlan extends PlanId {
  state: PlanState;
  revision: number;
  inForce: number | null;
  readonly versions: RowsOf[];
  /** Of each version, in the order of `versions`. */
  readonly states: (PlanState | "superseded")[];
}
type RowsOf = readonly RowToKeep[];

export class RoomModel {
  readonly plans = new Map<string, ModelPlan>();
  links = 0;

  planOf({ period, unit }: PlanId): ModelPlan | undefined {
    return this.plans.get(`${period} ${unit}`);
  }

  tagOf(id: PlanId): string | null {
    const plan = this.planOf(id);
    return plan ? `"v${plan.revision}"` : null;
  }

  submit(command: SubmitCommand): string {
    const { period, unit, onlyIf, rows } = command;
    const plan = this.planOf(command);
    if (onlyIf === null && plan) return "plan-exists";
    if (onlyIf !== null && !plan) return "plan-absent";
    if (onlyIf !== this.tagOf(command)) return "plan-changed";
    this.links++;
    if (!plan) {
      this.plans.set(`${period} ${unit}`, {
        period,
        unit,
        state: "sent",
        revision: 1,
        inForce: null,
        versions: [rows],
        states: ["sent"],
      });
      return "kept";
    }
    if (plan.state === "sent") plan.states.splice(-1, 1, "superseded");
    plan.versions.push(rows);
    plan.states.push("sent");
    plan.state = "sent";
    plan.revision++;
    return "kept";
  }

  decide(command: DecideCommand): string {
    const plan = this.planOf(command);
    if (!plan) return "plan-not-found";
    const step = transition(command.action, plan.state);
    if (!step) return "transition-not-allowed";
    if (step.to === "accepted" && this.standsElsewhere(plan)) return "accepted-elsewhere";
    this.links++;
    plan.state = step.to;
    plan.revision++;
    plan.states.splice(-1, 1, step.to);
    if (step.to === "accepted") {
      if (plan.inForce !== null) plan.states[plan.inForce - 1] = "superseded";
      plan.inForce = plan.versions.length;
    }
    return "decided";
  }

  /** Is anybody of the newest version on the same course of the same year in another unit's version in force? Days are left out. */
  private standsElsewhere(plan: ModelPlan): boolean {
    const mine = new Set(peopleOnCourses(plan.versions.at(-1) ?? []));
    return [...this.plans.values()].some(
      (other) =>
        other.unit !== plan.unit && other.period === plan.period && peopleOnCourses(inForceOf(other)).some((id) => mine.has(id)),
    );
  }

  counted(
    period: string,
    state: TotalState,
    sees: (unit: string) => boolean,
  ): readonly (RowToKeep & { readonly unit: string })[] {
    return [...this.plans.values()]
      .filter((plan) => plan.period === period && sees(plan.unit))
      .flatMap((plan) => {
        const rows = state === "accepted" ? inForceOf(plan) : plan.state === "sent" ? (plan.versions.at(-1) ?? []) : [];
        return rows.map((row) => ({ ...row, unit: plan.unit }));
      });
  }
}

/** Sums by some dimensions: "63:10|female" → [people, đồng]. */
export function summed(
  rows: readonly (RowToKeep & { readonly unit: string })[],
  by: readonly Dimension[],
  nameOf: (dimension: Counted, value: string) => string,
): Record<string, readonly [number, number]> {
  const sums: Record<string, readonly [number, number]> = {};
  for (const row of rows) {
    const key = by
      .filter(isCounted)
      .map((name) => nameOf(name, name === "unit" ? row.unit : row.keys[name]))
      .join("|");
    const [people, budget] = sums[key] ?? [0, 0];
    sums[key] = [people + 1, budget + row.costVnd];
  }
  return sums;
}

function inForceOf({ inForce, versions }: ModelPlan): RowsOf {
  return inForce === null ? [] : (versions[inForce - 1] ?? []);
}

function peopleOnCourses(rows: RowsOf): readonly string[] {
  return rows.flatMap(({ token, keys }) => (token === null ? [] : [`${token} ${keys.course}`]));
}
