/** The programme object in the runtime: the same promises as in memory, and what only the runtime has: alarms, waking, calls between objects. */
import { evictDurableObject, runDurableObjectAlarm, runInDurableObject } from "cloudflare:test";
import { env } from "cloudflare:workers";
import { expect, test } from "vitest";
import { migrate } from "../../functions/migrate.ts";
import { STEPS } from "../../functions/programme-room/steps.ts";
import { runtimeStorage } from "../../functions/runtime-storage.ts";
import { decided, decision, hashOf, LAO_CAI, row, send, submission } from "../support/programme-room.ts";
import { programmeRoomSuite } from "../support/programme-room-suite.ts";

let made = 0;
function freshRoom() {
  const programme = `room-${++made}`;
  return { programme, port: env.ROOMS.get(env.ROOMS.idFromName(programme)) };
}

programmeRoomSuite(async () => freshRoom());

const people = (digit: string) => env.PEOPLE.get(env.PEOPLE.idFromName(`people-${digit}`));

test("after a submission the person objects hear who stands, each of its own people, by the alarm", async () => {
  const { port, programme } = freshRoom();
  await send(port, submission(LAO_CAI, [row("1", { token: hashOf("7") }), row("2")], { reservation: "r-1" }));
  await runDurableObjectAlarm(port);
  const mine = async (digit: string) => {
    const heard = await people(digit).heard();
    return heard.filter(([, said]) => JSON.stringify(said).includes(`"${programme}"`));
  };
  await expect.poll(() => mine("7")).toHaveLength(1);
  const [[call, said] = []] = await mine("7");
  expect(call).toBe("confirm");
  expect(said).toMatchObject({
    programme,
    ...LAO_CAI,
    reservation: "r-1",
    claims: [{ ref: "1", token: hashOf("7"), course: "K01" }],
  });
  const [[, none] = []] = await mine("8");
  expect(none).toMatchObject({ claims: [] });

  await decided(port, decision(LAO_CAI, "withdraw"));
  await runDurableObjectAlarm(port);
  await expect.poll(async () => (await mine("7")).map(([name]) => name)).toEqual(["confirm", "leave"]);
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
    const storage = runtimeStorage(state);
    storage.run("INSERT INTO step (number, name) VALUES (99, 'of tomorrow')");
    expect(() => migrate(storage, STEPS)).toThrow("step 99");
    return storage.all("SELECT max(number) AS last FROM step");
  });
  expect(await waking).toEqual([{ last: 99 }]);
});
