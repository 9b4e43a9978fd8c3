/** What every view takes from the app: the state, the words of its language, and a value that arrives later. */
import { createContext } from "preact";
import { useContext, useEffect, useState } from "preact/hooks";
import type { App } from "../actions/app.ts";
import type { State } from "../state.ts";
import { textFor } from "../text/text.ts";
import type { PaneText } from "../text/vi.ts";

export const AppContext = createContext<App | null>(null);

export function useApp(): { app: App; state: State; text: PaneText } {
  const app = useContext(AppContext);
  if (!app) throw new Error("A view was drawn outside the app");
  const [state, setState] = useState(app.store.get());
  useEffect(() => {
    setState(app.store.get());
    return app.store.watch(() => setState(app.store.get()));
  }, [app]);
  return { app, state, text: textFor(state.locale) };
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
