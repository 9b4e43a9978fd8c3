/**
 * A client on a bad day: the server is killed under it and one reply in five is lost on the way. It asks again, the very same under the
 * very same key, until somebody answers; what was answered is the only thing it knows.
 */
import { setTimeout as sleep } from "node:timers/promises";
import type { z } from "@hono/zod-openapi";
import type { Random } from "../../bench/rows/random.ts";
import type { OwnServer } from "../support/own-server.ts";

export interface Request {
  readonly method: "GET" | "POST" | "PUT";
  readonly path: string;
  readonly token?: string;
  readonly headers?: Readonly<Record<string, string>>;
  readonly body?: string;
}

export interface Reply {
  readonly status: number;
  readonly tag: string | null;
  readonly replayed: boolean;
  readonly body: unknown;
}

export class Counts {
  /** Replies that arrived, whatever became of them. */
  get replies(): number {
    return this.answered + this.dropped;
  }
  /** Requests that were answered in the end. */
  answered = 0;
  /** Times that nobody answered: killed, refused, or a fault on the way down. */
  silent = 0;
  /** Replies that arrived and were thrown away. */
  dropped = 0;
  /** Answers that said: this was done before. */
  replayed = 0;
  /** Refusals by their code. */
  readonly refused: Record<string, number> = {};
  /** Answers that no client on a bad day should get. */
  readonly faults: string[] = [];
}

const DROPPED_OF_A_HUNDRED = 20;
/** Longer than any answer takes, however often the server is killed meanwhile: a call that hangs is a fault of its own. */
const GIVE_UP_MS = 120_000;

export class Caller {
  readonly counts = new Counts();
  readonly #server: Pick<OwnServer, "origin" | "ready">;
  readonly #random: Random;

  constructor(server: Pick<OwnServer, "origin" | "ready">, random: Random) {
    this.#server = server;
    this.#random = random;
  }

  async ask(request: Request): Promise<Reply> {
    const began = performance.now();
    for (;;) {
      // Knocking at a closed door takes the time that the server needs to open it.
      await this.#server.ready();
      const reply = await this.#once(request);
      const dropped = reply !== null && this.#random.below(100) < DROPPED_OF_A_HUNDRED;
      if (dropped) this.counts.dropped++;
      else if (reply && reply.status < 500) return this.#answered(reply);
      else {
        this.counts.silent++;
        if (performance.now() - began > GIVE_UP_MS)
          throw new Error(`Nobody answers ${request.method} ${request.path}: ${JSON.stringify(reply)}`);
        await sleep(5 + this.#random.below(20));
      }
    }
  }

  #answered(reply: Reply): Reply {
    this.counts.answered++;
    if (reply.replayed) this.counts.replayed++;
    return reply;
  }

  async #once({ method, path, token, headers, body }: Request): Promise<Reply | null> {
    try {
      const response = await fetch(this.#server.origin + path, {
        method,
        headers: {
          ...(token === undefined ? {} : { Authorization: `Bearer ${token}` }),
          ...(body === undefined ? {} : { "Content-Type": "application/json" }),
          ...headers,
        },
        ...(body === undefined ? {} : { body }),
        signal: AbortSignal.timeout(GIVE_UP_MS),
      });
      return {
        status: response.status,
        tag: response.headers.get("ETag"),
        replayed: response.headers.has("Idempotency-Replayed"),
        body: await response.json(),
      };
    } catch {
      return null;
    }
  }
}

/** An answer in the form that the contract promises; anything else ends the run, and is shown. */
export function read<S extends z.ZodType>(schema: S, body: unknown): z.output<S> {
  const parsed = schema.safeParse(body);
  if (!parsed.success) throw new Error(`Cannot read ${JSON.stringify(body).slice(0, 300)}: ${parsed.error.message}`);
  return parsed.data;
}
