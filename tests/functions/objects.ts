/** The Worker of the tests that need objects: the real programme object, and people who only listen. */
import { DurableObject } from "cloudflare:workers";
import type { Env } from "../../functions/env.ts";
import type { PeoplePort } from "../../functions/people/commands.ts";

export { ProgrammeRoom } from "../../functions/programme-room/programme-room.ts";

type Heard = readonly [call: keyof PeoplePort, said: unknown];

/** Remembers what it is told, for as long as it lives. */
export class ListeningPeople extends DurableObject<Env> implements PeoplePort {
  readonly #heard: Heard[] = [];

  async heard(): Promise<readonly Heard[]> {
    return this.#heard;
  }

  async reserve(command: unknown) {
    this.#heard.push(["reserve", command]);
    return [];
  }

  async confirm(command: unknown) {
    this.#heard.push(["confirm", command]);
  }

  async release(reservation: string) {
    this.#heard.push(["release", reservation]);
  }

  async leave(claimant: unknown) {
    this.#heard.push(["leave", claimant]);
  }

  async conflicts() {
    return [];
  }
}

export default { fetch: () => new Response(null, { status: 404 }) };
