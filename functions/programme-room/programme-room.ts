/**
 * The programme object in the runtime: its tables are brought up to date before anything is asked, each call is handed to plain functions,
 * and the alarm works off what is left to do. Calls from afar reach methods only, so each is written out.
 */
import { DurableObject, type DurableObjectState } from "cloudflare:workers";
import { ringBy } from "../alarm.ts";
import type { Env } from "../env.ts";
import { logFault } from "../fault.ts";
import { migrate } from "../migrations.ts";
import { peopleOf } from "../objects.ts";
import { sqlStorage } from "../sql-storage.ts";
import type {
  DecideCommand,
  DraftChunk,
  DraftKey,
  Instant,
  PlanId,
  ProgrammeRoomPort,
  RememberedKey,
  SubmitCommand,
  TotalsQuestion,
} from "./commands.ts";
import { dropExpired, nextDraftEnd } from "./drafts.ts";
import { nextNoteDue } from "./outbox.ts";
import { portOf } from "./port.ts";
import { nameProgramme, type Room } from "./room.ts";
import { STEPS } from "./steps.ts";
import { tellPeople } from "./tell.ts";

export class ProgrammeRoom extends DurableObject<Env> implements ProgrammeRoomPort {
  readonly #room: Room;
  readonly #port: ProgrammeRoomPort;

  constructor(ctx: DurableObjectState, env: Env) {
    super(ctx, env);
    const storage = sqlStorage(ctx.storage);
    migrate(storage, STEPS);
    this.#room = { storage, programme: nameProgramme(storage, ctx.id.name) };
    this.#port = portOf(this.#room);
    // The alarm may be missing when the process ended between a commit and setting it. Where it cannot be set plans are still read.
    void ctx.blockConcurrencyWhile(() => this.#wakeLater().catch((error) => this.#log("start", error)));
  }

  recall(asked: RememberedKey) {
    return this.#port.recall(asked);
  }

  async submit(command: SubmitCommand) {
    return this.#andWake(await this.#port.submit(command));
  }

  async decide(command: DecideCommand) {
    return this.#andWake(await this.#port.decide(command));
  }

  plan(id: PlanId) {
    return this.#port.plan(id);
  }

  difference(id: PlanId, from: number, to: number) {
    return this.#port.difference(id, from, to);
  }

  attendances(id: PlanId) {
    return this.#port.attendances(id);
  }

  plans(period: string, scope: string | null) {
    return this.#port.plans(period, scope);
  }

  totals(question: TotalsQuestion) {
    return this.#port.totals(question);
  }

  receipt(receipt: string, scope: string | null) {
    return this.#port.receipt(receipt, scope);
  }

  async openDraft(id: PlanId, at: Instant, account: string) {
    return this.#andWake(await this.#port.openDraft(id, at, account));
  }

  putChunk(draft: DraftKey, chunk: DraftChunk, at: Instant) {
    return this.#port.putChunk(draft, chunk, at);
  }

  chunks(draft: DraftKey, at: Instant) {
    return this.#port.chunks(draft, at);
  }

  async alarm(): Promise<void> {
    const now = Date.now();
    dropExpired(this.#room.storage, new Date(now).toISOString());
    await tellPeople(this.#room, {
      now,
      peopleOf: (digit) => peopleOf(this.env, digit),
      onFault: (error) => this.#log("outbox", error),
    });
    await this.#wakeLater();
  }

  async #andWake<Answer>(answer: Answer): Promise<Answer> {
    await this.#wakeLater();
    return answer;
  }

  #log(what: string, error: unknown): void {
    logFault(error, what, `object of ${this.#room.programme}`);
  }

  /** At the next thing to do, whichever it is. */
  async #wakeLater(): Promise<void> {
    const { storage } = this.#room;
    const times = [nextNoteDue(storage), nextDraftEnd(storage)].filter((time) => time !== null);
    if (times.length > 0) await ringBy(this.ctx.storage, Math.max(Date.now(), Math.min(...times)));
  }
}
