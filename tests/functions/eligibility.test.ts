/** `POST /api/eligibility` as a caller meets it, in real workerd, with a rule simple enough to know the answers by heart. */
import { describe, expect, test, vi } from "vitest";
import { EligibilityResponse } from "../../shared/api/decision.ts";
import { BODY_BYTES, PEOPLE_PER_CALL } from "../../shared/api/limits.ts";
import { ProblemBody } from "../../shared/api/problem-schema.ts";
import { ENV, PACK, PERSON, stubApp } from "./stub.ts";

const app = stubApp();

const person = (change: object = {}): object => ({ ...PERSON, ...change });
const question = (people: readonly unknown[], rest: object = {}): object => ({ programme: "stub", people, ...rest });

async function ask(body: unknown, { query = "", headers = {} }: { query?: string; headers?: Record<string, string> } = {}) {
  const response = await app.request(
    `/api/eligibility${query}`,
    {
      method: "POST",
      headers: { "Content-Type": "application/json", ...headers },
      body: typeof body === "string" ? body : JSON.stringify(body),
    },
    ENV,
  );
  const json: unknown = await response.json();
  return { response, json };
}

/** An answer that decides. */
async function decided(...question: Parameters<typeof ask>) {
  const { response, json } = await ask(...question);
  return { response, json: EligibilityResponse.parse(json) };
}

/** An answer that says what is wrong with the question. */
async function refused(...question: Parameters<typeof ask>) {
  const { response, json } = await ask(...question);
  return { response, json: ProblemBody.parse(json) };
}

const fieldErrors = (json: ProblemBody) => json.errors?.map(({ field, code }) => [field, code]);

describe("answers", () => {
  test("stand in the order of the questions, with the rule pack", async () => {
    const people = ["c", "a", "b", "a"].map((ref, index) => person({ ref, birthDate: index === 1 ? "1960" : "1990-02" }));
    const { response, json } = await decided(question(people));
    expect(response.status).toBe(200);
    expect(json.pack).toBe(PACK);
    expect(json.decisions.map(({ ref, decision }) => `${ref}:${decision}`)).toEqual([
      "c:eligible",
      "a:ineligible",
      "b:eligible",
      "a:eligible",
    ]);
  });

  test("carry the tree, the finding, its field, its clause and what to do, in Vietnamese", async () => {
    const { json, response } = await decided(question([person({ birthDate: "1960-01-01" })]));
    expect(response.headers.get("Content-Language")).toBe("vi");
    const law = [{ cite: "điểm a khoản 1 mục I Điều 1 QĐ 1641/QĐ-TTg", from: "2022-12-28", to: null }];
    const leaf = {
      id: "age-under-45",
      kind: "fact",
      title: "Dưới 45 tuổi",
      truth: "fails",
      compared: "so với 45 tuổi",
      facts: [{ name: "birthDate", title: "Ngày sinh", raw: "1960-01-01", value: "ngày" }],
      law,
      children: [],
    };
    expect(json.decisions).toEqual([
      {
        ref: "1",
        decision: "ineligible",
        group: null,
        explanation: { ...leaf, id: "group-a", kind: "all", title: "Nhóm a", compared: null, facts: [], children: [leaf] },
        findings: [
          {
            code: "stub/too-old",
            severity: "block",
            field: "birthDate",
            title: "Quá tuổi",
            message: "Sinh năm 1960",
            todo: "Chọn người khác.",
            law,
            values: { born: "1960" },
          },
        ],
      },
    ]);
  });

  test.each([
    ["?lang=en", {}, "Group a"],
    ["", { "Accept-Language": "en-GB,en;q=0.9,vi;q=0.8" }, "Group a"],
    ["", { "Accept-Language": "fr,vi;q=0.5,en;q=0.4" }, "Nhóm a"],
    ["?lang=vi", { "Accept-Language": "en" }, "Nhóm a"],
    ["", { "Accept-Language": "de" }, "Nhóm a"],
  ])("speak the caller's language: %s %o", async (query, headers, title) => {
    const { json } = await decided(question([person()]), { query, headers });
    expect(json.decisions[0]?.explanation).toMatchObject({ title });
  });

  test("leave the trees out when asked to", async () => {
    const { json } = await decided(question([person()]), { query: "?explain=false" });
    expect(json.decisions[0]?.explanation).toBeNull();
  });

  test("to nobody are nothing", async () => {
    expect((await decided(question([]))).json.decisions).toEqual([]);
  });

  test("may not be kept by a cache and name no foreign origin", async () => {
    const { response } = await decided(question([]));
    expect(response.headers.get("Cache-Control")).toBe("no-store");
    expect(response.headers.get("X-Content-Type-Options")).toBe("nosniff");
    expect(response.headers.get("Access-Control-Allow-Origin")).toBeNull();
  });
});

