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
      value = { ...value, ...change };
      for (const listener of listeners) listener();
    },
    watch(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
  };
}
