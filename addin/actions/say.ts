/** Says what has just been done: to screen readers always, to everybody for a while where nothing else on the screen shows it. */
import type { State } from "../state.ts";
import type { Store } from "../state-store.ts";

const SHOWN_MS = 5000;

export function say(store: Store<State>, words: string, { shown = false } = {}): void {
  const { said } = store.get();
  // The same words again are a change only when they differ: screen readers read changes.
  const spoken = said?.words === words ? `${words}\u00a0` : words;
  store.set({ said: { words: spoken, shown } });
  if (!shown) return;
  setTimeout(() => {
    const now = store.get().said;
    if (now?.words === spoken) store.set({ said: { ...now, shown: false } });
  }, SHOWN_MS);
}
