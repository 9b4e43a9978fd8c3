/** A disk that fails in the middle leaves nothing half done, wherever the middle is; the same call again then succeeds, once. */
import { expect, test } from "vitest";
import type { ProgrammeRoomPort } from "../../functions/programme-room/commands.ts";
import type { SqlRow, Storage } from "../../functions/storage.ts";
import { readOnly } from "../contract/objects/failing-storage.ts";
import {
  decided,
  decision,
  freshKey,
  hashOf,
  LAO_CAI,
  minute,
  row,
  send,
  submission,
  YEN_BAI,
} from "../support/programme-room.ts";
import { roomOn } from "../support/room-in-memory.ts";
import { sqliteStorage } from "../support/sqlite-storage.ts";

interface Breaking extends Storage {
  /** The statement that fails, counted from now; null: none. */
  failAt(statement: number | null): void;
}

function breaking(storage: Storage): Breaking {
  let left: number | null = null;
  const count = (): void => {
    if (left !== null && left-- === 1) throw new Error("The disk is full");
  };
  return {
    failAt(statement) {
      left = statement;
    },
    all(...asked) {
      count();
      return storage.all(...asked);
    },
    run(...asked) {
      count();
      storage.run(...asked);
    },
    transaction: (work) => storage.transaction(work),
  };
}

/** A year in which the next step changes everything there is: a version in force, a newer one that waits, another unit beside it. */
async function started() {
  const storage = breaking(sqliteStorage());
  const { port } = roomOn(storage);
  const people = [row("1", { token: hashOf("1") }), row("2", { keys: { gender: "male" } })];
  await send(port, submission(LAO_CAI, people));
  await decided(port, decision(LAO_CAI, "accept"));
  await send(port, submission(LAO_CAI, people.slice(1), { onlyIf: '"v2"' }));
  await send(port, submission(YEN_BAI, [row("9", { token: hashOf("1") })]));
  return { storage, port };
}

/** Everything in every table. */
function everything(storage: Storage): Readonly<Record<string, readonly SqlRow[]>> {
  const tables = storage.all("SELECT name FROM sqlite_master WHERE type = 'table'").map(({ name }) => String(name));
  return Object.fromEntries(tables.map((name) => [name, storage.all(`SELECT * FROM "${name}"`)]));
}

const submitting = () => {
  const command = submission(LAO_CAI, [row("3"), row("1", { token: hashOf("1") })], {
    ...{ onlyIf: '"v3"', key: freshKey(), draft: "0b1f2a34-5c6d-4e7f-8a9b-0c1d2e3f4a5b" },
  });
  return { call: (port: ProgrammeRoomPort) => port.submit(command), kind: "kept" };
};
const accepting = () => {
  const command = decision(LAO_CAI, "accept", { key: freshKey(), remarks: [{ ref: null, text: "Đồng ý." }] });
  return { call: (port: ProgrammeRoomPort) => port.decide(command), kind: "decided" };
};

test("started again on a full disk it writes nothing, and everything can be read", async () => {
  const { storage, port } = await started();
  const { draft } = await port.openDraft(LAO_CAI, minute(1), "planner");
  const { port: again } = roomOn(readOnly(storage));
  const reads: readonly ((from: ProgrammeRoomPort) => Promise<unknown>)[] = [
    (from) => from.plan(LAO_CAI),
    (from) => from.difference(LAO_CAI, 1, 2),
    (from) => from.attendances(LAO_CAI),
    (from) => from.plans("2024", null),
    (from) => from.totals({ period: "2024", by: ["unit", "gender"], scheme: "63", state: "accepted", scope: null }),
    (from) => from.totals({ period: "2024", by: ["province"], scheme: "34", state: "sent", scope: null }),
    (from) => from.chunks({ ...LAO_CAI, draft, account: "planner" }, minute(2)),
  ];
  for (const read of reads) expect(await read(again)).toEqual(await read(port));
});

test.each([
  ["sending", submitting],
  ["accepting", accepting],
])("%s: fails whole at every statement, and succeeds once afterwards", async (_, makeStep) => {
  const { storage, port } = await started();
  const { call, kind } = makeStep();
  const before = everything(storage);
  let statement = 0;
  for (let failing = true; failing; ) {
    storage.failAt(++statement);
    const outcome = await call(port).catch((error: Error) => error.message);
    storage.failAt(null);
    failing = outcome === "The disk is full";
    if (failing) expect(everything(storage), `after statement ${statement}`).toEqual(before);
    else expect(outcome).toMatchObject({ kind, replayed: false });
  }
  expect(statement).toBeGreaterThan(12);
  const after = everything(storage);
  expect(after).not.toEqual(before);
  expect(await call(port)).toMatchObject({ kind, replayed: true });
  expect(everything(storage)).toEqual(after);
});