describe("limits", () => {
  test(`${PEOPLE_PER_CALL} people are answered, each once, in order`, async () => {
    const people = Array.from({ length: PEOPLE_PER_CALL }, (_, index) => person({ ref: String(index) }));
    const { json } = await decided(question(people));
    expect(json.decisions.map(({ ref }) => ref)).toEqual(people.map((_, index) => String(index)));
  });

  test("one more is refused, and the count is said", async () => {
    const { response, json } = await refused(question(Array.from({ length: PEOPLE_PER_CALL + 1 }, () => person())));
    expect(response.status).toBe(422);
    expect(json).toMatchObject({ code: "too-many-people", field: "people" });
    expect(json.detail).toContain("5.001");
  });

  test("a body one byte over the limit is refused, whatever its header says; at the limit it is read", async () => {
    const padded = (size: number): string => JSON.stringify(question([])).padEnd(size, " ");
    expect((await ask(padded(BODY_BYTES))).response.status).toBe(200);
    expect((await refused(padded(BODY_BYTES + 1))).json).toMatchObject({ status: 413, code: "body-too-large" });
  });

  test("a stream without length is counted as it comes, and an endless one is cut off", async () => {
    let sent = 0;
    const endless = new ReadableStream<Uint8Array>({
      pull(controller) {
        sent += 1 << 20;
        controller.enqueue(new Uint8Array(1 << 20).fill(32));
      },
    });
    const request = new Request("https://x/api/eligibility", {
      method: "POST",
      headers: { "Content-Type": "application/json" },
      body: endless,
    });
    const response = await app.fetch(request, ENV);
    expect(response.status).toBe(413);
    expect(sent).toBeLessThan(6 * BODY_BYTES);
  });

  test("fifty errors are listed and all are counted", async () => {
    const { json } = await refused(question(Array.from({ length: 80 }, () => person({ gender: "x" }))));
    expect(json.errorCount).toBe(80);
    expect(fieldErrors(json)).toHaveLength(50);
    expect(json.detail).toContain("80");
  });

  test("a list of a million where a few earlier courses belong is one error", async () => {
    const { json } = await refused(question([person({ previous: Array.from({ length: 1_000_000 }, () => 0) })]));
    expect(fieldErrors(json)).toEqual([["people[0].previous", "too-many"]]);
  });
});

