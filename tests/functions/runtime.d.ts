/** What the test pool adds to the runtime: the bindings of vitest.config.ts, and a hand on the objects. */
declare module "cloudflare:workers" {
  export const env: {
    readonly ROOMS: import("../../functions/env.ts").Objects<
      import("../../functions/programme-room/commands.ts").ProgrammeRoomPort
    >;
    readonly PEOPLE: import("../../functions/env.ts").Objects<import("./objects.ts").ListeningPeople>;
  };
}

declare module "cloudflare:test" {
  /** Runs the object's alarm now, if one is set. */
  export function runDurableObjectAlarm(stub: unknown): Promise<boolean>;
  export function runInDurableObject<Result>(
    stub: unknown,
    callback: (instance: unknown, state: import("cloudflare:workers").DurableObjectState) => Result | Promise<Result>,
  ): Promise<Result>;
  /** Ends the object as the runtime does when nobody asks it; what it stored stays. */
  export function evictDurableObject(stub: unknown): Promise<void>;
}
