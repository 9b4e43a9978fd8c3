/** The totals that reports to the ministries are made from: people and money by province, course, source, gender, group and year. */
import { expect, test } from "vitest";
import { checked, list } from "./sheets.ts";

test("people and money are those of the lines that count, divided in every way that reports ask for", () => {
  const lines = [
    { source: "Ngân sách nhà nước", cost: 182 },
    { source: "NSNN", cost: 180, gender: "Nữ", unit: "UBND tỉnh Cà Mau", start: "05/05/2025", end: "18/05/2025" },
    { source: "Tài trợ", cost: 100, course: "Chuyển đổi số", notes: "Dự phòng" },
    { source: "Tài trợ nước ngoài", cost: 90, birth: "20/05/1970" },
  ];
  const { check } = checked([list(lines).sheet]);
  const { totals } = check.report;
  expect(totals).toMatchObject({
    period: "2024-2025",
    people: 3,
    people_without_block: 2,
    budget_vnd: 452_000_000,
    budget_vnd_without_block: 362_000_000,
    women: 1,
    reserve: 1,
    by_decision: { eligible: 2, ineligible: 1 },
    by_gender: { male: 2, female: 1 },
    by_province: { "Lào Cai": 2, "Cà Mau": 1 },
    by_course: { "Cải cách hành chính": 3 },
    by_year: { "2024": 2, "2025": 1 },
    budget_by_province: { "Lào Cai": 272_000_000, "Cà Mau": 180_000_000 },
    budget_by_year: { "2024": 272_000_000, "2025": 180_000_000 },
  });
  expect(Object.values(totals.budget_by_source as Record<string, number>)).toEqual([362_000_000, 90_000_000]); // amounts by source
});
