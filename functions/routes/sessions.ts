/** Signing in, on a demo deployment with one of its accounts; who is signed in; which accounts there are. */
import {
  type AccountBody,
  type CurrentSession,
  type DeploymentBody,
  deploymentRoute,
  openSessionRoute,
  readSessionRoute,
  type SessionBody,
  SessionRequest,
} from "../../shared/api/sessions.ts";
import type { Account } from "../../shared/workflow/account.ts";
import { readJson } from "../body.ts";
import type { Core, Env } from "../env.ts";
import { openSession } from "../identity/session.ts";
import { signedIn } from "../identity/signed-in.ts";
import { type App, mount } from "../mount.ts";
import { ask, directoryOf } from "../objects.ts";
import { FieldErrors, parse } from "../parse.ts";
import { invalid, readQuery } from "../query.ts";
import { problem } from "../reply.ts";

const isDemo = (env: Env): boolean => env.DEMO === "true";

export function mountSessions(app: App, core: Core): void {
  mount(app, deploymentRoute, async (c) => {
    const query = readQuery(c, deploymentRoute.request.query);
    if ("problem" in query) return problem(c, query.problem);
    const demo = isDemo(c.env);
    const accounts = demo ? await ask(directoryOf(c.env).demoAccounts()) : [];
    const body: DeploymentBody = {
      demo,
      accounts: accounts.map(({ title, ...account }) => ({ ...accountBody(account), title })),
    };
    return c.json(body);
  });

  mount(app, openSessionRoute, async (c) => {
    const query = readQuery(c, openSessionRoute.request.query);
    if ("problem" in query) return problem(c, query.problem);
    const read = await readJson(c.req.raw);
    if ("problem" in read) return problem(c, read.problem);
    const errors = new FieldErrors();
    const asked = parse(SessionRequest, read.value.json, errors);
    if (asked === null) return problem(c, invalid(errors));
    if (!isDemo(c.env)) return problem(c, { code: "demo-only" });
    const account = await ask(directoryOf(c.env).account(asked.account));
    if (account === null) return problem(c, { code: "account-unknown", field: "account" });
    const session = await openSession(c.env.SESSION_KEY, account.id, core.now());
    return c.json({ ...session, account: accountBody(account) } satisfies SessionBody, 201);
  });

  mount(app, readSessionRoute, async (c) => {
    const who = await signedIn(c, core);
    if ("problem" in who) return problem(c, who.problem);
    const query = readQuery(c, readSessionRoute.request.query);
    if ("problem" in query) return problem(c, query.problem);
    const { account, expiresAt } = who.value;
    return c.json({ account: accountBody(account), expiresAt } satisfies CurrentSession);
  });
}

function accountBody({ id, unit, roles }: Account): AccountBody {
  return { id, unit, roles: [...roles] };
}
