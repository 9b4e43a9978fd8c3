/** Fills a workbook of QĐ 1641: the columns of its lists, and the sheets that their formulas need. */
import type { FillPlan, FillWish } from "../../../fill/fill.ts";
import { fillTable } from "../../../fill/fill-table.ts";
import { ownSheetName, PARAMETER_SHEET } from "../../../sheet/own-sheets.ts";
import type { Subject } from "../subject.ts";
import { offerOf } from "./offer.ts";
import { parameterSheet } from "./parameter-sheet.ts";

export function fillPlan(subject: Subject, wish: FillWish, termEnd: string | undefined): FillPlan {
  const offer = offerOf(subject, termEnd);
  const tables = offer.lists.map(({ fill }) => fillTable(fill, wish));
  const columns = tables.flatMap((table) => table.columns);
  const { sheets } = subject.plan.workbook;
  const leans = columns.some(({ written, unchanged }) => written + unchanged > 0);
  const parameters = leans ? parameterSheet(offer, ownSheetName(sheets, PARAMETER_SHEET), termEnd) : null;
  return {
    columns,
    notFilled: tables.flatMap(({ notFilled }) => notFilled),
    sheets: parameters ? [parameters.sheet.name] : [],
    edits: {
      sheets: tables.map(({ edits }) => edits),
      newSheets: parameters ? [parameters.sheet] : [],
      names: parameters?.names ?? [],
      customXml: null,
    },
    offered: offer.lists.flatMap(({ fill }) => fill.columns.filter(({ at }) => at === null).map(({ column }) => column)),
  };
}
