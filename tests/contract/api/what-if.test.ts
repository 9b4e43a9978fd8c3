/** `POST /api/eligibility/what-if`: the decisions of /api/eligibility before and after, the changed conditions, the days; errors by field. */
import { expect, test } from "vitest";
import { createApp } from "../../../functions/app.ts";
import { realCore } from "../../../functions/core.ts";
import { EligibilityResponse } from "../../../shared/api/decision.ts";
import { WhatIfResponse } from "../../../shared/api/what-if.ts";

const app = createApp(realCore(() => new Date()));
const PERSON = {
  ref: "24",
  gender: "male",
  birthDate: "1979-05-13",
  position: "Phó Chủ tịch UBND tỉnh",
  rating: "Hoàn thành nhiệm vụ",
  discipline: "",
  course: { start: "2024-05-13", end: "2024-05-26" },
};

async function post(path: string, body: object) {
  const response = await app.request(path, {
    method: "POST",
    headers: { "Content-Type": "application/json" },
    body: JSON.stringify(body),
  });
  return { status: response.status, json: await response.json() };
}

test("each change is answered as /api/eligibility would answer it, with what changed", async () => {
  const course = { start: "2024-05-12", end: "2024-05-25" };
  const changes = [{ course }, { course, rating: "HTT" }, { asOf: "2025-07-01", course }, { position: "Giám đốc Sở Nội vụ" }];
  const { status, json } = await post("/api/eligibility/what-if", { programme: "qd-1641", person: PERSON, changes });
  expect(status).toBe(200);
  const { before, after, days } = WhatIfResponse.parse(json);
  const people = [PERSON, ...changes.map(({ asOf: _, ...change }) => ({ ...PERSON, ...change }))];
  const asked = EligibilityResponse.parse((await post("/api/eligibility", { programme: "qd-1641", people })).json);
  expect([before, ...after.filter((_, index) => index !== 2).map(({ decision }) => decision)]).toEqual(
    asked.decisions.filter((_, index) => index !== 3),
  );
  expect(after.map(({ decision }) => decision.decision)).toEqual(["ineligible", "eligible", "undetermined", "ineligible"]);
  expect(after.map(({ changed }) => changed.map(({ id }) => id))).toEqual([
    ["age-under-45"],
    ["age-under-45", "rating"],
    ["age-under-45", "rating"],
    ["listed-post"],
  ]);
  expect(days.at(0)?.from).toBe("2023-01-01");
  expect(days.at(-1)?.to).toBe("2025-12-31");
  expect(days.map(({ decision }) => decision)).not.toContain("eligible");
});

test("the days are those asked about, without gaps, and say when somebody stops being eligible", async () => {
  const person = { ...PERSON, rating: "HTT" };
  const body = { programme: "qd-1641", person, changes: [], days: { from: "2024-01-01", to: "2024-12-31" } };
  const { days } = WhatIfResponse.parse((await post("/api/eligibility/what-if", body)).json);
  expect(days).toEqual([
    { from: "2024-01-01", to: "2024-05-12", decision: "eligible", group: "a" },
    { from: "2024-05-13", to: "2024-12-31", decision: "ineligible", group: null },
  ]);
});

test("of Conclusion 39 the kind of the course, the time in the post and the commitment may change too", async () => {
  const person = { ...PERSON, birthDate: "1980-01-01", position: "Vụ trưởng Vụ Pháp chế", rating: "HTT", courseKind: "Ngắn hạn" };
  const changes = [
    { commitment: "Đã ký", leaderUntil: "2025-11-13" },
    { commitment: "Đã ký", leaderUntil: "2025-11-12" },
    { commitment: "Đã ký", courseKind: "Ngoại ngữ" },
  ];
  const { json } = await post("/api/eligibility/what-if", { programme: "kl-39", person, changes });
  const { before, after } = WhatIfResponse.parse(json);
  expect([before, ...after.map(({ decision }) => decision)].map(({ decision, group }) => `${decision} ${group}`)).toEqual([
    "undetermined short",
    "eligible short",
    "ineligible short",
    "eligible language",
  ]);
});

test.each<[string, object, string]>([
  ["no such programme", { programme: "qd-9" }, "programme"],
  ["a misspelt field of a change", { changes: [{ post: "x" }] }, "changes[0].post"],
  ["too many changes", { changes: Array.from({ length: 21 }, () => ({})) }, "changes"],
  ["days that end before they begin", { days: { from: "2024-02-01", to: "2024-01-01" } }, "days.to"],
  ["days of a lifetime", { days: { from: "1950-01-01", to: "2024-01-01" } }, "days.to"],
  ["an option the programme does not have", { options: { x: "1" } }, "options.x"],
])("%s is an error of its field", async (_, change, field) => {
  const { status, json } = await post("/api/eligibility/what-if", {
    programme: "qd-1641",
    person: PERSON,
    changes: [],
    ...change,
  });
  expect([status, json.errors.map((one: { field: string }) => one.field)]).toEqual([422, [field]]);
});
