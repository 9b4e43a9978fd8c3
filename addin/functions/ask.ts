/** The page's side of the functions' worker, which is started when a sheet first asks. One that cannot be loaded is tried again. */
import type { Argument } from "./cells.ts";
import type { Calculated, Called } from "./functions-worker.ts";

type Waiting = (answer: Calculated) => void;

interface Running {
  readonly worker: Worker;
  readonly waiting: Map<number, Waiting>;
}

let running: Running | null = null;
let last = 0;

export function calculate(id: string, args: readonly Argument[], date1904: boolean): Promise<Calculated> {
  running ??= started();
  const { worker, waiting } = running;
  last += 1;
  const called: Called = { call: last, id, args, date1904 };
  return new Promise((resolve) => {
    waiting.set(called.call, resolve);
    worker.postMessage(called);
  });
}

function started(): Running {
  const worker = new Worker(new URL("./functions-worker.ts", import.meta.url), { type: "module", name: "functions" });
  const waiting = new Map<number, Waiting>();
  worker.onmessage = ({ data }: MessageEvent<Calculated>) => {
    waiting.get(data.call)?.(data);
    waiting.delete(data.call);
  };
  worker.onerror = () => {
    worker.terminate();
    running = null;
    for (const [call, answer] of waiting) answer({ call, failed: true });
  };
  return { worker, waiting };
}
