/** Sending a plan, whatever happens on the way: one receipt, or the certainty that nothing was received. */
import { describe, expect, test } from "vitest";
import { deliver, type Step } from "../../../addin/actions/service/deliver.ts";
import type { Parcel } from "../../../addin/actions/service/parcel.ts";
import { createService } from "../../../addin/api/service.ts";
import { PEOPLE_PER_CHUNK } from "../../../shared/api/limits.ts";
import { aParcel, StandIn } from "./stand-in.ts";

interface Setting {
  readonly standIn?: StandIn;
  readonly parcel?: Parcel;
  readonly resumed?: boolean;
  readonly signal?: AbortSignal;
  readonly wait?: (ms: number) => Promise<void>;
}

async function send({ standIn = new StandIn(), parcel = aParcel(), resumed = false, signal, wait }: Setting = {}) {
  const steps: Step[] = [];
  const kept: (Parcel | null)[] = [];
  const service = createService({ fetch: standIn.fetch, token: () => "t", locale: () => "vi" });
  const parcels = {
    keep: async (one: Parcel) => void kept.push(one),
    forget: async () => void kept.push(null),
    kept: async () => kept.at(-1) ?? null,
  };
  standIn.onCall = () => standIn.keptAtCall.push(kept.at(-1) ?? null);
  const end = await deliver(
    parcel,
    {
      service,
      parcels,
      onStep: (step) => steps.push(step),
      wait: wait ?? (async () => {}),
      signal: signal ?? new AbortController().signal,
    },
    { resumed },
  );
  return { end, steps, kept, standIn };
}

describe("sending", () => {
  test("ends in a receipt; key and body are kept before the first byte goes out, and forgotten with the receipt", async () => {
    const { end, kept, standIn } = await send();
    expect(end).toMatchObject({ kind: "received", receipt: { version: 1, people: 2 } });
    expect(standIn.keptAtCall[0]).toMatchObject({ key: "key-0001", people: [{ ref: "A!1" }, { ref: "A!2" }] });
    expect(kept.at(-1)).toBeNull();
  });

  test("a lost reply is asked for with the same key and the same body, and ends in the first receipt", async () => {
    const standIn = new StandIn({ loseReplies: 2 });
    const { end, steps } = await send({ standIn });
    expect(end).toMatchObject({ kind: "received", receipt: { version: 1 } });
    expect(standIn.submitted).toHaveLength(3);
    expect(new Set(standIn.submitted.map(({ key, body }) => `${key} ${body}`)).size).toBe(1);
    expect(standIn.versions).toBe(1);
    expect(steps.map(({ stage }) => stage)).toEqual(["plan", "again", "plan", "again", "plan"]);
  });

  test("when nobody answers, the parcel is kept, and asking again later ends in the same receipt", async () => {
    const standIn = new StandIn({ loseReplies: 4 });
    const first = await send({ standIn });
    expect(first.end).toMatchObject({ kind: "unknown" });
    const left = first.kept.at(-1);
    expect(left).toMatchObject({ key: "key-0001" });
    const later = await send({ standIn, parcel: left ?? aParcel(), resumed: true });
    expect(later.end).toMatchObject({ kind: "received", receipt: { version: 1 } });
    expect(standIn.versions).toBe(1);
  });

  test("storage that does not answer is asked again under the same key", async () => {
    const { end, standIn } = await send({ standIn: new StandIn({ problems: [[503, "storage-unavailable"]] }) });
    expect(end).toMatchObject({ kind: "received" });
    expect(standIn.submitted).toHaveLength(2);
  });

  test("an ended session keeps the parcel for after signing in", async () => {
    const { end, kept } = await send({ standIn: new StandIn({ problems: [[401, "session-missing"]] }) });
    expect(end).toEqual({ kind: "signed-out" });
    expect(kept.at(-1)).toMatchObject({ key: "key-0001" });
  });

  test.each([
    [412, "plan-changed", "changed"],
    [412, "plan-exists", "changed"],
    [422, "plan-has-blocks", "refused"],
    [409, "pack-differs", "refused"],
    [403, "not-your-unit", "refused"],
  ] as const)("%i %s is certain: nothing was received, and nothing is kept", async (status, code, kind) => {
    const { end, kept, standIn } = await send({ standIn: new StandIn({ problems: [[status, code]] }) });
    expect(end).toMatchObject({ kind, problem: { code } });
    expect(kept.at(-1)).toBeNull();
    expect(standIn.submitted).toHaveLength(1);
  });

  test("a page that a proxy puts in the way is no answer", async () => {
    const standIn = new StandIn({ pages: 1 });
    const { end } = await send({ standIn });
    expect(end).toMatchObject({ kind: "received" });
    expect(standIn.submitted).toHaveLength(2);
  });
});

describe("a large plan", () => {
  const large = () => aParcel(PEOPLE_PER_CHUNK * 2 + 1);

  test("goes by parts, then names them", async () => {
    const { end, steps, standIn } = await send({ parcel: large() });
    expect(end).toMatchObject({ kind: "received", receipt: { people: PEOPLE_PER_CHUNK * 2 + 1 } });
    expect(steps).toEqual([
      { stage: "parts", done: 0, total: 3 },
      { stage: "parts", done: 1, total: 3 },
      { stage: "parts", done: 2, total: 3 },
      { stage: "plan" },
    ]);
    expect(JSON.parse(standIn.submitted[0]?.body ?? "")).toMatchObject({ draft: { chunks: ["hash-1", "hash-2", "hash-3"] } });
  });

  test("goes on after a crash with the parts that have not arrived", async () => {
    const standIn = new StandIn();
    standIn.drafts.set("draft-7", new Map([[1, PEOPLE_PER_CHUNK]]));
    const parcel = { ...large(), draft: { id: "draft-7", chunks: ["hash-1"] } };
    const { end, standIn: after } = await send({ standIn, parcel, resumed: true });
    expect(end).toMatchObject({ kind: "received" });
    expect(after.parts).toEqual([2, 3]);
  });

  test("sends its parts anew when the other side has let the draft go", async () => {
    const parcel = { ...large(), draft: { id: "gone", chunks: ["hash-1"] } };
    const { end, standIn } = await send({ parcel, resumed: true });
    expect(end).toMatchObject({ kind: "received" });
    expect(standIn.parts).toEqual([2, 1, 2, 3]);
  });

  test("can be stopped before the plan itself goes out: nothing was received", async () => {
    const abort = new AbortController();
    const standIn = new StandIn();
    standIn.onPart = (part) => part === 2 && abort.abort();
    const { end, kept } = await send({ standIn, parcel: large(), signal: abort.signal });
    expect(end).toEqual({ kind: "stopped" });
    expect(kept.at(-1)).toBeNull();
    expect(standIn.submitted).toHaveLength(0);
  });
});

test("stopped while the plan itself is out, only an answer can tell: the parcel is kept", async () => {
  const abort = new AbortController();
  const standIn = new StandIn({ loseReplies: 9 });
  const { end, kept } = await send({ standIn, signal: abort.signal, wait: async () => abort.abort() });
  expect(end).toMatchObject({ kind: "unknown" });
  expect(kept.at(-1)).toMatchObject({ key: "key-0001" });
});
