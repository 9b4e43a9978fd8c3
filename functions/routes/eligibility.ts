/** `POST /api/eligibility`: parse, ask the programme, reply in the order of the questions. Keeps nothing and logs nothing of it. */
import { eligibilityRoute } from "../../shared/api/eligibility.ts";
import type { PersonInput } from "../../shared/programmes/programme.ts";
import type { Conflict } from "../../shared/sending/conflict.ts";
import { type Read, readJson } from "../body.ts";
import { answerPieces } from "../eligibility-answer.ts";
import { eligibilityConflicts } from "../eligibility-conflicts.ts";
import { readEligibility } from "../eligibility-request.ts";
import type { Call, Core } from "../env.ts";
import { logFault } from "../fault.ts";
import { signedIn } from "../identity/signed-in.ts";
import { type App, mount } from "../mount.ts";
import { readQuery } from "../query.ts";
import { problem } from "../reply.ts";
import { streamJson } from "../stream.ts";

export function mountEligibility(app: App, core: Core): void {
  mount(app, eligibilityRoute, async (c) => {
    const query = readQuery(c, eligibilityRoute.request.query);
    if ("problem" in query) return problem(c, query.problem);
    const body = await readJson(c.req.raw);
    if ("problem" in body) return problem(c, body.problem);
    const asked = readEligibility(body.value.json, core.programmes);
    if ("problem" in asked) return problem(c, asked.problem);

    const { programme, people, settings } = asked.value;
    const conflicts = await conflictsFor(c, core, programme.id, people);
    if ("problem" in conflicts) return problem(c, conflicts.problem);
    // Every decision is made before the first byte goes out, so that a fault is still an honest 500; only trees and words are made on the way.
    const answers = people.map(programme.decider(settings));
    const locale = c.get("locale");
    const pieces = answerPieces(core, answers, { locale, explain: query.value.explain === "true", conflicts: conflicts.value });
    const requestId = c.get("requestId");
    return c.body(
      streamJson(pieces, (error) => logFault(error, requestId, "POST /api/eligibility")),
      200,
      { "Content-Type": "application/json", "Content-Language": locale },
    );
  });
}

/** Null without a session: the question is answered, and nothing of anybody's plans is told. */
async function conflictsFor(
  c: Call,
  core: Core,
  programme: string,
  people: readonly PersonInput[],
): Promise<Read<readonly Conflict[] | null>> {
  if (c.req.header("Authorization") === undefined) return { value: null };
  const who = await signedIn(c, core);
  if ("problem" in who) return who;
  return { value: await eligibilityConflicts(c.env, who.value.account, programme, people, core.now().toISOString()) };
}
