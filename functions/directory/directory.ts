/** The questions to the directory, each one reading of its storage. */

import type { Account } from "../../shared/workflow/account.ts";
import { ROLES, type Role } from "../../shared/workflow/transitions.ts";
import { text, textOrNull } from "../columns.ts";
import { migrate } from "../migrations.ts";
import type { SqlRow, Storage } from "../storage.ts";
import type { DemoAccountRecord, Unit } from "./commands.ts";
import { DEMO_ACCOUNTS } from "./demo-accounts.ts";
import { fill } from "./fill.ts";
import { knownUnits } from "./known-units.ts";
import { DIRECTORY_STEPS } from "./schema.ts";

export function openDirectory(storage: Storage, { demo }: { readonly demo: boolean }): void {
  migrate(storage, DIRECTORY_STEPS);
  storage.transaction(() => fill(storage, { units: knownUnits(), accounts: demo ? DEMO_ACCOUNTS : [] }));
}

export function account(storage: Storage, id: string): Account | null {
  const [row] = storage.all("SELECT id, unit, roles FROM accounts WHERE id = ? AND closed = 0", id);
  return row ? accountOf(row) : null;
}

export function demoAccounts(storage: Storage): readonly DemoAccountRecord[] {
  return storage
    .all("SELECT id, unit, roles, vi, en FROM accounts WHERE demo = 1 AND closed = 0 ORDER BY id")
    .map((row) => ({ ...accountOf(row), title: titleOf(row) }));
}

/** A unit whose days touch the year: in 2025 those of both maps do. Called as it was when the year, or the unit, began. */
export function unit(storage: Storage, id: string, period: string): Unit | null {
  if (!isYear(period)) return null;
  const rows = storage.all(`${UNITS} AND units.id = ?`, `${period}-01-01`, `${period}-12-31`, `${period}-01-01`, id);
  return rows.map(unitOf)[0] ?? null;
}

/** Who is expected to send: what stood on the year's first day, departments with the unit above them. */
export function units(storage: Storage, period: string): readonly Unit[] {
  if (!isYear(period)) return [];
  const first = `${period}-01-01`;
  return storage.all(`${UNITS} AND instr(units.id, '/') = 0 ORDER BY units.id`, first, first, first).map(unitOf);
}

const isYear = (period: string): boolean => /^\d{4}$/.test(period);

/** Bound: the day of the title, then the last and the first day between which the unit must have stood. */
const UNITS = `SELECT units.id, units.first_day, units.last_day, titles.vi, titles.en
  FROM units JOIN titles ON titles.unit = units.id AND titles.first_day =
    (SELECT max(first_day) FROM titles AS named WHERE named.unit = units.id AND named.first_day <= max(units.first_day, ?))
  WHERE units.first_day <= ? AND (units.last_day IS NULL OR units.last_day >= ?)`;

function unitOf(row: SqlRow): Unit {
  return { id: text(row, "id"), title: titleOf(row), from: text(row, "first_day"), to: textOrNull(row, "last_day") };
}

function accountOf(row: SqlRow): Account {
  return { id: text(row, "id"), unit: text(row, "unit"), roles: rolesOf(text(row, "roles")) };
}

const titleOf = (row: SqlRow) => ({ vi: text(row, "vi"), en: text(row, "en") });

/** A role that this program does not know gives no right. */
function rolesOf(json: string): readonly Role[] {
  const names: unknown = JSON.parse(json);
  return Array.isArray(names) ? ROLES.filter((role) => names.includes(role)) : [];
}
