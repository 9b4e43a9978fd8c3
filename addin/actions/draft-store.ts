/** Work in progress, kept until the file is taken away, so that a crash or a closed tab loses nothing. One file at a time. */
import type { Did } from "../state.ts";
import type { CellPut } from "../worker/edit-messages.ts";
import { browserStore } from "./browser-store.ts";

export interface StoredWork {
  readonly name: string;
  readonly bytes: ArrayBuffer;
  /** Put into cells since; absent in what older pages kept. */
  readonly typed?: readonly CellPut[];
  readonly steps: readonly { readonly bytes: ArrayBuffer; readonly typed?: readonly CellPut[]; readonly did: Did }[];
}

const KEY = "current";
const store = browserStore("ke-hoach", "work");

export async function keepWork(work: StoredWork): Promise<void> {
  await store.put(KEY, work);
}

export async function forgetWork(): Promise<void> {
  await store.drop(KEY);
}

export async function keptWork(): Promise<StoredWork | null> {
  const found = await store.get(KEY);
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
