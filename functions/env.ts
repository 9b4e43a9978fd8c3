/** What the Worker is given, written by hand so that nothing outside the standard is used by accident. */
import type { Context } from "hono";
import type { Finding } from "../shared/findings/finding.ts";
import type { Programme } from "../shared/programmes/programme.ts";
import type { WordedFinding } from "../shared/report.ts";
import type { Locale } from "../shared/text/locale.ts";

export interface Env {
  /** The built page: Cloudflare's static assets, or a disk service on plain workerd. Only `fetch` is used. */
  readonly ASSETS: { fetch(request: Request): Promise<Response> };
}

/** The rules the Worker speaks for; handed in, so that tests can ask small ones. */
export interface Core {
  readonly programmes: readonly Programme[];
  /** The rule pack's hash. */
  readonly pack: string;
  wordFinding(finding: Finding, locale: Locale): WordedFinding;
}

export interface AppEnv {
  Bindings: Env;
  Variables: { requestId: string; locale: Locale };
}

export type Call = Context<AppEnv>;
