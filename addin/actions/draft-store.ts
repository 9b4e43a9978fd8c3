/**
 * Work in progress, kept by the browser itself (IndexedDB) until the file is taken away, so that a crash or a closed tab loses nothing. One
 * file at a time. A browser that keeps nothing lets the work go on all the same.
 */
import type { Did } from "../state.ts";

export interface StoredWork {
  readonly name: string;
  readonly bytes: ArrayBuffer;
  readonly steps: readonly { readonly bytes: ArrayBuffer; readonly did: Did }[];
}

const NAME = "ke-hoach";
const STORE = "work";
const KEY = "current";

export async function keepWork(work: StoredWork): Promise<void> {
  await inStore("readwrite", (store) => store.put(work, KEY));
}

export async function forgetWork(): Promise<void> {
  await inStore("readwrite", (store) => store.delete(KEY));
}

export async function keptWork(): Promise<StoredWork | null> {
  const found = await inStore("readonly", (store) => store.get(KEY));
  return isWork(found) ? found : null;
}

function isWork(value: unknown): value is StoredWork {
  if (typeof value !== "object" || value === null) return false;
  return (
    "name" in value &&
    typeof value.name === "string" &&
    "bytes" in value &&
    value.bytes instanceof ArrayBuffer &&
    "steps" in value &&
    Array.isArray(value.steps)
  );
}

/** Resolves with the request's result; with null where the browser keeps nothing. */
async function inStore(mode: IDBTransactionMode, act: (store: IDBObjectStore) => IDBRequest): Promise<unknown> {
  try {
    const database = await opened();
    try {
      return await answered(act(database.transaction(STORE, mode).objectStore(STORE)));
    } finally {
      database.close();
    }
  } catch {
    return null;
  }
}

function opened(): Promise<IDBDatabase> {
  const request = indexedDB.open(NAME, 1);
  request.onupgradeneeded = () => request.result.createObjectStore(STORE);
  return answered(request);
}

function answered<T>(request: IDBRequest<T>): Promise<T> {
  return new Promise((resolve, reject) => {
    request.onsuccess = () => resolve(request.result);
    request.onerror = () => reject(request.error ?? new Error("The browser keeps nothing"));
  });
}
