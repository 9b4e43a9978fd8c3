/** A decision on a plan: may this account take the step at all, does the step need a word of reason, and then the programme object decides. */

import { FINDINGS_LISTED } from "../../shared/api/limits.ts";
import type { ProblemMore } from "../../shared/api/problems.ts";
import { type DecisionAction, mayEver, TRANSITIONS } from "../../shared/workflow/transitions.ts";
import { isWithin } from "../../shared/workflow/unit.ts";
import type { Read } from "../body.ts";
import type { Core, Env } from "../env.ts";
import { ask, roomOf } from "../objects.ts";
import type { DecideCommand, DecideOutcome } from "../programme-room/commands.ts";
import { elsewhereOf } from "./elsewhere.ts";
import type { PlanAddress } from "./plan-address.ts";

export interface AskedDecision extends Pick<DecideCommand, "remarks" | "key" | "onlyIf" | "bodyHash"> {
  readonly address: PlanAddress;
  readonly action: DecisionAction;
}

export type Decision = Extract<DecideOutcome, { kind: "decided" }>;

export async function decide(env: Env, core: Core, { address, ...asked }: AskedDecision): Promise<Read<Decision>> {
  const { account, programme, period, unit } = address;
  const step = TRANSITIONS.find(({ action }) => action === asked.action);
  if (!step) return { problem: { code: "transition-not-allowed", field: "action" } };
  if (!mayEver(asked.action, account.roles)) return { problem: { code: "role-missing", field: "action" } };
  if (step.whose === "own" && !isWithin(unit, account.unit)) return { problem: { code: "not-your-unit", field: "unit" } };
  if (step.needsRemark && asked.remarks.length === 0) return { problem: { code: "remarks-missing", field: "remarks" } };
  const at = core.now().toISOString();
  const command: DecideCommand = { ...asked, at, period, unit, account: account.id };
  const answer = await ask(roomOf(env, programme.id).decide(command));
  switch (answer.kind) {
    case "decided": {
      const conflicts = await elsewhereOf(env, core, address, answer.result.conflicts);
      return { value: { ...answer, result: { ...answer.result, conflicts } } };
    }
    case "accepted-elsewhere":
      return { problem: { code: answer.kind, values: { count: answer.conflicts.length }, more: listed(answer.conflicts) } };
    default:
      return { problem: { code: answer.kind } };
  }
}

function listed(conflicts: Extract<DecideOutcome, { kind: "accepted-elsewhere" }>["conflicts"]): ProblemMore {
  return { conflicts: conflicts.slice(0, FINDINGS_LISTED) };
}
