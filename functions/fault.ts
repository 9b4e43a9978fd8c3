/**
 * The one catch at the Worker's edge. A fault is ours, so the caller hears plain words and a number; the log gets the number, the
 * route and where in the code it happened, but no message, address or body: those may hold what somebody sent.
 */

import type { Call } from "./env.ts";
import { preferred } from "./language.ts";
import { StorageUnavailable } from "./objects.ts";
import { problem } from "./reply.ts";

export function fault(error: Error, c: Call): Response {
  const unavailable = error instanceof StorageUnavailable;
  // A fault before the first middleware finds neither.
  if (!c.get("requestId")) c.set("requestId", crypto.randomUUID());
  if (!c.get("locale")) c.set("locale", preferred(c.req.header("Accept-Language") ?? ""));
  logFault(unavailable ? error.cause : error, c.get("requestId"), `${c.req.method} ${c.req.routePath}`);
  return problem(c, { code: unavailable ? "storage-unavailable" : "fault" });
}

export function logFault(error: unknown, requestId: string, route: string): void {
  console.error(JSON.stringify({ level: "fault", requestId, route, ...placeOf(error) }));
}

function placeOf(error: unknown): { readonly error: string; readonly at: readonly string[] } {
  if (!(error instanceof Error)) return { error: typeof error, at: [] };
  // The stack begins with the message; only its frames are kept.
  const frames = (error.stack ?? "").split("\n").map((line) => line.trim());
  return { error: error.name, at: frames.filter((line) => /^at \S.*:\d+:\d+\)?$/.test(line)).slice(0, 8) };
}
