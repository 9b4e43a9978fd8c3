/**
 * The page's side of one rules' worker. A session is one workbook opened once: opening another starts another session, so that what was
 * open stays until the new one has succeeded, and stopping is ending the worker.
 */
import type { CallName, Calls, Failure, FindingView, Progress, Reply } from "./messages.ts";

/** A call that the worker answered with a failure. */
export class CallFailed extends Error {
  readonly failure: Failure;
  constructor(failure: Failure) {
    super(failure.code);
    this.failure = failure;
  }
}

export interface Session {
  call<K extends CallName>(name: K, ask: Calls[K]["ask"]): Promise<Calls[K]["answer"]>;
  close(): void;
}

interface Waiting {
  /** Findings that came ahead of the answer. */
  readonly ahead: FindingView[];
  readonly resolve: (answer: never) => void;
  readonly reject: (error: Error) => void;
}

/** Starts a worker. Closing it rejects what is still waiting with code "stopped". */
export function startSession(onProgress: (progress: Progress) => void): Session {
  const worker = new Worker(new URL("./rules.ts", import.meta.url), { type: "module" });
  const waiting = new Map<number, Waiting>();
  let last = 0;
  const failAll = (code: string): void => {
    for (const { reject } of waiting.values()) reject(new CallFailed({ code, message: null }));
    waiting.clear();
  };
  worker.onerror = () => failAll("worker-failed");
  worker.onmessage = ({ data }: MessageEvent<Reply>) => {
    if ("progress" in data) return onProgress(data.progress);
    const call = waiting.get(data.id);
    if ("ahead" in data) return void call?.ahead.push(...data.ahead);
    waiting.delete(data.id);
    if ("failure" in data) call?.reject(new CallFailed(data.failure));
    // Our own worker answers a call with that call's answer: see `Calls`.
    else call?.resolve(whole(call.ahead, data.answer) as never);
  };
  return {
    call(name, ask) {
      last += 1;
      const id = last;
      return new Promise((resolve, reject) => {
        waiting.set(id, { ahead: [], resolve, reject });
        worker.postMessage({ id, call: name, ask });
      });
    },
    close() {
      worker.terminate();
      failAll("stopped");
    },
  };
}

/** An answer with the findings that came ahead of it: it is a list of them, or holds one. */
function whole(ahead: readonly FindingView[], answer: unknown): unknown {
  if (ahead.length === 0) return answer;
  if (Array.isArray(answer)) return [...ahead, ...answer];
  const last = typeof answer === "object" && answer !== null && "findings" in answer ? answer.findings : [];
  return { ...Object(answer), findings: whole(ahead, last) };
}
