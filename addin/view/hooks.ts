/** What every view takes from the app: the state, the words of its language, and a value that arrives later. */
import { createContext } from "preact";
import { useContext, useEffect, useMemo, useState } from "preact/hooks";
import type { App } from "../actions/app.ts";
import type { State } from "../state.ts";
import { textFor } from "../text/text.ts";
import type { PaneText } from "../text/vi.ts";

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
  return useMemo(() => ({ app, state, text: textFor(state.locale) }), [app, state]);
}

/** What a promise brings; null until then. A newer request overtakes an older one. */
export function useArrival<T>(request: () => Promise<T> | null, keys: readonly unknown[]): T | null {
  const [value, setValue] = useState<T | null>(null);
  useEffect(() => {
    let current = true;
    request()?.then(
      (arrived) => current && setValue(arrived),
      () => {},
    );
    return () => {
      current = false;
    };
  }, keys);
  return value;
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
