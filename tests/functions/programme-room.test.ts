/** The programme object in the runtime: the same promises as in memory, and what only the runtime has: alarms, waking, calls between objects. */
import { env, evictDurableObject, runDurableObjectAlarm, runInDurableObject } from "cloudflare:test";
import { expect, test } from "vitest";
import { migrate } from "../../functions/migrations.ts";
import { STEPS } from "../../functions/programme-room/steps.ts";
import { sqlStorage } from "../../functions/sql-storage.ts";
import { decided, decision, hashOf, LAO_CAI, row, send, submission } from "../support/programme-room.ts";
import { programmeRoomSuite } from "../support/programme-room-suite.ts";

let made = 0;
function freshRoom() {
  const programme = `room-${++made}`;
  return { programme, port: env.ROOMS.get(env.ROOMS.idFromName(programme)) };
}

programmeRoomSuite(async () => freshRoom());

const people = (digit: string) => env.PEOPLE.get(env.PEOPLE.idFromName(`people-${digit}`));

test("after a submission the person objects know who stands, by the alarm, and after a withdrawal that nobody does", async () => {
  const { port, programme } = freshRoom();
  const token = hashOf("7");
  await send(port, submission(LAO_CAI, [row("1", { token }), row("2")]));
  await runDurableObjectAlarm(port);
  const attendance = { programme, period: "2024", course: "k01", start: null, end: null };
  const seenBy = (unit: string) =>
    people("7").conflicts({ programme, period: "2024", unit }, [{ ...attendance, token, ref: "9" }], new Date().toISOString());
  await expect.poll(() => seenBy("63:96")).toEqual([{ ref: "9", kind: "same-course", programme, unit: LAO_CAI.unit }]);
  expect(await seenBy(LAO_CAI.unit)).toEqual([]);

  await decided(port, decision(LAO_CAI, "withdraw"));
  await runDurableObjectAlarm(port);
  await expect.poll(() => seenBy("63:96")).toEqual([]);
});

test("an object that was put to sleep knows everything when it wakes, its name too", async () => {
  const { port, programme } = freshRoom();
  const { receipt } = await send(port, submission(LAO_CAI, [row("1")]));
  await evictDurableObject(port);
  expect(await port.receipt(receipt.receipt, null)).toEqual(receipt);
  expect((await port.totals({ period: "2024", by: ["programme"], scheme: "63", state: "sent", scope: null })).rows).toEqual([
    { key: { programme }, people: 1, budgetVnd: 100 },
  ]);
});

test("data of a newer program is refused in the runtime too", async () => {
  const { port } = freshRoom();
  await port.plan(LAO_CAI);
  const waking = runInDurableObject(port, (_, state) => {
    const storage = sqlStorage(state.storage);
    storage.run("INSERT INTO migrations (step, name) VALUES (99, 'of tomorrow')");
    expect(() => migrate(storage, STEPS)).toThrow("of tomorrow");
    return storage.all("SELECT max(step) AS last FROM migrations");
  });
  expect(await waking).toEqual([{ last: 99 }]);
});
