/** Sends generated calls to a served Worker and judges every answer: none may be a fault, each must be as documented. */
import fc from "fast-check";
import { ACCOUNTS, callOf, type GeneratedCall } from "./calls.ts";
import { type Interface, type Operation, readInterface } from "./document.ts";
import { type Answer, judge } from "./judge.ts";

export interface FuzzResult {
  readonly requests: number;
  readonly seed: number;
  /** How often each status was seen. */
  readonly statuses: Readonly<Record<string, number>>;
  /** How often each operation was called. */
  readonly operations: Readonly<Record<string, number>>;
  /** The first ones, as "PUT /api/…: what is wrong". */
  readonly offences: readonly string[];
}

const BATCH = 200;
const AT_ONCE = 8;
const OFFENCES_KEPT = 20;

export async function fuzz(origin: string, { requests, seed }: { requests: number; seed: number }): Promise<FuzzResult> {
  const shape = readInterface(await (await fetch(`${origin}/api/openapi.json`)).json());
  const pack = await packOf(origin);
  const client = new Client(origin, await sessionsOf(origin));
  const judged = judge(shape);
  const statuses: Record<string, number> = {};
  const operations: Record<string, number> = {};
  const offences: string[] = [];
  const one = async (call: GeneratedCall): Promise<void> => {
    const answer = await client.send(call);
    statuses[answer.status] = (statuses[answer.status] ?? 0) + 1;
    const { operationId, method } = call.operation;
    operations[operationId] = (operations[operationId] ?? 0) + 1;
    const wrong = judged(call.operation, answer);
    if (wrong !== null && offences.length < OFFENCES_KEPT) offences.push(`${method} ${call.path} (${answer.status}): ${wrong}`);
  };
  let sent = 0;
  for (let round = 0; sent < requests; round++) {
    const batch = calls(shape, pack, seed + round).slice(0, requests - sent);
    await inTurns(batch, one);
    sent += batch.length;
  }
  return { requests: sent, seed, statuses, operations, offences };
}

/** Every operation as often as the others, mixed. */
function calls(shape: Interface, pack: string, seed: number): GeneratedCall[] {
  const each = Math.ceil(BATCH / shape.operations.length);
  const lists = shape.operations.map((operation: Operation, index) =>
    fc.sample(callOf(operation, shape, pack), { numRuns: each, seed: seed * 1_000 + index }),
  );
  return Array.from({ length: each }, (_, round) => lists.flatMap((list) => list[round] ?? [])).flat();
}

async function inTurns<Thing>(things: readonly Thing[], work: (thing: Thing) => Promise<void>): Promise<void> {
  const queue = things.values();
  await Promise.all(
    Array.from({ length: AT_ONCE }, async () => {
      for (const thing of queue) await work(thing);
    }),
  );
}

class Client {
  readonly #origin: string;
  readonly #sessions: ReadonlyMap<string, string>;
  readonly #tags = new Map<string, string>();

  constructor(origin: string, sessions: ReadonlyMap<string, string>) {
    this.#origin = origin;
    this.#sessions = sessions;
  }

  async send({ operation, path, session, headers, body }: GeneratedCall): Promise<Answer> {
    const plan = path.split("?")[0]?.replace(/\/decisions$/, "") ?? "";
    const filled = Object.fromEntries(
      Object.entries(headers).map(([name, value]) => [name, value === "$TAG" ? (this.#tags.get(plan) ?? '"v1"') : value]),
    );
    const token = session === "junk" ? "e30.e30.e30" : this.#sessions.get(session);
    const response = await fetch(`${this.#origin}${path}`, {
      method: operation.method,
      headers: { ...filled, ...(token === undefined ? {} : { Authorization: `Bearer ${token}` }) },
      body,
    });
    const tag = response.headers.get("ETag");
    if (tag !== null) this.#tags.set(plan, tag);
    return { status: response.status, type: response.headers.get("Content-Type") ?? "", text: await response.text() };
  }
}

async function packOf(origin: string): Promise<string> {
  const body: unknown = await (await fetch(`${origin}/api/programmes`)).json();
  if (typeof body === "object" && body !== null && "pack" in body && typeof body.pack === "string") return body.pack;
  throw new Error("The programmes name no rule pack");
}

async function sessionsOf(origin: string): Promise<ReadonlyMap<string, string>> {
  const sessions = new Map<string, string>();
  for (const account of ACCOUNTS) {
    const response = await fetch(`${origin}/api/sessions`, {
      method: "POST",
      headers: { "Content-Type": "application/json" },
      body: JSON.stringify({ account }),
    });
    const body: unknown = await response.json();
    if (typeof body === "object" && body !== null && "token" in body && typeof body.token === "string")
      sessions.set(account, body.token);
  }
  return sessions;
}
