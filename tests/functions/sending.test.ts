/** Sending and deciding through the whole Worker with the real rules, by callers who mean no good and under clocks that are wrong. */
import { env, runInDurableObject } from "cloudflare:test";
import { beforeAll, describe, expect, test } from "vitest";
import { createApp } from "../../functions/app.ts";
import { realCore } from "../../functions/core.ts";
import { openDirectory } from "../../functions/directory/directory.ts";
import { sqlStorage } from "../../functions/sql-storage.ts";
import { PACK_HASH } from "../../shared/pack.ts";
import type { SentCourse, SentPerson } from "../../shared/sending/sent-plan.ts";
import { coursesOf, personNumber } from "../support/sent-plans.ts";
import { ENV } from "./stub.ts";

const KEY = "k".repeat(43);
const WORKER = {
  ...ENV,
  ROOMS: env.ROOMS,
  DIRECTORY: env.DIRECTORY,
  PEOPLE: env.PEOPLE,
  SESSION_KEY: KEY,
  TOKEN_KEY: KEY,
  DEMO: "true",
};

const TODAY = Date.parse("2024-03-15T02:30:00Z");
const DAY = 86_400_000;
let now = TODAY;
const app = createApp(realCore(() => new Date(now)));

interface Answer {
  readonly status: number;
  readonly tag: string;
  readonly body: unknown;
}

async function call(
  method: string,
  path: string,
  as: string,
  body: unknown,
  headers: Readonly<Record<string, string>> = {},
): Promise<Answer> {
  const response = await app.request(
    path,
    {
      method,
      headers: { Authorization: `Bearer ${await session(as)}`, "Content-Type": "application/json", ...headers },
      ...(body === undefined ? {} : { body: JSON.stringify(body) }),
    },
    WORKER,
  );
  return { status: response.status, tag: response.headers.get("ETag") ?? "", body: await response.json() };
}

async function session(account: string): Promise<string> {
  const init = { method: "POST", headers: { "Content-Type": "application/json" }, body: JSON.stringify({ account }) };
  const body: unknown = await (await app.request("/api/sessions", init, WORKER)).json();
  return typeof body === "object" && body !== null && "token" in body ? String(body.token) : "";
}

const LAO_CAI = { account: "planner-lao-cai", unit: "63:10" };
const HOME_AFFAIRS = { account: "planner-lao-cai", unit: "63:10/so-noi-vu" };
const CA_MAU = { account: "planner-ca-mau", unit: "63:96" };

const addressOf = ({ unit }: typeof LAO_CAI): string => `/api/plans/qd-1641/2024/${encodeURIComponent(unit)}`;
const read = (plan: typeof LAO_CAI): Promise<Answer> => call("GET", addressOf(plan), plan.account, undefined);

const FIRST = { "If-None-Match": "*" };
async function send(
  plan: typeof LAO_CAI,
  people: readonly SentPerson[],
  wish: {
    readonly headers?: Readonly<Record<string, string>>;
    readonly options?: object;
    readonly courses?: readonly SentCourse[];
    readonly reasons?: unknown;
  } = {},
): Promise<Answer> {
  const headers = { "Idempotency-Key": crypto.randomUUID(), ...(wish.headers ?? FIRST) };
  const body = {
    pack: PACK_HASH,
    attested: true,
    courses: wish.courses ?? coursesOf("2024"),
    people,
    options: wish.options,
    reasons: wish.reasons,
  };
  return call("PUT", addressOf(plan), plan.account, body, headers);
}

/** The condition under which a plan may be sent now. */
async function standing(plan: typeof LAO_CAI): Promise<Readonly<Record<string, string>>> {
  const { tag } = await read(plan);
  return tag === "" ? FIRST : { "If-Match": tag };
}

const decide = (plan: typeof LAO_CAI, action: string, remarks?: unknown): Promise<Answer> =>
  call("POST", `${addressOf(plan)}/decisions`, action === "withdraw" ? plan.account : "centre", { action, remarks });

const personOf = (ref: string, serial: number, course = "1"): SentPerson => ({
  ...{ ref, personId: personNumber("female", 1985, serial), gender: "female", birthDate: "1985-05-10" },
  ...{ post: "vice-chair-people-committee", leads: "yes", plannedPost: "listed", plannedTerm: "covered" },
  ...{ rating: "good", discipline: "none", repeat: "no", extended: false, course, cost: 150_000_000, source: "state" },
});

beforeAll(async () => {
  const directory = env.DIRECTORY.get(env.DIRECTORY.idFromName("directory"));
  await runInDurableObject(directory, (_, { storage }) => openDirectory(sqlStorage(storage), { demo: true }));
});

