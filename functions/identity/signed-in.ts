/** Who calls: the bearer's session, and what the directory says today of that account. A closed account's session ends at once. */
import type { Account } from "../../shared/workflow/account.ts";
import type { Read } from "../body.ts";
import type { Call, Core } from "../env.ts";
import { ask, directoryOf } from "../objects.ts";
import { readSession } from "./session.ts";

export interface SignedIn {
  readonly account: Account;
  readonly expiresAt: string;
}

const LONGEST_HEADER = 2_000;

export async function signedIn(c: Call, core: Core): Promise<Read<SignedIn>> {
  const header = c.req.header("Authorization") ?? "";
  const token = header.length <= LONGEST_HEADER ? /^Bearer +([\w.~+/-]+=*) *$/i.exec(header)?.[1] : undefined;
  if (token === undefined) return MISSING;
  const session = await readSession(c.env.SESSION_KEY, token, core.now());
  const account = session && (await ask(directoryOf(c.env).account(session.account)));
  return session && account ? { value: { account, expiresAt: session.expiresAt } } : MISSING;
}

const MISSING = { problem: { code: "session-missing" } } as const;
