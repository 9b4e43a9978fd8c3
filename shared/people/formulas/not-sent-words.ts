/**
 * Words in the columns of roles and remarks that take somebody off the list, or make somebody one of the delegation (see `text/roles.ts`).
 * They stand on "Tham số". A formula that meets one says that it cannot tell: who is meant is for people, and for the check, to read.
 */
import { fold } from "../../text/fold.ts";

const WITHDRAWN = [
  "rút",
  "hoãn",
  "không tham gia",
  "không đi",
  "không tham dự",
  "xin thôi",
  // Not the end of "Thủy".
  " hủy",
  " huỷ",
  "(hủy",
  "(huỷ",
  "vắng",
  "được thay",
  "bị thay",
  "đã thay",
  "thay bằng",
  "thay bởi",
  "thay thế bằng",
  "thay thế bởi",
];

const DELEGATION = [
  "trưởng đoàn",
  "quản lý",
  "phụ trách đoàn",
  "tổ chức đoàn",
  "cán bộ đi cùng",
  "theo đoàn",
  "phiên dịch",
  "thông dịch",
  ...["thư ký", "hậu cần", "phục vụ", "y tế", "lãnh đạo", "ban tổ chức", "tổ giúp việc"].flatMap((office) => [
    `${office} đoàn`,
    `${office} của đoàn`,
  ]),
];

/** Accents in one letter or in two; of roles, which are read without them, none as well. */
export const NOT_SENT_WORDS: readonly string[] = [
  ...new Set([
    ...WITHDRAWN.flatMap((word) => [word, word.normalize("NFD")]),
    ...DELEGATION.flatMap((word) => [word, word.normalize("NFD"), fold(word)]),
  ]),
];