describe("what is sent is bounded", () => {
  test("one person on more lines than are compared is refused, and each line too many is named", async () => {
    const lines = Array.from({ length: 22 }, (_, index) => personOf(`Đề cử!${index}`, 1, String((index % 4) + 1)));
    const { status, body } = await send(HOME_AFFAIRS, lines);
    expect(status).toBe(422);
    expect(body).toMatchObject({
      code: "fields-invalid",
      errors: [
        { field: "people[20].personId", code: "person-too-often" },
        { field: "people[21].personId", code: "person-too-often" },
      ],
    });
  });

  test("half a million options are one error", async () => {
    const options = Object.fromEntries(Array.from({ length: 500_000 }, (_, index) => [`o${index}`, 1]));
    const { status, body } = await send(HOME_AFFAIRS, [personOf("1", 2)], { options });
    expect(status).toBe(422);
    expect(body).toMatchObject({ errorCount: 1, errors: [{ field: "options", code: "too-many" }] });
  });
});

describe("what is sent can be shown", () => {
  test.each([["K\u0000K"], ["\u001b=1"], ["\ud800"]])("a course is not called %j", async (code) => {
    const { status, body } = await send(HOME_AFFAIRS, [personOf("1", 2)], { courses: [{ id: "1", code }] });
    expect(status).toBe(422);
    expect(body).toMatchObject({ errors: [{ field: "courses[0].code", code: "not-in-form" }] });
  });

  test.each([["=cmd|'/c calc'!A1"], ["\u200b=1+1"], ["＝1+1"], ["\n@SUM(1)"]])(
    "totals as CSV make no formula of %j",
    async (country) => {
      const courses = [{ id: "1", code: "K01", country, start: "2024-04-10", end: "2024-04-23" }];
      const { status } = await send(LAO_CAI, [personOf("1", 60)], { headers: await standing(LAO_CAI), courses });
      expect(status).toBeLessThan(300);
      const response = await app.request(
        "/api/totals/qd-1641/2024.csv?by=country&state=sent",
        { headers: { Authorization: `Bearer ${await session("centre")}` } },
        WORKER,
      );
      expect((await response.text()).split("\r\n")[1]).toMatch(/^"'/);
    },
  );
});

describe("reasons go with a plan", () => {
  const FINANCE = { account: "planner-ca-mau", unit: "63:96/so-noi-vu" };
  const CODE = "qd-1641/rating-missing";
  const unrated = (ref: string, serial: number): SentPerson => ({ ...personOf(ref, serial), rating: "unknown" });
  const people = [unrated("Đề cử!1", 70), unrated("Đề cử!2", 71), personOf("Đề cử!3", 72)];
  const said = (reasons: unknown) => async () => send(FINANCE, people, { headers: await standing(FINANCE), reasons });
  const shown = async (): Promise<unknown> => {
    const { body } = await call("GET", addressOf(FINANCE), "centre", undefined);
    return typeof body === "object" && body !== null && "reasons" in body ? body.reasons : null;
  };
  const reason = "Bổ sung xếp loại trước khi quyết định cử";

  test("and stand before whoever decides, under what the finding is called", async () => {
    const { status } = await said([{ code: CODE, reason, refs: ["Đề cử!1", "Đề cử!2"] }])();
    expect(status).toBeLessThan(300);
    expect(await shown()).toEqual([{ code: CODE, title: expect.any(String), reason, lines: 2, refs: ["Đề cử!1", "Đề cử!2"] }]);
    expect(await shown()).not.toContainEqual(expect.objectContaining({ title: CODE }));
  });

  test("are kept only where the same finding is made here, and once for each line", async () => {
    await said([
      { code: CODE, reason, refs: ["Đề cử!3", "Đề cử!9", "Đề cử!1", "Đề cử!1"] },
      { code: CODE, reason: "Lý do khác", refs: ["Đề cử!1"] },
      { code: "qd-1641/age-unsure", reason, refs: ["Đề cử!1"] },
      { code: "common/no-such-rule", reason, refs: [] },
      { code: CODE, reason: "Cả danh sách chờ xếp loại", refs: [] },
    ])();
    expect(await shown()).toMatchObject([
      { code: CODE, reason, lines: 1, refs: ["Đề cử!1"] },
      { code: CODE, reason: "Cả danh sách chờ xếp loại", lines: 0, refs: [] },
    ]);
  });

  test("are those of the newest version, and none where a client sends none", async () => {
    expect((await said(undefined)()).status).toBe(200);
    expect(await shown()).toEqual([]);
  });

  test.each([
    ["a letter", "x", 200],
    ["the longest", "ă".repeat(500), 200],
    ["one letter more", "ă".repeat(501), 422],
    ["nothing", "", 422],
    ["blanks", " \u00a0", 422],
    ["what no cell can hold", "a\u0007b", 422],
  ])("of %s are answered with %s", async (_, text, status) => {
    expect((await said([{ code: CODE, reason: text, refs: ["Đề cử!1"] }])()).status).toBe(status);
  });

  test.each([
    ["too many", Array.from({ length: 1_001 }, () => ({ code: CODE, reason, refs: [] })), "reasons"],
    ["one of a severity of its own", [{ code: CODE, reason, refs: [], severity: "info" }], "reasons[0].severity"],
    ["a code that is none", [{ code: "<b>", reason, refs: [] }], "reasons[0].code"],
  ])("are refused: %s", async (_, reasons, field) => {
    expect((await said(reasons)()).body).toMatchObject({ code: "fields-invalid", errors: [{ field }] });
  });
});

describe("a plan of a unit", () => {
  test("cannot be the first one and follow another: both conditions at once match nothing", async () => {
    const { status, tag } = await send(HOME_AFFAIRS, [personOf("1", 3)]);
    expect(status).toBe(201);
    const both = await send(HOME_AFFAIRS, [personOf("2", 3)], { headers: { ...FIRST, "If-Match": tag } });
    expect([both.status, (await read(HOME_AFFAIRS)).tag]).toEqual([412, tag]);
  });

  test.each([["   "], [[{ ref: null, text: " \u00a0\n" }]]])("is not returned for a reason of blanks: %j", async (remarks) => {
    const { status, body } = await decide(HOME_AFFAIRS, "return", remarks);
    expect(status).toBe(422);
    expect(body).toMatchObject({ code: "remarks-missing" });
  });

  test.each([
    ["remarks", "Bổ sung\u0007 xếp loại."],
    ["remarks[0].text", [{ ref: null, text: "Bổ sung\u0007 xếp loại." }]],
  ])("is not returned with what no cell can hold: %s", async (field, remarks) => {
    const { status, body } = await decide(HOME_AFFAIRS, "return", remarks);
    expect(status).toBe(422);
    expect(body).toMatchObject({ code: "fields-invalid", errors: [{ field, code: "not-in-form" }] });
  });
});

describe("one person in two plans", () => {
  test.each([
    ["K01 Singapore", " k01\u00a0 SINGAPORE"],
    ["Khóa 1", "Khoá 1".normalize("NFD")],
  ])("is on one course however each unit typed its name: %j, %j", async (one, other) => {
    const courses = (code: string) => [{ id: "1", code, start: "2024", end: "2024" }];
    await send(LAO_CAI, [personOf("1", 50)], { headers: await standing(LAO_CAI), courses: courses(one) });
    const { body } = await send(CA_MAU, [personOf("2", 50)], { headers: await standing(CA_MAU), courses: courses(other) });
    expect(body).toMatchObject({ conflicts: [{ ref: "2", kind: "same-course", unit: "63:10" }] });
  });

  test("is not on one course because neither has a name", async () => {
    const courses = (month: string) => [{ id: "1", code: "", start: `2024-${month}-10`, end: `2024-${month}-23` }];
    await send(LAO_CAI, [personOf("1", 51)], { headers: await standing(LAO_CAI), courses: courses("04") });
    const { body } = await send(CA_MAU, [personOf("2", 51)], { headers: await standing(CA_MAU), courses: courses("08") });
    expect(body).toMatchObject({ conflicts: [{ ref: "2", kind: "same-year", unit: "63:10" }] });
  });
});

describe("under a wrong clock", () => {
  test.each([
    ["a day back", -DAY],
    ["a year ahead", 365 * DAY],
  ])("%s: nobody is accepted twice, and what was decided stays decided when the clock is right again", async (_, off) => {
    now = TODAY;
    const serial = 100 + Math.abs(off / DAY);
    const first = await send(LAO_CAI, [personOf("Đề cử!7", serial)], { headers: await standing(LAO_CAI) });
    now = TODAY + off;
    const second = await send(CA_MAU, [personOf("Đề cử!9", serial)], { headers: await standing(CA_MAU) });
    expect([first.status, second.status].every((status) => status < 300)).toBe(true);
    expect(second.body).toMatchObject({ conflicts: [{ ref: "Đề cử!9", kind: "same-course", unit: "63:10" }] });
    expect((await decide(LAO_CAI, "accept")).status).toBe(200);
    now = TODAY;
    expect(await decide(CA_MAU, "accept")).toMatchObject({ status: 409, body: { code: "accepted-elsewhere" } });
    expect((await read(LAO_CAI)).body).toMatchObject({ state: "accepted", conflicts: [{ unit: "63:96" }] });
    expect((await decide(CA_MAU, "withdraw")).status).toBe(200);
    expect((await read(LAO_CAI)).body).toMatchObject({ state: "accepted", conflicts: [] });
  });
});
