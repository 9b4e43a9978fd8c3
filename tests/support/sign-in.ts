/** A demo account's session on a served Worker; fails with the status when it is refused. */
import { SessionBody } from "../../shared/api/sessions.ts";

export async function signIn(origin: string, account: string): Promise<string> {
  const response = await fetch(`${origin}/api/sessions`, {
    method: "POST",
    headers: { "Content-Type": "application/json" },
    body: JSON.stringify({ account }),
  });
  if (response.status !== 201) throw new Error(`${account} cannot sign in: ${response.status}`);
  return SessionBody.parse(await response.json()).token;
}
