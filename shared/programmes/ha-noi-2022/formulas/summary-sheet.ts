/**
 * "Tổng hợp" of Hà Nội's plan: each line against what was reported, by lead agency, and the demand and money of each year, which is what
 * Sở Nội vụ sends Sở Tài chính. Formulas over the lines; the number alone where a line says "hơn".
 */
import type { OwnSheet } from "../../../fill/fill-lines.ts";
import { LineSummary, type SummedLine, sumOfCells } from "../../../fill/line-summary.ts";
import type { Filled } from "../../../fill/sheet-writer.ts";
import { numberOf } from "../../../lines/line.ts";
import { valueAt } from "../../../sheet/snapshot.ts";
import { columnOf } from "../../../sheet/table.ts";
import type { PlanLine } from "../line.ts";
import { PUBLISHED } from "../published.ts";
import { countedLines, moneyOf, type Subject } from "../subject.ts";
import { moneyName, peopleName } from "./names.ts";

export function summarySheet(subject: Subject, name: string): OwnSheet {
  const summary = new LineSummary(
    name,
    "Cộng các dòng của kế hoạch, không tính dòng dự phòng và dòng đã rút. Các số là công thức, tự cập nhật; dòng ghi “hơn” giữ số đã đọc.",
    5,
  );
  const lines = countedLines(subject);
  const demand = countedLines(subject, "demand");
  if (lines.length > 0) {
    againstReported(summary, subject, lines);
    section(summary, subject, "Theo cơ quan chủ trì", "Cơ quan chủ trì", lines, ({ lead }) => lead.name || NOT_SAID);
  }
  if (demand.length > 0) {
    section(summary, subject, "Nhu cầu và kinh phí hằng năm", "Năm", demand, ({ firstYear }) =>
      firstYear === null ? NOT_SAID : `Năm ${firstYear}`,
    );
    section(summary, subject, "Nhu cầu theo nguồn kinh phí", "Nguồn kinh phí", demand, ({ source }) => source || NOT_SAID);
  } else section(summary, subject, "Theo thời gian thực hiện", "Thời gian", lines, yearsOf);
  return summary.done([56, 14, 18, 20, 26]);
}

const NOT_SAID = "Chưa rõ";

function againstReported(summary: LineSummary, subject: Subject, lines: readonly PlanLine[]): void {
  const found = PUBLISHED.filter((one) => lines.some((line) => line.published === one));
  if (found.length === 0) return;
  summary.section("Số người so với tin đã đăng về kế hoạch", "Nội dung", "Số người", "Đã đăng", "Chênh lệch", "Nhận xét");
  for (const one of found) {
    const own = lines.filter((line) => line.published === one);
    summary.target(one.title, people(own), { name: peopleName(one), value: one.people });
  }
  summary.section("Kinh phí so với tin đã đăng về kế hoạch (đồng)", "Nội dung", "Kinh phí", "Đã đăng", "Chênh lệch", "Nhận xét");
  for (const one of found) {
    const own = lines.filter((line) => line.published === one);
    summary.target(one.title, money(subject, own), { name: moneyName(one), value: one.dong, least: one.least });
  }
}

function section(
  summary: LineSummary,
  subject: Subject,
  title: string,
  header: string,
  lines: readonly PlanLine[],
  labelOf: (line: PlanLine) => string,
): void {
  if (lines.length === 0) return;
  const parts = [...new Set(lines.map(labelOf))]
    .sort()
    .map((label) => [label, lines.filter((line) => labelOf(line) === label)] as const);
  summary.section(title, header, "Số người", "Tỷ lệ", "Kinh phí (đồng)");
  summary.parts(
    parts.map(([label, own]) => [label, people(own), money(subject, own)]),
    "Tổng số",
  );
}

function yearsOf({ firstYear, lastYear }: PlanLine): string {
  if (firstYear === null) return NOT_SAID;
  return firstYear === lastYear ? `Năm ${firstYear}` : `Giai đoạn ${firstYear} - ${lastYear}`;
}

function people(lines: readonly PlanLine[]): Filled {
  return sumOfCells(
    lines.map((line) => summed(line, "people", line.people ?? 0)),
    "people",
  );
}

/** In đồng: tables may have units of their own, of which one formula takes one. */
function money({ units }: Subject, lines: readonly PlanLine[]): Filled {
  const factors = new Set(lines.map(({ table }) => units.get(table)?.get("totalCost")?.factor ?? 1));
  const [factor = 1] = factors;
  const cells = lines.map((line) => summed(line, "totalCost", moneyOf(line) ?? 0));
  return sumOfCells(factors.size === 1 ? cells : cells.map((cell) => ({ ...cell, real: false })), "totalCost", factor);
}

/** A cell that holds its number as text, or none at all, is no part of a formula. */
function summed(line: PlanLine, field: string, value: number): SummedLine {
  const column = columnOf(line.table, field)?.column ?? -1;
  const typed = column < 0 ? null : valueAt(line.table.sheet, line.line.row, column);
  return {
    table: line.table,
    line: line.line,
    value,
    real: typeof typed !== "string" && (value === 0 || numberOf(line, field) !== null),
  };
}
