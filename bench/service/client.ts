/** A planner and the centre as the measures need them: bodies are made before the clock starts, answers are read to their end. */
import { DecisionResult } from "../../shared/api/decisions.ts";
import { ChunkBody, DraftBody } from "../../shared/api/drafts.ts";
import { PEOPLE_PER_CHUNK } from "../../shared/api/limits.ts";
import { PlanStatus } from "../../shared/api/plan-status.ts";
import { ReceiptBody } from "../../shared/api/receipts.ts";
import { PACK_HASH } from "../../shared/pack.ts";
import type { MadePlan } from "../../tests/support/sent-plans.ts";
import { signIn } from "../../tests/support/sign-in.ts";

export class Client {
  readonly #origin: string;
  readonly #token: string;

  private constructor(origin: string, token: string) {
    this.#origin = origin;
    this.#token = token;
  }

  static async signIn(origin: string, account: string): Promise<Client> {
    return new Client(origin, await signIn(origin, account));
  }

  async call(method: "GET" | "POST" | "PUT", path: string, body?: string, headers: Record<string, string> = {}): Promise<Reply> {
    const response = await fetch(this.#origin + path, {
      method,
      headers: { Authorization: `Bearer ${this.#token}`, ...(body === undefined ? {} : JSON_TYPE), ...headers },
      ...(body === undefined ? {} : { body }),
    });
    const text = await response.text();
    if (!response.ok) throw new Error(`${method} ${path}: ${response.status} ${text.slice(0, 300)}`);
    return { tag: response.headers.get("ETag"), replayed: response.headers.has("Idempotency-Replayed"), text };
  }

  async plan(path: string): Promise<PlanStatus & { readonly tag: string | null }> {
    const { tag, text } = await this.call("GET", path);
    return { ...PlanStatus.parse(JSON.parse(text)), tag };
  }

  async accept(path: string): Promise<DecisionResult> {
    const { text } = await this.call("POST", `${path}/decisions`, JSON.stringify({ action: "accept" }));
    return DecisionResult.parse(JSON.parse(text));
  }
}

interface Reply {
  readonly tag: string | null;
  readonly replayed: boolean;
  readonly text: string;
}

const JSON_TYPE = { "Content-Type": "application/json" };

/** Everything of one submission that can be made beforehand. */
export interface Parcel {
  readonly path: string;
  readonly key: string;
  readonly about: { readonly pack: string; readonly attested: true; readonly courses: MadePlan["courses"] };
  readonly people: MadePlan["people"];
  /** JSON of the people by parts; empty when they go in one call. */
  readonly parts: readonly string[];
  /** JSON of the whole, when they do. */
  readonly whole: string;
}

export function parcelOf(path: string, { courses, people }: MadePlan): Parcel {
  const about = { pack: PACK_HASH, attested: true, courses } as const;
  const parts: string[] = [];
  if (people.length > PEOPLE_PER_CHUNK)
    for (let at = 0; at < people.length; at += PEOPLE_PER_CHUNK)
      parts.push(JSON.stringify({ people: people.slice(at, at + PEOPLE_PER_CHUNK) }));
  const whole = parts.length > 0 ? "" : JSON.stringify({ ...about, people });
  return { path, key: crypto.randomUUID(), about, people, parts, whole };
}

export interface Sent {
  readonly receipt: ReceiptBody;
  readonly body: string;
  readonly headers: Record<string, string>;
  /** Of the call that sends the plan itself. */
  readonly lastMs: number;
}

/** From the first byte to the receipt. */
export async function send(client: Client, parcel: Parcel, tag: string | null): Promise<Sent> {
  const headers = { "Idempotency-Key": parcel.key, ...(tag === null ? { "If-None-Match": "*" } : { "If-Match": tag }) };
  const body = parcel.parts.length === 0 ? parcel.whole : await sendParts(client, parcel);
  const began = performance.now();
  const { text } = await client.call("PUT", parcel.path, body, headers);
  return { receipt: ReceiptBody.parse(JSON.parse(text)), body, headers, lastMs: performance.now() - began };
}

async function sendParts(client: Client, { path, about, parts }: Parcel): Promise<string> {
  const { draft: id } = DraftBody.parse(JSON.parse((await client.call("POST", `${path}/drafts`)).text));
  const chunks: string[] = [];
  for (const [index, part] of parts.entries()) {
    const { text } = await client.call("PUT", `${path}/drafts/${id}/chunks/${index + 1}`, part);
    chunks.push(ChunkBody.parse(JSON.parse(text)).sha256);
  }
  return JSON.stringify({ ...about, draft: { id, chunks } });
}
