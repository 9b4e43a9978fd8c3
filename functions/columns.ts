/** Columns of a row as what they were written as: anything else is a fault of ours, told by the column's name and never by its value. */
import type { SqlRow } from "./storage.ts";

export function textOf(row: SqlRow, column: string): string {
  const value = row[column];
  if (typeof value !== "string") throw new TypeError(`Cannot read the column "${column}" as a text`);
  return value;
}

export function numberOf(row: SqlRow, column: string): number {
  const value = row[column];
  if (typeof value !== "number") throw new TypeError(`Cannot read the column "${column}" as a number`);
  return value;
}

export function textOrNull(row: SqlRow, column: string): string | null {
  return row[column] === null ? null : textOf(row, column);
}
