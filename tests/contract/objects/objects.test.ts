/** The objects and their tokens, on SQLite in memory. `tests/functions/objects.test.ts` runs the same in the runtime. */
import { sqliteStorage } from "../../support/sqlite-storage.ts";
import type { WithStorage } from "./claims.ts";
import { directoryContract } from "./directory-contract.ts";
import { migrationsContract } from "./migrations-contract.ts";
import { peopleContract } from "./people-contract.ts";
import { peopleProperty } from "./people-property.ts";
import { tokenContract } from "./token-contract.ts";

const inMemory: WithStorage = async (work) => work(sqliteStorage());

migrationsContract("in memory", inMemory);
tokenContract("in Node");
peopleContract("in memory", inMemory);
peopleProperty("in memory", inMemory, 300);
directoryContract("in memory", inMemory);
