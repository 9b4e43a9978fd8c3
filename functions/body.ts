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
  if (bytes === null) return { problem: { code: "body-too-large" } };
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

/** All bytes of a stream, or null when there are more than `limit`; never holds more than that. */
async function readUpTo(stream: ReadableStream<Uint8Array> | null, limit: number): Promise<Uint8Array<ArrayBuffer> | null> {
  if (stream === null) return new Uint8Array(0);
  const chunks: Uint8Array[] = [];
  let size = 0;
  const reader = stream.getReader();
  for (;;) {
    const { done, value } = await reader.read();
    if (done) break;
    size += value.byteLength;
    if (size <= limit) chunks.push(value);
    else chunks.length = 0;
    if (size > limit + DISCARDED_BYTES) {
      await reader.cancel();
      break;
    }
  }
  return size > limit ? null : joined(chunks, size);
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
