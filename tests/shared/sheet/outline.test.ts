/** Lines numbered in levels: what heads others is no line of its own, whatever numbers it bears. */
import { expect, test } from "vitest";
import { certain, field } from "../../../shared/sheet/field-words.ts";
import { findTables } from "../../../shared/sheet/find-tables.ts";
import { type CellValue, plainSheet } from "../../../shared/sheet/snapshot.ts";
import type { TableSpec } from "../../../shared/sheet/table.ts";

const t = (vi: string) => ({ vi, en: vi });
const SPEC: TableSpec = {
  kind: "lines",
  title: t("Dòng"),
  fields: [
    field("number", t("STT"), [certain(/^stt$/)]),
    field("topic", t("Nội dung"), [certain(/^noi dung$/)]),
    field("people", t("Số người"), [certain(/^so nguoi$/)]),
    field("notes", t("Ghi chú"), [certain(/^ghi chu$/)]),
  ],
  accepts: (found) => found.has("topic") && found.has("people"),
  keyFields: ["people"],
  nameField: "topic",
  measures: ["people"],
};
const HEADER = ["STT", "Nội dung", "Số người", "Ghi chú"];

function kinds(...rows: readonly (readonly CellValue[])[]): string[] {
  const sheet = plainSheet("Kế hoạch", [HEADER, ...rows]);
  const [table] = findTables({ sheets: [sheet], date1904: false }, [SPEC]);
  return (table?.rows ?? []).map(({ row, kind, groups }) =>
    `${rows[row - 1]?.[1]}: ${kind} ${groups.map(({ text }) => text).join(" > ")}`.trim(),
  );
}

test("Roman headings with sums", () => {
  expect(
    kinds(
      ["I", "Ở nước ngoài", 45],
      [1, "Du lịch", 20],
      [2, "Y tế", 25],
      ["II", "Trong nước", 30],
      [1, "Thanh tra", 30],
      [null, "Tổng cộng", 75],
    ),
  ).toEqual([
    "Ở nước ngoài: group I. Ở nước ngoài",
    "Du lịch: record I. Ở nước ngoài",
    "Y tế: record I. Ở nước ngoài",
    "Trong nước: group II. Trong nước",
    "Thanh tra: record II. Trong nước",
    "Tổng cộng: total II. Trong nước",
  ]);
});

test("1 and 1.1, typed as text or as numbers", () => {
  expect(kinds([1, "Ở nước ngoài", 45], [1.1, "Du lịch", 20], ["1.2", "Y tế", 25], [2, "Trong nước", 30])).toEqual([
    "Ở nước ngoài: group 1. Ở nước ngoài",
    "Du lịch: record 1. Ở nước ngoài",
    "Y tế: record 1. Ở nước ngoài",
    "Trong nước: record 1. Ở nước ngoài",
  ]);
});

test("letters above Roman numbers, and C is a letter after B", () => {
  expect(
    kinds(
      ["A", "Khối sở", 30],
      ["I", "Nội vụ", 30],
      [1, "Du lịch", 30],
      ["B", "Khối huyện", 5],
      [1, "Y tế", 5],
      ["C", "Khác", 7],
    ),
  ).toEqual([
    "Khối sở: group A. Khối sở",
    "Nội vụ: group A. Khối sở > I. Nội vụ",
    "Du lịch: record A. Khối sở > I. Nội vụ",
    "Khối huyện: group B. Khối huyện",
    "Y tế: record B. Khối huyện",
    "Khác: record B. Khối huyện",
  ]);
});

test("what a line is made up of is no line: bullets and “Trong đó”", () => {
  expect(
    kinds([1, "Du lịch", 20], [null, "- Cấp sở", 12], [null, "- Cấp huyện", 8], [2, "Y tế", 25], [null, "Trong đó: nữ", 9]),
  ).toEqual(["Du lịch: record", "- Cấp sở: note", "- Cấp huyện: note", "Y tế: record", "Trong đó: nữ: note"]);
});

test("an unnumbered line before which numbers end and after which they begin anew is a heading", () => {
  expect(
    kinds([null, "Ở nước ngoài", 45], [1, "Du lịch", 20], [2, "Y tế", 25], [null, "Trong nước", 30], [1, "Thanh tra", 30]),
  ).toEqual([
    "Ở nước ngoài: group Ở nước ngoài",
    "Du lịch: record Ở nước ngoài",
    "Y tế: record Ở nước ngoài",
    "Trong nước: group Trong nước",
    "Thanh tra: record Trong nước",
  ]);
});

test("a plain list stays a plain list, numbered or not", () => {
  expect(kinds([1, "Du lịch", 20], [2, "Y tế", 25])).toEqual(["Du lịch: record", "Y tế: record"]);
  expect(kinds(["I", "Du lịch", 20], ["II", "Y tế", 25])).toEqual(["Du lịch: record", "Y tế: record"]);
  expect(kinds([null, "Du lịch", 20], [null, "Y tế", 25])).toEqual(["Du lịch: record", "Y tế: record"]);
});
