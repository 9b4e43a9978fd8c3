/** What the Worker is given, written by hand so that nothing outside the standard is used by accident. */
import type { Context } from "hono";
import type { Finding } from "../shared/findings/finding.ts";
import type { DecidingProgramme } from "../shared/programmes/programme.ts";
import type { WordedFinding } from "../shared/report.ts";
import type { Sending } from "../shared/sending/sending.ts";
import type { Locale } from "../shared/text/locale.ts";
import type { DirectoryPort } from "./directory/commands.ts";
import type { PeoplePort } from "./people/commands.ts";
import type { ProgrammeRoomPort } from "./programme-room/commands.ts";

/** Objects of one class, found by name. */
export interface Objects<Port> {
  idFromName(name: string): unknown;
  get(id: unknown): Port;
}

export interface Env {
  /** The built page: Cloudflare's static assets, or a disk service on plain workerd. Only `fetch` is used. */
  readonly ASSETS: { fetch(request: Request): Promise<Response> };
  /** One for each programme, by its id. */
  readonly ROOMS: Objects<ProgrammeRoomPort>;
  /** One for all: "directory". */
  readonly DIRECTORY: Objects<DirectoryPort>;
  /** One for each first digit of a token: "people-0" … "people-f". */
  readonly PEOPLE: Objects<PeoplePort>;
  /** Signs sessions; 32 bytes or more in base64url. Never shown, never logged. */
  readonly SESSION_KEY: string;
  /** Makes tokens of identity numbers; 32 bytes or more in base64url. Losing it loses who is who; leaking it lets numbers be guessed. */
  readonly TOKEN_KEY: string;
  /** "true" on a demo deployment: anybody may sign in with a demo account. */
  readonly DEMO?: string;
}

/** The rules the Worker speaks for; handed in, so that tests can ask small ones. */
export interface Core {
  readonly programmes: readonly DecidingProgramme[];
  /** How a programme's plans are checked again. */
  sendingOf(programme: string): Sending | undefined;
  /** The rule pack's hash. */
  readonly pack: string;
  /** Time is told, so that a test can tell another. */
  now(): Date;
  wordFinding(finding: Finding, locale: Locale): WordedFinding;
  /** What findings of a code are called; the code itself where there is no such rule any more. */
  titleOf(code: string, locale: Locale): string;
}

export interface AppEnv {
  Bindings: Env;
  Variables: { requestId: string; locale: Locale };
}

export type Call = Context<AppEnv>;
