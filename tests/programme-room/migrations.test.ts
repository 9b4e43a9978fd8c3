/** Tables made by an earlier program are brought up to date with what they hold; those of a later one are left alone. */
import { expect, test } from "vitest";
import { migrate } from "../../functions/migrations.ts";
import { portOf } from "../../functions/programme-room/port.ts";
import { nameProgramme } from "../../functions/programme-room/room.ts";
import { STEPS } from "../../functions/programme-room/steps.ts";
import { LAO_CAI, minute, row, send, submission } from "../support/programme-room.ts";
import { PROGRAMME, roomOn } from "../support/room-in-memory.ts";
import { sqliteStorage } from "../support/sqlite-storage.ts";

test("what was kept by the first step is there after all of them, and the new tables work", async () => {
  const storage = sqliteStorage();
  migrate(storage, STEPS.slice(0, 1));
  const old = portOf({ storage, programme: nameProgramme(storage, PROGRAMME) });
  const { receipt } = await send(old, submission(LAO_CAI, [row("1")]));
  await expect(old.openDraft(LAO_CAI, minute(1), "planner")).rejects.toThrow("draft");

  const { port } = roomOn(storage);
  expect(await port.receipt(receipt.receipt, null)).toEqual(receipt);
  expect(await port.openDraft(LAO_CAI, minute(1), "planner")).not.toBeNull();
});

test("tables of one programme do not answer for another", () => {
  const storage = sqliteStorage();
  roomOn(storage);
  expect(nameProgramme(storage, undefined)).toBe(PROGRAMME);
  expect(() => nameProgramme(storage, "kl-39")).toThrow(PROGRAMME);
});
