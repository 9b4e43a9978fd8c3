/** Print areas and the rows repeated on each page, as defined names say them. */

import { sheetPrefix } from "../../formulas/formula.ts";
import { columnIndex, columnName, type Rect } from "../../sheet/address.ts";

export const PRINT_AREA = "_xlnm.Print_Area";
export const PRINT_TITLES = "_xlnm.Print_Titles";

export function areaText(sheet: string, { top, left, bottom, right }: Rect): string {
  return `${sheetPrefix(sheet)}$${columnName(left)}$${top + 1}:$${columnName(right)}$${bottom + 1}`;
}

export function titlesText(sheet: string, first: number, last: number): string {
  return `${sheetPrefix(sheet)}$${first + 1}:$${last + 1}`;
}

const AREA = /(\$?)([A-Z]{1,3})(\$?[0-9]{1,7})?:(\$?)([A-Z]{1,3})(\$?[0-9]{1,7})?$/i;

/**
 * The print area reaching right to `column`. Of several areas only those grow that share a row with what is written: the others hold
 * something else. Areas that are computed stay as they are.
 */
export function grownArea(
  refersTo: string,
  column: number,
  rows: { readonly first: number; readonly last: number } | null,
): string {
  const areas = splitAreas(refersTo);
  return areas.map((area) => (areas.length === 1 || sharesRow(area, rows) ? grown(area, column) : area)).join(",");
}

function grown(area: string, column: number): string {
  const match = AREA.exec(area);
  if (match === null) return area;
  const [whole, firstFixed = "", first = "", firstRow = "", lastFixed = "", last = "", lastRow = ""] = match;
  if (columnIndex(last) >= column) return area;
  const before = area.slice(0, area.length - whole.length);
  return `${before}${firstFixed}${first}${firstRow}:${lastFixed}${columnName(column)}${lastRow}`;
}

function sharesRow(area: string, rows: { readonly first: number; readonly last: number } | null): boolean {
  const [, , , first = "", , , last = ""] = AREA.exec(area) ?? [];
  if (rows === null) return false;
  if (first === "" || last === "") return true;
  const number = (text: string): number => Number(text.replace("$", "")) - 1;
  return number(first) <= rows.last && number(last) >= rows.first;
}

/** At the commas that stand outside the quotes of sheets' names. */
function splitAreas(refersTo: string): string[] {
  return refersTo.match(/(?:'[^']*'|[^,'])+/g) ?? [refersTo];
}
