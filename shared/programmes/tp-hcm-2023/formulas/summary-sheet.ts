/** "Tổng hợp" of the plan of 2023: people against 175 and 19.963, and by field, in formulas over the lines. */
import type { OwnSheet } from "../../../fill/fill-lines.ts";
import { LineSummary, type SummedLine, sumOfCells } from "../../../fill/line-summary.ts";
import type { Filled } from "../../../fill/sheet-writer.ts";
import { numberOf } from "../../../lines/line.ts";
import { valueAt } from "../../../sheet/snapshot.ts";
import { columnOf } from "../../../sheet/table.ts";
import type { Activity } from "../activity.ts";
import { listedField } from "../fields.ts";
import { PARAMETERS } from "../parameters.ts";
import { linesAt, type Subject } from "../subject.ts";
import { NAMES } from "./names.ts";

const PARTS = [
  ["abroad", "Cử đi bồi dưỡng ở nước ngoài", "peopleAbroad"],
  ["home", "Đào tạo, bồi dưỡng trong nước", "peopleDomestic"],
] as const;

export function summarySheet(subject: Subject, name: string): OwnSheet {
  const summary = new LineSummary(
    name,
    "Cộng các dòng của kế hoạch, không tính dòng dự phòng và dòng đã rút. Các số là công thức, tự cập nhật.",
    5,
  );
  summary.section("So với kế hoạch năm 2023", "Nội dung", "Số người", "Kế hoạch", "Chênh lệch", "Nhận xét");
  for (const [place, label, parameter] of PARTS) {
    const lines = linesAt(subject, place).filter((line) => numberOf(line, "people") !== null);
    if (lines.length === 0) continue;
    summary.target(label, people(lines), { name: NAMES[parameter], value: PARAMETERS[parameter].history[0]?.value ?? 0 });
  }
  for (const [place, label] of PARTS) {
    const lines = linesAt(subject, place);
    if (lines.length === 0) continue;
    const costed = lines.some((line) => numberOf(line, "totalCost") !== null);
    summary.section(
      `Theo lĩnh vực: ${label.toLowerCase()}`,
      "Lĩnh vực",
      "Số người",
      "Tỷ lệ",
      ...(costed ? ["Kinh phí (đồng)"] : []),
    );
    const parts = [...byField(lines)].map(
      ([field, own]) => [field, people(own), ...(costed ? [money(subject, own)] : [])] as const,
    );
    summary.parts(parts, "Tổng số");
  }
  return summary.done([48, 14, 14, 18, 26]);
}

function byField(lines: readonly Activity[]): Map<string, Activity[]> {
  const fields = new Map<string, Activity[]>();
  for (const line of lines) {
    const field = listedField(line.topic, line.place) ?? line.topic;
    fields.set(field, [...(fields.get(field) ?? []), line]);
  }
  return fields;
}

function people(lines: readonly Activity[]): Filled {
  return sumOfCells(summed(lines, "people"), "people");
}

/** In đồng: tables may have units of their own, of which one formula takes one. */
function money({ units }: Subject, lines: readonly Activity[]): Filled {
  const factors = new Set(lines.map(({ table }) => units.get(table)?.get("totalCost")?.factor ?? 1));
  const [factor = 1] = factors;
  const cells = summed(lines, "totalCost");
  return sumOfCells(factors.size === 1 ? cells : cells.map((cell) => ({ ...cell, real: false })), "totalCost", factor);
}

function summed(lines: readonly Activity[], field: string): SummedLine[] {
  return lines.flatMap((line) => {
    const value = numberOf(line, field);
    const column = columnOf(line.table, field)?.column;
    if (value === null || column === undefined) return [];
    const typed = valueAt(line.table.sheet, line.line.row, column);
    return [{ table: line.table, line: line.line, value, real: typeof typed !== "string" }];
  });
}