describe("wrong fields are named", () => {
  const inPerson: [string, object, [string, string][]][] = [
    ["a misspelt field never becomes an unknown fact", { ratings: "HTT" }, [["people[0].ratings", "unknown-field"]]],
    ["a name sent as a field is not repeated", { "Nguyễn Thị Nga": true }, [["people[0].…", "unknown-field"]]],
    ["nor an identity number", { cccd_001182012345: "x" }, [["people[0].…", "unknown-field"]]],
    ["nor a key without end", { ["a".repeat(41)]: "x" }, [["people[0].…", "unknown-field"]]],
    ["a day that does not exist", { birthDate: "1972-02-31" }, [["people[0].birthDate", "date-not-real"]]],
    ["29/02 of a common year", { birthDate: "1973-02-29" }, [["people[0].birthDate", "date-not-real"]]],
    ["a thirteenth month", { birthDate: "1972-13" }, [["people[0].birthDate", "date-not-real"]]],
    ["a Vietnamese date where ISO is asked", { birthDate: "20/5/1972" }, [["people[0].birthDate", "date-form"]]],
    ["a date that is a number", { birthDate: 1972 }, [["people[0].birthDate", "wrong-type"]]],
    ["a year before 1900", { birthDate: "1899" }, [["people[0].birthDate", "year-out-of-range"]]],
    ["a year after 2100", { nominatedOn: "2101-01-01" }, [["people[0].nominatedOn", "year-out-of-range"]]],
    ["a gender of another word", { gender: "nữ" }, [["people[0].gender", "not-listed"]]],
    ["an empty reference", { ref: "" }, [["people[0].ref", "too-short"]]],
    ["a null where a fact is simply not known", { rating: null }, [["people[0].rating", "wrong-type"]]],
    ["501 characters of post", { position: "x".repeat(501) }, [["people[0].position", "too-long"]]],
    ["no course", { course: undefined }, [["people[0].course", "missing"]]],
    ["a course without an end", { course: { start: "2024-05-13" } }, [["people[0].course.end", "missing"]]],
    [
      "an end before the start",
      { course: { start: "2024-05-13", end: "2024-05-12" } },
      [["people[0].course.end", "end-before-start"]],
    ],
    [
      "a start that is not real says nothing of the order",
      { course: { start: "2024-06-31", end: "2024-05-12" } },
      [["people[0].course.start", "date-not-real"]],
    ],
    [
      "an unknown field of the course",
      { course: { start: "2024-05-13", end: "2024-05-13", nation: "x" } },
      [["people[0].course.nation", "unknown-field"]],
    ],
    [
      "half a year of training",
      { previous: [{ content: "x", year: 2023.5, stateBudget: true }] },
      [["people[0].previous[0].year", "wrong-type"]],
    ],
    [
      "an earlier course of the year 20230",
      { previous: [{ content: "x", year: 20230, stateBudget: true }] },
      [["people[0].previous[0].year", "year-out-of-range"]],
    ],
    [
      "yes instead of true",
      { previous: [{ content: "x", year: 2023, stateBudget: "yes" }] },
      [["people[0].previous[0].stateBudget", "wrong-type"]],
    ],
  ];
  test.each(inPerson)("%s", async (_, change, expected) => {
    const { response, json } = await refused(question([person(change)]));
    expect(response.status).toBe(422);
    expect(fieldErrors(json)).toEqual(expected);
    expect(json.field).toBe(expected[0]?.[0]);
  });

  const inQuestion: [string, unknown, string, [string, string][]][] = [
    ["a list instead of a question", [], "", [["$", "wrong-type"]]],
    ["nothing", null, "", [["$", "wrong-type"]]],
    [
      "neither programme nor people",
      {},
      "",
      [
        ["programme", "missing"],
        ["people", "missing"],
      ],
    ],
    ["an unknown programme", { programme: "qd-9999", people: [] }, "", [["programme", "unknown-programme"]]],
    ["people who are no list", { programme: "stub", people: {} }, "", [["people", "wrong-type"]]],
    ["a person who is a text", question(["Nga"]), "", [["people[0]", "wrong-type"]]],
    ["a day of the law that is not real", question([], { asOf: "2024-02-30" }), "", [["asOf", "date-not-real"]]],
    ["an unknown field beside the people", question([], { period: "2024" }), "", [["period", "unknown-field"]]],
    ["an unknown option", question([], { options: { termend: "2030-09-30" } }), "", [["options.termend", "unknown-option"]]],
    ["an option that is a name", question([], { options: { "Trần Văn B": "x" } }), "", [["options.…", "unknown-option"]]],
    ["a name beside the people", question([], { "Trần Văn B": "x" }), "", [["…", "unknown-field"]]],
    [
      "an option's value that is not offered",
      question([], { options: { termEnd: "soon" } }),
      "",
      [["options.termEnd", "not-listed"]],
    ],
    ["a language not written", question([]), "?lang=fr", [["lang", "not-listed"]]],
    ["a query nobody knows", question([]), "?explian=false", [["explian", "unknown-field"]]],
    [
      "both in the envelope and in a person",
      { programme: 7, people: [person({ gender: 1 })] },
      "",
      [
        ["programme", "wrong-type"],
        ["people[0].gender", "not-listed"],
      ],
    ],
  ];
  test.each(inQuestion)("%s", async (_, body, query, expected) => {
    const { response, json } = await refused(body, { query });
    expect(response.status).toBe(422);
    expect(fieldErrors(json)).toEqual(expected);
  });

  test("by the place of the person in the list, in words of the caller's language", async () => {
    const body = question([person(), person(), person(), person({ birthDate: "1972-02-31" })]);
    expect((await refused(body)).json).toMatchObject({
      detail: "Có 1 lỗi. Lỗi đầu tiên ở people[3].birthDate: ngày này không tồn tại trong lịch.",
      errors: [{ field: "people[3].birthDate", code: "date-not-real", message: "ngày này không tồn tại trong lịch." }],
    });
    expect((await refused(body, { query: "?lang=en" })).json.detail).toBe(
      "Errors: 1. The first is at people[3].birthDate: this day does not exist in the calendar.",
    );
  });

  test("and no value that was sent comes back", async () => {
    const secret = "079172001234";
    const { json } = await refused(
      question([person({ personId: `${secret}${"0".repeat(40)}`, gender: secret, birthDate: secret, rating: [secret] })]),
    );
    expect(json.errorCount).toBe(4);
    expect(JSON.stringify(json)).not.toContain(secret);
  });
});

