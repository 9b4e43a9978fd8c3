/** Sends the open plan, asks again for a submission whose end is not known, and says what became of it. */

import type { PlanName } from "../../api/service.ts";
import { serviceTextFor } from "../../text/service/text.ts";
import type { App } from "../app.ts";
import { checkExcel } from "../check.ts";
import { say } from "../say.ts";
import { isAsShown } from "./as-shown.ts";
import { type Delivered, deliver } from "./deliver.ts";
import { outgoingOf, placeTold, readFiled, rememberLines } from "./filed.ts";
import { newKey } from "./new-key.ts";
import { parcelOf } from "./pack.ts";
import { type Parcel, parcelStore } from "./parcel.ts";
import { expire, noted, problemWords, serviceOf, setService } from "./session.ts";

/** One submission at a time: a second press while one is under way does nothing. */
export async function sendPlan(app: App, name: PlanName): Promise<void> {
  const { account, filed } = app.store.get().service;
  if (!app.store.get().plan || !account || app.stopSending) return;
  const stop = begin(app);
  const seen = await isAsShown(app, checkExcel);
  const { plan, settings, locale } = app.store.get();
  const outgoing = seen === "same" ? await outgoingOf(app) : null;
  if (!plan || !outgoing) {
    endBefore(app);
    if (seen === "changed") say(app.store, serviceTextFor(locale).send.changedInExcel, { shown: true });
    return;
  }
  const tag = isSame(filed?.name, name) ? (filed?.tag ?? null) : null;
  await run(
    app,
    parcelOf({ name, tag, account: account.id, outgoing, plan, settings, key: newKey(), begun: new Date().toISOString() }),
    stop,
    false,
  );
}

/** A submission that was kept: its end is asked for under its own key. */
export async function askAgain(app: App): Promise<void> {
  if (app.stopSending) return;
  const parcel = await parcelStore.kept();
  const { account } = app.store.get().service;
  if (!parcel || parcel.account !== account?.id || app.stopSending) return;
  const stop = begin(app);
  setService(app, { delivery: { kind: "running", step: { stage: "again" } } });
  await run(app, parcel, stop, true);
}

/** When a screen opens: is there a submission whose end is not known? */
export async function findWaiting(app: App): Promise<void> {
  if (app.stopSending) return;
  const parcel = await parcelStore.kept();
  setService(app, { waiting: parcel && waitingOf(parcel) });
}

/** It may have been received all the same; the plan's state tells. */
export async function dropWaiting(app: App): Promise<void> {
  await parcelStore.forget();
  setService(app, { waiting: null, delivery: null });
}

/** The receipt of a version that was sent before. */
export async function showReceipt(app: App, receipt: string): Promise<void> {
  const answer = noted(app, await serviceOf(app).receipt(receipt));
  if (answer.kind === "answer") setService(app, { delivery: { kind: "received", receipt: answer.value, tag: null } });
  else app.store.set({ problem: problemWords(app, answer) });
}

function begin(app: App): AbortSignal {
  const abort = new AbortController();
  app.stopSending = () => abort.abort();
  app.store.set({ problem: null });
  setService(app, { delivery: { kind: "running", step: null }, told: [] });
  return abort.signal;
}

/** The workbook was closed, or cannot be read any more, before anything went out. */
function endBefore(app: App): void {
  app.stopSending = null;
  setService(app, { delivery: null });
  say(app.store, serviceTextFor(app.store.get().locale).send.stopped, { shown: true });
}

async function run(app: App, parcel: Parcel, signal: AbortSignal, resumed: boolean): Promise<void> {
  const delivered = await deliver(
    parcel,
    {
      service: serviceOf(app),
      parcels: parcelStore,
      onStep: (step) => setService(app, { delivery: { kind: "running", step } }),
      wait: (ms) => pause(ms, signal),
      signal,
    },
    { resumed },
  );
  app.stopSending = null;
  await ended(app, parcel, delivered);
}

async function ended(app: App, parcel: Parcel, delivered: Delivered): Promise<void> {
  const { name } = parcel;
  const words = serviceTextFor(app.store.get().locale).send;
  const kept = delivered.kind === "unknown" || delivered.kind === "signed-out";
  setService(app, { delivery: delivered, waiting: kept ? waitingOf(parcel) : null });
  if (delivered.kind === "signed-out") return expire(app);
  if (delivered.kind === "received") {
    await rememberLines(name, delivered.receipt.version, parcel.lines);
    say(app.store, words.received(delivered.receipt.people));
  }
  if (delivered.kind === "stopped") say(app.store, words.stopped, { shown: true });
  if (delivered.kind === "refused") await placeTold(app);
  if (delivered.kind === "received" || delivered.kind === "changed") await readFiled(app, name);
}

const waitingOf = ({ file, account, name, begun }: Parcel) => ({ file, account, name, begun });

function isSame(one: PlanName | undefined, other: PlanName): boolean {
  return one?.programme === other.programme && one.period === other.period && one.unit === other.unit;
}

function pause(ms: number, signal: AbortSignal): Promise<void> {
  return new Promise((resolve) => {
    const timer = setTimeout(resolve, ms);
    signal.addEventListener("abort", () => {
      clearTimeout(timer);
      resolve();
    });
  });
}
