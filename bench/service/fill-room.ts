/**
 * A programme object with so many accepted lines, made in a minute: the object's own code writes into the very file that workerd opened,
 * while workerd is away. The same lines go into a plain table, for whoever adds them up the usual way.
 */
import { DatabaseSync } from "node:sqlite";
import { migrate } from "../../functions/migrations.ts";
import type { RowToKeep } from "../../functions/programme-room/commands.ts";
import { decide } from "../../functions/programme-room/decide.ts";
import { nameProgramme, type Room } from "../../functions/programme-room/room.ts";
import { STEPS } from "../../functions/programme-room/steps.ts";
import { submit } from "../../functions/programme-room/submit.ts";
import { PROGRAMME } from "../../tests/support/sent-plans.ts";
import { sqliteStorage } from "../../tests/support/sqlite-storage.ts";
import { Random } from "../rows/random.ts";
import { PERIOD, rowsOf, UNITS } from "./accepted-rows.ts";

const AT = "2024-03-15T02:30:00.000Z";
const COLUMNS = ["unit", "province", "course", "country", "gender", "ageBand", "group", "source", "year"] as const;

export function fillRoom(file: string, plain: DatabaseSync, lines: number): void {
  const database = new DatabaseSync(file);
  try {
    database.exec("PRAGMA synchronous = OFF");
    const storage = sqliteStorage(database);
    migrate(storage, STEPS);
    const room: Room = { storage, programme: nameProgramme(storage, PROGRAMME) };
    const insert = plainTable(plain);
    const random = new Random(lines);
    plain.exec("BEGIN");
    for (const [index, unit] of UNITS.entries()) {
      const share = Math.floor(((index + 1) * lines) / UNITS.length) - Math.floor((index * lines) / UNITS.length);
      const rows = rowsOf(random, unit, index, share);
      acceptPlan(room, unit, rows);
      for (const row of rows) insert(unit, row);
    }
    plain.exec("COMMIT");
    database.exec("PRAGMA wal_checkpoint(TRUNCATE)");
  } finally {
    database.close();
  }
}

function acceptPlan(room: Room, unit: string, rows: readonly RowToKeep[]): void {
  const plan = { period: PERIOD, unit, at: AT, account: "bench", bodyHash: "0".repeat(64), onlyIf: null };
  const sent = submit(room, {
    ...plan,
    ...{
      key: `submit-${unit}`,
      pack: "bench",
      asOf: null,
      setAside: 0,
      toExplain: 0,
      reasons: [],
      rows,
      elsewhere: [],
      reservation: unit,
      draft: null,
    },
  });
  const decided = decide(room, { ...plan, key: `accept-${unit}`, action: "accept", remarks: [] });
  if (sent.kind !== "kept" || decided.kind !== "decided") throw new Error(`${unit}: ${sent.kind}, ${decided.kind}`);
}

function plainTable(plain: DatabaseSync): (unit: string, row: RowToKeep) => void {
  const names = COLUMNS.map((name) => `"${name}"`).join(", ");
  plain.exec(`CREATE TABLE people (${COLUMNS.map((name) => `"${name}" TEXT`).join(", ")}, cost INTEGER)`);
  const statement = plain.prepare(`INSERT INTO people (${names}, cost) VALUES (${COLUMNS.map(() => "?").join(", ")}, ?)`);
  return (unit, { keys, costVnd }) => {
    const { province, course, country, gender, ageBand, group, source, year } = keys;
    statement.run(unit, province, course, country, gender, ageBand, group, source, year, costVnd);
  };
}
