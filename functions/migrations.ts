/**
 * How the tables of an object come to be: steps in order, each done once and remembered by its name. Data that a newer program has
 * already changed is refused, because an older one would read it wrongly; going back means restoring a copy. Where nothing is missing nothing is
 * written: what is kept can be read while the disk is full.
 */
import { text } from "./columns.ts";
import type { Storage } from "./storage.ts";

export interface Step {
  /** Never changed once it was delivered: "claims". */
  readonly name: string;
  readonly statements: readonly string[];
}

/** All steps that are missing, or none when one of them fails. */
export function migrate(storage: Storage, steps: readonly Step[]): void {
  storage.transaction(() => {
    const begun = storage.all("SELECT 1 FROM sqlite_master WHERE type = 'table' AND name = 'migrations'").length > 0;
    if (!begun) storage.run("CREATE TABLE migrations (step INTEGER PRIMARY KEY, name TEXT NOT NULL) STRICT");
    const applied = storage.all("SELECT name FROM migrations ORDER BY step").map((row) => text(row, "name"));
    const foreign = applied.findIndex((name, index) => steps[index]?.name !== name);
    if (foreign >= 0)
      throw new Error(`Cannot open this data: its step ${foreign + 1}, "${applied[foreign]}", is unknown to this version`);
    for (const [index, { name, statements }] of steps.entries()) {
      if (index < applied.length) continue;
      for (const statement of statements) storage.run(statement);
      storage.run("INSERT INTO migrations (step, name) VALUES (?, ?)", index + 1, name);
    }
  });
}
