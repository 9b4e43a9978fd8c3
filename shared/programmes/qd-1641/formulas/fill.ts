/** Fills a workbook of QĐ 1641: the columns of its lists, and the sheets that their formulas need. */

import type { FilledColumn, FillPlan, FillWish } from "../../../fill/fill.ts";
import { fillTable, isNamed, type TableFilling } from "../../../fill/fill-table.ts";
import { columnIndex } from "../../../sheet/address.ts";
import { isOwnSheet, ownSheetName, PARAMETER_SHEET, SUMMARY_SHEET } from "../../../sheet/own-sheets.ts";
import type { CellValue } from "../../../sheet/snapshot.ts";
import type { Subject } from "../subject.ts";
import { offerOf } from "./offer.ts";
import { type OwnSheet, parameterSheet } from "./parameter-sheet.ts";
import { summarySheet } from "./summary-sheet.ts";

export function fillPlan(subject: Subject, wish: FillWish, termEnd: string | undefined): FillPlan {
  const offer = offerOf(subject, termEnd);
  const tables = offer.lists.map(({ fill }) => fillTable(fill, wish));
  const columns = tables.flatMap((table) => table.columns);
  const { sheets } = subject.plan.workbook;
  const summed = offer.lists.length > 0 && wantsSummary(subject, wish);
  const own: OwnSheet[] = [];
  if (summed || columns.some(({ written, unchanged }) => written + unchanged > 0))
    own.push(parameterSheet(offer, ownSheetName(sheets, PARAMETER_SHEET), termEnd));
  if (summed) {
    const name = ownSheetName(sheets, SUMMARY_SHEET);
    own.push(summarySheet(subject, offer, { name, columns, shown: (column, row) => shownIn(tables, column, row) }));
  }
  return {
    columns,
    notFilled: tables.flatMap(({ notFilled }) => notFilled),
    sheets: own.map(({ sheet }) => sheet.name),
    edits: {
      sheets: tables.map(({ edits }) => edits),
      newSheets: own.map(({ sheet }) => sheet),
      names: own.flatMap(({ names }) => names),
      customXml: null,
    },
    offered: offer.lists.flatMap(({ fill }) => fill.columns.filter(({ at }) => at === null).map(({ column }) => column)),
  };
}

/** Once it is there it follows every filling. */
function wantsSummary({ plan }: Subject, { add }: FillWish): boolean {
  const { name, title } = SUMMARY_SHEET;
  if (plan.workbook.sheets.some((sheet) => isOwnSheet(sheet) && sheet.rows[0]?.[0] === title)) return true;
  return add === "all" || isNamed({ title: { vi: name, en: "Summary" }, header: name }, add);
}

function shownIn(tables: readonly TableFilling[], { sheet, column }: FilledColumn, row: number): CellValue {
  const found = tables.find(({ edits }) => edits.sheet === sheet)?.shows.get(columnIndex(column));
  return found?.get(row) ?? null;
}
