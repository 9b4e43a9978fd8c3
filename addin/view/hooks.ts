/** What every view takes from the app: the state, the words of its language, and a value that arrives later. */
import { createContext } from "preact";
import { useContext, useEffect, useMemo, useState } from "preact/hooks";
import type { App } from "../actions/app.ts";
import { sayFailed } from "../actions/problems.ts";
import type { State } from "../state.ts";
import { textFor } from "../text/text.ts";
import type { PaneText } from "../text/vi.ts";
import type { FindingView, PlanView } from "../worker/messages.ts";

/** What a view is drawn from. Renewed with every change of the state, by the root alone. */
export interface View {
  readonly app: App;
  readonly state: State;
  readonly text: PaneText;
}

export const ViewContext = createContext<View | null>(null);

export function useApp(): View {
  const view = useContext(ViewContext);
  if (!view) throw new Error("A view was drawn outside the app");
  return view;
}

/** The state as it changes: for the root. */
export function useView(app: App): View {
  const [state, setState] = useState(app.store.get());
  useEffect(() => {
    setState(app.store.get());
    return app.store.watch(() => setState(app.store.get()));
  }, [app]);
  return useMemo(() => ({ app, state: withTold(state), text: textFor(state.locale) }), [app, state]);
}

/** What the other side says of lines stands among the findings, before those of the check. */
function withTold(state: State): State {
  const { plan, service } = state;
  if (!plan || service.told.length === 0) return state;
  return { ...state, plan: mergedPlan(plan, service.told) };
}

/** The same plan for the same findings: views compare plans to see whether one was checked anew. */
const merged = new WeakMap<readonly FindingView[], { readonly plan: PlanView; readonly all: PlanView }>();

function mergedPlan(plan: PlanView, told: readonly FindingView[]): PlanView {
  const known = merged.get(told);
  if (known?.plan === plan) return known.all;
  const all = { ...plan, findings: [...told, ...plan.findings] };
  merged.set(told, { plan, all });
  return all;
}

/** What a call brings; null until then. A newer call overtakes an older one; one that failed is said. */
export function useArrival<T>(request: () => Promise<T> | null, keys: readonly unknown[]): T | null {
  return useArriving(request, keys).value;
}

export interface Arriving<T> {
  /** Null until the first has come; then the last that came. */
  readonly value: T | null;
  /** It is of older keys, or of none: nothing is to be written by it. */
  readonly waiting: boolean;
}

export function useArriving<T>(request: () => Promise<T> | null, keys: readonly unknown[]): Arriving<T> {
  const { app } = useApp();
  const [last, setLast] = useState<{ readonly value: T; readonly keys: readonly unknown[] } | null>(null);
  useEffect(() => {
    let current = true;
    request()?.then(
      (value) => current && setLast({ value, keys }),
      (error: unknown) => current && sayFailed(app, error),
    );
    return () => {
      current = false;
    };
  }, keys);
  return { value: last?.value ?? null, waiting: !last || keys.some((key, at) => key !== last.keys[at]) };
}

/**
 * False while something new is drawn for the first time, and true right after, or so many `tasks` after: what can wait is drawn in a task of
 * its own, so that the page answers in between.
 */
export function useNextTask(key: string | undefined, tasks = 1): boolean {
  const [passed, setPassed] = useState<{ readonly key: string | undefined; readonly tasks: number }>({ key, tasks: 0 });
  const now = passed.key === key ? passed.tasks : 0;
  useEffect(() => {
    if (now >= tasks) return;
    const timer = setTimeout(() => setPassed({ key, tasks: now + 1 }));
    return () => clearTimeout(timer);
  }, [key, now]);
  return now >= tasks;
}

/**
 * How much of something long is drawn: as much as `step` at first, and more in every task until `all` is, so that the page answers in
 * between. `atOnce`: everything from the beginning, for whoever looks for a place in it.
 */
export function useMoreEachTask(all: number, step: number, atOnce: boolean): number {
  const [drawn, setDrawn] = useState(atOnce ? Number.POSITIVE_INFINITY : step);
  useEffect(() => {
    if (drawn >= all) return;
    const timer = setTimeout(() => setDrawn(drawn + step));
    return () => clearTimeout(timer);
  }, [drawn, all]);
  return drawn;
}

/** Tells the rest of the pane how many cells the button of this screen would write: nothing else is the next step meanwhile. */
export function useWouldWrite(cells: number): void {
  const { app } = useApp();
  useEffect(() => {
    app.store.set({ wouldWrite: cells });
    return () => app.store.set({ wouldWrite: 0 });
  }, [app, cells]);
}

/** Before a button takes itself away: the focus goes to the pane, or on the first screen to its one button, instead of getting lost. */
export function keepFocus(): void {
  (document.getElementById("pane") ?? document.querySelector<HTMLElement>(".welcome .primary"))?.focus();
}
