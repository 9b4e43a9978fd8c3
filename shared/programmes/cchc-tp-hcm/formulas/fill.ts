/** Fills a workbook of the ten targets: numbers of its lines, totals of its lists, and the summary with its answers. */
import type { FillPlan, FillWish } from "../../../fill/fill.ts";
import { fillLines } from "../../../fill/fill-lines.ts";
import { levelParameterSheet } from "../../../fill/level-sheets.ts";
import type { Subject } from "../subject.ts";
import { LEVELS } from "./levels.ts";
import { summarySheet } from "./summary-sheet.ts";

const ABOUT = "Mười chỉ tiêu về đội ngũ làm công tác cải cách hành chính của Thành phố Hồ Chí Minh.";

export function fillPlan(subject: Subject, wish: FillWish): FillPlan {
  const { workbook, tables } = subject.plan;
  return fillLines(
    {
      workbook,
      tables: tables.map((table) => ({ table, lines: [], columns: [] })),
      parameters: (name) => levelParameterSheet(name, ABOUT, LEVELS, workbook.date1904),
      summary: (name) => summarySheet(subject, name),
    },
    wish,
  );
}
