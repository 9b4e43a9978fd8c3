/** Fills a workbook of nominees: the columns of its lists, and the sheets that their formulas need. */

import type { FillColumn, FilledColumn, FillPlan, FillWish } from "../../fill/fill.ts";
import { fillNumbers, type NumbersFilling } from "../../fill/fill-numbers.ts";
import { fillTable, isNamed, type TableFilling } from "../../fill/fill-table.ts";
import { fillTotals, type TotalsFilling } from "../../fill/fill-totals.ts";
import { mergeSheetEdits } from "../../fill/merge-edits.ts";
import { columnIndex } from "../../sheet/address.ts";
import type { SheetEdits } from "../../sheet/edits.ts";
import { isOwnSheet, ownSheetName, PARAMETER_SHEET, SUMMARY_SHEET } from "../../sheet/own-sheets.ts";
import { type CellValue, valueAt } from "../../sheet/snapshot.ts";
import { columnOf, type ReadTable } from "../../sheet/table.ts";
import type { Person } from "../person.ts";
import type { Subject } from "../subject.ts";
import type { FormulaScheme } from "./formula-scheme.ts";
import { offerOf } from "./offer.ts";
import { offerCourses } from "./offer-courses.ts";
import { type OwnSheet, parameterSheet } from "./parameter-sheet.ts";
import { summarySheet } from "./summary-sheet.ts";
import { RowsAfter } from "./table-heads.ts";

export function fillPeople<P extends Person>(subject: Subject<P>, wish: FillWish, formulas: FormulaScheme<P>): FillPlan {
  const offer = offerOf(subject, formulas);
  const fillTables = [...offer.lists.map(({ fill }) => fill), ...offerCourses(subject, offer)];
  const tables = fillTables.map((table) => fillTable(table, wish));
  const sums = fillTables.flatMap(({ table }) => plainFillings(table, wish.restore));
  const columns = [...tables.flatMap((table) => table.columns), ...sums.map(({ report }) => report)];
  const { sheets } = subject.plan.workbook;
  const summed = offer.lists.length > 0 && wantsSummary(subject, wish);
  const own: OwnSheet[] = [];
  if (summed || columns.some(needsParameters)) {
    const after = new RowsAfter(tables.map(({ edits }) => edits));
    own.push(parameterSheet(offer, ownSheetName(sheets, PARAMETER_SHEET), after, formulas));
  }
  if (summed) {
    const name = ownSheetName(sheets, SUMMARY_SHEET);
    // The tables of the lists come first.
    const filled = new Map(offer.lists.map((list, index) => [list, tables[index]]));
    own.push(
      summarySheet(
        subject,
        offer,
        {
          name,
          columnsOf: (list) => filled.get(list)?.columns ?? [],
          shown: (list, { column }, row) => shownAt(filled.get(list), list.list.table, row, columnIndex(column)),
        },
        formulas,
      ),
    );
  }
  return {
    columns,
    notFilled: tables.flatMap(({ notFilled }) => notFilled),
    sheets: own.map(({ sheet }) => sheet.name),
    edits: {
      sheets: mergeSheetEdits([...tables.map(({ edits }) => edits), ...sums.map(editsOf)]),
      newSheets: own.map(({ sheet }) => sheet),
      names: own.flatMap(({ names }) => names),
      customXml: null,
    },
    offered: fillTables.flatMap(({ columns: all }) => all.filter(({ at }) => at === null).map(({ column }) => column)),
    unknown: unknownNames(
      wish,
      fillTables.flatMap(({ columns: all }) => all.map(({ column }) => column)),
    ),
  };
}

function unknownNames({ add }: FillWish, columns: readonly FillColumn[]): string[] {
  if (add === "all") return [];
  return add.filter((name) => ![...columns, SUMMARY].some((one) => isNamed(one, [name])));
}

const SUMMARY = { title: { vi: SUMMARY_SHEET.name, en: "Summary" }, header: SUMMARY_SHEET.name };

/** What is filled, else what somebody typed or calculated there: the formulas of the summary count both. */
function shownAt(filling: TableFilling | undefined, { sheet }: ReadTable, row: number, column: number): CellValue {
  const filled = filling?.shows.get(column)?.[row];
  return filled === undefined ? valueAt(sheet, row, column) : filled;
}

type PlainFilling = NumbersFilling | TotalsFilling;

/** What every list has: numbers of lines, and totals. */
function plainFillings(table: ReadTable, restore: boolean): PlainFilling[] {
  const number = columnOf(table, "number");
  const sums = SUMMED[table.spec.kind] ?? [];
  const totals = sums.flatMap((field) => columnOf(table, field) ?? []).map((column) => fillTotals(table, column, restore));
  return [number ? fillNumbers(table, number) : null, ...totals].flatMap((filling) => filling ?? []);
}

/** The columns that totals add up, by the kind of list. */
const SUMMED: Readonly<Record<string, readonly string[]>> = { nominees: ["cost"], courses: ["size", "totalCost"] };

function editsOf({ report: { sheet }, blocks }: PlainFilling): SheetEdits {
  return { sheet, cells: [], blocks, widths: [], printTo: null };
}

/** Sums, numbers and days lean on nothing but their list. */
function needsParameters({ id, written, unchanged }: FilledColumn): boolean {
  return written + unchanged > 0 && !id.startsWith("total:") && !["number", "days", "nominated"].includes(id);
}

/** Once it is there it follows every filling. */
function wantsSummary({ plan }: Pick<Subject, "plan">, { add }: FillWish): boolean {
  if (plan.workbook.sheets.some((sheet) => isOwnSheet(sheet) && sheet.rows[0]?.[0] === SUMMARY_SHEET.title)) return true;
  return add === "all" || isNamed(SUMMARY, add);
}
