/**
 * "Tổng hợp" of the ten targets: each year's number, its whole, the share and the answer, as formulas over the cells where they stand.
 * Only plain numbers are compared; of anything else a formula says "Chưa rõ", and never another answer than the check.
 */
import type { OwnSheet } from "../../../fill/fill-lines.ts";
import { referenceTo, SummaryOfLevels, shownFrom, text, UNCLEAR } from "../../../fill/level-sheets.ts";
import type { Filled } from "../../../fill/sheet-writer.ts";
import { type CellValue, valueAt } from "../../../sheet/snapshot.ts";
import { quantityText } from "../../../text/quantity/words.ts";
import { isCumulative, isShare, PARAMETERS } from "../parameters.ts";
import type { Judged, Subject } from "../subject.ts";
import type { Reach } from "../tracking/reach.ts";
import type { Cell } from "../tracking/read-tracking.ts";
import { levelOf } from "../tracking/verdict.ts";
import { levelName, SIGNS } from "./levels.ts";

export const MET = "Đạt";
export const NOT_MET = "Chưa đạt";

const ABOUT =
  "Các số là công thức lấy từ bảng theo dõi, tự cập nhật khi sửa số ở đó; khi thêm năm hoặc thêm chỉ tiêu thì điền lại. “Trên 80%” là lớn hơn 80%.";

export function summarySheet({ judged }: Subject, name: string): OwnSheet {
  const summary = new SummaryOfLevels(name, ABOUT);
  summary.section("Kết quả từng chỉ tiêu theo năm", "Chỉ tiêu", "Năm", "Thực hiện", "Trên tổng", "Tỷ lệ", "Mức", "Kết quả");
  for (const one of judged) {
    const cells = lineOf(one, judged, summary.row);
    if (cells) summary.line(...cells);
  }
  return summary.done([58, 8, 12, 12, 12, 18, 14]);
}

/** Null for a year that asks for nothing, and where no number stands. */
function lineOf(judged: Judged, all: readonly Judged[], row: number): Filled[] | null {
  const { reach } = judged;
  const { code, year, at, ofAt } = reach;
  const level = levelOf(code, year);
  if (!level || at === null) return null;
  const share = isShare(code);
  // A share alone stands where the number would, and proves nothing.
  const alone = share && reach.count === null;
  const done = valueIn(at);
  const of = share && ofAt && !alone ? valueIn(ofAt) : null;
  const found = share ? shareOf(alone ? null : done, of) : null;
  return [
    text(PARAMETERS[code].title.vi),
    { value: year, style: "plain" },
    { value: alone ? "" : shown(done), formula: alone ? '""' : shownFrom(cellOf(at)), style: "number" },
    { value: shown(of), formula: share && ofAt && !alone ? shownFrom(cellOf(ofAt)) : '""', style: "number" },
    share
      ? { value: found ?? UNCLEAR, formula: shareFormula(row), style: "share" }
      : { value: "", formula: '""', style: "share" },
    text(quantityText(level.value, "vi"), "centre"),
    {
      value: answerOf(judged, share ? found !== null : typeof done === "number"),
      formula: answerFormula(reach, all, row),
      style: "centre",
    },
  ];
}

function shareFormula(row: number): string {
  const [done, of] = [`C${row}`, `D${row}`];
  return `IF(AND(ISNUMBER(${done}),ISNUMBER(${of})),IF(AND(${of}>0,${done}=INT(${done}),${done}<=${of}),${done}/${of},"${UNCLEAR}"),"${UNCLEAR}")`;
}

function answerFormula(reach: Reach, all: readonly Judged[], row: number): string {
  const level = levelOf(reach.code, reach.year);
  if (!level) return `"${UNCLEAR}"`;
  const name = levelName(reach.code, level);
  const sign = SIGNS[level.value.comparator] ?? ">=";
  const cell = `${isShare(reach.code) ? "E" : "C"}${row}`;
  const met = reach.code === "T10" ? UNCLEAR : MET;
  const notMet = isCumulative(reach.code) ? cumulative(all, name) : `"${NOT_MET}"`;
  return `IF(ISNUMBER(${cell}),IF(${cell}${sign}${name},"${met}",${notMet}),"${UNCLEAR}")`;
}

/** Numbers that fall may be each year's own: together they may be enough. */
function cumulative(all: readonly Judged[], level: string): string {
  const years = all.flatMap(({ reach }) => (isCumulative(reach.code) && reach.at !== null ? [cellOf(reach.at)] : []));
  const falls = years.slice(1).map((cell, index) => `${cell}<${years[index]}`);
  if (falls.length === 0) return `"${NOT_MET}"`;
  return `IF(AND(OR(${falls.join(",")}),SUM(${years.join(",")})>=${level}),"${UNCLEAR}","${NOT_MET}")`;
}

/** What the formula gives: the check's own answer, and "Chưa rõ" where the formula cannot follow it. */
function answerOf({ reach, verdict }: Judged, readable: boolean): string {
  if (!readable || reach.code === "T10")
    return reach.code === "T10" && readable && verdict.kind === "not-met" ? NOT_MET : UNCLEAR;
  return verdict.kind === "met" ? MET : verdict.kind === "not-met" ? NOT_MET : UNCLEAR;
}

function shareOf(done: CellValue, of: CellValue): number | null {
  const fits = typeof done === "number" && typeof of === "number" && of > 0 && Number.isInteger(done) && done <= of;
  return fits ? done / of : null;
}

const shown = (value: CellValue): CellValue => value ?? "";
const cellOf = ({ cells, row, column }: Cell): string => referenceTo(cells.table.sheet, row, column);
const valueIn = ({ cells, row, column }: Cell): CellValue => valueAt(cells.table.sheet, row, column);
