/** A second opinion on Conclusion 39 and its Regulation, from the texts alone: each condition is yes, no or open. */
import { monthsOn, partsOf, spanOf } from "../days.ts";
import { generally, opinion } from "../general/oracle.ts";
import type { Line, Opinion } from "../opinion.ts";
import { retires } from "../retirement.ts";
import { all, both, sure, type Three } from "../three.ts";
import { known } from "../wordings.ts";
import { COMMITMENTS, KINDS, TAKEN, TARGETS, type Taken } from "./vocabulary.ts";

const CONCLUSION = "KL 39-KL/TW";
const REGULATION = "QĐ 02-QĐ/BCĐ";

export function oracle(line: Line): Opinion {
  const kind = known(KINDS, line["loại khóa"]);
  const { rating, clean, serves, law, confirmed } = generally(line);
  const taken = known(TAKEN, line["đã học"]);
  const year = partsOf(spanOf(line["khóa từ"])[0]).y;
  const service = serves === "no" && !confirmed ? "open" : serves;
  return opinion(
    [
      ["yes", CONCLUSION],
      [kind === "language" ? "yes" : known(TARGETS, `${line["chức danh"]}|${line["diện quản lý"]}`)[kind], CONCLUSION],
      [rating, REGULATION],
      [clean, REGULATION],
      [kind === "language" ? "yes" : leads(line, kind), REGULATION],
      [kind === "language" ? service : "yes", law],
      [kind === "short" ? noneShort(taken) : "yes", REGULATION],
      [atMostTwice(taken, year), REGULATION],
      [notRunning(taken, year), REGULATION],
      [known(COMMITMENTS, line["cam kết"]), REGULATION],
    ],
    kind,
    [CONCLUSION],
  );
}

/** 18 months in the post for a short course, 24 for a medium one, and not retired before. */
function leads(line: Line, kind: "short" | "medium"): Three {
  const [start] = spanOf(line["khóa từ"]);
  const until = monthsOn(start, kind === "short" ? 18 : 24);
  const woman = line["giới tính"] === "nữ";
  const [first, last] = spanOf(line["ngày sinh"]);
  const works = both(retires(woman, first) >= until, retires(woman, last) >= until);
  const term = line["giữ chức vụ đến"] === "" ? "open" : sure(spanOf(line["giữ chức vụ đến"])[0] >= until);
  return all(works, term);
}

/** The Steering Committee may allow a second short course: nobody can tell. */
const noneShort = (taken: readonly Taken[]): Three => (taken.some(({ short }) => short !== "no") ? "open" : "yes");

function atMostTwice(taken: readonly Taken[], year: number): Three {
  const surely = taken.filter((one) => one.year === year && one.paid === "yes").length;
  const perhaps = taken.filter((one) => one.year === year).length;
  return perhaps + 1 <= 2 ? "yes" : surely + 1 > 2 ? "no" : "open";
}

function notRunning(taken: readonly Taken[], year: number): Three {
  const beside = taken.filter((one) => Math.abs(one.year - year) === 1);
  return beside.some(({ paid }) => paid === "yes") ? "no" : beside.length > 0 ? "open" : "yes";
}
