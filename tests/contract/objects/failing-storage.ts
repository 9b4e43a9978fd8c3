/** A storage that does so many statements and then fails, as a full disk would. */
import type { Storage } from "../../../functions/storage.ts";

export const FAILED = "The storage failed";

export function failingAt(storage: Storage, statements: number): Storage {
  let left = statements;
  const spend = (): void => {
    if (left-- === 0) throw new Error(FAILED);
  };
  return {
    ...storage,
    all: (query, ...bindings) => {
      spend();
      return storage.all(query, ...bindings);
    },
    run: (query, ...bindings) => {
      spend();
      storage.run(query, ...bindings);
    },
  };
}

/** A storage on a full disk: everything can be read and nothing written. */
export function readOnly(storage: Storage): Storage {
  return {
    ...storage,
    run() {
      throw new Error(FAILED);
    },
  };
}

/** How often a call fails, once at each of its statements, before it goes through; `unchanged` is asked after every failure. */
export function failAtEach(storage: Storage, call: (failing: Storage) => unknown, unchanged: () => void): number {
  for (let failures = 0; ; failures++) {
    try {
      call(failingAt(storage, failures));
      return failures;
    } catch (error) {
      if (!(error instanceof Error && error.message === FAILED)) throw error;
      unchanged();
    }
  }
}
