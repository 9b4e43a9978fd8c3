/** The runtime's own SQLite as `Storage`. Statements stay prepared there, by their text. */
import type { DurableObjectState } from "cloudflare:workers";
import type { SqlValue, Storage } from "./storage.ts";

export function runtimeStorage({ storage }: DurableObjectState): Storage {
  return {
    // No table of ours holds bytes, so a row is what `Storage` promises; columns are parsed by whoever asks.
    all: (query, ...bindings) => storage.sql.exec<Record<string, SqlValue>>(query, ...bindings).toArray(),
    run: (query, ...bindings) => void storage.sql.exec(query, ...bindings),
    transaction: (work) => storage.transactionSync(work),
  };
}
