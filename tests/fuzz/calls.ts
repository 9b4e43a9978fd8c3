/** Calls made from the document: addresses, headers and bodies that fit, that nearly fit, and that nobody should send. */
import fc from "fast-check";
import type { Interface, Operation } from "./document.ts";
import { partBody, planBody } from "./plan-body.ts";
import { HOSTILE, type Json, type Schema, spoilt, valuesOf } from "./schema-values.ts";

export const ACCOUNTS = [
  "planner-lao-cai",
  "head-lao-cai",
  "reviewer-lao-cai",
  "planner-ca-mau",
  "head-ca-mau",
  "reviewer-ca-mau",
  "planner-bo-noi-vu",
  "centre",
] as const;

export interface GeneratedCall {
  readonly operation: Operation;
  readonly path: string;
  /** Which account's session to bear: "fitting" that of whoever may do it; "none" and "junk" none that counts. */
  readonly session: (typeof ACCOUNTS)[number] | "fitting" | "none" | "junk";
  /** "$TAG", "$DRAFT" and "$CHUNK", here, in the address and in the body, stand for what was last seen of that plan. */
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string | null;
}

/** What a parameter is likely to be: with values of the schema alone hardly any call would meet a plan. */
const LIKELY: Readonly<Record<string, readonly string[]>> = {
  id: ["qd-1641"],
  programme: ["qd-1641"],
  // Twice the year of the plans' courses, or most would be refused for it.
  period: ["2024", "2024", "2024", "2025"],
  unit: ["63:10", "63:10", "bo-noi-vu", "63:96", "63:10/so-noi-vu", "34:15"],
  draft: ["$DRAFT"],
  chunk: ["1", "1", "2", "20"],
  from: ["1", "2"],
  on: ["2024-05-01", "2026-10-01"],
  to: ["2", "3"],
  by: ["", "province", "unit,course", "gender,ageBand,group", "state"],
  lang: ["vi", "en"],
};

const SESSIONS = fc.oneof(
  { weight: 20, arbitrary: fc.constant("fitting" as const) },
  { weight: 6, arbitrary: fc.constantFrom(...ACCOUNTS) },
  { weight: 1, arbitrary: fc.constantFrom("none" as const, "junk" as const) },
);

/** Whoever may do it: the unit's own planner, and the centre for what is decided or added up. */
export function fittingAccount({ operationId, method }: Operation, path: string): (typeof ACCOUNTS)[number] {
  if (operationId === "decideOnPlan" || (method === "GET" && !path.includes("/plans/"))) return "centre";
  if (path.includes("bo-noi-vu")) return "planner-bo-noi-vu";
  return path.includes("63%3A96") ? "planner-ca-mau" : "planner-lao-cai";
}

export function callOf(operation: Operation, shape: Interface, pack: string): fc.Arbitrary<GeneratedCall> {
  const at = (place: string) => operation.parameters.filter((parameter) => parameter.in === place);
  const record = (place: string): fc.Arbitrary<Readonly<Record<string, Json>>> =>
    fc.record(Object.fromEntries(at(place).map(({ name, schema }) => [name, parameter(name, schema, shape)])), {
      requiredKeys: place === "path" ? at(place).map(({ name }) => name) : [],
    });
  return fc
    .record({
      path: record("path"),
      query: record("query"),
      session: SESSIONS,
      condition,
      key,
      body: bodyOf(operation, shape, pack),
      kind,
    })
    .map(({ path, query, session, condition: onlyIf, key: idempotency, body, kind: contentType }) => ({
      operation,
      path: address(operation.path, path, query),
      session,
      headers: { ...onlyIf, ...idempotency, ...(body === null ? {} : { "Content-Type": contentType }) },
      body,
    }));
}

const condition: fc.Arbitrary<Record<string, string>> = fc.oneof(
  { weight: 3, arbitrary: fc.constant({ "If-Match": "$TAG" }) },
  { weight: 3, arbitrary: fc.constant({ "If-None-Match": "*" }) },
  {
    weight: 1,
    arbitrary: fc.constantFrom<Record<string, string>>(
      {},
      { "If-Match": '"v1"' },
      { "If-Match": "*" },
      { "If-Match": "x".repeat(200) },
    ),
  },
);

const key: fc.Arbitrary<Record<string, string>> = fc.oneof(
  { weight: 6, arbitrary: fc.uuid().map((uuid) => ({ "Idempotency-Key": uuid })) },
  { weight: 2, arbitrary: fc.nat({ max: 20 }).map((number) => ({ "Idempotency-Key": `again-${number}-again` })) },
  { weight: 1, arbitrary: fc.constantFrom({}, { "Idempotency-Key": "short" }, { "Idempotency-Key": "x".repeat(500) }) },
);

const kind = fc.oneof(
  { weight: 30, arbitrary: fc.constant("application/json") },
  { weight: 1, arbitrary: fc.constantFrom("text/plain", "application/xml", "multipart/form-data") },
);

function parameter(name: string, schema: Schema, { schemas }: Interface): fc.Arbitrary<Json> {
  const likely = LIKELY[name] ?? [];
  return fc.oneof(
    { weight: likely.length > 0 ? 40 : 0, arbitrary: fc.constantFrom(...likely, ...(likely.length > 0 ? [] : [""])) },
    { weight: 2, arbitrary: valuesOf(schema, schemas) },
    { weight: 1, arbitrary: HOSTILE },
  );
}

function address(path: string, values: Readonly<Record<string, Json>>, query: Readonly<Record<string, Json>>): string {
  const filled = path.replaceAll(/\{(\w+)\}/g, (_, name: string) => encoded(values[name] ?? "x") || "x");
  const asked = Object.entries(query).map(([name, value]) => `${name}=${encoded(value)}`);
  return asked.length > 0 ? `${filled}?${asked.join("&")}` : filled;
}

/** Half a surrogate pair cannot be written into an address. */
function encoded(value: Json): string {
  return encodeURIComponent((typeof value === "string" ? value : JSON.stringify(value)).replaceAll(/\p{Cs}/gu, "")).slice(
    0,
    3_000,
  );
}

function bodyOf(operation: Operation, shape: Interface, pack: string): fc.Arbitrary<string | null> {
  const schema = operation.requestBody?.content["application/json"]?.schema;
  if (!schema) return fc.constant(null);
  const made: Readonly<Record<string, fc.Arbitrary<Json>>> = { submitPlan: planBody(pack), putChunk: partBody };
  const fitting = made[operation.operationId] ?? valuesOf(schema, shape.schemas);
  const json = fc.oneof(
    { weight: 6, arbitrary: fitting },
    { weight: 2, arbitrary: valuesOf(schema, shape.schemas) },
    { weight: 4, arbitrary: fitting.chain(spoilt) },
    { weight: 1, arbitrary: HOSTILE },
  );
  return fc.oneof(
    { weight: 40, arbitrary: json.map((value) => JSON.stringify(value)) },
    { weight: 1, arbitrary: fc.constantFrom("", "{", "[1,", "\u0000", "null", '{"people":[', "\uD800") },
  );
}
