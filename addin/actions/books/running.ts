/** A call to a worker of its own, beside the one that holds the open workbook: how far it is, stopped by ending the worker. */
import type { CallName, Calls, Progress } from "../../worker/messages.ts";
import { CallFailed, type Session, startSession } from "../../worker/session.ts";

export interface Running {
  readonly session: Session;
  call<K extends CallName>(name: K, ask: Calls[K]["ask"]): Promise<Calls[K]["answer"]>;
  stop(): void;
}

export function startRunning(onProgress: (progress: Progress) => void): Running {
  const session = startSession(onProgress);
  return { session, call: session.call, stop: () => session.close() };
}

/** Whoever stopped it knows. */
export function isStopped(error: unknown): boolean {
  return error instanceof CallFailed && error.failure.code === "stopped";
}
