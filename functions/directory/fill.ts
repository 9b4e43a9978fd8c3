/**
 * Fills the directory with what the program knows, when that is not what it was last filled with: a start on a full disk writes nothing. No unit is
 * ever taken away, because plans name them. Demo accounts are open on a demo deployment only: elsewhere they are closed, even where the
 * data was a demo's once.
 */
import type { Storage } from "../storage.ts";
import type { DemoAccountRecord } from "./commands.ts";
import type { KnownUnit } from "./known-units.ts";

export interface Seed {
  readonly units: readonly KnownUnit[];
  readonly accounts: readonly DemoAccountRecord[];
}

/** Within a transaction. */
export function fill(storage: Storage, seed: Seed): void {
  const content = JSON.stringify(seed);
  if (storage.all("SELECT 1 FROM seed WHERE content = ?", content).length > 0) return;
  fillUnits(storage, seed.units);
  fillDemoAccounts(storage, seed.accounts);
  storage.run("INSERT INTO seed (id, content) VALUES (1, ?) ON CONFLICT (id) DO UPDATE SET content = excluded.content", content);
}

function fillUnits(storage: Storage, units: readonly KnownUnit[]): void {
  const content = JSON.stringify(units);
  storage.run(
    `INSERT INTO units (id, first_day, last_day) SELECT value ->> 'id', value ->> 'from', value ->> 'to' FROM json_each(?) WHERE true
     ON CONFLICT (id) DO UPDATE SET first_day = excluded.first_day, last_day = excluded.last_day`,
    content,
  );
  storage.run("DELETE FROM titles WHERE unit IN (SELECT value ->> 'id' FROM json_each(?))", content);
  storage.run(
    `INSERT INTO titles (unit, first_day, vi, en)
     SELECT known.value ->> 'id', named.value ->> 'from', named.value ->> '$.title.vi', named.value ->> '$.title.en'
     FROM json_each(?) AS known, json_each(known.value, '$.titles') AS named`,
    content,
  );
}

/** An account of the same name that is no demo's is left alone. */
function fillDemoAccounts(storage: Storage, accounts: readonly DemoAccountRecord[]): void {
  storage.run("UPDATE accounts SET closed = 1 WHERE demo = 1 AND closed = 0");
  storage.run(
    `INSERT INTO accounts (id, unit, roles, vi, en, demo, closed)
     SELECT value ->> 'id', value ->> 'unit', value ->> 'roles', value ->> '$.title.vi', value ->> '$.title.en', 1, 0
     FROM json_each(?) WHERE true
     ON CONFLICT (id) DO UPDATE SET unit = excluded.unit, roles = excluded.roles, vi = excluded.vi, en = excluded.en, closed = 0
     WHERE demo = 1`,
    JSON.stringify(accounts),
  );
}
