/** A plan as its readers see it: where it stands, its versions and remarks (newest first), and whom its people meet elsewhere. */
import { PLAN_STATES } from "../../shared/workflow/transitions.ts";
import { oneOf, text, textOrNull, whole, wholeOrNull } from "../columns.ts";
import type { Storage } from "../storage.ts";
import type { Attending, PlanId, PlanRecord, PlanSummary, VersionRecord } from "./commands.ts";
import { conflictsFrom, conflictsWithin, gravest } from "./conflicts.ts";
import { attending } from "./lines.ts";
import { findPlan, type StandingPlan, tagOf } from "./plan-rows.ts";
import { reasonsOf } from "./reasons.ts";
import type { Room } from "./room.ts";
import { withinScope } from "./scope.ts";

const NOTHING_SENT: PlanRecord = {
  state: "draft",
  version: null,
  inForce: null,
  tag: null,
  versions: [],
  remarks: [],
  reasons: [],
  conflicts: [],
};

export function readPlan(room: Room, id: PlanId): PlanRecord {
  const { storage } = room;
  const plan = findPlan(storage, id);
  if (!plan) return NOTHING_SENT;
  return {
    state: plan.state,
    version: plan.newest.version,
    inForce: plan.inForce?.version ?? null,
    tag: tagOf(plan),
    versions: versionsOf(storage, plan),
    remarks: remarksOf(storage, plan),
    reasons: reasonsOf(storage, plan.newest.id),
    conflicts: conflictsOf(room, plan),
  };
}

/** The people of the newest version whose number was sent. */
export function attendances(storage: Storage, id: PlanId): readonly Attending[] {
  const plan = findPlan(storage, id);
  return plan ? attending(storage, plan.newest.id) : [];
}

export function summaries(storage: Storage, period: string, scope: string | null): readonly PlanSummary[] {
  const { condition, bindings } = withinScope(scope);
  const rows = storage.all(
    `SELECT p.unit, p.revision, p.in_force, n.version, n.state, n.sent_at, n.people, n.budget, n.to_explain
     FROM plan p JOIN version n ON n.plan = p.id AND n.version = p.newest
     WHERE p.period = ? AND ${condition} ORDER BY p.unit`,
    period,
    ...bindings,
  );
  return rows.map((row) => ({
    unit: text(row, "unit"),
    state: oneOf(row, "state", PLAN_STATES),
    version: whole(row, "version"),
    inForce: wholeOrNull(row, "in_force"),
    tag: tagOf({ revision: whole(row, "revision") }),
    sentAt: text(row, "sent_at"),
    people: whole(row, "people"),
    budgetVnd: whole(row, "budget"),
    toExplain: whole(row, "to_explain"),
  }));
}

function versionsOf(storage: Storage, plan: StandingPlan): readonly VersionRecord[] {
  return storage.all("SELECT * FROM version WHERE plan = ? ORDER BY version DESC", plan.id).map((row) => ({
    version: whole(row, "version"),
    state: oneOf(row, "state", [...PLAN_STATES, "superseded"]),
    receipt: text(row, "receipt"),
    sentAt: text(row, "sent_at"),
    sentBy: text(row, "sent_by"),
    people: whole(row, "people"),
    budgetVnd: whole(row, "budget"),
    setAside: whole(row, "set_aside"),
    toExplain: whole(row, "to_explain"),
    pack: text(row, "pack"),
    decidedAt: textOrNull(row, "decided_at"),
    decidedBy: textOrNull(row, "decided_by"),
  }));
}

function remarksOf(storage: Storage, plan: StandingPlan): PlanRecord["remarks"] {
  const rows = storage.all(
    "SELECT version, ref, text, account, at FROM remark WHERE plan = ? ORDER BY version DESC, id",
    plan.id,
  );
  return rows.map((row) => ({
    version: whole(row, "version"),
    ref: textOrNull(row, "ref"),
    text: text(row, "text"),
    by: text(row, "account"),
    at: text(row, "at"),
  }));
}

/** Of the newest version, which its unit works on; once that is withdrawn, of what is left in force. */
function conflictsOf(room: Room, plan: StandingPlan): PlanRecord["conflicts"] {
  const asked = plan.state === "withdrawn" ? plan.inForce : plan.newest;
  if (!asked) return [];
  const [row] = room.storage.all("SELECT elsewhere FROM version WHERE id = ?", asked.id);
  const elsewhere = row ? conflictsFrom(text(row, "elsewhere")) : [];
  return gravest([...conflictsWithin(room, plan, asked.id, "standing"), ...elsewhere]);
}
