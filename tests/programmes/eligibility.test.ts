/** `POST /api/eligibility` under every programme, with the fields that only some of them read. */
import { expect, test } from "vitest";
import { createApp } from "../../functions/app.ts";
import { realCore } from "../../functions/core.ts";
import { EligibilityResponse } from "../../shared/api/decision.ts";
import { PROGRAMMES } from "../../shared/programmes/index.ts";

const app = createApp(realCore(() => new Date()));

const PERSON = {
  ref: "1",
  gender: "female",
  birthDate: "1985-05-20",
  position: "Phó Chủ tịch UBND tỉnh",
  personnel: "Công chức",
  managedBy: "Ban Bí thư",
  courseKind: "Ngắn hạn",
  leaderUntil: "2029-12",
  commitment: "Đã ký",
  prospects: "Có",
  reformWork: "Trực tiếp",
  rating: "Hoàn thành xuất sắc nhiệm vụ",
  discipline: "Không",
  course: { start: "2023-05-15", end: "2023-05-28", country: "Nhật Bản", content: "Quản trị địa phương" },
};

async function ask(programme: string, person: object) {
  const response = await app.request("/api/eligibility", {
    method: "POST",
    headers: { "Content-Type": "application/json" },
    body: JSON.stringify({ programme, people: [person] }),
  });
  return { status: response.status, json: (await response.json()) as unknown };
}

test.each(PROGRAMMES.map(({ id }) => id))("%s decides and says why", async (id) => {
  const good = await ask(id, PERSON);
  expect(good.status).toBe(200);
  const [eligible] = EligibilityResponse.parse(good.json).decisions;
  expect([eligible?.decision, eligible?.findings.filter(({ severity }) => severity !== "info")]).toEqual(["eligible", []]);
  const low = await ask(id, { ...PERSON, rating: "Hoàn thành nhiệm vụ" });
  const [ineligible] = EligibilityResponse.parse(low.json).decisions;
  expect([ineligible?.decision, ineligible?.findings.map(({ code }) => code)]).toEqual(["ineligible", [`${id}/rating-too-low`]]);
});

test("a field that nobody knows is refused by name", async () => {
  const { status } = await ask("kl-39", { ...PERSON, leaderTill: "2029" });
  expect(status).toBe(422);
});
