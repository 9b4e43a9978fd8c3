/**
 * The document and the Worker say the same: every mounted route is in it and the other way round, every answer fits its schema and
 * its documented status, whatever is sent. (In plain Node, because the schema compiler writes code, which workerd forbids.)
 */
import { Ajv2020 } from "ajv/dist/2020.js";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { operationsOf } from "../../../functions/docs/operation.ts";
import type { OpenApiDocument } from "../../../functions/document.ts";
import { routerPath } from "../../../functions/mount.ts";
import { STATUS } from "../../../functions/reply.ts";
import { PROBLEM_CODES, ProblemBody } from "../../../shared/api/problem-schema.ts";
import { ENV, PERSON, STUB, stubApp } from "../../functions/stub.ts";

const app = stubApp();
const readDocument = async (query = ""): Promise<OpenApiDocument> =>
  (await app.request(`/api/openapi.json${query}`, {}, ENV)).json();
const document = await readDocument();
const operations = operationsOf(document);

const ajv = new Ajv2020({ strict: false, validateFormats: false });
ajv.addSchema(document, "api");
const check = (name: string, value: unknown): unknown => {
  const validate = ajv.getSchema(`api#/components/schemas/${name}`);
  if (!validate) throw new Error(`No schema "${name}" in the document`);
  return validate(value) ? [] : validate.errors;
};

/** The name of the schema documented for an answer, by address, method, status and type. */
function documented(
  path: string,
  method: string,
  response: Response,
): { name: string | null; problems: readonly string[] } | undefined {
  const { operation } = operations.find((known) => known.path === path && known.method === method) ?? {};
  const answer = operation?.responses?.[String(response.status)];
  if (!answer) return undefined;
  const type = (response.headers.get("Content-Type") ?? "").split(";")[0] ?? "";
  const schema = answer.content?.[type]?.schema ?? {};
  return {
    name: "$ref" in schema ? (String(schema.$ref).split("/").at(-1) ?? null) : null,
    problems: answer["x-problems"] ?? [],
  };
}

async function expectDocumented(path: string, method: string, response: Response): Promise<void> {
  const known = documented(path, method, response);
  expect(known, `${method} ${path} ${response.status} is documented`).toBeDefined();
  const text = await response.text();
  if (!known?.name) return;
  const body: unknown = JSON.parse(text);
  expect(check(known.name, body)).toEqual([]);
  if (known.name === "Problem") expect(known.problems).toContain(ProblemBody.parse(body).code);
}

