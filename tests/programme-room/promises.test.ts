/** The programme object's promises, on SQLite in memory. */
import { programmeRoomSuite } from "../support/programme-room-suite.ts";
import { roomInMemory } from "../support/room-in-memory.ts";

programmeRoomSuite(async () => roomInMemory());
