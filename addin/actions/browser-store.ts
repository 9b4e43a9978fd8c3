/** What the browser itself keeps (IndexedDB), under names. A browser that keeps nothing lets everything go on all the same. */
export interface BrowserStore {
  put(key: string, value: unknown): Promise<void>;
  get(key: string): Promise<unknown>;
  drop(key: string): Promise<void>;
}

/** Whatever fails resolves all the same: with null where something was asked for. */
export function browserStore(database: string, store: string): BrowserStore {
  const act = async (mode: IDBTransactionMode, ask: (objects: IDBObjectStore) => IDBRequest): Promise<unknown> => {
    try {
      const open = await opened(database, store);
      try {
        return await answered(ask(open.transaction(store, mode).objectStore(store)));
      } finally {
        open.close();
      }
    } catch {
      return null;
    }
  };
  return {
    put: async (key, value) => void (await act("readwrite", (objects) => objects.put(value, key))),
    get: (key) => act("readonly", (objects) => objects.get(key)),
    drop: async (key) => void (await act("readwrite", (objects) => objects.delete(key))),
  };
}

function opened(database: string, store: string): Promise<IDBDatabase> {
  const request = indexedDB.open(database, 1);
  request.onupgradeneeded = () => request.result.createObjectStore(store);
  return answered(request);
}

function answered<T>(request: IDBRequest<T>): Promise<T> {
  return new Promise((resolve, reject) => {
    request.onsuccess = () => resolve(request.result);
    request.onerror = () => reject(request.error ?? new Error("The browser keeps nothing"));
  });
}
