/** A value that can be watched: the whole of the pane's state management. */
export interface Store<T> {
  get(): T;
  set(change: Partial<T>): void;
  /** Returns how to stop watching. */
  watch(listener: () => void): () => void;
}

export function createStore<T extends object>(initial: T): Store<T> {
  let value = initial;
  const listeners = new Set<() => void>();
  return {
    get: () => value,
    set(change) {
      const next = { ...value, ...change };
      // Whoever watches draws the whole page anew.
      if (isSame(value, next)) return;
      value = next;
      for (const listener of listeners) listener();
    },
    watch(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
  };
}

function isSame(one: object, other: object): boolean {
  const before = new Map<string, unknown>(Object.entries(one));
  return Object.entries(other).every(([name, value]) => before.has(name) && Object.is(before.get(name), value));
}
