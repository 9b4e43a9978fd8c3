/** Whether a formula is another one: it follows its line when lines and columns move, and reaches further when lines are put in. */
import { SharedFormula } from "../xlsx/shared-formula.ts";
import type { LineCell } from "./line-cell.ts";

export type FormulaAt = Pick<LineCell, "formula" | "row" | "column">;

type Formulas = "none" | "same" | "other";

/** One formula follows its line when lines and columns move. */
export function formulaChange(a: FormulaAt, b: FormulaAt): Formulas {
  if (a.formula === undefined && b.formula === undefined) return "none";
  if (a.formula === undefined || b.formula === undefined) return "other";
  if (a.formula === b.formula || new SharedFormula(a.formula, a.row, a.column).at(b.row, b.column) === b.formula) return "same";
  // Columns that were put in or taken out between them bend every reference; the places alone are then no other formula.
  return shapeOf(a.formula) === shapeOf(b.formula) && a.column !== b.column ? "same" : "other";
}

/** "SUM(C7:C14)" that became "SUM(C7:C16)" when lines were put in above it: the same total over more lines. One that stays where it was has not been moved by any. */
export function isStretched(a: FormulaAt, b: FormulaAt): boolean {
  if (a.row === b.row) return false;
  return a.formula !== undefined && b.formula !== undefined && shapeOf(a.formula) === shapeOf(b.formula);
}

/** The formula whatever cells it looks at. */
const shapeOf = (formula: string): string => formula.replace(/\$?[A-Z]{1,3}\$?\d{1,7}/gi, "A1");

/** "=SUM(A1:A3) (12)": the formula, and what it gives. */
export function withFormula(shown: string, formula: string | undefined): string {
  if (formula === undefined) return shown;
  return shown === "" ? `=${formula}` : `=${formula} (${shown})`;
}
