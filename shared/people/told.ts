/** Where the facts of a nominee stand in the sheet: the cell and what was typed in it. */

import type { FactUsed } from "../conditions/explanation.ts";
import type { Nominee } from "../plan/nominee.ts";
import { cellName } from "../sheet/address.ts";
import { textOf } from "../sheet/table.ts";

/** Where the facts of a person stand: typed text and cell; both null for what was not typed anywhere. */
export type Told = (fact: string) => { readonly raw: string | null; readonly place: FactUsed["place"] };

/** The column that a fact was read from; -1 when it was not read from this line. */
export type ColumnOfFact = (nominee: Nominee, fact: string) => number;

/** The facts that every programme has. */
export const columnOfFact: ColumnOfFact = (nominee, fact) => {
  const { columns } = nominee;
  switch (fact) {
    case "age":
    case "retirement":
      return nominee.birthColumn;
    case "gender":
      return nominee.genderColumn;
    case "post":
    case "leads":
      return columns.position >= 0 ? columns.position : columns.unit;
    case "plannedPost":
      return columns.plannedPost;
    case "plannedTerm":
      return columns.plannedTerm;
    case "rating":
      return nominee.ratingColumn;
    case "discipline":
      return columns.discipline;
    case "courseStart":
    case "serviceUntil":
      return columns.start >= 0 ? columns.start : columns.course;
    case "courseEnd":
      return columns.end >= 0 ? columns.end : columns.course;
    case "repeat":
      return columns.previous;
    default:
      return -1;
  }
};

export function toldBy(nominee: Nominee, columnOf: ColumnOfFact): Told {
  return (fact) => {
    const column = columnOf(nominee, fact);
    if (column < 0) return { raw: null, place: null };
    const { row } = nominee.line;
    const raw = textOf(nominee.table.sheet.rows[row]?.[column] ?? null);
    return { raw: raw === "" ? null : raw, place: { sheet: nominee.table.sheet.name, cell: cellName(row, column) } };
  };
}
