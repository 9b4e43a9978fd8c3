/**
 * Brings one parcel to its end. Whatever happens in between, the same key and the same body are sent until somebody answers, so a plan is
 * received once or not at all, and never twice.
 */

import { PEOPLE_PER_CHUNK } from "../../../shared/api/limits.ts";
import type { ProblemBody } from "../../../shared/api/problem-schema.ts";
import type { ReceiptBody } from "../../../shared/api/receipts.ts";
import type { Answer } from "../../api/call.ts";
import type { Service } from "../../api/service.ts";
import type { Parcel, ParcelStore } from "./parcel.ts";

export type Step =
  | { readonly stage: "parts"; readonly done: number; readonly total: number }
  | { readonly stage: "plan" }
  /** No answer came: the same is asked once more. */
  | { readonly stage: "again" };

export type Delivered =
  | { readonly kind: "received"; readonly receipt: ReceiptBody; readonly tag: string | null }
  /** Stopped before the plan itself went out: nothing was received. */
  | { readonly kind: "stopped" }
  /** Nobody answered. The parcel is kept, and can be asked about later. */
  | { readonly kind: "unknown"; readonly problem: ProblemBody | null }
  /** The session has ended. The parcel is kept. */
  | { readonly kind: "signed-out" }
  /** Somebody else changed the plan meanwhile; nothing was received. */
  | { readonly kind: "changed"; readonly problem: ProblemBody }
  | { readonly kind: "refused"; readonly problem: ProblemBody };

export interface Tools {
  readonly service: Pick<Service, "openDraft" | "putPart" | "submit">;
  readonly parcels: ParcelStore;
  readonly onStep: (step: Step) => void;
  readonly wait: (ms: number) => Promise<void>;
  readonly signal: AbortSignal;
}

/** Between one silence and the next try. */
const WAITS_MS = [1_000, 2_000, 4_000];
/** How often the parts are sent anew when the other side has lost them. */
const DRAFTS = 2;

type Ended = Exclude<Answer<never>, { readonly kind: "answer" }> | { readonly kind: "stopped" };

/** `resumed`: a parcel that was kept from before, and may have arrived then. */
export async function deliver(parcel: Parcel, tools: Tools, { resumed }: { readonly resumed: boolean }): Promise<Delivered> {
  await tools.parcels.keep(parcel);
  const course = new Course(parcel, tools, resumed);
  for (let tries = 0; ; tries += 1) {
    const end = await course.run();
    if (end.kind !== "silence") return settle(end, tools);
    const pause = WAITS_MS[tries];
    if (pause === undefined || tools.signal.aborted) return settle(course.stopped() ?? end, tools);
    tools.onStep({ stage: "again" });
    await tools.wait(pause);
  }
}

async function settle(end: Ended | Answer<ReceiptBody>, { parcels }: Tools): Promise<Delivered> {
  if (end.kind === "silence") return { kind: "unknown", problem: end.problem };
  if (end.kind === "problem" && end.problem.status === 401) return { kind: "signed-out" };
  await parcels.forget();
  if (end.kind === "stopped") return end;
  if (end.kind === "answer") return { kind: "received", receipt: end.value, tag: end.tag };
  return { kind: end.problem.status === 412 ? "changed" : "refused", problem: end.problem };
}

/** The way of one parcel: its parts, then the plan that names them. Goes on where it was when it is run again. */
class Course {
  #parcel: Parcel;
  /** The plan itself has gone out: from then on only an answer tells what became of it. */
  #out: boolean;
  #drafts = 0;
  readonly #tools: Tools;

  constructor(parcel: Parcel, tools: Tools, resumed: boolean) {
    this.#parcel = parcel;
    this.#tools = tools;
    this.#out = resumed && this.#parts().length === (parcel.draft?.chunks.length ?? 0);
  }

  /** Nothing can have been received. */
  stopped(): Ended | null {
    return this.#tools.signal.aborted && !this.#out ? { kind: "stopped" } : null;
  }

  async run(): Promise<Ended | Answer<ReceiptBody>> {
    const missing = await this.#bringParts();
    if (missing) return missing.kind === "problem" && this.#lostParts(missing.problem) ? this.#anew() : missing;
    const { service, onStep, signal } = this.#tools;
    const { name, key, condition } = this.#parcel;
    if (signal.aborted) return this.stopped() ?? { kind: "silence", problem: null };
    onStep({ stage: "plan" });
    this.#out = true;
    const answer = await service.submit(name, key, condition, bodyOf(this.#parcel), signal);
    return answer.kind === "problem" && this.#lostParts(answer.problem) ? this.#anew() : answer;
  }

  #anew(): Promise<Ended | Answer<ReceiptBody>> {
    this.#out = false;
    this.#parcel = { ...this.#parcel, draft: null };
    return this.run();
  }

  /** A draft ends by itself after a day; its parts are then sent anew. Under this key nothing was received. */
  #lostParts({ code }: ProblemBody): boolean {
    const lost = code === "draft-not-found" || code === "draft-incomplete";
    return lost && this.#parcel.draft !== null && this.#drafts < DRAFTS;
  }

  #parts(): readonly Parcel["people"][] {
    const { people } = this.#parcel;
    if (people.length <= PEOPLE_PER_CHUNK) return [];
    return Array.from({ length: Math.ceil(people.length / PEOPLE_PER_CHUNK) }, (_, index) =>
      people.slice(index * PEOPLE_PER_CHUNK, (index + 1) * PEOPLE_PER_CHUNK),
    );
  }

  /** Null when every part has arrived. */
  async #bringParts(): Promise<Ended | null> {
    const { service, parcels, onStep, signal } = this.#tools;
    const parts = this.#parts();
    const { name } = this.#parcel;
    if (parts.length > 0 && !this.#parcel.draft) {
      this.#drafts += 1;
      const opened = await service.openDraft(name, signal);
      if (opened.kind !== "answer") return this.stopped() ?? opened;
      await this.#keep({ id: opened.value.draft, chunks: [] }, parcels);
    }
    const { draft } = this.#parcel;
    if (!draft) return null;
    const chunks = [...draft.chunks];
    for (const [index, people] of parts.entries()) {
      if (index < chunks.length) continue;
      onStep({ stage: "parts", done: index, total: parts.length });
      const put = await service.putPart(name, draft.id, index + 1, people, signal);
      if (put.kind !== "answer") return this.stopped() ?? put;
      chunks.push(put.value.sha256);
      await this.#keep({ id: draft.id, chunks: [...chunks] }, parcels);
    }
    return null;
  }

  async #keep(draft: Parcel["draft"], parcels: ParcelStore): Promise<void> {
    this.#parcel = { ...this.#parcel, draft };
    await parcels.keep(this.#parcel);
  }
}

/** The same parcel is always the same body. */
function bodyOf({ about, people, draft }: Parcel): string {
  return JSON.stringify(draft ? { ...about, draft } : { ...about, people });
}
