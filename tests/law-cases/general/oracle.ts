/** A second opinion on what the general law asks of whoever is sent abroad, by kind of personnel; no part of the rules is used. */
import { dayNumber, monthsOn, partsOf, spanOf } from "../days.ts";
import type { Line, Opinion } from "../opinion.ts";
import { retires } from "../retirement.ts";
import { all, both, type Three } from "../three.ts";
import { DISCIPLINES, known, RATINGS, withoutYears } from "../wordings.ts";

const DECREE = "NĐ 101/2017/NĐ-CP";
/** By kind of personnel: since when the decree is not confirmed, and the text named then. Of cán bộ nothing says which text followed. */
const SINCE: Readonly<Record<string, readonly [number, string]>> = {
  "": [dayNumber(2025, 7, 1), "NĐ 171/2025/NĐ-CP"],
  "Công chức": [dayNumber(2025, 7, 1), "NĐ 171/2025/NĐ-CP"],
  "Cán bộ": [dayNumber(2025, 7, 1), DECREE],
  "Viên chức": [dayNumber(2026, 7, 1), "NĐ 259/2026/NĐ-CP"],
};

export interface General {
  readonly rating: Three;
  readonly clean: Three;
  readonly serves: Three;
  /** The law on rating and service on the day that counts, and whether it is confirmed. */
  readonly law: string;
  readonly confirmed: boolean;
}

export function generally(line: Line): General {
  const [start] = spanOf(line["khóa từ"]);
  const lawDay = line["ngày luật"] === "" ? start : spanOf(line["ngày luật"])[0];
  const [changed, later] = known(SINCE, line["loại nhân sự"]);
  return {
    rating: known(RATINGS, withoutYears(line["xếp loại"], partsOf(start).y)),
    clean: known(DISCIPLINES, line["kỷ luật"]),
    serves: serves(line, start, spanOf(line["khóa đến"])[0]),
    law: lawDay < changed ? DECREE : later,
    confirmed: lawDay < changed,
  };
}

function serves(line: Line, start: number, end: number): Three {
  const until = monthsOn(start, end + 1 < monthsOn(start, 1) ? 18 : 24);
  const woman = line["giới tính"] === "nữ";
  const [first, last] = spanOf(line["ngày sinh"]);
  return both(retires(woman, first) >= until, retires(woman, last) >= until);
}

/** Of a class in Viet Nam nothing is asked. */
export function oracle(line: Line): Opinion {
  if (line.nước === "Việt Nam" || line.nước === "Trong nước") return { decision: "đủ điều kiện", group: "", clauses: [] };
  const { rating, clean, serves: service, law, confirmed } = generally(line);
  const asked = (is: Three): Three => (is === "no" && !confirmed ? "open" : is);
  return opinion([
    [asked(rating), law],
    [clean, DECREE],
    [asked(service), law],
  ]);
}

export function opinion(conditions: readonly (readonly [Three, string])[], group = "", ofGroup: readonly string[] = []): Opinion {
  const outcome = all(...conditions.map(([is]) => is));
  const deciding = conditions.filter(([is]) => is === outcome).map(([, clause]) => clause);
  return {
    decision: outcome === "yes" ? "đủ điều kiện" : outcome === "no" ? "không đủ điều kiện" : "chưa thể kết luận",
    group,
    clauses: outcome === "yes" ? ofGroup : [...new Set(deciding)],
  };
}
