/**
 * Sends a plan so that it is received once. The key is made of what is sent and of the version it follows: the same file sent again after
 * a lost reply, even by another run of the command, carries the same key; sent again on purpose after another version, it does not.
 */
import { createHash } from "node:crypto";
import { ChunkBody, DraftBody } from "../shared/api/drafts.ts";
import { PEOPLE_PER_CHUNK } from "../shared/api/limits.ts";
import { PlanStatus } from "../shared/api/plan-status.ts";
import type { ProblemBody } from "../shared/api/problem-schema.ts";
import { ReceiptBody } from "../shared/api/receipts.ts";
import { SessionBody } from "../shared/api/sessions.ts";
import type { SentReason } from "../shared/sending/reasons.ts";
import type { SentCourse, SentPerson } from "../shared/sending/sent-plan.ts";
import type { Answer, Service } from "./service.ts";

export interface Addressed {
  readonly courses: readonly SentCourse[];
  readonly people: readonly SentPerson[];
  readonly reasons: readonly SentReason[];
  /** Under which it was checked, where anything was chosen. */
  readonly settings: { readonly asOf?: string; readonly options?: Readonly<Record<string, string>> };
  /** How many stay behind. */
  readonly blocked: number;
  readonly account: string;
  readonly programme: string;
  readonly period: string;
  readonly unit: string;
  readonly pack: string;
}

export interface Received {
  readonly receipt: ReceiptBody;
  /** It had been received before; nothing was written now. */
  readonly again: boolean;
}

type Failed = Exclude<Answer<never>, { readonly kind: "answer" }>;
export type Sent =
  | { readonly kind: "received"; readonly value: Received }
  | { readonly kind: "problem"; readonly problem: ProblemBody }
  /** Nobody answered; `out`: the plan itself had gone out, and may have been received. */
  | { readonly kind: "silence"; readonly out: boolean };

export async function sendPlan(service: Service, plan: Addressed): Promise<Sent> {
  const session = await service.ask({
    method: "POST",
    path: "/api/sessions",
    body: JSON.stringify({ account: plan.account }),
    answer: SessionBody,
  });
  if (session.kind !== "answer") return before(session);
  service.signedIn(session.value.token);
  const status = await service.ask({ method: "GET", path: pathOf(plan), answer: PlanStatus });
  if (status.kind !== "answer") return before(status);
  const known = await receivedBefore(service, plan, status.value);
  if (known) return known;
  const body = await bodyOf(service, plan);
  if (typeof body !== "string") return before(body);
  const condition = status.tag === null ? { "If-None-Match": "*" } : { "If-Match": status.tag };
  const answer = await service.ask({
    method: "PUT",
    path: pathOf(plan),
    headers: { ...condition, "Idempotency-Key": keyOf(plan, status.value.version ?? 0) },
    body,
    answer: ReceiptBody,
  });
  if (answer.kind === "silence") return { ...answer, out: true };
  return answer.kind === "answer" ? { kind: "received", value: { receipt: answer.value, again: false } } : answer;
}

/** It failed before the plan went out: nothing was received. */
function before(failed: Failed): Sent {
  return failed.kind === "silence" ? { ...failed, out: false } : failed;
}

/**
 * Was the newest version this very content? Its key is asked for with a body that nobody sends: a key that is known is refused for its
 * other body, one that is not known for the body itself. Either way nothing is written.
 */
async function receivedBefore(service: Service, plan: Addressed, { state, versions }: PlanStatus): Promise<Sent | null> {
  const [newest] = versions;
  if (!newest || (state !== "sent" && state !== "accepted")) return null;
  if (newest.people !== plan.people.length || newest.sentBy !== plan.account) return null;
  const asked = await service.ask({
    method: "PUT",
    path: pathOf(plan),
    headers: { "If-None-Match": "*", "Idempotency-Key": keyOf(plan, newest.version - 1) },
    body: "{}",
    answer: ReceiptBody,
  });
  if (asked.kind === "silence") return before(asked);
  if (asked.kind === "answer" || asked.problem.code !== "idempotency-key-reused") return null;
  const receipt = await service.ask({ method: "GET", path: `/api/receipts/${newest.receipt}`, answer: ReceiptBody });
  if (receipt.kind !== "answer") return before(receipt);
  // The receipt says how it was received; what became of it since is said too.
  return { kind: "received", value: { receipt: { ...receipt.value, state }, again: true } };
}

/** Over what one call takes, the people go before in parts. */
async function bodyOf(service: Service, plan: Addressed): Promise<string | Failed> {
  const { pack, blocked, courses, people, reasons, settings } = plan;
  const about = { pack, ...settings, attested: true, setAside: blocked, courses, ...(reasons.length > 0 ? { reasons } : {}) };
  if (people.length <= PEOPLE_PER_CHUNK) return JSON.stringify({ ...about, people });
  const draft = await service.ask({ method: "POST", path: `${pathOf(plan)}/drafts`, answer: DraftBody });
  if (draft.kind !== "answer") return draft;
  const { draft: id } = draft.value;
  const chunks: string[] = [];
  for (const part of parts(people)) {
    const path = `${pathOf(plan)}/drafts/${id}/chunks/${chunks.length + 1}`;
    const put = await service.ask({ method: "PUT", path, body: JSON.stringify({ people: part }), answer: ChunkBody });
    if (put.kind !== "answer") return put;
    chunks.push(put.value.sha256);
  }
  return JSON.stringify({ ...about, draft: { id, chunks } });
}

function* parts(people: readonly SentPerson[]): Generator<readonly SentPerson[]> {
  for (let at = 0; at < people.length; at += PEOPLE_PER_CHUNK) yield people.slice(at, at + PEOPLE_PER_CHUNK);
}

function keyOf(
  { account, programme, period, unit, pack, blocked, courses, people, reasons, settings }: Addressed,
  follows: number,
): string {
  const said = reasons.length > 0 || Object.keys(settings).length > 0 ? [reasons, settings] : [];
  const content = JSON.stringify([account, programme, period, unit, follows, pack, blocked, courses, people, ...said]);
  return `submit-${createHash("sha256").update(content).digest("hex")}`;
}

function pathOf({ programme, period, unit }: Addressed): string {
  return `/api/plans/${programme}/${period}/${encodeURIComponent(unit)}`;
}
