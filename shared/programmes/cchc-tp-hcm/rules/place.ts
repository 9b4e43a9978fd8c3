/** The place of a figure. */
import type { Place } from "../../../findings/finding.ts";
import type { Cell } from "../tracking/read-tracking.ts";

export function placeOf({ cells, row, column }: Cell): Place {
  return cells.place(row, column);
}
