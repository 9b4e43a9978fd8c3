/**
 * What a person object keeps: tokens with days, and whose they are. No number, no name, and not even which line of a plan it was, so
 * that nothing of one unit can come out in an answer to another.
 */
import type { Step } from "../migrations.ts";

export const PEOPLE_STEPS: readonly Step[] = [
  {
    name: "holdings",
    statements: [
      // What one plan holds here: reserved under a name until an instant, or confirmed (both null).
      `CREATE TABLE holdings (
         id INTEGER PRIMARY KEY,
         programme TEXT NOT NULL, period TEXT NOT NULL, unit TEXT NOT NULL,
         reservation TEXT, until INTEGER,
         CHECK ((reservation IS NULL) = (until IS NULL))
       ) STRICT`,
      "CREATE UNIQUE INDEX one_of_a_name ON holdings (reservation, programme, period, unit) WHERE reservation IS NOT NULL",
      "CREATE UNIQUE INDEX one_confirmed ON holdings (programme, period, unit) WHERE reservation IS NULL",
      "CREATE INDEX by_end ON holdings (until) WHERE until IS NOT NULL",
      `CREATE TABLE claims (
         token TEXT NOT NULL,
         holding INTEGER NOT NULL REFERENCES holdings (id) ON DELETE CASCADE,
         line INTEGER NOT NULL,
         course TEXT NOT NULL, first_day TEXT, last_day TEXT,
         PRIMARY KEY (token, holding, line)
       ) STRICT, WITHOUT ROWID`,
      "CREATE INDEX claims_of_holding ON claims (holding)",
      // How far each plan has come: what arrives late is told from what is new.
      `CREATE TABLE plans (
         programme TEXT NOT NULL, period TEXT NOT NULL, unit TEXT NOT NULL, settled INTEGER NOT NULL,
         PRIMARY KEY (programme, period, unit)
       ) STRICT, WITHOUT ROWID`,
      "CREATE TABLE clock (id INTEGER PRIMARY KEY CHECK (id = 1), seen INTEGER NOT NULL) STRICT",
    ],
  },
];
