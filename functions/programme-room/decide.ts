/**
 * A decision on the newest version, in one transaction with everything that follows from it: what is in force, what counts, the remarks, the link of the audit
 * chain. Nobody is accepted twice: whoever stands in another unit's version in force on the same course, or at the same time, is refused here.
 */

import { type Conflict, forbidsAccepting } from "../../shared/sending/conflict.ts";
import { type PlanState, transition } from "../../shared/workflow/transitions.ts";
import { sha256Hex } from "../../shared/xlsx/sha256.ts";
import { canonicalJson } from "../canonical-json.ts";
import type { Storage } from "../storage.ts";
import { appendLink } from "./audit.ts";
import type { DecideCommand, Decided, DecideOutcome } from "./commands.ts";
import { conflictsWithin, gravest } from "./conflicts.ts";
import { recallDecide, rememberDecide } from "./keys.ts";
import { tellLater } from "./outbox.ts";
import { findPlan, notBefore, type StandingPlan, tagOf } from "./plan-rows.ts";
import { countingOf, moveRollups } from "./rollups.ts";
import type { Room } from "./room.ts";

export function decide(room: Room, command: DecideCommand): DecideOutcome {
  const { storage } = room;
  const { key, onlyIf } = command;
  return storage.transaction((): DecideOutcome => {
    const before = key === null ? null : recallDecide(storage, { ...command, key });
    if (before) return before;
    const plan = findPlan(storage, command);
    if (!plan) return { kind: "plan-not-found" };
    if (onlyIf !== null && onlyIf !== tagOf(plan)) return { kind: "plan-changed", tag: tagOf(plan) };
    const step = transition(command.action, plan.state);
    if (!step) return { kind: "transition-not-allowed" };
    if (step.to === "accepted") {
      const forbidding = forbiddingConflicts(room, plan);
      if (forbidding.length > 0) return { kind: "accepted-elsewhere", conflicts: forbidding };
    }
    const answer = apply(room, plan, command, step.to);
    if (key !== null)
      rememberDecide(
        storage,
        { ...command, key },
        { ...answer, result: { ...answer.result, conflicts: [...answer.result.conflicts] } },
      );
    return { kind: "decided", replayed: false, ...answer };
  });
}

function forbiddingConflicts(room: Room, plan: StandingPlan): readonly Conflict[] {
  return gravest(conflictsWithin(room, plan, plan.newest.id, "in force").filter(({ kind }) => forbidsAccepting(kind)));
}

function apply(
  room: Room,
  plan: StandingPlan,
  command: DecideCommand,
  to: PlanState,
): { readonly tag: string; readonly result: Decided } {
  const { storage } = room;
  const decidedAt = notBefore(command.at, plan);
  const after: StandingPlan = {
    ...plan,
    state: to,
    revision: plan.revision + 1,
    lastAt: decidedAt,
    inForce: to === "accepted" ? plan.newest : plan.inForce,
  };
  keepDecision(storage, plan, after, command);
  link(room, after, command);
  moveRollups(storage, plan.period, countingOf(plan), countingOf(after));
  tellLater(storage, plan.id, after.revision);
  const { newest, inForce } = after;
  const conflicts = gravest(conflictsWithin(room, plan, newest.id, "standing"));
  return {
    tag: tagOf(after),
    result: {
      ...{ state: to, version: newest.version, inForce: inForce?.version ?? null },
      ...{ people: newest.people, budgetVnd: newest.budgetVnd, decidedAt, conflicts },
    },
  };
}

function keepDecision(storage: Storage, plan: StandingPlan, after: StandingPlan, { account, remarks }: DecideCommand): void {
  if (plan.inForce && after.inForce?.id !== plan.inForce.id)
    storage.run("UPDATE version SET state = 'superseded' WHERE id = ?", plan.inForce.id);
  storage.run(
    "UPDATE version SET state = ?, decided_at = ?, decided_by = ? WHERE id = ?",
    ...[after.state, after.lastAt, account, plan.newest.id],
  );
  storage.run(
    "UPDATE plan SET revision = ?, in_force = ?, last_at = ? WHERE id = ?",
    ...[after.revision, after.inForce?.version ?? null, after.lastAt, plan.id],
  );
  for (const { ref, text } of remarks)
    storage.run(
      "INSERT INTO remark (plan, version, ref, text, account, at) VALUES (?, ?, ?, ?, ?, ?)",
      ...[plan.id, plan.newest.version, ref, text, account, after.lastAt],
    );
}

/** Remarks may say anything about a person: the chain holds their hash only. */
function link({ storage, programme }: Room, after: StandingPlan, { action, account, remarks }: DecideCommand): void {
  const said = remarks.map(({ ref, text }) => ({ ref, text }));
  appendLink(storage, {
    ...{ programme, period: after.period, unit: after.unit, action, account, at: after.lastAt },
    ...{ version: after.newest.version, inForce: after.inForce?.version ?? null },
    remarks: said.length > 0 ? sha256Hex(canonicalJson(said)) : null,
  });
}
