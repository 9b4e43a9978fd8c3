/** Sends generated calls to a served Worker and judges every answer: none may be a fault, each must be as documented. */
import fc from "fast-check";
import { signIn } from "../support/sign-in.ts";
import { ACCOUNTS, callOf, fittingAccount, type GeneratedCall } from "./calls.ts";
import { type Interface, type Operation, readInterface } from "./document.ts";
import { type Answer, judge } from "./judge.ts";

export interface FuzzResult {
  readonly requests: number;
  readonly seed: number;
  /** How often each operation answered what: "submitPlan 201". */
  readonly answers: Readonly<Record<string, number>>;
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
  const answers: Record<string, number> = {};
  const offences: string[] = [];
  const one = async (call: GeneratedCall): Promise<void> => {
    const answer = await client.send(call);
    const { operationId, method } = call.operation;
    const kind = `${operationId} ${answer.status}`;
    answers[kind] = (answers[kind] ?? 0) + 1;
    const wrong = judged(call.operation, answer);
    if (wrong !== null && offences.length < OFFENCES_KEPT) offences.push(`${method} ${call.path} (${answer.status}): ${wrong}`);
  };
  let sent = 0;
  for (let round = 0; sent < requests; round++) {
    const batch = calls(shape, pack, seed + round).slice(0, requests - sent);
    await inTurns(batch, one);
    sent += batch.length;
  }
  return { requests: sent, seed, answers, offences };
}

/** All operations mixed; those that change something three times as often, because they need each other to get anywhere. */
function calls(shape: Interface, pack: string, seed: number): GeneratedCall[] {
  const each = Math.ceil(BATCH / shape.operations.length);
  const lists = shape.operations.map((operation: Operation, index) => {
    const times = operation.method === "GET" ? 1 : 3;
    return fc.sample(callOf(operation, shape, pack), { numRuns: each * times, seed: seed * 1_000 + index });
  });
  const rounds = Math.max(...lists.map(({ length }) => length));
  return Array.from({ length: rounds }, (_, round) => lists.flatMap((list) => list[round] ?? [])).flat();
}

async function inTurns<Thing>(things: readonly Thing[], work: (thing: Thing) => Promise<void>): Promise<void> {
  const queue = things.values();
  await Promise.all(
    Array.from({ length: AT_ONCE }, async () => {
      for (const thing of queue) await work(thing);
    }),
  );
}

/** What a plan's answers told last. */
interface Seen {
  TAG: string;
  DRAFT: string;
  CHUNK: string;
}

class Client {
  readonly #origin: string;
  readonly #sessions: ReadonlyMap<string, string>;
  readonly #seen = new Map<string, Seen>();

  constructor(origin: string, sessions: ReadonlyMap<string, string>) {
    this.#origin = origin;
    this.#sessions = sessions;
  }

  async send({ operation, path, session, headers, body }: GeneratedCall): Promise<Answer> {
    const seen = this.#of(path);
    const filled = (text: string): string => text.replaceAll(/(?:\$|%24)(TAG|DRAFT|CHUNK)/g, (_, name: keyof Seen) => seen[name]);
    const account = session === "fitting" ? fittingAccount(operation, path) : session;
    const token = account === "junk" ? "e30.e30.e30" : this.#sessions.get(account);
    const response = await fetch(`${this.#origin}${filled(path)}`, {
      method: operation.method,
      headers: {
        ...Object.fromEntries(Object.entries(headers).map(([name, value]) => [name, filled(value)])),
        ...(token === undefined ? {} : { Authorization: `Bearer ${token}` }),
      },
      body: body === null ? null : filled(body),
    });
    const text = await response.text();
    seen.TAG = response.headers.get("ETag") ?? seen.TAG;
    if (response.ok) seen.DRAFT = /"draft":"([^"]+)"/.exec(text)?.[1] ?? seen.DRAFT;
    if (response.ok) seen.CHUNK = /"sha256":"([^"]+)"/.exec(text)?.[1] ?? seen.CHUNK;
    return { status: response.status, type: response.headers.get("Content-Type") ?? "", text };
  }

  /** The plan an address is about: "qd-1641/2024/63%3A10". */
  #of(path: string): Seen {
    const plan = /^\/api\/plans\/([^/]+\/[^/]+\/[^/?]+)/.exec(path)?.[1] ?? "";
    const seen = this.#seen.get(plan) ?? { TAG: '"v1"', DRAFT: "0b1f2a34-5c6d-4e7f-8a9b-0c1d2e3f4a5b", CHUNK: "0".repeat(64) };
    this.#seen.set(plan, seen);
    return seen;
  }
}

async function packOf(origin: string): Promise<string> {
  const body: unknown = await (await fetch(`${origin}/api/programmes`)).json();
  if (typeof body === "object" && body !== null && "pack" in body && typeof body.pack === "string") return body.pack;
  throw new Error("The programmes name no rule pack");
}

async function sessionsOf(origin: string): Promise<ReadonlyMap<string, string>> {
  const sessions = new Map<string, string>();
  for (const account of ACCOUNTS) sessions.set(account, await signIn(origin, account));
  return sessions;
}
