/** The programme object's port over its tables: what each call does, with nothing of the runtime. */

import type { ProgrammeRoomPort } from "./commands.ts";
import { decide } from "./decide.ts";
import { difference } from "./difference.ts";
import { chunksOf, openDraft, putChunk } from "./drafts.ts";
import { recallSubmit } from "./keys.ts";
import { attendances, readPlan, summaries } from "./read-plan.ts";
import { findReceipt } from "./receipts.ts";
import type { Room } from "./room.ts";
import { submit } from "./submit.ts";
import { totals } from "./totals.ts";

export function portOf(room: Room): ProgrammeRoomPort {
  const { storage } = room;
  return {
    recall: async (asked) => recallSubmit(storage, asked),
    submit: async (command) => submit(room, command),
    decide: async (command) => decide(room, command),
    plan: async (id) => readPlan(room, id),
    difference: async (id, from, to) => difference(storage, id, from, to),
    attendances: async (id) => attendances(storage, id),
    plans: async (period, scope) => summaries(storage, period, scope),
    totals: async (question) => totals(room, question),
    receipt: async (receipt, scope) => findReceipt(storage, receipt, scope),
    openDraft: async (id, at, account) => openDraft(storage, id, { at, account, draft: crypto.randomUUID() }),
    putChunk: async (draft, chunk, at) => putChunk(storage, draft, chunk, at),
    chunks: async (draft, at) => chunksOf(storage, draft, at),
  };
}