describe("the document", () => {
  test("holds exactly the routes that are mounted", () => {
    const mounted = app.routes
      .filter(({ method, path }) => method !== "ALL" && path.startsWith("/api/"))
      .map(({ method, path }) => `${method} ${path}`);
    const listed = operations.map(({ method, path }) => `${method.toUpperCase()} ${routerPath(path)}`);
    expect([...new Set(mounted)].sort()).toEqual(listed.sort());
  });

  test("is OpenAPI 3.1, with an id, a summary and a description on each call", () => {
    expect(document.openapi).toBe("3.1.0");
    for (const { path, operation } of operations) {
      expect(
        [path, operation.operationId, operation.summary, operation.description].every(
          (text) => typeof text === "string" && text !== "",
        ),
      ).toBe(true);
    }
  });

  test("names what each call is answered with", () => {
    const unnamed = operations.flatMap(({ path, operation }) =>
      Object.values(operation.responses ?? {}).flatMap(({ content }) => {
        const schema = content?.["application/json"]?.schema;
        return schema && !("$ref" in schema) ? [path] : [];
      }),
    );
    expect(unnamed).toEqual([]);
  });

  test("has one status for each problem, the one the Worker answers with", () => {
    const statuses: Readonly<Record<string, number>> = STATUS;
    for (const { operation } of operations) {
      for (const [status, response] of Object.entries(operation.responses ?? {})) {
        for (const code of response["x-problems"] ?? []) expect([code, String(statuses[code])]).toEqual([code, status]);
      }
    }
  });

  test("gives examples that fit their schemas", () => {
    const examples = Object.entries(document.components?.schemas ?? {}).flatMap(([name, schema]) =>
      "example" in schema ? [[name, schema.example] as const] : [],
    );
    expect(examples.map(([name]) => name)).toEqual(
      expect.arrayContaining(["EligibilityRequest", "EligibilityResponse", "Problem"]),
    );
    for (const [name, example] of examples) expect([name, check(name, example)]).toEqual([name, []]);
  });

  test("resolves all its references", () => {
    const names = [...JSON.stringify(document).matchAll(/#\/components\/schemas\/(\w+)/g)].map(([, name]) => name ?? "");
    expect(names.filter((name) => !Object.hasOwn(document.components?.schemas ?? {}, name))).toEqual([]);
  });

  test("is wholly English when asked", async () => {
    const english = JSON.stringify((await readDocument("?lang=en")).paths);
    expect(english).toContain("Decide whether people are eligible");
    expect(english).not.toMatch(/[ạảấầẩẫậắằẳẵặẹẻẽếềểễệịọỏốồổỗộớờởỡợụủứừửữự]/i);
    expect(JSON.stringify(document)).not.toContain("x-en-");
  });
});

describe("answers fit the document", () => {
  test.each(["", "?lang=en", "?lang=xx", "?no=1"])("to GET with %j", async (query) => {
    for (const [path, address] of [
      ["/api/programmes", "/api/programmes"],
      ["/api/programmes/{id}", "/api/programmes/stub"],
      ["/api/programmes/{id}", "/api/programmes/x"],
      ["/api/units", "/api/units"],
      ["/api/openapi.json", "/api/openapi.json"],
      ["/api/docs", "/api/docs"],
    ] as const) {
      await expectDocumented(path, "get", await app.request(`${address}${query}`, {}, ENV));
    }
  });

  test.each(["on=2024-05-01", "on=2026-10-01&name=S%E1%BB%9F%20Y%20t%E1%BA%BF%20Y%C3%AAn%20B%C3%A1i"])(
    "of units with %j",
    async (query) => {
      await expectDocumented("/api/units", "get", await app.request(`/api/units?${query}`, {}, ENV));
    },
  );

  test("and a problem outside the document has the same shape", async () => {
    for (const [path, method] of [
      ["/api/none", "GET"],
      ["/api/docs", "PUT"],
    ] as const) {
      expect(check("Problem", await (await app.request(path, { method }, ENV)).json())).toEqual([]);
    }
    expect(PROBLEM_CODES.every((code) => STATUS[code] >= 400)).toBe(true);
  });
});

const JSON_TYPE = { "Content-Type": "application/json" };

async function post(body: string): Promise<Response> {
  return app.request("/api/eligibility", { method: "POST", headers: JSON_TYPE, body }, ENV);
}

/** A good question with one part replaced by anything: gets deeper into the reader than random JSON ever would. */
const spoiled = fc
  .tuple(
    fc.constantFrom("programme", "asOf", "options", "people", "person", "course", "previous"),
    fc.constantFrom(...Object.keys(PERSON), "rating", "previous", "__proto__", "x"),
    fc.jsonValue(),
  )
  .map(([where, field, value]) => {
    const person = { ...PERSON, course: { ...PERSON.course } };
    if (where === "person") Object.assign(person, { [field]: value });
    else if (where === "course") Object.assign(person.course, { [field]: value });
    else if (where === "previous")
      Object.assign(person, { previous: [{ content: "x", year: 2020, stateBudget: true, [field]: value }] });
    const question = { programme: STUB.id, people: [person] };
    return where === "person" || where === "course" || where === "previous" ? question : { ...question, [where]: value };
  });

describe.each([20_240_513, 1_641])("whatever is sent (seed %i)", (seed) => {
  test("no JSON makes the Worker fail, and each answer is documented", async () => {
    await fc.assert(
      fc.asyncProperty(fc.oneof(fc.jsonValue(), spoiled), async (value) => {
        const response = await post(JSON.stringify(value));
        expect([200, 422]).toContain(response.status);
        await expectDocumented("/api/eligibility", "post", response);
      }),
      { seed, numRuns: 600 },
    );
  });

  test("no text, address or language makes it fail", async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.string({ unit: "grapheme" }),
        fc.webPath(),
        fc.webQueryParameters(),
        fc.string(),
        async (text, path, query, language) => {
          expect([200, 400, 422]).toContain((await post(text)).status);
          const headers = { "Accept-Language": language.replaceAll(/[^\x20-\x7e]/g, "") };
          for (const address of [`/api${path}?${query}`, `/api/programmes/x?${query}`, `${path}?${query}`]) {
            expect((await app.request(`http://x${address}`, { headers }, ENV)).status).toBeLessThan(500);
          }
        },
      ),
      { seed, numRuns: 300 },
    );
  });
});
