/** A second opinion on QĐ 1641, from the readings alone: each condition is yes, no or open; no part of the rules is used. */
import { dayNumber, monthsOn, partsOf, spanOf, yearsBetween } from "../days.ts";
import type { Line, Opinion } from "../opinion.ts";
import { retires } from "../retirement.ts";
import { all, any, both, sure, type Three } from "../three.ts";
import { DISCIPLINES, known, RATINGS, withoutYears } from "../wordings.ts";
import { CONTENT, PLANNED, POSTS, TAKEN, TERMS } from "./vocabulary.ts";

const Q = "QĐ 1641/QĐ-TTg";
const WHO = `khoản 1 mục I Điều 1 ${Q}`;
const OLD_LAW = "NĐ 101/2017/NĐ-CP";
const NEW_LAW = "NĐ 171/2025/NĐ-CP";

export function oracle(line: Line): Opinion {
  const woman = line["giới tính"] === "nữ";
  const [start] = spanOf(line["khóa từ"]);
  const [end] = spanOf(line["khóa đến"]);
  const groups = groupsOf(line, woman, start);
  const lawDay = line["ngày luật"] === "" ? start : spanOf(line["ngày luật"])[0];
  const confirmed = lawDay < dayNumber(2025, 7, 1);
  const general = confirmed ? OLD_LAW : NEW_LAW;
  /** Where the law is not confirmed a failure only asks. */
  const asked = (is: Three): Three => (is === "no" && !confirmed ? "open" : is);
  const conditions: readonly (readonly [Three, string])[] = [
    [any(...Object.values(groups)), WHO],
    [sure(start >= dayNumber(2023, 1, 1) && end <= dayNumber(2025, 12, 31)), `khoản 3 mục I Điều 1 ${Q}`],
    [asked(known(RATINGS, withoutYears(line["xếp loại"], partsOf(start).y))), general],
    [known(DISCIPLINES, line["kỷ luật"]), OLD_LAW],
    [asked(serves(line, woman, start, end)), general],
    [notRepeated(line), `khoản 2 mục II Điều 1 ${Q}`],
  ];
  const outcome = all(...conditions.map(([is]) => is));
  const group = (["a", "b", "c"] as const).find((name) => groups[name] === "yes") ?? "";
  const deciding = conditions.filter(([is]) => is === outcome).map(([, clause]) => clause);
  return {
    decision: outcome === "yes" ? "đủ điều kiện" : outcome === "no" ? "không đủ điều kiện" : "chưa thể kết luận",
    group,
    clauses: outcome === "yes" ? [`điểm ${group} khoản 1 mục I Điều 1 ${Q}`] : [...new Set(deciding)],
  };
}

function groupsOf(line: Line, woman: boolean, start: number): Readonly<Record<"a" | "b" | "c", Three>> {
  const [first, last] = spanOf(line["ngày sinh"]);
  const letter = line["ngày văn bản"] === "" ? start : spanOf(line["ngày văn bản"])[0];
  const oldest = yearsBetween(first, Math.max(letter, start));
  const youngest = yearsBetween(last, Math.min(letter, start));
  const young = both(oldest < 45, youngest < 45);
  const [post, leads] = known(POSTS, line["chức danh"]);
  const listed = post === "from 2025" ? sure(partsOf(start).y >= 2025) : post;
  const planned = all(known(PLANNED, line["quy hoạch"]), known(TERMS, line["nhiệm kỳ"]));
  return {
    a: all(young, listed),
    b: all(sure(woman), listed, staysInOffice(line, woman, first, last)),
    c: all(young, leads, planned),
  };
}

function staysInOffice(line: Line, woman: boolean, first: number, last: number): Three {
  const until = line["mốc nhiệm kỳ"] === "" ? dayNumber(2030, 9, 30) : spanOf(line["mốc nhiệm kỳ"])[0];
  if (retires(woman, first) >= until) return "yes";
  return retires(woman, last) < dayNumber(2030, 1, 1) ? "no" : "open";
}

/** 01/9 to 30/9 is a month; to 29/9 it is less. */
function serves(line: Line, woman: boolean, start: number, end: number): Three {
  const until = monthsOn(start, end + 1 < monthsOn(start, 1) ? 18 : 24);
  const [first, last] = spanOf(line["ngày sinh"]);
  return both(retires(woman, first) >= until, retires(woman, last) >= until);
}

function notRepeated(line: Line): Three {
  const is = known(TAKEN, line["đã học"]);
  return is === "no" && line["nội dung"] !== CONTENT ? "open" : is;
}
