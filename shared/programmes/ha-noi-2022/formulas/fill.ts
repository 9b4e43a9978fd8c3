/** Fills a workbook of Hà Nội's plan: costs and shares of its lines, totals, and the summary with what was reported and each year's demand. */
import type { FillPlan, FillTable, FillWish } from "../../../fill/fill.ts";
import { fillLines } from "../../../fill/fill-lines.ts";
import { offeredColumns } from "../../../fill/line-offer.ts";
import { lineParameterSheet } from "../../../fill/line-parameters.ts";
import type { ReadTable } from "../../../sheet/table.ts";
import type { Subject } from "../subject.ts";
import { NAMED } from "./names.ts";
import { summarySheet } from "./summary-sheet.ts";

const ABOUT = "Kế hoạch đào tạo, bồi dưỡng của Hà Nội giai đoạn 2022 - 2025, theo tin đã đăng.";

export function fillPlan(subject: Subject, wish: FillWish): FillPlan {
  const { workbook, tables } = subject;
  return fillLines(
    {
      workbook,
      tables: tables.map((table) => fillTableOf(subject, table)).filter(({ lines }) => lines.length > 0),
      parameters: (name) => lineParameterSheet(name, ABOUT, NAMED, workbook.date1904),
      summary: (name) => summarySheet(subject, name),
    },
    wish,
  );
}

function fillTableOf(subject: Subject, table: ReadTable): FillTable {
  const own = subject.lines.filter((line) => line.table === table && line.standing.kind !== "withdrawn");
  const unit = subject.units.get(table)?.get("totalCost")?.factor ?? 1_000_000;
  return {
    table,
    lines: own.map(({ line }) => ({ row: line.row, shape: String(line.row) })),
    columns: offeredColumns(table, own, unit),
  };
}
