/**
 * A plan is sent: in one transaction the client's key, the condition, the lines, what counts, the link of the audit chain, the receipt, and the note that
 * the person objects must hear of it. A repeat is answered as the first call was, whatever happened since.
 */
import type { ReceiptBody } from "../../shared/api/receipts.ts";
import { transition } from "../../shared/workflow/transitions.ts";
import { whole } from "../columns.ts";
import type { Storage } from "../storage.ts";
import { appendLink } from "./audit.ts";
import { addUp, insertCells } from "./cells.ts";
import type { SubmitCommand, SubmitOutcome } from "./commands.ts";
import { conflictsWithin, gravest } from "./conflicts.ts";
import { dropDraft } from "./drafts.ts";
import { recallSubmit, rememberSubmit } from "./keys.ts";
import { insertLines } from "./lines.ts";
import { tellLater } from "./outbox.ts";
import { findPlan, notBefore, type StandingPlan, tagOf } from "./plan-rows.ts";
import { insertReasons } from "./reasons.ts";
import { receiptNumber } from "./receipts.ts";
import { countingOf, moveRollups, NOTHING_COUNTS } from "./rollups.ts";
import type { Room } from "./room.ts";
import { insertSums } from "./version-sums.ts";

export function submit(room: Room, command: SubmitCommand): SubmitOutcome {
  const { storage } = room;
  return storage.transaction(() => {
    const before = recallSubmit(storage, command);
    if (before) return before;
    const plan = findPlan(storage, command);
    const refused = refusal(plan, command.onlyIf);
    if (refused) return refused;
    const { receipt, revision } = keep(room, plan, command);
    const answer = { first: plan === null, tag: tagOf({ revision }) };
    rememberSubmit(storage, command, { ...answer, receipt: receipt.receipt });
    return { kind: "kept", replayed: false, ...answer, receipt };
  });
}

/** What the condition or the plan's state forbids; null when it may be sent. */
function refusal(plan: StandingPlan | null, onlyIf: string | null): SubmitOutcome | null {
  if (onlyIf === null && plan) return { kind: "plan-exists", tag: tagOf(plan) };
  if (onlyIf !== null && !plan) return { kind: "plan-absent" };
  if (onlyIf !== null && plan && onlyIf !== tagOf(plan)) return { kind: "plan-changed", tag: tagOf(plan) };
  return transition("send", plan?.state ?? null) ? null : { kind: "transition-not-allowed" };
}

function keep(
  room: Room,
  plan: StandingPlan | null,
  command: SubmitCommand,
): { readonly receipt: ReceiptBody; readonly revision: number } {
  const { storage } = room;
  const { rows } = command;
  const version = nextVersion(storage);
  insertLines(storage, version, rows);
  insertReasons(storage, version, command.reasons);
  const cells = addUp(rows);
  insertCells(storage, version, cells);
  insertSums(storage, version, cells);

  const receipt = receiptOf(room, plan, command, version);
  const revision = (plan?.revision ?? 0) + 1;
  const planRow = keepPlan(storage, plan, receipt, revision);
  keepVersion(storage, command, receipt, { version, plan: planRow });

  const counting = plan ? countingOf(plan) : NOTHING_COUNTS;
  moveRollups(storage, command.period, counting, { ...counting, sent: version });
  tellLater(storage, planRow, revision);
  if (command.draft !== null) dropDraft(storage, command.draft);
  return { receipt, revision };
}

/** The row that the version will have: its lines are in before it is, because its receipt tells whom they meet. */
function nextVersion(storage: Storage): number {
  const [row] = storage.all("SELECT coalesce(max(id), 0) + 1 AS id FROM version");
  return row ? whole(row, "id") : 1;
}

function receiptOf(room: Room, plan: StandingPlan | null, command: SubmitCommand, row: number): ReceiptBody {
  const { period, unit, account, pack, asOf, bodyHash, setAside, toExplain, rows } = command;
  const said = {
    period,
    unit,
    version: (plan?.newest.version ?? 0) + 1,
    people: rows.length,
    budgetVnd: rows.reduce((sum, { costVnd }) => sum + costVnd, 0),
    setAside,
    toExplain,
    pack,
    // Sealed into the chain with the rest: under which law a plan was accepted can be shown later.
    ...(asOf === null ? {} : { asOf }),
    bodyHash,
  };
  const sentAt = notBefore(command.at, plan);
  const link = appendLink(room.storage, { ...said, programme: room.programme, action: "send", account, at: sentAt });
  return {
    ...said,
    receipt: receiptNumber(room, command, link),
    programme: room.programme,
    state: "sent",
    sentAt,
    auditHash: link.hash,
    conflicts: [...gravest([...conflictsWithin(room, command, row, "standing"), ...command.elsewhere])],
  };
}

/** The plan's row, with this version as its newest; a version that still waited for a decision gives way to it. */
function keepPlan(
  storage: Storage,
  plan: StandingPlan | null,
  { period, unit, version, sentAt }: ReceiptBody,
  revision: number,
): number {
  if (!plan) {
    const [row] = storage.all(
      "INSERT INTO plan (period, unit, revision, newest, in_force, last_at) VALUES (?, ?, ?, ?, NULL, ?) RETURNING id",
      ...[period, unit, revision, version, sentAt],
    );
    return row ? whole(row, "id") : 0;
  }
  if (plan.state === "sent") storage.run("UPDATE version SET state = 'superseded' WHERE id = ?", plan.newest.id);
  storage.run("UPDATE plan SET revision = ?, newest = ?, last_at = ? WHERE id = ?", revision, version, sentAt, plan.id);
  return plan.id;
}

function keepVersion(
  storage: Storage,
  { account, reservation, elsewhere }: SubmitCommand,
  receipt: ReceiptBody,
  rows: { readonly version: number; readonly plan: number },
): void {
  const columns = {
    id: rows.version,
    plan: rows.plan,
    version: receipt.version,
    state: receipt.state,
    receipt: receipt.receipt,
    sent_at: receipt.sentAt,
    sent_by: account,
    people: receipt.people,
    budget: receipt.budgetVnd,
    set_aside: receipt.setAside,
    to_explain: receipt.toExplain,
    pack: receipt.pack,
    hash: receipt.auditHash,
    reservation,
    elsewhere: JSON.stringify(gravest(elsewhere)),
    receipt_body: JSON.stringify(receipt),
  };
  const names = Object.keys(columns);
  storage.run(`INSERT INTO version (${names.join(", ")}) VALUES (${names.map(() => "?").join(", ")})`, ...Object.values(columns));
}
