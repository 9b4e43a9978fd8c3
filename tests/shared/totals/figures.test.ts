import { expect, test } from "vitest";
import { type Figure, figureText } from "../../../shared/totals/figures.ts";

const people: Figure = {
  title: { vi: "Số người", en: "People" },
  value: 1234,
  unit: { vi: "người", en: "people", one: "person" },
};
const money: Figure = { title: { vi: "Kinh phí", en: "Budget" }, value: 87_400_000_000, unit: "vnd" };

test.each([
  ["a number stands before its unit", people, "1.234 người", "1,234 people"],
  ["one is one in English", { ...people, value: 1 }, "1 người", "1 person"],
  ["money is written as money is", money, "87,4 tỷ đồng", "87.4 billion đồng"],
  ["what says “hơn” is a least amount", { ...money, atLeast: true }, "từ 87,4 tỷ đồng", "at least 87.4 billion đồng"],
  ["out of how many", { ...people, value: 8, of: 10, unit: { vi: "chỉ tiêu", en: "targets" } }, "8/10 chỉ tiêu", "8/10 targets"],
  ["what is not known is said with its title", { ...money, value: null }, "Kinh phí: chưa rõ", "Budget: not known"],
])("%s", (_, figure: Figure, vi, en) => {
  expect([figureText(figure, "vi"), figureText(figure, "en")]).toEqual([vi, en]);
});
