/**
 * What must be so, from the answers alone: each answered step of a plan has its revision, so the steps stand in one order, and the rules of
 * a plan's life (`shared/workflow`) say the rest. A gap in the revisions is a step that was done and answered to nobody, a repeat one done twice.
 */
import type { ReceiptBody } from "../../shared/api/receipts.ts";
import type { DecisionAction, PlanState } from "../../shared/workflow/transitions.ts";
import { transition } from "../../shared/workflow/transitions.ts";
import type { MadePlan } from "../support/sent-plans.ts";

export interface PlanName {
  readonly period: string;
  readonly unit: string;
}

export type Step = { readonly revision: number } & (
  | { readonly kind: "sent"; readonly receipt: ReceiptBody; readonly plan: MadePlan }
  | { readonly kind: "decided"; readonly action: DecisionAction; readonly version: number; readonly state: PlanState }
);

export interface ModelVersion {
  readonly receipt: ReceiptBody;
  readonly plan: MadePlan;
  state: PlanState | "superseded";
}

export interface ModelPlan {
  readonly name: PlanName;
  readonly revision: number;
  readonly state: PlanState;
  readonly inForce: number | null;
  /** The first at 0. */
  readonly versions: readonly ModelVersion[];
}

export class Model {
  readonly #steps = new Map<string, { readonly name: PlanName; readonly steps: Step[] }>();

  add(name: PlanName, step: Step): void {
    const id = `${name.period} ${name.unit}`;
    const known = this.#steps.get(id);
    if (known) known.steps.push(step);
    else this.#steps.set(id, { name, steps: [step] });
  }

  /** The plans as they must stand, and what in the answers contradicts itself. */
  plans(): { readonly plans: readonly ModelPlan[]; readonly contradictions: readonly string[] } {
    const contradictions: string[] = [];
    const plans = [...this.#steps.values()].map(({ name, steps }) => played(name, steps, contradictions));
    return { plans, contradictions };
  }
}

function played(name: PlanName, steps: readonly Step[], contradictions: string[]): ModelPlan {
  const versions: ModelVersion[] = [];
  let state: PlanState | null = null;
  let inForce: number | null = null;
  const wrong = (what: string): void => void contradictions.push(`${name.period} ${name.unit}: ${what}`);
  for (const [index, step] of steps.toSorted((a, b) => a.revision - b.revision).entries()) {
    if (step.revision !== index + 1) wrong(`revision ${step.revision} stands as step ${index + 1}`);
    const newest = versions.at(-1);
    const to = transition(step.kind === "sent" ? "send" : step.action, state)?.to;
    if (to === undefined) wrong(`${step.kind === "sent" ? "send" : step.action} from ${state}`);
    if (step.kind === "sent") {
      if (newest?.state === "sent") newest.state = "superseded";
      if (step.receipt.version !== versions.length + 1) wrong(`version ${step.receipt.version} after ${versions.length}`);
      versions.push({ receipt: step.receipt, plan: step.plan, state: "sent" });
      state = "sent";
      continue;
    }
    if (step.version !== versions.length || step.state !== to) wrong(`${step.action} of ${step.version} gave ${step.state}`);
    const before = inForce === null ? undefined : versions[inForce - 1];
    if (step.state === "accepted") {
      if (before) before.state = "superseded";
      inForce = versions.length;
    }
    if (newest) newest.state = step.state;
    state = step.state;
  }
  return { name, revision: steps.length, state: state ?? "sent", inForce, versions };
}
