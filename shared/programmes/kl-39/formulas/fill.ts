/** Fills a workbook of yearly counts: the total of each year, totals below the years, and the summary with what the conclusion asks for. */
import type { FillPlan, FillTable, FillWish, OfferedColumn } from "../../../fill/fill.ts";
import { fillLines } from "../../../fill/fill-lines.ts";
import { fillTotals, type TotalsFilling } from "../../../fill/fill-totals.ts";
import { levelParameterSheet } from "../../../fill/level-sheets.ts";
import { mergeSheetEdits } from "../../../fill/merge-edits.ts";
import type { Formula } from "../../../formulas/formula.ts";
import type { ReadTable, TableColumn } from "../../../sheet/table.ts";
import { kindIn } from "../kinds.ts";
import type { Subject } from "../subject.ts";
import type { CountSheet } from "../years/counts.ts";
import { LEVELS } from "./levels.ts";
import { summarySheet } from "./summary-sheet.ts";

const ABOUT = "Chỉ tiêu của Kết luận số 39-KL/TW; các số đều là số khoảng.";

export function fillPlan(subject: Subject, wish: FillWish): FillPlan {
  const { workbook, tables } = subject.plan;
  const counted = new Map(subject.years.sheets.map((sheet) => [sheet.table, sheet]));
  const plan = fillLines(
    {
      workbook,
      tables: tables.map((table) => fillTableOf(table, counted.get(table))),
      parameters: (name) => levelParameterSheet(name, ABOUT, LEVELS, workbook.date1904),
      summary: (name) => summarySheet(subject, name),
    },
    wish,
  );
  return withTotals(
    plan,
    [...counted.keys()].flatMap((table) => totalsBelow(table, wish.restore)),
  );
}

function withTotals(plan: FillPlan, totals: readonly TotalsFilling[]): FillPlan {
  const edits = totals.map(({ report, blocks }) => ({ sheet: report.sheet, cells: [], blocks, widths: [], printTo: null }));
  return {
    ...plan,
    columns: [...plan.columns, ...totals.map(({ report }) => report)],
    edits: { ...plan.edits, sheets: mergeSheetEdits([...plan.edits.sheets, ...edits]) },
  };
}

function totalsBelow(table: ReadTable, restore: boolean): TotalsFilling[] {
  const columns = [...(table.columns.get("kindCount") ?? []), ...(table.columns.get("total") ?? [])];
  return columns.flatMap((column) => fillTotals(table, column, restore) ?? []);
}

/** A line with kinds across has its total beside them; where years stand across there is none to fill. */
function fillTableOf(table: ReadTable, sheet: CountSheet | undefined): FillTable {
  const kinds = (table.columns.get("kindCount") ?? []).filter(
    ({ folded }) => kindIn(folded) !== null && kindIn(folded) !== "speakers",
  );
  const totals = table.columns.get("total") ?? [];
  const distinct = new Set(kinds.map(({ folded }) => kindIn(folded)));
  const [total] = totals;
  if (!sheet || kinds.length < 2 || distinct.size !== kinds.length || totals.length > 1) return { table, lines: [], columns: [] };
  const stated = new Set(
    sheet.totals.filter(({ named, of }) => named && new Set(of.map(({ row }) => row)).size > 1).map(({ row }) => row),
  );
  const rows = table.rows.filter(({ kind, row }) => kind === "record" && !stated.has(row) && isPlain(table, row, kinds));
  return {
    table,
    lines: rows.map(({ row }) => ({ row, shape: "year" })),
    columns: [
      totalColumn(
        kinds.map(({ column }) => column),
        total?.column ?? null,
      ),
    ],
  };
}

/** "khoảng 120" is passed over by SUM: a total beside it would be wrong. */
function isPlain({ sheet }: ReadTable, row: number, kinds: readonly TableColumn[]): boolean {
  return kinds.every(({ column }) => typeof (sheet.rows[row]?.[column] ?? 0) === "number");
}

function totalColumn(kinds: readonly number[], at: number | null): OfferedColumn {
  const cells = kinds.flatMap((column, index): Formula => [...(index === 0 ? [] : [","]), { kind: "same-row", column }]);
  return {
    column: {
      id: "total",
      title: { vi: "Tổng số", en: "Total" },
      header: "Tổng số",
      width: 12,
      align: "right",
      numberFormat: "#,##0",
    },
    at,
    needs: [],
    asks: [],
    formulaFor: () => ({
      formula: ["IF(COUNT(", ...cells, ')=0,"",SUM(', ...cells, "))"],
      calculate(read) {
        const counts = kinds.map(read).filter((value): value is number => typeof value === "number");
        return counts.length === 0 ? "" : Number(counts.reduce((sum, one) => sum + one, 0).toPrecision(15));
      },
    }),
  };
}
