/** `/api/norms`: what the centre loaded of norms and rates, for everybody to read. */
import { loadNormsRoute, NormsBody, normsRoute } from "../../shared/api/norms.ts";
import { readJson } from "../body.ts";
import type { Core } from "../env.ts";
import { signedIn } from "../identity/signed-in.ts";
import { type App, mount } from "../mount.ts";
import { ask, directoryOf } from "../objects.ts";
import { FieldErrors, parse } from "../parse.ts";
import { invalid, readQuery } from "../query.ts";
import { problem } from "../reply.ts";

export function mountNorms(app: App, core: Core): void {
  mount(app, normsRoute, async (c) => {
    const query = readQuery(c, normsRoute.request.query);
    if ("problem" in query) return problem(c, query.problem);
    return c.json(await ask(directoryOf(c.env).norms()));
  });

  mount(app, loadNormsRoute, async (c) => {
    const query = readQuery(c, loadNormsRoute.request.query);
    if ("problem" in query) return problem(c, query.problem);
    const caller = await signedIn(c, core);
    if ("problem" in caller) return problem(c, caller.problem);
    if (!caller.value.account.roles.includes("centre")) return problem(c, { code: "role-missing" });
    const body = await readJson(c.req.raw);
    if ("problem" in body) return problem(c, body.problem);
    const errors = new FieldErrors();
    const norms = parse(NormsBody, body.value.json, errors);
    if (norms === null) return problem(c, invalid(errors));
    return c.json(await ask(directoryOf(c.env).loadNorms(norms, caller.value.account.id, core.now().toISOString())));
  });
}
