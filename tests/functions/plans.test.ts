/** Sending, deciding and adding up as a caller meets them: the Worker with its objects, in workerd, with the real rules. */
import { env, runInDurableObject } from "cloudflare:test";
import { beforeAll, describe, expect, test } from "vitest";
import { openDirectory } from "../../functions/directory/directory.ts";
import type { Env } from "../../functions/env.ts";
import worker from "../../functions/index.ts";
import { sqlStorage } from "../../functions/sql-storage.ts";
import { EligibilityResponse } from "../../shared/api/decision.ts";
import { DecisionResult } from "../../shared/api/decisions.ts";
import { PlanStatus } from "../../shared/api/plan-status.ts";
import { ProblemBody } from "../../shared/api/problem-schema.ts";
import { ReceiptBody } from "../../shared/api/receipts.ts";
import { SessionBody } from "../../shared/api/sessions.ts";
import { TotalsBody } from "../../shared/api/totals.ts";
import { PACK_HASH } from "../../shared/pack.ts";
import { ENV } from "./stub.ts";

const SECRET = btoa("0123456789abcdef0123456789abcdef");
const BINDINGS: Env = { ...ENV, ...env, SESSION_KEY: SECRET, TOKEN_KEY: SECRET, DEMO: "true" };

interface Wish {
  readonly as?: string;
  readonly headers?: Readonly<Record<string, string>>;
  readonly body?: unknown;
}

const sessions = new Map<string, string>();

function call(method: string, path: string, { as, headers = {}, body }: Wish = {}): Promise<Response> | Response {
  const token = as === undefined ? undefined : sessions.get(as);
  const request = new Request(`https://x/api${path}`, {
    method,
    headers: {
      ...(token === undefined ? {} : { Authorization: `Bearer ${token}` }),
      ...(body === undefined ? {} : { "Content-Type": "application/json" }),
      ...headers,
    },
    ...(body === undefined ? {} : { body: JSON.stringify(body) }),
  });
  return worker.fetch(request, BINDINGS);
}

async function problem(response: Response | Promise<Response>): Promise<string> {
  const { status, code } = ProblemBody.parse(await (await response).json());
  return `${status} ${code}`;
}

beforeAll(async () => {
  const directory = env.DIRECTORY.get(env.DIRECTORY.idFromName("directory"));
  await runInDurableObject(directory, (_, { storage }) => openDirectory(sqlStorage(storage), { demo: true }));
  for (const account of ["planner-lao-cai", "planner-ca-mau", "head-lao-cai", "planner-bo-noi-vu", "centre"]) {
    const response = await call("POST", "/sessions", { body: { account } });
    sessions.set(account, SessionBody.parse(await response.json()).token);
  }
});

const COURSE = { id: "1", code: "K01", country: "Xin-ga-po", start: "2024-05-13", end: "2024-05-26" };
const PERSON = {
  gender: "female",
  birthDate: "1982-05-20",
  post: "vice-chair-people-committee",
  leads: "yes",
  plannedPost: "unknown",
  plannedTerm: "unknown",
  rating: "good",
  discipline: "none",
  repeat: "no",
  extended: false,
  course: "1",
  cost: 180_000_000,
};
const person = (ref: string, change: object = {}): object => ({ ref, ...PERSON, ...change });
const plan = (people: readonly object[], change: object = {}): object => ({
  pack: PACK_HASH,
  attested: true,
  courses: [COURSE],
  people,
  ...change,
});

const FIRST = { "If-None-Match": "*" };
const newKey = (): Record<string, string> => ({ "Idempotency-Key": crypto.randomUUID() });
const address = (unit: string, period = "2024"): string => `/plans/qd-1641/${period}/${encodeURIComponent(unit)}`;

