/** Large plans by parts: a draft is opened, its parts arrive in any order and any number of times, and sending the plan uses it up. */
import { type ChunkBody, ChunkEnvelope, type DraftBody, openDraftRoute, putChunkRoute } from "../../shared/api/drafts.ts";
import { CHUNKS_PER_PLAN } from "../../shared/api/limits.ts";
import { readJson } from "../body.ts";
import type { Core } from "../env.ts";
import { hashOf } from "../hash.ts";
import { type App, mount } from "../mount.ts";
import { ask, roomOf } from "../objects.ts";
import { FieldErrors, parse } from "../parse.ts";
import { invalid, readParams, readQuery } from "../query.ts";
import { problem } from "../reply.ts";
import { planAddress } from "../submission/plan-address.ts";
import { readSentPeople, tooMany } from "../submission/read-people.ts";
import { sealPeople } from "../submission/seal.ts";

export function mountDrafts(app: App, core: Core): void {
  mount(app, openDraftRoute, async (c) => {
    const address = await planAddress(c, core, "send");
    if ("problem" in address) return problem(c, address.problem);
    const query = readQuery(c, openDraftRoute.request.query);
    if ("problem" in query) return problem(c, query.problem);
    const { programme, period, unit, account } = address.value;
    const at = core.now().toISOString();
    const opened: DraftBody = await ask(roomOf(c.env, programme.id).openDraft({ period, unit }, at, account.id));
    return c.json(opened, 201);
  });

  mount(app, putChunkRoute, async (c) => {
    const address = await planAddress(c, core, "send");
    if ("problem" in address) return problem(c, address.problem);
    const query = readQuery(c, putChunkRoute.request.query);
    if ("problem" in query) return problem(c, query.problem);
    const errors = new FieldErrors();
    const params = readParams(c, putChunkRoute.request.params);
    if ("problem" in params) return problem(c, params.problem);
    const chunk = Number(params.value.chunk);
    if (chunk < 1) errors.add("chunk", "too-small", { min: 1 });
    if (chunk > CHUNKS_PER_PLAN) errors.add("chunk", "too-large", { max: CHUNKS_PER_PLAN });
    const body = await readJson(c.req.raw);
    if ("problem" in body) return problem(c, body.problem);
    const envelope = parse(ChunkEnvelope, body.value.json, errors);
    const crowd = envelope && tooMany(envelope.people);
    if (crowd) return problem(c, crowd);
    const people = readSentPeople(envelope?.people ?? [], errors);
    if (errors.total > 0) return problem(c, invalid(errors));
    const sha256 = await hashOf(body.value.bytes);
    const sealed = JSON.stringify(await sealPeople(c.env, people));
    const { programme, period, unit, account } = address.value;
    const kept = await ask(
      roomOf(c.env, programme.id).putChunk(
        { period, unit, draft: params.value.draft, account: account.id },
        { chunk, sha256, people: people.length, sealed },
        core.now().toISOString(),
      ),
    );
    if (!kept) return problem(c, { code: "draft-not-found", field: "draft" });
    return c.json({ chunk, sha256, people: people.length } satisfies ChunkBody);
  });
}
