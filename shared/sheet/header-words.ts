/** Header words in one form for all offices: without diacritics, and with the abbreviations of offices written out ("QH" is quy hoạch). */
import { fold } from "../text/fold.ts";
import { remember } from "../text/remember.ts";

const WRITTEN_OUT: Readonly<Record<string, string>> = {
  "c vu": "chuc vu",
  cbcc: "can bo cong chuc",
  cbccvc: "can bo cong chuc vien chuc",
  cd: "chuc danh",
  cq: "co quan",
  "d vi": "don vi",
  ddcn: "dinh danh ca nhan",
  dvct: "don vi cong tac",
  "g chu": "ghi chu",
  gc: "ghi chu",
  "g tinh": "gioi tinh",
  gt: "gioi tinh",
  htnv: "hoan thanh nhiem vu",
  hv: "hoc vien",
  bd: "boi duong",
  ki: "ky",
  "k phi": "kinh phi",
  kp: "kinh phi",
  kq: "ket qua",
  kqxl: "ket qua xep loai",
  llct: "ly luan chinh tri",
  "n sinh": "nam sinh",
  "ng sinh": "ngay sinh",
  nk: "nhiem ky",
  ntns: "ngay thang nam sinh",
  qh: "quy hoach",
  "q hoach": "quy hoach",
  sl: "so luong",
  tg: "thoi gian",
  th: "thang",
  tp: "thanh pho",
  xl: "xep loai",
  xlcl: "xep loai chat luong",
};
const ABBREVIATION = new RegExp(`(?<=^| )(?:${Object.keys(WRITTEN_OUT).join("|")})(?= |$)`, "g");
/** What may mean several things: only alone, or after the word that settles it. */
const SETTLED: readonly (readonly [RegExp, string])[] = [
  [/^nn$|(?<=trinh do )nn$/, "ngoai ngu"],
  [/^kl(?= |$)/, "ky luat"],
  [/^cv(?=$| (?:hien|dang|cong tac|chinh|lanh dao|chuc danh|kiem nhiem))/, "chuc vu"],
  [/(?<=don vi |co quan |noi |chuc vu )ct$/, "cong tac"],
  [/(?<=quy hoach )gd(?= |$)|^gd(?= quy hoach)/, "giai doan"],
];

/** "Dự kiến từ ngày" is still the first day; a post that somebody is expected to get is another matter. */
const EXPECTED = /^du kien (?!bo nhiem|quy hoach|gioi thieu|chuc)/;

/** "KQ đánh giá 2023" is "ket qua danh gia 2023". */
export const headerWords = remember((text: string): string => {
  const words = fold(text).replace(ABBREVIATION, (word) => WRITTEN_OUT[word] ?? word);
  return SETTLED.reduce((settled, [pattern, meant]) => settled.replace(pattern, meant), words).replace(EXPECTED, "");
});