describe("a body that cannot be read", () => {
  test.each([
    ["no JSON", "{", {}, 400, "body-not-json"],
    ["empty", "", {}, 400, "body-not-json"],
    ["a form", "a=1", { "Content-Type": "application/x-www-form-urlencoded" }, 415, "content-type-unsupported"],
    ["plain text that is JSON", "{}", { "Content-Type": "text/plain" }, 415, "content-type-unsupported"],
    ["compressed", "x", { "Content-Encoding": "gzip" }, 415, "content-type-unsupported"],
  ])("%s", async (_, body, headers, status, code) => {
    const { response, json } = await refused(body, { headers });
    expect(response.status).toBe(status);
    expect(json).toMatchObject({ code, status, type: `/api/docs#problem-${code}` });
    expect(response.headers.get("Content-Type")).toBe("application/problem+json");
  });

  test("a wrong encoding is not guessed", async () => {
    const body = new Uint8Array([0x22, 0xff, 0x22]);
    const response = await app.request(
      "/api/eligibility",
      { method: "POST", headers: { "Content-Type": "application/json" }, body },
      ENV,
    );
    expect(response.status).toBe(400);
  });

  test("a byte order mark and a charset are welcome", async () => {
    const { response } = await ask(`\uFEFF${JSON.stringify(question([]))}`, {
      headers: { "Content-Type": "application/json; charset=utf-8" },
    });
    expect(response.status).toBe(200);
  });
});

test("a caller who hangs up while sending is no fault of ours", async () => {
  const log = vi.spyOn(console, "error").mockImplementation(() => undefined);
  let sent = false;
  const body = new ReadableStream<Uint8Array>({
    pull(controller) {
      if (sent) controller.error(new Error("Network connection lost."));
      else controller.enqueue(new TextEncoder().encode('{"programme":'));
      sent = true;
    },
  });
  const response = await app.request(
    "/api/eligibility",
    { method: "POST", headers: { "Content-Type": "application/json" }, body },
    ENV,
  );
  expect(response.status).toBe(400);
  expect(log).not.toHaveBeenCalled();
  log.mockRestore();
});

test("a fault of ours is said plainly with a number, and logged without what was sent", async () => {
  const log = vi.spyOn(console, "error").mockImplementation(() => undefined);
  const { response, json } = await refused(question([person({ position: "FAULT", birthDate: "1972-05-20" })]));
  const [line] = log.mock.calls.map(String);
  log.mockRestore();
  expect(response.status).toBe(500);
  expect(json).toMatchObject({ code: "fault", title: "Lỗi của hệ thống" });
  expect(response.headers.get("X-Request-Id")).toBe(json.requestId);
  expect(line).toContain(json.requestId);
  expect(line).toContain("RangeError");
  expect(`${line}${JSON.stringify(json)}`).not.toContain("1972");
});
