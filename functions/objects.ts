/**
 * Calls to the objects. What goes wrong there may have happened before or after the storage took it: the caller is told that it is not
 * certain and how to make sure, never that nothing was kept.
 */

import type { DirectoryPort } from "./directory/commands.ts";
import type { Env, Objects } from "./env.ts";
import { groupBy } from "./group-by.ts";
import type { PeoplePort } from "./people/commands.ts";
import type { ProgrammeRoomPort } from "./programme-room/commands.ts";

export class StorageUnavailable extends Error {
  override readonly name = "StorageUnavailable";
}

/** Every answer of an object passes here. */
export async function ask<Answer>(call: Promise<Answer>): Promise<Answer> {
  try {
    return await call;
  } catch (error) {
    throw new StorageUnavailable("An object did not answer", { cause: error });
  }
}

export const roomOf = (env: Env, programme: string): ProgrammeRoomPort => named(env.ROOMS, programme);

export const directoryOf = (env: Env): DirectoryPort => named(env.DIRECTORY, "directory");

/** The object that knows the people whose token begins with this digit. */
export const peopleOf = (env: Env, digit: string): PeoplePort => named(env.PEOPLE, `people-${digit}`);

function named<Port>(objects: Objects<Port>, name: string): Port {
  return objects.get(objects.idFromName(name));
}

/** Things that bear a token, by the digit of the object that knows it. */
export function byPeopleObject<Thing extends { readonly token: string }>(things: readonly Thing[]): Map<string, Thing[]> {
  return groupBy(things, ({ token }) => token.slice(0, 1));
}
