/** A programme object on SQLite in memory, with its tables within reach. */
import { migrate } from "../../functions/migrations.ts";
import { portOf } from "../../functions/programme-room/port.ts";
import { nameProgramme, type Room } from "../../functions/programme-room/room.ts";
import { STEPS } from "../../functions/programme-room/steps.ts";
import type { Storage } from "../../functions/storage.ts";
import type { MadeRoom } from "./programme-room.ts";
import { sqliteStorage } from "./sqlite-storage.ts";

export const PROGRAMME = "qd-1641";

export function roomOn(storage: Storage): MadeRoom & { readonly room: Room } {
  migrate(storage, STEPS);
  const room: Room = { storage, programme: nameProgramme(storage, PROGRAMME) };
  return { programme: PROGRAMME, port: portOf(room), room };
}

export function roomInMemory(): MadeRoom & { readonly room: Room } {
  return roomOn(sqliteStorage());
}
