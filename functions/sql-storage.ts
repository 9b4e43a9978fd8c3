/** The runtime's own SQLite as `Storage`. */
import type { DurableObjectState } from "cloudflare:workers";
import type { Storage } from "./storage.ts";

export function sqlStorage(runtime: Pick<DurableObjectState["storage"], "sql" | "transactionSync">): Storage {
  return {
    // No table holds bytes, so no row does.
    all: (query, ...bindings) => runtime.sql.exec<Record<string, string | number | null>>(query, ...bindings).toArray(),
    run: (query, ...bindings) => {
      runtime.sql.exec(query, ...bindings);
    },
    transaction: (work) => runtime.transactionSync(work),
  };
}
