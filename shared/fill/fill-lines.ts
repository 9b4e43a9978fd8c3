/** Fills the tables of a plan of lines: their columns, numbers and totals, and the sheets that sum them up. */
import { cellName } from "../sheet/address.ts";
import type { DefinedName, NewSheet, SheetEdits } from "../sheet/edits.ts";
import { isOwnSheet, ownSheetName, PARAMETER_SHEET, SUMMARY_SHEET } from "../sheet/own-sheets.ts";
import type { WorkbookSnapshot } from "../sheet/snapshot.ts";
import { columnOf, type ReadTable, type TableColumn } from "../sheet/table.ts";
import type { Text } from "../text/locale.ts";
import { readNumber } from "../text/read-number.ts";
import type { FillPlan, FillTable, FillWish, NotFilled } from "./fill.ts";
import { fillNumbers, type NumbersFilling } from "./fill-numbers.ts";
import { fillTable, isNamed } from "./fill-table.ts";
import { fillTotals, type TotalsFilling } from "./fill-totals.ts";
import { mergeSheetEdits } from "./merge-edits.ts";

export interface OwnSheet {
  readonly sheet: NewSheet;
  readonly names: readonly DefinedName[];
}

export interface LinesToFill {
  readonly workbook: WorkbookSnapshot;
  readonly tables: readonly FillTable[];
  /** The sheets of ours, under the names they will bear; made when they are wanted. */
  parameters(name: string): OwnSheet;
  summary(name: string): OwnSheet;
}

const SUMMARY = { title: { vi: SUMMARY_SHEET.name, en: "Summary" }, header: SUMMARY_SHEET.name };

export function fillLines({ workbook, tables, parameters, summary }: LinesToFill, wish: FillWish): FillPlan {
  const fillings = tables.map((table) => fillTable(table, wish));
  const plain = tables.map(({ table }) => plainFillings(table, wish.restore));
  const sums = plain.flatMap(({ filled }) => filled);
  const own = wantsSummary(workbook, wish) && tables.length > 0 ? ownSheets(workbook, parameters, summary) : [];
  const offered = tables.flatMap(({ columns }) => columns);
  return {
    columns: [...fillings.flatMap(({ columns }) => columns), ...sums.map(({ report }) => report)],
    notFilled: [...fillings.flatMap(({ notFilled }) => notFilled), ...plain.flatMap(({ notFilled }) => notFilled)],
    sheets: own.map(({ sheet }) => sheet.name),
    edits: {
      sheets: mergeSheetEdits([...fillings.map(({ edits }) => edits), ...sums.map(editsOf)]),
      newSheets: own.map(({ sheet }) => sheet),
      names: own.flatMap(({ names }) => names),
      customXml: null,
    },
    offered: offered.filter(({ at }) => at === null).map(({ column }) => column),
    unknown:
      wish.add === "all"
        ? []
        : wish.add.filter((name) => ![...offered.map(({ column }) => column), SUMMARY].some((one) => isNamed(one, [name]))),
  };
}

function ownSheets(
  { sheets }: WorkbookSnapshot,
  parameters: LinesToFill["parameters"],
  summary: LinesToFill["summary"],
): OwnSheet[] {
  return [parameters(ownSheetName(sheets, PARAMETER_SHEET)), summary(ownSheetName(sheets, SUMMARY_SHEET))];
}

/** Once it is there it follows every filling. */
function wantsSummary({ sheets }: WorkbookSnapshot, { add }: FillWish): boolean {
  if (sheets.some((sheet) => isOwnSheet(sheet) && sheet.rows[0]?.[0] === SUMMARY_SHEET.title)) return true;
  return add === "all" || isNamed(SUMMARY, add);
}

type PlainFilling = NumbersFilling | TotalsFilling;

interface PlainFillings {
  readonly filled: readonly PlainFilling[];
  readonly notFilled: readonly NotFilled[];
}

/** What every table has: numbers of lines, and totals of what is added up. */
function plainFillings(table: ReadTable, restore: boolean): PlainFillings {
  const number = columnOf(table, "number");
  const summed = (table.spec.measures ?? []).flatMap((field) => columnOf(table, field) ?? []);
  const hindered = summed.flatMap((column) => {
    const texts = numbersAsText(table, column);
    return texts.length > 0 && hasTotal(table) ? [{ column, texts }] : [];
  });
  const free = summed.filter((column) => hindered.every((one) => one.column !== column));
  const fillings = [number ? fillNumbers(table, number) : null, ...free.map((column) => fillTotals(table, column, restore))];
  return {
    filled: fillings.filter((filling) => filling !== null),
    notFilled: hindered.map(({ column, texts }) => ({
      sheet: table.sheet.name,
      title: column.field.title,
      why: typedAsText(texts),
    })),
  };
}

const hasTotal = ({ rows }: ReadTable): boolean => rows.some(({ kind }) => kind === "total");

/** SUM passes over "1.100" and "18,4" typed as text: a total of such cells would be wrong. */
function numbersAsText({ sheet, rows }: ReadTable, { column }: TableColumn): string[] {
  return rows.flatMap(({ kind, row }) => {
    const value = sheet.rows[row]?.[column];
    return kind === "record" && typeof value === "string" && readNumber(value).kind === "number" ? [cellName(row, column)] : [];
  });
}

const SOME = 6;

function typedAsText(cells: readonly string[]): Text {
  const some = cells.slice(0, SOME).join(", ") + (cells.length > SOME ? " …" : "");
  return {
    vi: `Có số ghi dạng chữ (${some}) mà hàm SUM không cộng: sửa thành số rồi điền lại.`,
    en: `Some numbers are typed as text (${some}), which SUM does not add: turn them into numbers and fill again.`,
  };
}

function editsOf({ report: { sheet }, blocks }: PlainFilling): SheetEdits {
  return { sheet, cells: [], blocks, widths: [], printTo: null };
}
