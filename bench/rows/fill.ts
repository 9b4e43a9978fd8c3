/** What every writer puts into the list: six columns of formulas beside it, with their values, under headers that look like the others. */
import { columnName } from "../../shared/sheet/address.ts";
import { HEADER } from "./sheet.ts";

export const FILLED = 6;
/** 0-based: right of the last column. */
export const FIRST_COLUMN = HEADER.length;
/** 0-based: the row of the headers, and the first row below it. */
export const HEADER_ROW = 5;
export const FIRST_ROW = HEADER_ROW + 1;

/** The column of the money, which the formulas look at. */
export const MONEY = 18;

/** The formula of a row as files keep it. */
export function formulaOf(row: number): string {
  return `IF($${columnName(MONEY)}${row + 1}>0,"Đạt",0)`;
}

export function resultOf(row: number): string | number {
  return row % 3 === 0 ? 0 : "Đạt";
}
