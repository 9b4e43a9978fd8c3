/** Fills a workbook of the plan of 2023: days, shares and costs of its lines, totals, and the summary with its targets. */
import type { FillPlan, FillTable, FillWish, OfferedColumn } from "../../../fill/fill.ts";
import { fillLines } from "../../../fill/fill-lines.ts";
import { UNCLEAR } from "../../../fill/line-columns.ts";
import { offeredColumns } from "../../../fill/line-offer.ts";
import { lineParameterSheet } from "../../../fill/line-parameters.ts";
import { hasColumn } from "../../../lines/line.ts";
import { columnOf, type ReadTable } from "../../../sheet/table.ts";
import type { Activity } from "../activity.ts";
import { PARAMETERS } from "../parameters.ts";
import type { Subject } from "../subject.ts";
import { NAMED, NAMES } from "./names.ts";
import { summarySheet } from "./summary-sheet.ts";

export function fillPlan(subject: Subject, wish: FillWish): FillPlan {
  const { workbook, tables } = subject;
  const filled = tables.map((table) => fillTableOf(subject, table)).filter(({ lines }) => lines.length > 0);
  return fillLines(
    {
      workbook,
      tables: filled,
      parameters: (name) => lineParameterSheet(name, "Kế hoạch năm 2023 của TP. Hồ Chí Minh.", NAMED, workbook.date1904),
      summary: (name) => summarySheet(subject, name),
    },
    wish,
  );
}

function fillTableOf(subject: Subject, table: ReadTable): FillTable {
  const own = subject.lines.filter((line) => line.table === table && line.standing.kind !== "withdrawn");
  const unit = subject.units.get(table)?.get("totalCost")?.factor ?? 1_000_000;
  const columns = offeredColumns(table, own, unit);
  const abroad = new Set(own.filter(({ place }) => place === "abroad").map(({ line }) => String(line.row)));
  return {
    table,
    lines: own.map(({ line }) => ({ row: line.row, shape: String(line.row) })),
    columns: abroad.size > 0 ? [...columns, lengthColumn(table, own, abroad)] : columns,
  };
}

const WITHIN = "Trong khoảng";
const OUTSIDE = "Ngoài khoảng";

/** "Trong khoảng 7 - 16 ngày", from the days that stand or will stand beside it. */
function lengthColumn(table: ReadTable, lines: readonly Activity[], abroad: ReadonlySet<string>): OfferedColumn {
  const [least, most] = [PARAMETERS.daysLeast.history[0]?.value ?? 0, PARAMETERS.daysMost.history[0]?.value ?? 0];
  const title = { vi: "Đối chiếu thời gian", en: "Length against the plan" };
  return {
    column: { id: "lengthCheck", title, header: "Đối chiếu thời gian", width: 22, align: "left" },
    at: columnOf(table, "lengthCheck")?.column ?? null,
    needs: lines.some((line) => hasColumn(line, "start") && hasColumn(line, "end")) || columnOf(table, "days") ? ["days"] : [],
    asks: [],
    formulaFor(shape, columnAt) {
      const days = columnAt("days");
      if (days === null || !abroad.has(shape)) return null;
      const cell = { kind: "same-row", column: days } as const;
      const span = `&${NAMES.daysLeast}&" - "&${NAMES.daysMost}&" ngày"`;
      return {
        formula: [
          "IF(ISNUMBER(",
          cell,
          "),IF(AND(",
          cell,
          `>=${NAMES.daysLeast},`,
          cell,
          `<=${NAMES.daysMost}),"${WITHIN} ","${OUTSIDE} ")${span},"${UNCLEAR}")`,
        ],
        calculate(cells) {
          const value = cells(days);
          if (typeof value !== "number") return UNCLEAR;
          return `${value >= least && value <= most ? WITHIN : OUTSIDE} ${least} - ${most} ngày`;
        },
      };
    },
  };
}
