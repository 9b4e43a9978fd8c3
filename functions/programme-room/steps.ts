/**
 * The tables of one programme. A version's lines and cells never change once they are in: a decision moves only which version counts
 * (`plan.newest`, `plan.in_force`) and the listed roll-ups.
 */
import type { Step } from "../migrations.ts";

const PLANS = [
  "CREATE TABLE programme (id TEXT NOT NULL)",
  `CREATE TABLE plan (
    id INTEGER PRIMARY KEY, period TEXT NOT NULL, unit TEXT NOT NULL,
    revision INTEGER NOT NULL, newest INTEGER NOT NULL, in_force INTEGER, last_at TEXT NOT NULL,
    UNIQUE (period, unit))`,
  `CREATE TABLE version (
    id INTEGER PRIMARY KEY, plan INTEGER NOT NULL, version INTEGER NOT NULL, state TEXT NOT NULL,
    receipt TEXT NOT NULL UNIQUE, sent_at TEXT NOT NULL, sent_by TEXT NOT NULL,
    people INTEGER NOT NULL, budget INTEGER NOT NULL, set_aside INTEGER NOT NULL, to_explain INTEGER NOT NULL,
    pack TEXT NOT NULL, hash TEXT NOT NULL, reservation TEXT NOT NULL, elsewhere TEXT NOT NULL, receipt_body TEXT NOT NULL,
    decided_at TEXT, decided_by TEXT,
    UNIQUE (plan, version))`,
  `CREATE TABLE line (
    id INTEGER PRIMARY KEY, version INTEGER NOT NULL, ref TEXT NOT NULL, token TEXT,
    course TEXT NOT NULL, starts TEXT, ends TEXT, cost INTEGER NOT NULL, facts TEXT NOT NULL)`,
  "CREATE INDEX line_of_version ON line (version)",
  "CREATE INDEX line_of_person ON line (token) WHERE token IS NOT NULL",
  "CREATE TABLE cells (version INTEGER NOT NULL, piece INTEGER NOT NULL, columns TEXT NOT NULL, PRIMARY KEY (version, piece))",
  `CREATE TABLE version_sum (
    version INTEGER NOT NULL, "by" TEXT NOT NULL, piece INTEGER NOT NULL, sums TEXT NOT NULL,
    PRIMARY KEY (version, "by", piece))`,
  `CREATE TABLE slice (
    id INTEGER PRIMARY KEY, period TEXT NOT NULL, state TEXT NOT NULL, "by" TEXT NOT NULL,
    UNIQUE (period, state, "by"))`,
  `CREATE TABLE rollup (
    slice INTEGER NOT NULL, key TEXT NOT NULL, people INTEGER NOT NULL, budget INTEGER NOT NULL,
    PRIMARY KEY (slice, key)) WITHOUT ROWID`,
  "CREATE INDEX rollup_empty ON rollup (people) WHERE people < 1",
  `CREATE TABLE remark (
    id INTEGER PRIMARY KEY, plan INTEGER NOT NULL, version INTEGER NOT NULL,
    ref TEXT, text TEXT NOT NULL, account TEXT NOT NULL, at TEXT NOT NULL)`,
  "CREATE INDEX remark_of_plan ON remark (plan)",
];

const KEYS = [
  `CREATE TABLE idempotency_key (
    account TEXT NOT NULL, key TEXT NOT NULL, call TEXT NOT NULL, body_hash TEXT NOT NULL, answer TEXT NOT NULL,
    PRIMARY KEY (account, key)) WITHOUT ROWID`,
];

/** Append-only: not even this program can change what it once wrote. */
const AUDIT = [
  "CREATE TABLE audit (sequence INTEGER PRIMARY KEY, entry TEXT NOT NULL, hash TEXT NOT NULL)",
  `CREATE TRIGGER audit_kept BEFORE UPDATE ON audit BEGIN SELECT RAISE(ABORT, 'the audit chain is append-only'); END`,
  `CREATE TRIGGER audit_whole BEFORE DELETE ON audit BEGIN SELECT RAISE(ABORT, 'the audit chain is append-only'); END`,
];

const OUTBOX = [
  "CREATE TABLE outbox (plan INTEGER PRIMARY KEY, revision INTEGER NOT NULL, tries INTEGER NOT NULL, due INTEGER NOT NULL)",
];

const DRAFTS = [
  `CREATE TABLE draft (
    id TEXT PRIMARY KEY, period TEXT NOT NULL, unit TEXT NOT NULL, account TEXT NOT NULL, expires_at TEXT NOT NULL) WITHOUT ROWID`,
  "CREATE INDEX draft_by_end ON draft (expires_at)",
  `CREATE TABLE draft_chunk (
    draft TEXT NOT NULL, chunk INTEGER NOT NULL, sha256 TEXT NOT NULL, people INTEGER NOT NULL,
    PRIMARY KEY (draft, chunk)) WITHOUT ROWID`,
  `CREATE TABLE draft_piece (
    draft TEXT NOT NULL, chunk INTEGER NOT NULL, piece INTEGER NOT NULL, sealed TEXT NOT NULL,
    PRIMARY KEY (draft, chunk, piece))`,
];

const REASONS = [
  "CREATE TABLE reason (id INTEGER PRIMARY KEY, version INTEGER NOT NULL, code TEXT NOT NULL, text TEXT NOT NULL, refs TEXT NOT NULL)",
  "CREATE INDEX reason_of_version ON reason (version)",
];

export const STEPS: readonly Step[] = [
  { name: "plans, keys, audit, outbox", statements: [...PLANS, ...KEYS, ...AUDIT, ...OUTBOX] },
  { name: "drafts", statements: DRAFTS },
  { name: "reasons", statements: REASONS },
];