/** Each test sends for a unit, or a year, of its own: what others did cannot be seen. */
describe("a plan", () => {
  test("is sent once, whatever is repeated; then accepted, and counted", async () => {
    const path = address("63:10");
    const wish = {
      as: "planner-lao-cai",
      headers: { ...FIRST, ...newKey() },
      body: plan([person("Đề cử!5"), person("Đề cử!6")]),
    };
    const sent = await call("PUT", path, wish);
    expect([sent.status, sent.headers.get("ETag")]).toEqual([201, '"v1"']);
    const receipt = ReceiptBody.parse(await sent.json());
    expect(receipt).toMatchObject({ version: 1, state: "sent", people: 2, budgetVnd: 360_000_000, conflicts: [] });

    const again = await call("PUT", path, wish);
    expect([again.status, again.headers.get("Idempotency-Replayed")]).toEqual([201, "true"]);
    expect(ReceiptBody.parse(await again.json())).toEqual(receipt);
    expect(await problem(call("PUT", path, { ...wish, body: plan([person("Đề cử!5")]) }))).toBe("422 idempotency-key-reused");

    expect(await problem(call("POST", `${path}/decisions`, { as: "planner-lao-cai", body: { action: "accept" } }))).toBe(
      "403 role-missing",
    );
    expect(await problem(call("POST", `${path}/decisions`, { as: "centre", body: { action: "return" } }))).toBe(
      "422 remarks-missing",
    );
    expect(
      await problem(
        call("POST", `${path}/decisions`, { as: "centre", headers: { "If-Match": '"v9"' }, body: { action: "accept" } }),
      ),
    ).toBe("412 plan-changed");
    const accepted = await call("POST", `${path}/decisions`, {
      as: "centre",
      headers: { "If-Match": '"v1"' },
      body: { action: "accept" },
    });
    expect(DecisionResult.parse(await accepted.json())).toMatchObject({ state: "accepted", version: 1, inForce: 1, people: 2 });
    expect(await problem(call("POST", `${path}/decisions`, { as: "centre", body: { action: "accept" } }))).toBe(
      "409 transition-not-allowed",
    );

    const own = await call("GET", "/totals/qd-1641/2024?by=unit,gender", { as: "planner-lao-cai" });
    const { rows, basis } = TotalsBody.parse(await own.json());
    expect(rows).toContainEqual({ key: { unit: "63:10", gender: "female" }, people: 2, budgetVnd: 360_000_000 });
    expect(basis.scope).toBe("63:10");
    const seen = await call("GET", `/receipts/${receipt.receipt}`, { as: "centre" });
    expect(ReceiptBody.parse(await seen.json())).toEqual(receipt);
    expect(await problem(call("GET", `/receipts/${receipt.receipt}`, { as: "planner-ca-mau" }))).toBe("404 receipt-not-found");
  });

  test("needs its conditions, its key, and the rules of today", async () => {
    const path = address("63:10", "2023");
    const as = "planner-lao-cai";
    const body = plan([], { courses: [] });
    expect(await problem(call("PUT", path, { body, headers: { ...FIRST, ...newKey() } }))).toBe("401 session-missing");
    expect(await problem(call("PUT", path, { as, body, headers: FIRST }))).toBe("400 idempotency-key-missing");
    expect(await problem(call("PUT", path, { as, body, headers: newKey() }))).toBe("428 condition-missing");
    expect(await problem(call("PUT", path, { as, body, headers: { ...newKey(), "If-Match": '"v1"' } }))).toBe("412 plan-absent");
    const old = plan([], { pack: "kh1-of-yesterday" });
    expect(await problem(call("PUT", path, { as, body: old, headers: { ...FIRST, ...newKey() } }))).toBe("409 pack-differs");
    expect(await problem(call("PUT", path, { as: "head-lao-cai", body, headers: { ...FIRST, ...newKey() } }))).toBe(
      "403 role-missing",
    );
    expect(await problem(call("PUT", path, { as: "planner-ca-mau", body, headers: { ...FIRST, ...newKey() } }))).toBe(
      "403 not-your-unit",
    );
    expect(await problem(call("PUT", address("63:10", "2026"), { as, body, headers: { ...FIRST, ...newKey() } }))).toBe(
      "404 period-not-found",
    );
    expect(await problem(call("GET", address("34:10"), { as: "centre" }))).toBe("404 unit-not-found");
    const outside = plan([person("Đề cử!5")]);
    expect(await problem(call("PUT", path, { as, body: outside, headers: { ...FIRST, ...newKey() } }))).toBe(
      "422 course-outside-period",
    );
  });

  test("with somebody who may not go is refused line by line, and nothing of it is kept", async () => {
    const path = address("63:96");
    const people = [person("Đề cử!5"), person("Đề cử!6", { gender: "male", birthDate: "1979-05-13", post: "other" })];
    const response = await call("PUT", path, { as: "planner-ca-mau", headers: { ...FIRST, ...newKey() }, body: plan(people) });
    const { code, findingCount, findings } = ProblemBody.parse(await response.json());
    expect([response.status, code, findingCount]).toEqual([422, "plan-has-blocks", 1]);
    expect(findings?.map(({ ref, severity }) => `${ref} ${severity}`)).toEqual(["Đề cử!6 block"]);
    expect(findings?.[0]?.law.length).toBeGreaterThan(0);
    const status = PlanStatus.parse(await (await call("GET", path, { as: "planner-ca-mau" })).json());
    expect(status).toMatchObject({ state: "draft", version: null, actions: ["send"] });
  });

  test("names each line once, and only courses that it has", async () => {
    const body = plan([person("Đề cử!5"), person("Đề cử!5"), person("Đề cử!7", { course: "9" })]);
    const response = await call("PUT", address("63:96"), { as: "planner-ca-mau", headers: { ...FIRST, ...newKey() }, body });
    const { errors } = ProblemBody.parse(await response.json());
    expect(errors?.map(({ field, code }) => `${field} ${code}`)).toEqual([
      "people[1].ref not-unique",
      "people[2].course no-such-course",
    ]);
  });

  test("with a person of another unit's plan: each side learns of the other unit, and only one is accepted", async () => {
    const [mine, theirs] = [address("63:10/so-noi-vu"), address("63:96/so-noi-vu")];
    const twice = { personId: "010182000123", province: "63:10" };
    const send = (path: string, as: string): Response | Promise<Response> =>
      call("PUT", path, { as, headers: { ...FIRST, ...newKey() }, body: plan([person("Đề cử!8", twice)]) });
    expect(ReceiptBody.parse(await (await send(mine, "planner-lao-cai")).json()).conflicts).toEqual([]);
    const second = ReceiptBody.parse(await (await send(theirs, "planner-ca-mau")).json());
    const conflict = (unit: string) => [{ ref: "Đề cử!8", kind: "same-course", programme: "qd-1641", unit }];
    expect(second.conflicts).toEqual(conflict("63:10/so-noi-vu"));
    const first = PlanStatus.parse(await (await call("GET", mine, { as: "planner-lao-cai" })).json());
    expect(first.conflicts).toEqual(conflict("63:96/so-noi-vu"));

    const asked = {
      programme: "qd-1641",
      people: [
        {
          ...{
            ref: "7",
            personId: twice.personId,
            gender: "female",
            birthDate: "1982-05-20",
            position: "Phó Chủ tịch UBND tỉnh",
          },
          course: { start: "2024-05-20", end: "2024-06-02" },
        },
      ],
    };
    const answer = async (as?: string) => {
      const response = await call("POST", "/eligibility?explain=false", { ...(as === undefined ? {} : { as }), body: asked });
      return EligibilityResponse.parse(await response.json()).conflicts;
    };
    // The person objects hear of a plan by alarm; its reservation is known at once.
    expect(await answer("planner-lao-cai")).toContainEqual({
      ...{ ref: "7", kind: "overlap", programme: "qd-1641", unit: "63:96/so-noi-vu" },
    });
    expect(await answer()).toBeUndefined();

    const accept = (path: string) => call("POST", `${path}/decisions`, { as: "centre", body: { action: "accept" } });
    expect((await accept(theirs)).status).toBe(200);
    const refused = await accept(mine);
    const { code, conflicts } = ProblemBody.parse(await refused.json());
    expect([refused.status, code, conflicts]).toEqual([409, "accepted-elsewhere", conflict("63:96/so-noi-vu")]);
  });

  test("too large for one call goes by parts, whose hashes must agree", async () => {
    const path = address("bo-noi-vu");
    const as = "planner-bo-noi-vu";
    const opened: { draft: string } = await (await call("POST", `${path}/drafts`, { as })).json();
    const parts = [[person("Đề cử!5")], [person("Đề cử!6"), person("Đề cử!7")]];
    const hashes: string[] = [];
    for (const [index, people] of parts.entries()) {
      const response = await call("PUT", `${path}/drafts/${opened.draft}/chunks/${index + 1}`, { as, body: { people } });
      const { sha256 }: { sha256: string } = await response.json();
      hashes.push(sha256);
    }
    const { people: _here, ...rest } = { people: [], ...plan([]) };
    const manifest = (chunks: readonly string[]): object => ({ ...rest, draft: { id: opened.draft, chunks } });
    const wish = { as, headers: { ...FIRST, ...newKey() } };
    expect(await problem(call("PUT", path, { ...wish, body: manifest(hashes.slice(0, 1)) }))).toBe("409 draft-incomplete");
    const body = manifest(hashes);
    const sent = await call("PUT", path, { ...wish, body });
    expect(ReceiptBody.parse(await sent.json())).toMatchObject({ people: 3, budgetVnd: 540_000_000 });
    // The draft is used up; the same call again is answered from memory.
    expect((await call("PUT", path, { ...wish, body })).headers.get("Idempotency-Replayed")).toBe("true");
    expect(await problem(call("PUT", path, { as, headers: { ...newKey(), "If-Match": '"v1"' }, body }))).toBe(
      "404 draft-not-found",
    );
  });
});
