/**
 * Says what has just been done: to screen readers always, to everybody for a while where nothing else on the screen shows it. What screen
 * readers alone hear has a place of its own: a table that is read again after a decision must not take away the words of that decision.
 */
import type { State } from "../state.ts";
import type { Store } from "../state-store.ts";

const SHOWN_MS = 5000;

export function say(store: Store<State>, words: string, { shown = false } = {}): void {
  const { toast, heard } = store.get();
  if (!shown) {
    store.set({ heard: anew(words, heard) });
    return;
  }
  const mine = { words: anew(words, toast?.words ?? null), shown: true };
  store.set({ toast: mine });
  setTimeout(() => {
    if (store.get().toast === mine) store.set({ toast: { ...mine, shown: false } });
  }, SHOWN_MS);
}

/** The same words again are a change only when they differ: screen readers read changes. */
function anew(words: string, before: string | null): string {
  return before === words ? `${words}\u00a0` : words;
}
