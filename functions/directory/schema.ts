/** What the directory keeps: units with their days and their names as of a day, accounts, what it was last filled with, and norms that were loaded. */
import type { Step } from "../migrations.ts";

export const DIRECTORY_STEPS: readonly Step[] = [
  {
    name: "units-accounts",
    statements: [
      // Days as "YYYY-MM-DD", both included; they compare as texts.
      "CREATE TABLE units (id TEXT PRIMARY KEY, first_day TEXT NOT NULL, last_day TEXT) STRICT, WITHOUT ROWID",
      `CREATE TABLE titles (
         unit TEXT NOT NULL REFERENCES units (id), first_day TEXT NOT NULL, vi TEXT NOT NULL, en TEXT NOT NULL,
         PRIMARY KEY (unit, first_day)
       ) STRICT, WITHOUT ROWID`,
      `CREATE TABLE accounts (
         id TEXT PRIMARY KEY, unit TEXT NOT NULL REFERENCES units (id), roles TEXT NOT NULL,
         vi TEXT NOT NULL, en TEXT NOT NULL,
         demo INTEGER NOT NULL, closed INTEGER NOT NULL
       ) STRICT, WITHOUT ROWID`,
      "CREATE TABLE seed (id INTEGER PRIMARY KEY CHECK (id = 1), content TEXT NOT NULL) STRICT",
    ],
  },
  {
    name: "norms",
    statements: [
      `CREATE TABLE norms (
         version INTEGER PRIMARY KEY, content TEXT NOT NULL, loaded_by TEXT NOT NULL, loaded_at TEXT NOT NULL
       ) STRICT`,
    ],
  },
];
