/** Where the facts of a nominee stand in the sheet: the cell and what was typed in it. */

import type { Nominee } from "../../plan/nominee.ts";
import { cellName } from "../../sheet/address.ts";
import { textOf } from "../../sheet/table.ts";
import type { Told } from "./explain-person.ts";

/** The column that a fact was read from; -1 when it was not read from this line. */
export function columnOfFact(nominee: Nominee, fact: string): number {
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
}

export function toldBy(nominee: Nominee): Told {
  return (fact) => {
    const column = columnOfFact(nominee, fact);
    if (column < 0) return { raw: null, place: null };
    const { row } = nominee.line;
    const raw = textOf(nominee.table.sheet.rows[row]?.[column] ?? null);
    return { raw: raw === "" ? null : raw, place: { sheet: nominee.table.sheet.name, cell: cellName(row, column) } };
  };
}
