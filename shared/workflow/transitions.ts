/**
 * The life of a plan, as one table: which action leads from where to where, and who may take it. Read by the pane (which buttons there
 * are) and by the Worker (what is allowed), so that neither can know a step the other does not.
 */
import type { Text } from "../text/locale.ts";

/** Of the newest version; an older accepted one stays in force beside it. */
export const PLAN_STATES = ["sent", "accepted", "returned", "withdrawn"] as const;
export type PlanState = (typeof PLAN_STATES)[number];

export const ROLES = ["planner", "head", "reviewer", "centre"] as const;
export type Role = (typeof ROLES)[number];

export const ACTIONS = ["send", "endorse", "return", "accept", "reopen", "withdraw"] as const;
export type Action = (typeof ACTIONS)[number];

/** What the decisions of the interface may be: sending has an address of its own. */
export const DECISIONS = ["endorse", "return", "accept", "reopen", "withdraw"] as const satisfies readonly Action[];
export type DecisionAction = (typeof DECISIONS)[number];

export interface Transition {
  readonly action: Action;
  /** `null`: nothing has been sent yet. */
  readonly from: readonly (PlanState | null)[];
  readonly to: PlanState;
  readonly by: Role;
  /** `own`: of the plan's unit or one above it; `any`: of whatever unit. */
  readonly whose: "own" | "any";
  /** The step is refused without a word of reason. */
  readonly needsRemark: boolean;
}

/** Endorsing by a head and reopening by the centre are known actions that no state allows yet. */
export const TRANSITIONS: readonly Transition[] = [
  {
    action: "send",
    from: [null, "sent", "returned", "accepted", "withdrawn"],
    to: "sent",
    by: "planner",
    whose: "own",
    needsRemark: false,
  },
  { action: "withdraw", from: ["sent"], to: "withdrawn", by: "planner", whose: "own", needsRemark: false },
  { action: "accept", from: ["sent"], to: "accepted", by: "centre", whose: "any", needsRemark: false },
  { action: "return", from: ["sent"], to: "returned", by: "centre", whose: "any", needsRemark: true },
];

/** The step an action takes from a state; null when the table has none. */
export function transition(action: Action, from: PlanState | null): Transition | null {
  return TRANSITIONS.find((one) => one.action === action && one.from.includes(from)) ?? null;
}

/** Whoever has the role for an action, from whatever state: to tell "not you" from "not now". */
export function mayEver(action: Action, roles: readonly Role[]): boolean {
  return TRANSITIONS.some((one) => one.action === action && roles.includes(one.by));
}

/** The actions that somebody of these roles may take now. */
export function actionsFrom(from: PlanState | null, roles: readonly Role[]): readonly Action[] {
  return TRANSITIONS.filter((one) => one.from.includes(from) && roles.includes(one.by)).map(({ action }) => action);
}

/** As the status line says them; the day follows. */
export const STATE_WORDS: Readonly<Record<PlanState | "draft", Text>> = {
  draft: { vi: "Dự thảo", en: "Draft" },
  sent: { vi: "Đã gửi", en: "Sent" },
  accepted: { vi: "Đã chấp nhận", en: "Accepted" },
  returned: { vi: "Trả lại để hoàn thiện", en: "Returned to be completed" },
  withdrawn: { vi: "Đã rút", en: "Withdrawn" },
};
