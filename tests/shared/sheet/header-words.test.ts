/** Header words in one form, whatever the typist abbreviated. */
import { describe, expect, it } from "vitest";
import { headerWords } from "../../../shared/sheet/header-words.ts";

describe("header words", () => {
  it.each([
    ["QH chức danh", "quy hoach chuc danh"],
    ["KQ đánh giá 2023", "ket qua danh gia 2023"],
    ["C.vụ", "chuc vu"],
    ["CV hiện nay", "chuc vu hien nay"],
    ["Số CV cử đi", "so cv cu di"],
    ["NN", "ngoai ngu"],
    ["Trình độ NN", "trinh do ngoai ngu"],
    ["Quản lý NN", "quan ly nn"],
    ["ĐVCT", "don vi cong tac"],
    ["Kỉ luật", "ky luat"],
    ["GĐ quy hoạch", "giai doan quy hoach"],
    ["Tỉnh/TP", "tinh thanh pho"],
  ])("%s is %s", (typed, words) => {
    expect(headerWords(typed)).toBe(words);
  });
});
