/** What of the test pool's own module is used, written by hand as `functions/cloudflare.d.ts` is. */
declare module "cloudflare:test" {
  import type { DurableObjectState } from "cloudflare:workers";
  import type { DirectoryPort } from "../../functions/directory/commands.ts";
  import type { Objects } from "../../functions/env.ts";
  import type { PeoplePort } from "../../functions/people/commands.ts";
  import type { ProgrammeRoomPort } from "../../functions/programme-room/commands.ts";

  export const env: {
    readonly ROOMS: Objects<ProgrammeRoomPort>;
    readonly DIRECTORY: Objects<DirectoryPort>;
    readonly PEOPLE: Objects<PeoplePort>;
  };

  /** Runs something inside an object, where its storage is. */
  export function runInDurableObject<Port, Result>(
    stub: Port,
    run: (object: Port, state: DurableObjectState) => Result | Promise<Result>,
  ): Promise<Result>;
  /** Rings the alarm now; false when none was set. */
  export function runDurableObjectAlarm(stub: unknown): Promise<boolean>;
  /** Ends the object as the runtime may at any time; its storage stays. */
  export function evictDurableObject(stub: unknown): Promise<void>;
}
