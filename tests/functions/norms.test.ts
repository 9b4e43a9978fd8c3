/** Norms as the service keeps them: nobody's until the centre loads some, for everybody to read, and never half. In workerd. */
import { env, runInDurableObject } from "cloudflare:test";
import { beforeAll, expect, test } from "vitest";
import { openDirectory } from "../../functions/directory/directory.ts";
import type { Env } from "../../functions/env.ts";
import worker from "../../functions/index.ts";
import { sqlStorage } from "../../functions/sql-storage.ts";
import { KeptNorms } from "../../shared/api/norms.ts";
import { ProblemBody } from "../../shared/api/problem-schema.ts";
import { SessionBody } from "../../shared/api/sessions.ts";
import { ENV } from "./stub.ts";

const SECRET = btoa("0123456789abcdef0123456789abcdef");
const BINDINGS: Env = { ...ENV, ...env, SESSION_KEY: SECRET, TOKEN_KEY: SECRET, DEMO: "true" };

beforeAll(async () => {
  const directory = env.DIRECTORY.get(env.DIRECTORY.idFromName("directory"));
  await runInDurableObject(directory, (_, { storage }) => openDirectory(sqlStorage(storage), { demo: true }));
});

async function call(method: "GET" | "PUT" | "POST", path: string, body?: unknown, token?: string): Promise<Response> {
  const headers = { "Content-Type": "application/json", ...(token ? { Authorization: `Bearer ${token}` } : {}) };
  return worker.fetch(
    new Request(`https://x/api${path}`, { method, headers, ...(body === undefined ? {} : { body: JSON.stringify(body) }) }),
    BINDINGS,
  );
}

async function signIn(account: string): Promise<string> {
  return SessionBody.parse(await (await call("POST", "/sessions", { account })).json()).token;
}

const kept = async () => KeptNorms.parse(await (await call("GET", "/norms")).json());
const problem = async (response: Response) => {
  const { status, code, errors } = ProblemBody.parse(await response.json());
  return [status, code, errors?.[0]?.field];
};

const NORM = {
  country: "Singapore",
  item: "lodging",
  standard: "A",
  usdPerDay: 90,
  legalBasis: "TT thử",
  from: "2024-01-01",
  to: null,
};
const RATE = { currency: "USD", vnd: 25_000, on: "2024-01-02", source: "Thông báo thử" };

test("nothing is there until the centre loads it; then everybody reads it, and the next load takes its place", async () => {
  expect(await kept()).toEqual({ norms: [], rates: [], version: 0, loadedAt: null });
  const centre = await signIn("centre");
  const first = await call("PUT", "/norms", { norms: [NORM], rates: [RATE] }, centre);
  expect([first.status, await kept()]).toMatchObject([200, { norms: [NORM], rates: [RATE], version: 1 }]);
  expect((await kept()).loadedAt).toMatch(/^\d{4}-/);
  await call("PUT", "/norms", { norms: [], rates: [RATE] }, centre);
  expect(await kept()).toMatchObject({ norms: [], rates: [RATE], version: 2 });
});

test("nobody else may load any", async () => {
  const body = { norms: [NORM], rates: [] };
  expect(await problem(await call("PUT", "/norms", body))).toEqual([401, "session-missing", undefined]);
  for (const account of ["planner-lao-cai", "head-lao-cai", "planner-bo-noi-vu"])
    expect(await problem(await call("PUT", "/norms", body, await signIn(account)))).toEqual([403, "role-missing", undefined]);
});

test.each<[what: string, body: unknown, field: string]>([
  ["no number", { norms: [{ ...NORM, usdPerDay: 0 }], rates: [] }, "norms[0].usdPerDay"],
  ["no legal basis", { norms: [{ ...NORM, legalBasis: " " }], rates: [] }, "norms[0].legalBasis"],
  ["no real day", { norms: [{ ...NORM, from: "2024-02-30" }], rates: [] }, "norms[0].from"],
  ["an end before the start", { norms: [{ ...NORM, to: "2023-01-01" }], rates: [] }, "norms[0].to"],
  ["two norms on one day", { norms: [NORM, { ...NORM, country: "Xin-ga-po", usdPerDay: 95 }], rates: [] }, "norms"],
  ["another currency", { norms: [], rates: [{ ...RATE, currency: "EUR" }] }, "rates[0].currency"],
  ["no rates", { norms: [] }, "rates"],
])("a table with %s is refused whole", async (_, body, field) => {
  const before = await kept();
  expect(await problem(await call("PUT", "/norms", body, await signIn("centre")))).toEqual([422, "fields-invalid", field]);
  expect(await kept()).toEqual(before);
});
