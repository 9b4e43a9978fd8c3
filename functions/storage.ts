/**
 * Where objects keep what they are told: SQLite behind four calls. The objects' logic is plain functions over it, so the same suite runs on
 * SQLite in memory (Node) and on the runtime's own (workerd).
 */
export type SqlValue = string | number | null;
export type SqlRow = Readonly<Record<string, SqlValue>>;

export interface Storage {
  /** All rows of one statement; at most 100 bindings. Rows are parsed by whoever asks (`columns.ts`). */
  all(query: string, ...bindings: readonly SqlValue[]): readonly SqlRow[];
  run(query: string, ...bindings: readonly SqlValue[]): void;
  /** Everything within is kept or nothing is. Must not be nested. */
  transaction<Result>(work: () => Result): Result;
}
