/** Sending a plan, step by step: remembered, read, sealed, checked again, reserved, kept. Each step may end it, and then nothing was kept. */
import type { Problem } from "../../shared/api/problems.ts";
import type { Locale } from "../../shared/text/locale.ts";
import type { JsonBody, Read } from "../body.ts";
import type { Core, Env } from "../env.ts";
import { ask, roomOf } from "../objects.ts";
import type { SubmitCommand, SubmitOutcome } from "../programme-room/commands.ts";
import type { PlanAddress } from "./plan-address.ts";
import { readPlan } from "./read-plan.ts";
import { reasonsThatCount } from "./reasons.ts";
import { blocks, countOf, outsidePeriod } from "./recheck.ts";
import { reserve } from "./reservation.ts";
import { rowsToKeep } from "./rows.ts";

export interface Submission {
  readonly address: PlanAddress;
  readonly key: string;
  /** The tag of If-Match; null for the first submission. */
  readonly onlyIf: string | null;
  readonly body: JsonBody;
  readonly bodyHash: string;
  readonly locale: Locale;
}

export type Kept = Extract<SubmitOutcome, { kind: "kept" }>;

export async function submit(env: Env, core: Core, submission: Submission): Promise<Read<Kept>> {
  const { address, key, bodyHash } = submission;
  const room = roomOf(env, address.programme.id);
  const before = await ask(room.recall({ account: address.account.id, key, bodyHash }));
  if (before) return outcome(before);
  const command = await commandOf(env, core, submission);
  if ("problem" in command) return command;
  const { rows, at } = command.value;
  const claimant = { programme: address.programme.id, period: address.period, unit: address.unit };
  const reservation = await reserve(env, claimant, rows, at);
  const elsewhere = reservation.conflicts.filter(({ programme }) => programme !== address.programme.id);
  const answer = await ask(room.submit({ ...command.value, elsewhere, reservation: reservation.name }));
  if (answer.kind !== "kept" || answer.replayed) await reservation.release();
  return outcome(answer);
}

type Unreserved = Omit<SubmitCommand, "elsewhere" | "reservation">;

/** Read and checked again; or what is wrong with it. */
async function commandOf(env: Env, core: Core, submission: Submission): Promise<Read<Unreserved>> {
  const { address, key, onlyIf, body, bodyHash, locale } = submission;
  const at = core.now().toISOString();
  const read = await readPlan(env, body.json, address, at);
  if ("problem" in read) return read;
  const { envelope, people, settings } = read.value;
  if (envelope.pack !== core.pack) return { problem: { code: "pack-differs", field: "pack", more: { pack: core.pack } } };
  const plan = { courses: envelope.courses, people };
  const rechecked = address.sending.recheck(plan, settings);
  const problem = blocks(rechecked, core, locale) ?? outsidePeriod(rechecked, address.period);
  if (problem) return { problem };
  return {
    value: {
      at,
      account: address.account.id,
      period: address.period,
      unit: address.unit,
      key,
      bodyHash,
      onlyIf,
      pack: core.pack,
      asOf: envelope.asOf ?? null,
      setAside: envelope.setAside ?? 0,
      toExplain: countOf(rechecked, "confirm"),
      rows: rowsToKeep(plan, rechecked, address.unit),
      reasons: reasonsThatCount(envelope.reasons ?? [], rechecked),
      draft: envelope.draft?.id ?? null,
    },
  };
}

function outcome(answer: SubmitOutcome): Read<Kept> {
  if (answer.kind === "kept") return { value: answer };
  const code: Problem["code"] = answer.kind;
  return { problem: { code } };
}
