/** `Storage` on Node's own SQLite, in memory: the objects' logic is tested without the runtime. Keeps to the runtime's limits. */
import { DatabaseSync, type StatementSync } from "node:sqlite";
import type { SqlRow, SqlValue, Storage } from "../../functions/storage.ts";

/** The runtime refuses more. */
const BINDINGS = 100;
const STATEMENT_BYTES = 100_000;
const VALUE_BYTES = 2_000_000;

export function sqliteStorage(): Storage {
  const database = new DatabaseSync(":memory:");
  const prepared = new Map<string, StatementSync>();
  const statement = (query: string, bindings: readonly SqlValue[]): StatementSync => {
    if (bindings.length > BINDINGS) throw new RangeError(`${bindings.length} bindings`);
    if (bindings.some((value) => typeof value === "string" && Buffer.byteLength(value) > VALUE_BYTES))
      throw new RangeError("A value is too long");
    // What was prepared before knows the tables as they were.
    if (/^(?:ALTER|DROP)/.test(query)) prepared.clear();
    const known = prepared.get(query);
    if (known) return known;
    if (Buffer.byteLength(query) > STATEMENT_BYTES) throw new RangeError("The statement is too long");
    const made = database.prepare(query);
    prepared.set(query, made);
    return made;
  };
  let within = false;
  return {
    all: (query, ...bindings) =>
      statement(query, bindings)
        .all(...bindings)
        .map(plain),
    run: (query, ...bindings) => void statement(query, bindings).run(...bindings),
    transaction(work) {
      if (within) throw new Error("A transaction within a transaction");
      within = true;
      database.exec("BEGIN");
      try {
        const result = work();
        database.exec("COMMIT");
        return result;
      } catch (error) {
        database.exec("ROLLBACK");
        throw error;
      } finally {
        within = false;
      }
    },
  };
}

function plain(row: Record<string, unknown>): SqlRow {
  const values: Record<string, SqlValue> = {};
  for (const [name, value] of Object.entries(row)) {
    if (typeof value !== "string" && typeof value !== "number" && value !== null)
      throw new TypeError(`Column ${name} is no SqlValue`);
    values[name] = value;
  }
  return values;
}
