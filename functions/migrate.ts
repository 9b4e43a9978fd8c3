/**
 * Brings an object's tables up to date when it wakes. Steps are applied in order, each once, all or nothing; what a step did is never
 * changed afterwards, a new step is added. Data of a newer program is refused: an older one would write what the newer cannot read.
 */
import { whole } from "./columns.ts";
import type { Storage } from "./storage.ts";

export interface Step {
  /** What it brings, for whoever looks into the file. */
  readonly name: string;
  readonly statements: readonly string[];
}

export function migrate(storage: Storage, steps: readonly Step[]): void {
  storage.transaction(() => {
    storage.run("CREATE TABLE IF NOT EXISTS step (number INTEGER PRIMARY KEY, name TEXT NOT NULL)");
    const [row] = storage.all("SELECT coalesce(max(number), 0) AS done FROM step");
    const done = row ? whole(row, "done") : 0;
    if (done > steps.length)
      throw new Error(`The stored data is of step ${done}; this program knows ${steps.length}. Run the newer program`);
    for (const [index, { name, statements }] of steps.entries()) {
      if (index < done) continue;
      for (const statement of statements) storage.run(statement);
      storage.run("INSERT INTO step (number, name) VALUES (?, ?)", index + 1, name);
    }
  });
}
