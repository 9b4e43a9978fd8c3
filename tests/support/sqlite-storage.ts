/** SQLite in memory as `Storage`, as strict as the runtime's own: at most 100 bindings, no transaction within another. */
import { DatabaseSync } from "node:sqlite";
import type { SqlRow, SqlValue, Storage } from "../../functions/storage.ts";

const MOST_BINDINGS = 100;

export function sqliteStorage(): Storage {
  const database = new DatabaseSync(":memory:");
  const all = (query: string, ...bindings: readonly SqlValue[]): readonly SqlRow[] => {
    if (bindings.length > MOST_BINDINGS) throw new RangeError(`too many SQL variables: ${bindings.length}`);
    return database
      .prepare(query)
      .all(...bindings)
      .map(rowOf);
  };
  return {
    all,
    run: (query, ...bindings) => void all(query, ...bindings),
    transaction(work) {
      database.exec("BEGIN IMMEDIATE");
      try {
        const result = work();
        database.exec("COMMIT");
        return result;
      } catch (error) {
        database.exec("ROLLBACK");
        throw error;
      }
    },
  };
}

function rowOf(row: Readonly<Record<string, unknown>>): SqlRow {
  return Object.fromEntries(
    Object.entries(row).map(([column, value]) => {
      if (value === null || typeof value === "string" || typeof value === "number") return [column, value];
      throw new TypeError(`The column "${column}" holds a ${typeof value}`);
    }),
  );
}
