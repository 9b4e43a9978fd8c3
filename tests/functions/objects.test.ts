/** The objects in the runtime itself: what `tests/contract/objects` asks of them, then calls from afar, alarms and being put to sleep. */
import { env, evictDurableObject, runDurableObjectAlarm, runInDurableObject } from "cloudflare:test";
import { describe, expect, test } from "vitest";
import { Directory } from "../../functions/directory/object.ts";
import { sqlStorage } from "../../functions/sql-storage.ts";
import { CA_MAU, claim, held, instant, LAO_CAI, type WithStorage } from "../contract/objects/claims.ts";
import { directoryContract } from "../contract/objects/directory-contract.ts";
import { migrationsContract } from "../contract/objects/migrations-contract.ts";
import { peopleContract } from "../contract/objects/people-contract.ts";
import { peopleProperty } from "../contract/objects/people-property.ts";
import { tokenContract } from "../contract/objects/token-contract.ts";
import { ENV } from "./stub.ts";

const people = () => env.PEOPLE.get(env.PEOPLE.idFromName(crypto.randomUUID()));
const directory = () => env.DIRECTORY.get(env.DIRECTORY.idFromName(crypto.randomUUID()));

const ofPeople: WithStorage = (work) => runInDurableObject(people(), (_, state) => work(sqlStorage(state.storage)));
const ofDirectory: WithStorage = (work) => runInDurableObject(directory(), (_, state) => work(sqlStorage(state.storage)));

/** Tables of its own beside the object's. */
const bare: WithStorage = (work) =>
  ofPeople((storage) => {
    storage.run("DROP TABLE migrations");
    work(storage);
  });

migrationsContract("in the runtime", bare);
tokenContract("in the runtime");
peopleContract("in the runtime", ofPeople);
peopleProperty("in the runtime", ofPeople, 50);
directoryContract("in the runtime", ofDirectory);

const now = () => new Date().toISOString();
const heldBy = (stub: ReturnType<typeof people>) => runInDurableObject(stub, (_, { storage }) => held(sqlStorage(storage)));
const alarmOf = (stub: ReturnType<typeof people>) => runInDurableObject(stub, (_, { storage }) => storage.getAlarm());

describe("a person object called from afar", () => {
  test("answers, and forgets nothing confirmed when it is put to sleep", async () => {
    const object = people();
    expect(await object.reserve({ ...LAO_CAI, reservation: "r1", at: now(), claims: [claim("a")] })).toEqual([]);
    await object.confirm({ ...LAO_CAI, reservation: "r1", order: 1, at: now(), claims: [claim("a")] });
    await evictDurableObject(object);
    const found = [{ ref: "Đề cử!a", kind: "same-course", programme: "qd-1641", unit: "63:10" }];
    expect(await object.reserve({ ...CA_MAU, reservation: "r2", at: now(), claims: [claim("a")] })).toEqual(found);
    expect(await object.conflicts(CA_MAU, [claim("a")], now())).toEqual(found);
    await object.release("r2");
    await object.leave({ ...LAO_CAI, order: 2 });
    expect(await heldBy(object)).toEqual([]);
  });

  test("an alarm looks after what is reserved, for as long as anything is", async () => {
    const object = people();
    await object.confirm({ ...CA_MAU, reservation: "r0", order: 1, at: now(), claims: [claim("a")] });
    expect(await alarmOf(object)).toBeNull();
    await object.reserve({ ...LAO_CAI, reservation: "r1", at: now(), claims: [claim("a")] });
    const due = await alarmOf(object);
    expect(due).toBeGreaterThan(Date.now() + 100_000);
    expect(due).toBeLessThanOrEqual(Date.now() + 120_000);
    expect(await runDurableObjectAlarm(object)).toBe(true);
    expect((await heldBy(object)).length).toBe(2);
    expect(await alarmOf(object)).not.toBeNull();
    await object.release("r1");
    await runDurableObjectAlarm(object);
    expect(await alarmOf(object)).toBeNull();
    expect(await heldBy(object)).toEqual(["63:96 qd-1641 2024 confirmed a K01"]);
  });

  test("a forgotten reservation of long ago goes when the alarm rings", async () => {
    const object = people();
    await object.reserve({ ...LAO_CAI, reservation: "r1", at: instant(0), claims: [claim("a")] });
    expect(await runDurableObjectAlarm(object)).toBe(true);
    expect(await heldBy(object)).toEqual([]);
    expect(await alarmOf(object)).toBeNull();
  });

  test("an alarm that a wrong clock set for a later day is set again", async () => {
    const object = people();
    await runInDurableObject(object, (_, { storage }) => storage.setAlarm(Date.now() + 86_400_000));
    await object.reserve({ ...LAO_CAI, reservation: "r1", at: now(), claims: [claim("a")] });
    expect(await alarmOf(object)).toBeLessThanOrEqual(Date.now() + 120_000);
  });
});

test("the directory called from afar answers, and has no demo account without DEMO", async () => {
  const object = directory();
  expect((await object.unit("63:10", "2024"))?.title.vi).toBe("tỉnh Lào Cai");
  expect((await object.units("2026")).length).toBe(35);
  expect(await object.account("planner-lao-cai")).toBeNull();
  expect(await object.demoAccounts()).toEqual([]);
  await evictDurableObject(object);
  expect(await object.unit("63:99", "2024")).toBeNull();
});

test.each([
  ["true", 8],
  ["false", 0],
])("with DEMO=%s it has %i demo accounts", async (DEMO, count) => {
  const accounts = await runInDurableObject(directory(), (_, state) => new Directory(state, { ...ENV, DEMO }).demoAccounts());
  expect(accounts.length).toBe(count);
});
