/**
 * Calls of the service. An answer may be lost after the call was carried out, so every call that is made here can be made again without
 * harm, and is, for a while; what then stays open is said as open.
 */
import { setTimeout as sleep } from "node:timers/promises";
import { ProblemBody } from "../shared/api/problem-schema.ts";
import type { Locale } from "../shared/text/locale.ts";

export type Answer<T> =
  | { readonly kind: "answer"; readonly tag: string | null; readonly value: T }
  | { readonly kind: "problem"; readonly problem: ProblemBody }
  /** Nobody answered, or not in words that are known: it may have been carried out. */
  | { readonly kind: "silence" };

export interface Ask<T> {
  readonly method: "GET" | "POST" | "PUT";
  readonly path: string;
  readonly headers?: Readonly<Record<string, string>>;
  /** JSON text: a repeat sends the very same. */
  readonly body?: string;
  /** The answer's contract. */
  readonly answer: { safeParse(value: unknown): { readonly success: true; readonly data: T } | { readonly success: false } };
}

/** Between one silence and the next try: a server that is started again is there within seconds. */
const WAITS_MS = [300, 700, 1_500, 3_000, 6_000];
const LONGEST_MS = 60_000;

export class Service {
  readonly #server: URL;
  readonly #locale: Locale;
  readonly #onFirstSilence: () => void;
  #silent = false;
  #token: string | null = null;

  /** `onFirstSilence`: the tries take many seconds; whoever waits is told once. */
  constructor(server: URL, locale: Locale, onFirstSilence: () => void = () => {}) {
    this.#server = server;
    this.#locale = locale;
    this.#onFirstSilence = onFirstSilence;
  }

  signedIn(token: string): void {
    this.#token = token;
  }

  async ask<T>(asked: Ask<T>): Promise<Answer<T>> {
    for (const wait of [...WAITS_MS, null]) {
      const answer = await this.#once(asked);
      if (answer.kind !== "silence" || wait === null) return answer;
      if (!this.#silent) this.#onFirstSilence();
      this.#silent = true;
      await sleep(wait);
    }
    return { kind: "silence" };
  }

  async #once<T>({ answer, ...asked }: Ask<T>): Promise<Answer<T>> {
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

  #send({ method, path, headers, body }: Omit<Ask<unknown>, "answer">): Promise<Response> {
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
