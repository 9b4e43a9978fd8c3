/** "Tổng hợp" of the yearly counts: people of each year and kind beside what the conclusion asks for, in formulas over their cells. */
import type { OwnSheet } from "../../../fill/fill-lines.ts";
import { referenceTo, SummaryOfLevels, text, UNCLEAR } from "../../../fill/level-sheets.ts";
import type { Filled } from "../../../fill/sheet-writer.ts";
import { tolerancesOn } from "../../../law/tolerances.ts";
import { wholeYear } from "../../../sheet/day.ts";
import { valueAt } from "../../../sheet/snapshot.ts";
import { compareQuantity } from "../../../text/quantity/compare.ts";
import { quantity } from "../../../text/quantity/quantity.ts";
import { quantityText } from "../../../text/quantity/words.ts";
import { KIND_NAMES, KIND_PARAMETERS, KINDS } from "../kinds.ts";
import type { TargetName } from "../parameters.ts";
import { targetOf } from "../rules/year-targets.ts";
import type { Subject } from "../subject.ts";
import type { Count } from "../years/counts.ts";
import { plannedYears, sumOf, type YearCounts } from "../years/year-plan.ts";
import { ABOUT_NAME, levelName } from "./levels.ts";

export const WITHIN = "Trong khoảng";
export const OUTSIDE = "Ngoài khoảng";
const OWN = "Không so";

const ABOUT =
  "Các số là công thức lấy từ bảng chỉ tiêu, tự cập nhật khi sửa số ở đó; khi thêm năm hoặc thêm loại hình thì điền lại.";

export function summarySheet(subject: Subject, name: string): OwnSheet {
  const summary = new SummaryOfLevels(name, ABOUT);
  summary.section("Số người cử đi từng năm", "Nội dung", "Năm", "Số người", "Kết luận 39-KL/TW", "Nhận xét");
  for (const one of plannedYears(subject.years)) {
    const people = abroad(one);
    if (people.length > 0) summary.line(...lineOf("Tổng số", "peopleAYear", one.year, people, subject.national, summary.row));
    for (const kind of KINDS)
      if (one.kinds[kind].length > 0)
        summary.line(
          ...lineOf(
            `Trong đó: ${KIND_NAMES[kind].vi}`,
            KIND_PARAMETERS[kind],
            one.year,
            one.kinds[kind],
            subject.national,
            summary.row,
          ),
        );
  }
  return summary.done([34, 8, 12, 22, 18]);
}

/** Of the kinds; a year of which only the total is known counts with it. */
function abroad({ kinds, unsaid, stated }: YearCounts): readonly Pick<Count, "cells" | "row" | "column" | "value">[] {
  const own = [...KINDS.flatMap((kind) => kinds[kind]), ...unsaid];
  if (own.length > 0) return own;
  const most = stated.reduce((best, { value }) => Math.max(best, value), 0);
  return stated.filter(({ value }) => value === most).slice(0, 1);
}

function lineOf(
  label: string,
  name: TargetName,
  year: number,
  people: readonly Pick<Count, "cells" | "row" | "column" | "value">[],
  national: boolean,
  row: number,
): Filled[] {
  const cells = people.map((one) => referenceTo(one.cells.table.sheet, one.row, one.column));
  // Numbers typed as text are not added up by SUM.
  const plain = people.every(
    (one) => typeof valueAt(one.cells.table.sheet, one.row, one.column) === "number" || one.cells.isFormula(one.row, one.column),
  );
  const sum = sumOf(people);
  const level = targetOf(name, year);
  const asked = level ? quantity("about", level.value) : null;
  const holds = asked !== null && compareQuantity(sum, asked, tolerancesOn(wholeYear(year).last)) === "holds";
  const answer = !level || !national ? OWN : !plain ? UNCLEAR : holds ? WITHIN : OUTSIDE;
  return [
    text(label),
    { value: year, style: "plain" },
    {
      value: plain ? sum : UNCLEAR,
      formula: `IF(COUNT(${cells.join(",")})=${cells.length},SUM(${cells.join(",")}),"${UNCLEAR}")`,
      style: "number",
    },
    text(asked ? quantityText(asked, "vi") : "không có", "centre"),
    { value: answer, formula: level && national ? answerFormula(levelName(name, level), row) : `"${OWN}"`, style: "centre" },
  ];
}

function answerFormula(level: string, row: number): string {
  const people = `C${row}`;
  const [least, most] = [`ROUND(${level}*(1-${ABOUT_NAME}),6)`, `ROUND(${level}*(1+${ABOUT_NAME}),6)`];
  return `IF(ISNUMBER(${people}),IF(AND(${people}>=${least},${people}<=${most}),"${WITHIN}","${OUTSIDE}"),"${UNCLEAR}")`;
}
