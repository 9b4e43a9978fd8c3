/** Planners who send and withdraw, and a centre that accepts and returns, all at once and on whatever they last read. */
import { randomUUID } from "node:crypto";
import { isDeepStrictEqual } from "node:util";
import type { Random } from "../../bench/rows/random.ts";
import { DecisionResult } from "../../shared/api/decisions.ts";
import { PlanStatus } from "../../shared/api/plan-status.ts";
import { ProblemBody } from "../../shared/api/problem-schema.ts";
import { ReceiptBody } from "../../shared/api/receipts.ts";
import { SessionBody } from "../../shared/api/sessions.ts";
import { PACK_HASH } from "../../shared/pack.ts";
import type { DecisionAction } from "../../shared/workflow/transitions.ts";
import { type MadePlan, makePerson, makePlan, personNumber, planPath } from "../support/sent-plans.ts";
import { type Caller, type Reply, type Request, read } from "./caller.ts";
import type { Model, PlanName } from "./model.ts";

/** What a client may be told when somebody else was quicker, or the person sits in another plan. */
const EXPECTED = new Set(["plan-exists", "plan-changed", "plan-absent", "transition-not-allowed", "accepted-elsewhere"]);
/** Numbers that several units put forward: at most one of them may be accepted. */
const CONTESTED = 6;

export interface Clients {
  readonly caller: Caller;
  readonly model: Model;
  readonly random: Random;
  /** The storm is over: what was begun is brought to its end, nothing new begins. */
  over(): boolean;
}

export async function signIn(caller: Caller, account: string): Promise<string> {
  const reply = await caller.ask({ method: "POST", path: "/api/sessions", body: JSON.stringify({ account }) });
  return read(SessionBody, reply.body).token;
}

let serials = 100_000;

export async function planner(clients: Clients, token: string, name: PlanName): Promise<void> {
  const { caller, random } = clients;
  while (!clients.over()) {
    const { tag, status } = await standing(caller, token, name);
    if (status.state === "sent" && random.below(100) < 10) await decide(clients, token, name, "withdraw", tag);
    else await submit(clients, token, name, random.below(100) < 5 ? '"v0"' : tag);
  }
}

export async function centre(clients: Clients, token: string, names: readonly PlanName[]): Promise<void> {
  const { caller, random } = clients;
  while (!clients.over()) {
    const name = random.one(names);
    const { tag, status } = await standing(caller, token, name);
    if (status.state !== "sent") continue;
    await decide(clients, token, name, random.below(100) < 65 ? "accept" : "return", tag);
  }
}

async function standing(caller: Caller, token: string, name: PlanName): Promise<{ tag: string | null; status: PlanStatus }> {
  const { tag, body } = await caller.ask({ method: "GET", path: planPath(name.period, name.unit), token });
  return { tag, status: read(PlanStatus, body) };
}

async function submit({ caller, model, random }: Clients, token: string, name: PlanName, tag: string | null): Promise<void> {
  const plan = madePlan(random, name);
  const reply = await askTwice(caller, random, {
    method: "PUT",
    path: planPath(name.period, name.unit),
    token,
    headers: { "Idempotency-Key": randomUUID(), ...(tag === null ? { "If-None-Match": "*" } : { "If-Match": tag }) },
    body: JSON.stringify({ pack: PACK_HASH, attested: true, ...plan }),
  });
  if (reply.status > 201) return refused(caller, reply);
  model.add(name, { kind: "sent", revision: revisionOf(reply), receipt: read(ReceiptBody, reply.body), plan });
}

async function decide(
  { caller, model, random }: Clients,
  token: string,
  name: PlanName,
  action: DecisionAction,
  tag: string | null,
): Promise<void> {
  const reply = await askTwice(caller, random, {
    method: "POST",
    path: `${planPath(name.period, name.unit)}/decisions`,
    token,
    headers: { "Idempotency-Key": randomUUID(), ...(tag === null ? {} : { "If-Match": tag }) },
    body: JSON.stringify({ action, ...(action === "return" ? { remarks: "Bổ sung xếp loại." } : {}) }),
  });
  if (reply.status > 200) return refused(caller, reply);
  const { version, state } = read(DecisionResult, reply.body);
  model.add(name, { kind: "decided", revision: revisionOf(reply), action, version, state });
}

/** Now and then somebody presses the button again after the answer: it must be the same answer. */
async function askTwice(caller: Caller, random: Random, request: Request): Promise<Reply> {
  const reply = await caller.ask(request);
  if (reply.status > 201 || random.below(100) >= 10) return reply;
  const again = await caller.ask(request);
  if (again.tag !== reply.tag || !isDeepStrictEqual(again.body, reply.body) || !again.replayed)
    caller.counts.faults.push(`the same key was answered otherwise: ${JSON.stringify([reply, again])}`);
  return reply;
}

function refused({ counts }: Caller, { body, status }: Reply): void {
  const { code } = read(ProblemBody, body);
  counts.refused[code] = (counts.refused[code] ?? 0) + 1;
  if (!EXPECTED.has(code)) counts.faults.push(`${status} ${JSON.stringify(body)}`);
}

function madePlan(random: Random, { period }: PlanName): MadePlan {
  const size = random.between(3, 30);
  serials += size;
  const plan = makePlan(random, period, size, serials);
  if (random.below(100) >= 60) return plan;
  // The number says a woman born in 1985, so the line does too.
  const shared = {
    ...makePerson(random, 500, null),
    gender: "female",
    birthDate: "1985-05-20",
    personId: personNumber("female", 1985, random.below(CONTESTED)),
  } as const;
  return { ...plan, people: [...plan.people, shared] };
}

function revisionOf({ tag }: Reply): number {
  return Number(/^"v(\d+)"$/.exec(tag ?? "")?.[1]);
}
