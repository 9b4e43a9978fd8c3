/** A plan as it stands: its row with the newest version's, and the version in force. Everything else about versions is read where needed. */
import { PLAN_STATES, type PlanState } from "../../shared/workflow/transitions.ts";
import { oneOf, text, whole, wholeOrNull } from "../columns.ts";
import type { SqlRow, Storage } from "../storage.ts";
import type { PlanId } from "./commands.ts";

export interface StandingPlan extends PlanId {
  readonly id: number;
  /** Grows with every submission and every decision. */
  readonly revision: number;
  /** Of whatever happened last. */
  readonly lastAt: string;
  readonly state: PlanState;
  readonly newest: VersionRef & { readonly people: number; readonly budgetVnd: number };
  readonly inForce: VersionRef | null;
}

export interface VersionRef {
  /** The version's row. */
  readonly id: number;
  readonly version: number;
}

const STANDING = `SELECT p.id, p.period, p.unit, p.revision, p.last_at, p.newest, p.in_force,
    n.id AS newest_id, n.state, n.people, n.budget, f.id AS in_force_id
  FROM plan p
  JOIN version n ON n.plan = p.id AND n.version = p.newest
  LEFT JOIN version f ON f.plan = p.id AND f.version = p.in_force`;

export function findPlan(storage: Storage, { period, unit }: PlanId): StandingPlan | null {
  const [row] = storage.all(`${STANDING} WHERE p.period = ? AND p.unit = ?`, period, unit);
  return row ? standingPlan(row) : null;
}

export function planById(storage: Storage, id: number): StandingPlan | null {
  const [row] = storage.all(`${STANDING} WHERE p.id = ?`, id);
  return row ? standingPlan(row) : null;
}

export function tagOf({ revision }: { readonly revision: number }): string {
  return `"v${revision}"`;
}

/** A clock that was set back must not make a later step look earlier: what is written never runs backwards within a plan. */
export function notBefore(at: string, plan: StandingPlan | null): string {
  return plan && plan.lastAt > at ? plan.lastAt : at;
}

function standingPlan(row: SqlRow): StandingPlan {
  const inForce = wholeOrNull(row, "in_force");
  return {
    id: whole(row, "id"),
    period: text(row, "period"),
    unit: text(row, "unit"),
    revision: whole(row, "revision"),
    lastAt: text(row, "last_at"),
    state: oneOf(row, "state", PLAN_STATES),
    newest: {
      id: whole(row, "newest_id"),
      version: whole(row, "newest"),
      people: whole(row, "people"),
      budgetVnd: whole(row, "budget"),
    },
    inForce: inForce === null ? null : { id: whole(row, "in_force_id"), version: inForce },
  };
}
