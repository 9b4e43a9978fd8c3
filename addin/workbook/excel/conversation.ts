/**
 * Puts questions to Excel in as few requests as the size of the answers allows, and goes on after the errors that a reading meets:
 * too large an answer is asked for in halves, a busy Excel is asked again later, a refused question is replaced. Everything else is a problem.
 */
import { type Ask, NothingAnswered } from "./ask.ts";
import { type Hold, holdOf, problemOf, reactionTo } from "./host-errors.ts";

export interface Manners {
  /** Wanted bytes of one answer. */
  readonly budget: number;
  readonly wait: (milliseconds: number) => Promise<void>;
  readonly signal?: AbortSignal | undefined;
  /** Called after each answer. */
  readonly onAnswer?: (() => void) | undefined;
  /** Called after each request that failed, whatever is then done about it. */
  readonly onFailure?: ((error: unknown) => void) | undefined;
  /** Waits for whoever is typing into a cell or has another workbook before them: the same is then asked again, as often as it takes. Without it, that is a problem. */
  readonly whileHeld?: ((why: Hold) => Promise<void>) | undefined;
  /** Called before each request; what it returns, once it was answered. */
  readonly listening?: (() => () => void) | undefined;
  /** Said at the start of each request. */
  readonly opening?: ((context: Excel.RequestContext) => void) | undefined;
  /** Nothing overtakes what stands before it: for what is written, where each builds on the last. */
  readonly inOrder?: boolean;
}

/** Excel on the web allows 5 MB; half of it leaves room for a transport that writes letters with marks longer than we count. */
export const BUDGET = 2_400_000;
const WAITS = [500, 1500, 4000];

/** Asks until nothing is left to ask. Rejects with a `WorkbookProblem`, or with the reason of an aborted signal. */
export async function converse(context: Excel.RequestContext, first: readonly Ask[], manners: Manners): Promise<void> {
  const state: State = { queue: [...first], ceiling: manners.budget, budget: manners.budget, alone: 0, waits: 0, halved: false };
  while (state.queue.length > 0) {
    manners.signal?.throwIfAborted();
    const batch = takeBatch(state, manners.inOrder ?? false);
    try {
      const next = await put(context, batch, manners);
      state.queue.unshift(...next);
      Object.assign(state, { budget: state.ceiling, alone: Math.max(0, state.alone - 1), waits: 0, halved: false });
    } catch (error) {
      manners.onFailure?.(error);
      await recover(state, batch, error, manners);
      continue;
    }
    manners.onAnswer?.();
  }
}

interface State {
  queue: Ask[];
  /** What an answer may have at most; halved each time that Excel finds one too large. */
  ceiling: number;
  /** The same for the next request only. */
  budget: number;
  /** So many of the next questions go one by one, to find out which of them Excel refuses. */
  alone: number;
  waits: number;
  halved: boolean;
}

/** Removes from the queue what fits into one request; a large question is parted, and its rest stays where it was. */
function takeBatch(state: State, inOrder: boolean): Ask[] {
  const batch: Ask[] = [];
  let spare = state.budget;
  for (let i = 0; i < state.queue.length; ) {
    const ask = state.queue[i];
    if (!ask || (state.alone > 0 && batch.length > 0)) break;
    const parts = ask.bytes > spare ? ask.part(spare) : null;
    const now = parts ? parts[0] : ask;
    if (now.bytes <= spare || batch.length === 0) {
      batch.push(now);
      spare -= now.bytes;
      state.queue.splice(i, 1, ...(parts ? [parts[1]] : []));
      if (!parts) continue;
    }
    if (inOrder) break;
    i++;
  }
  return batch;
}

/** One request. Returns what to ask next. */
async function put(context: Excel.RequestContext, batch: readonly Ask[], { opening, listening }: Manners): Promise<Ask[]> {
  opening?.(context);
  const takes = batch.map((ask) => ask.begin(context));
  const answered = listening?.();
  try {
    await context.sync();
  } finally {
    answered?.();
  }
  return batch.flatMap((ask, i) => {
    try {
      return takes[i]?.() ?? [];
    } catch (error) {
      if (error instanceof NothingAnswered) return halves(ask) ?? replacement(ask, error);
      throw error;
    }
  });
}

async function recover(state: State, batch: Ask[], error: unknown, manners: Manners): Promise<void> {
  const reaction = reactionTo(error);
  const [only] = batch;
  const hold = holdOf(error);
  if (hold !== null && manners.whileHeld) {
    await manners.whileHeld(hold);
    state.queue.unshift(...batch);
    return;
  }
  if (reaction === "give-up" || !only) throw problemOf(error, only?.sheet);
  if (reaction === "later") {
    const wait = WAITS[state.waits++];
    if (wait === undefined) throw problemOf(error, only.sheet);
    await manners.wait(wait);
    state.queue.unshift(...batch);
  } else if (reaction === "smaller" || (reaction === "once-smaller" && !state.halved)) {
    askForLess(state, batch, error);
  } else if (batch.length > 1) {
    state.alone = batch.length;
    state.queue.unshift(...batch);
  } else {
    state.queue.unshift(...replacement(only, error));
  }
}

/** The same questions again, in requests of half the size. */
function askForLess(state: State, batch: Ask[], error: unknown): void {
  const [only] = batch;
  const bytes = batch.reduce((sum, ask) => sum + ask.bytes, 0);
  const parts = batch.length === 1 && only ? (halves(only) ?? replacement(only, error)) : batch;
  state.queue.unshift(...parts);
  state.ceiling = Math.max(state.ceiling / 2, 1);
  state.budget = Math.min(state.ceiling, bytes / 2);
  state.halved = true;
}

function halves(ask: Ask): readonly Ask[] | null {
  return ask.part(ask.bytes / 2);
}

/** What takes the place of a question that Excel refuses; throws the problem where nothing can. */
function replacement(ask: Ask, error: unknown): readonly Ask[] {
  const instead = ask.instead();
  if (instead === null) throw problemOf(error, ask.sheet);
  return instead;
}
