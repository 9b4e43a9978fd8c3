/** Reads a plan by the contract: the envelope first, then its people, here or from the parts of a draft. */
import type { z } from "@hono/zod-openapi";
import { type DraftManifest, PlanEnvelope } from "../../shared/api/plans.ts";
import { SealedPeople } from "../../shared/api/sealed-people.ts";
import type { CheckSettings } from "../../shared/programmes/programme.ts";
import type { SealedPerson } from "../../shared/sending/sent-plan.ts";
import { parseDay } from "../../shared/sheet/day.ts";
import type { Read } from "../body.ts";
import type { Env } from "../env.ts";
import { ask, roomOf } from "../objects.ts";
import { checkOptions, hasEndlessOptions } from "../options.ts";
import { FieldErrors, parse } from "../parse.ts";
import { invalid } from "../query.ts";
import type { PlanAddress } from "./plan-address.ts";
import { checkLines, readSentPeople, tooMany } from "./read-people.ts";
import { sealPeople } from "./seal.ts";

export type Envelope = z.output<typeof PlanEnvelope>;

export interface ArrivedPlan {
  readonly envelope: Envelope;
  readonly people: readonly SealedPerson[];
  readonly settings: CheckSettings;
}

export async function readPlan(env: Env, json: unknown, address: PlanAddress, at: string): Promise<Read<ArrivedPlan>> {
  const errors = new FieldErrors();
  const envelope = hasEndlessOptions(json, errors) ? null : parse(PlanEnvelope, json, errors);
  if (envelope) checkOptions(envelope.options ?? {}, address.programme, errors);
  if (envelope && (envelope.people === undefined) === (envelope.draft === undefined)) errors.add("people", "one-of-people-draft");
  if (!envelope || errors.total > 0) return { problem: invalid(errors) };
  const people = envelope.draft
    ? await draftPeople(env, envelope.draft, address, at)
    : await ownPeople(env, envelope.people ?? [], errors);
  if ("problem" in people) return people;
  checkCourses(envelope.courses, errors);
  checkLines(people.value, new Set(envelope.courses.map(({ id }) => id)), errors);
  if (errors.total > 0) return { problem: invalid(errors) };
  const asOf = envelope.asOf === undefined ? null : parseDay(envelope.asOf);
  return { value: { envelope, people: people.value, settings: { asOf, options: envelope.options ?? {} } } };
}

async function ownPeople(env: Env, listed: readonly unknown[], errors: FieldErrors): Promise<Read<SealedPerson[]>> {
  const problem = tooMany(listed);
  if (problem) return { problem };
  const people = readSentPeople(listed, errors);
  return errors.total > 0 ? { problem: invalid(errors) } : { value: await sealPeople(env, people) };
}

/** The parts must be those named, no more and no fewer, with the very hashes the caller computed. */
async function draftPeople(
  env: Env,
  { id: draft, chunks: named }: z.output<typeof DraftManifest>,
  { programme, period, unit, account }: PlanAddress,
  at: string,
): Promise<Read<SealedPerson[]>> {
  const chunks = await ask(roomOf(env, programme.id).chunks({ period, unit, draft, account: account.id }, at));
  if (chunks === null) return { problem: { code: "draft-not-found", field: "draft.id" } };
  const agree = chunks.length === named.length && chunks.every(({ chunk, sha256 }) => named[chunk - 1] === sha256);
  if (!agree) return { problem: { code: "draft-incomplete", field: "draft.chunks" } };
  return { value: chunks.flatMap(({ sealed }) => SealedPeople.parse(JSON.parse(sealed))) };
}

function checkCourses(courses: Envelope["courses"], errors: FieldErrors): void {
  const seen = new Set<string>();
  for (const [index, { id }] of courses.entries()) {
    if (seen.has(id)) errors.add(`courses[${index}].id`, "not-unique");
    seen.add(id);
  }
}
