/** Headings inside a list: which of them hold for a line. */
import { describe, expect, it } from "vitest";
import { HeadingPath } from "../../../shared/sheet/headings.ts";

function pathAfter(...texts: string[]): string[] {
  const path = new HeadingPath();
  texts.forEach((text, row) => {
    path.add({ row, column: 0, text });
  });
  return path.path().map(({ text }) => text);
}

describe("the headings above a line", () => {
  it.each([
    ["a Roman number below a letter", ["A. Khối Đảng", "I. Ban Tổ chức"], ["A. Khối Đảng", "I. Ban Tổ chức"]],
    ["the next of its kind replaces the former", ["I. Sở Nội vụ", "II. Sở Y tế"], ["II. Sở Y tế"]],
    ["the next letter ends what stood below", ["A. Khối Đảng", "I. Ban Tổ chức", "B. Khối chính quyền"], ["B. Khối chính quyền"]],
    ["C after B is a letter, not a hundred", ["A. Một", "B. Hai", "C. Ba"], ["C. Ba"]],
    ["I after H is a letter", ["H. Tám", "I. Chín"], ["I. Chín"]],
    ["a number below a Roman number", ["I. Tỉnh Lào Cai", "1. Sở Nội vụ"], ["I. Tỉnh Lào Cai", "1. Sở Nội vụ"]],
    ["a heading without a mark replaces everything", ["I. Sở Nội vụ", "Sở Y tế"], ["Sở Y tế"]],
    ["a reserve list holds for the headings below it", ["Danh sách dự bị", "I. Sở Nội vụ"], ["Danh sách dự bị", "I. Sở Nội vụ"]],
  ])("%s", (_, texts, expected) => {
    expect(pathAfter(...texts)).toEqual(expected);
  });

  it("are one array while none is added", () => {
    const path = new HeadingPath();
    path.add({ row: 0, column: 0, text: "I. Sở Nội vụ" });
    expect(path.path()).toEqual(path.path());
  });
});
