/** Whatever the reader of roles takes for not going, or for one of the delegation, holds a word that formulas look for. */
import { expect, test } from "vitest";
import { NOT_SENT_WORDS } from "../../../shared/people/formulas/not-sent-words.ts";
import { readRole } from "../../../shared/text/roles.ts";

const PHRASES = [
  "Rút",
  "xin rút khỏi danh sách",
  "Tạm hoãn",
  "Không tham gia",
  "xin không đi",
  "thôi không tham dự",
  "Xin thôi",
  "Hủy",
  "huỷ do ốm",
  "đã hủy",
  "Vắng",
  "Được thay bằng đ/c B",
  "bị thay",
  "Đã thay",
  "thay thế bởi đ/c C",
  "Trưởng đoàn",
  "pho truong doan",
  "Cán bộ quản lý đoàn",
  "Quản lý",
  "Phụ trách đoàn",
  "Cán bộ đi cùng",
  "cán bộ theo đoàn",
  "Cán bộ tổ chức đoàn",
  "Phiên dịch viên",
  "Thông dịch tiếng Pháp",
  "Biên phiên dịch",
  "Thư ký đoàn",
  "Hậu cần của đoàn",
  "Y tế đoàn",
  "Phục vụ đoàn",
  "Lãnh đạo đoàn",
  "Ban tổ chức của đoàn",
  "Tổ giúp việc đoàn",
];

test.each(PHRASES)("%s", (phrase) => {
  expect(["withdrawn", "delegation"]).toContain(readRole(phrase).kind);
  const missed = [phrase, phrase.toUpperCase(), phrase.normalize("NFD")].filter((text) => {
    const typed = ` | ${text}`.toLowerCase();
    return !NOT_SENT_WORDS.some((word) => typed.includes(word));
  });
  expect(missed).toEqual([]);
});
