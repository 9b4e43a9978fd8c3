/** Reads a JSON body, counting what really arrives: a header may be absent or lie. */
import { BODY_BYTES } from "../shared/api/limits.ts";
import type { Problem } from "../shared/api/problems.ts";

export type Read<T> = { readonly value: T } | { readonly problem: Problem };

export interface JsonBody {
  readonly json: unknown;
  /** As they arrived: for the hash that tells one content from another. */
  readonly bytes: Uint8Array<ArrayBuffer>;
}

export async function readJson(request: Request): Promise<Read<JsonBody>> {
  if (!isPlainJson(request.headers)) return { problem: { code: "content-type-unsupported" } };
  const bytes = await readUpTo(request.body, BODY_BYTES);
  if (bytes === "more") return { problem: { code: "body-too-large" } };
  // The caller hung up: nobody hears the answer, and it is no fault of ours.
  if (bytes === "broken") return { problem: { code: "body-not-json" } };
  try {
    const json: unknown = JSON.parse(new TextDecoder("utf-8", { fatal: true }).decode(bytes));
    return { value: { json, bytes } };
  } catch {
    return { problem: { code: "body-not-json" } };
  }
}

function isPlainJson(headers: Headers): boolean {
  const type = headers.get("Content-Type")?.split(";")[0]?.trim().toLowerCase();
  const encoding = headers.get("Content-Encoding")?.trim().toLowerCase() ?? "identity";
  return type === "application/json" && encoding === "identity";
}

/** A caller who is cut off while still sending sees a broken connection, not our answer: so much more is read and thrown away. */
const DISCARDED_BYTES = 4 * BODY_BYTES;

/** All bytes of a stream; how it went where there are none: "more" than `limit`, or "broken" off. Never holds more than that. */
async function readUpTo(
  stream: ReadableStream<Uint8Array> | null,
  limit: number,
): Promise<Uint8Array<ArrayBuffer> | "more" | "broken"> {
  if (stream === null) return new Uint8Array(0);
  const chunks: Uint8Array[] = [];
  let size = 0;
  const reader = stream.getReader();
  for (;;) {
    const read = await reader.read().catch(() => null);
    if (read === null) return "broken";
    const { done, value } = read;
    if (done) break;
    size += value.byteLength;
    if (size <= limit) chunks.push(value);
    else chunks.length = 0;
    if (size > limit + DISCARDED_BYTES) {
      await reader.cancel();
      break;
    }
  }
  return size > limit ? "more" : joined(chunks, size);
}

function joined(chunks: readonly Uint8Array[], size: number): Uint8Array<ArrayBuffer> {
  const bytes = new Uint8Array(size);
  let at = 0;
  for (const chunk of chunks) {
    bytes.set(chunk, at);
    at += chunk.byteLength;
  }
  return bytes;
}
