/**
 * One call of the service, and the three ways it can end: an answer, a problem that the service names, or silence. Silence is whatever
 * leaves open if the call was carried out: no connection, no reply in time, a fault on the other side.
 */
import type { ProblemBody } from "../../shared/api/problem-schema.ts";
import type { Locale } from "../../shared/text/locale.ts";
import { looksLike, type Shape } from "./shape.ts";

export interface Ask<T> {
  readonly method: "GET" | "POST" | "PUT";
  readonly path: string;
  readonly headers?: Readonly<Record<string, string>>;
  /** JSON, as it goes out byte for byte; a repeat sends the same. */
  readonly body?: string;
  readonly shape: Shape<T>;
  readonly signal?: AbortSignal;
}

export type Answer<T> =
  | { readonly kind: "answer"; readonly status: number; readonly tag: string | null; readonly value: T }
  | { readonly kind: "problem"; readonly problem: ProblemBody }
  | { readonly kind: "silence"; readonly problem: ProblemBody | null };

/** What every call needs to know; asked anew each time. */
export interface Caller {
  readonly fetch: typeof fetch;
  readonly token: () => string | null;
  readonly locale: () => Locale;
}

/** A plan of many people takes its time to be checked again; beyond this nobody waits. */
const LONGEST_MS = 60_000;
const SERVER_FAULT = 500;

export async function call<T>(caller: Caller, { shape, ...ask }: Ask<T>): Promise<Answer<T>> {
  try {
    const response = await send(caller, ask);
    const value: unknown = await response.json();
    if (response.ok && looksLike<T>(value, shape))
      return { kind: "answer", status: response.status, tag: response.headers.get("ETag"), value };
    return isProblem(value) && response.status < SERVER_FAULT
      ? { kind: "problem", problem: value }
      : { kind: "silence", problem: isProblem(value) ? value : null };
  } catch {
    return { kind: "silence", problem: null };
  }
}

/** A file that the service makes. */
export async function callForBytes(caller: Caller, path: string): Promise<Answer<ArrayBuffer>> {
  try {
    const response = await send(caller, { method: "GET", path });
    if (response.ok) return { kind: "answer", status: response.status, tag: null, value: await response.arrayBuffer() };
    const value: unknown = await response.json();
    return isProblem(value) ? { kind: "problem", problem: value } : { kind: "silence", problem: null };
  } catch {
    return { kind: "silence", problem: null };
  }
}

function send(
  { fetch, token, locale }: Caller,
  { method, path, headers, body, signal }: Omit<Ask<never>, "shape">,
): Promise<Response> {
  const own = token();
  const limit = AbortSignal.timeout(LONGEST_MS);
  return fetch(path, {
    method,
    headers: {
      "Accept-Language": locale(),
      ...(own === null ? {} : { Authorization: `Bearer ${own}` }),
      ...(body === undefined ? {} : { "Content-Type": "application/json" }),
      ...headers,
    },
    ...(body === undefined ? {} : { body }),
    signal: signal ? either(signal, limit) : limit,
    cache: "no-store",
    credentials: "omit",
  });
}

/** As `AbortSignal.any`, which the oldest browsers that the page is made for do not have. */
function either(one: AbortSignal, other: AbortSignal): AbortSignal {
  const both = new AbortController();
  for (const signal of [one, other]) {
    if (signal.aborted) both.abort();
    signal.addEventListener("abort", () => both.abort(), { once: true });
  }
  return both.signal;
}

function isProblem(value: unknown): value is ProblemBody {
  return looksLike<ProblemBody>(value, { code: "string", title: "string", detail: "string", todo: "string", status: "number" });
}
