/**
 * Calls of the service. An answer may be lost after the call was carried out, so every call that is made here can be made again without
 * harm, and is, for a while; what then stays open is said as open.
 */
import { setTimeout as sleep } from "node:timers/promises";
import type { z } from "@hono/zod-openapi";
import { ProblemBody } from "../shared/api/problem-schema.ts";
import type { Locale } from "../shared/text/locale.ts";

export type Answer<T> =
  | { readonly kind: "answer"; readonly tag: string | null; readonly value: T }
  | { readonly kind: "problem"; readonly problem: ProblemBody }
  /** Nobody answered, or not in words that are known: it may have been carried out. */
  | { readonly kind: "silence" };

export interface Ask<Schema> {
  readonly method: "GET" | "POST" | "PUT";
  readonly path: string;
  readonly headers?: Readonly<Record<string, string>>;
  /** JSON text: a repeat sends the very same. */
  readonly body?: string;
  readonly answer: Schema;
}

/** Between one silence and the next try: a server that is started again is there within seconds. */
const WAITS_MS = [300, 700, 1_500, 3_000, 6_000];
const LONGEST_MS = 60_000;

export class Service {
  readonly #server: URL;
  readonly #locale: Locale;
  #token: string | null = null;

  constructor(server: URL, locale: Locale) {
    this.#server = server;
    this.#locale = locale;
  }

  signedIn(token: string): void {
    this.#token = token;
  }

  async ask<Schema extends z.ZodType>(asked: Ask<Schema>): Promise<Answer<z.output<Schema>>> {
    for (const wait of [...WAITS_MS, null]) {
      const answer = await this.#once(asked);
      if (answer.kind !== "silence" || wait === null) return answer;
      await sleep(wait);
    }
    return { kind: "silence" };
  }

  async #once<Schema extends z.ZodType>({ answer, ...asked }: Ask<Schema>): Promise<Answer<z.output<Schema>>> {
    try {
      const response = await this.#send(asked);
      const value: unknown = await response.json();
      const read = response.ok ? answer.safeParse(value) : null;
      if (read?.success) return { kind: "answer", tag: response.headers.get("ETag"), value: read.data };
      const problem = ProblemBody.safeParse(value);
      return problem.success && response.status < 500 ? { kind: "problem", problem: problem.data } : { kind: "silence" };
    } catch {
      return { kind: "silence" };
    }
  }

  #send({ method, path, headers, body }: Omit<Ask<never>, "answer">): Promise<Response> {
    return fetch(new URL(path, this.#server), {
      method,
      headers: {
        "Accept-Language": this.#locale,
        ...(this.#token === null ? {} : { Authorization: `Bearer ${this.#token}` }),
        ...(body === undefined ? {} : { "Content-Type": "application/json" }),
        ...headers,
      },
      ...(body === undefined ? {} : { body }),
      signal: AbortSignal.timeout(LONGEST_MS),
      redirect: "error",
    });
  }
}
