/** `Storage` on Node's own SQLite, in memory if nothing else is said: the objects' logic without the runtime, within the runtime's limits. */
import { DatabaseSync, type StatementSync } from "node:sqlite";
import type { SqlValue, Storage } from "../../functions/storage.ts";

/** The runtime refuses more. */
const BINDINGS = 100;
const STATEMENT_BYTES = 100_000;
const VALUE_BYTES = 2_000_000;

export function sqliteStorage(database = new DatabaseSync(":memory:")): Storage {
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
    all(query, ...bindings) {
      const rows = statement(query, bindings).all(...bindings);
      if (!rows.every(isPlain)) throw new TypeError("A column holds what no table of ours does");
      return rows;
    },
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

function isPlain(row: Record<string, unknown>): row is Record<string, SqlValue> {
  for (const name in row) {
    const value = row[name];
    if (typeof value !== "string" && typeof value !== "number" && value !== null) return false;
  }
  return true;
}
