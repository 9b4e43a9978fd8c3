/** What formulas give, and how one kind of result stands for another. */
import type { CellError } from "../sheet/snapshot.ts";
import type { Result } from "./expression.ts";

/** The cells of one row, by column. */
export type RowCells = (column: number) => Result;
export type Calculation = (cells: RowCells) => Result;

export const isError = (result: Result): result is CellError => typeof result === "object" && result !== null;

/** A blank counts as 0; null for a text. */
export function asNumber(result: Result): number | null {
  if (typeof result === "number") return result;
  if (result === null) return 0;
  return typeof result === "boolean" ? Number(result) : null;
}

export function textOf(result: Result): string {
  if (typeof result === "string") return result;
  if (result === null) return "";
  if (typeof result === "boolean") return result ? "TRUE" : "FALSE";
  return typeof result === "number" ? String(result) : result.error;
}
