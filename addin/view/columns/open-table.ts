/** A table whose columns are being corrected: what they are, what may be chosen of them, and what a choice does. */
import type { TableChoice } from "../../../shared/columns/table-choice.ts";
import type { ColumnView, TableColumns } from "../../worker/column-messages.ts";

export interface OpenTable {
  readonly table: TableColumns;
  /** Nothing can be chosen for the moment: something else is under way, or what it led to has not come yet. */
  readonly waiting: boolean;
  /** The id of a column's list, by the column's letter; of a field that no column holds, by its name. */
  idOf(name: string): string;
  /** `column`: the one that the choice is about. */
  change(choice: TableChoice, column: ColumnView): void;
}
