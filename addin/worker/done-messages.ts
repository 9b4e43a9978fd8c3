/** What the worker says of what was written where. Plain data only. */

/** One line of the list of what was written: a cell before and after, a column of formulas, or a sheet of ours. */
export type DoneLine =
  | { readonly kind: "cell"; readonly sheet: string; readonly cell: string; readonly before: string; readonly after: string }
  | {
      readonly kind: "column";
      readonly sheet: string;
      /** Its first cell that was written. */
      readonly cell: string;
      readonly column: string;
      /** Of the filling: what stands in no column of its own is told otherwise. */
      readonly id: string;
      readonly header: string;
      readonly cells: number;
    }
  | { readonly kind: "sheet"; readonly sheet: string };

/** What was written where, as people read it afterwards. `more` cells are not listed one by one. */
export interface DoneList {
  readonly lines: readonly DoneLine[];
  readonly more: number;
}

export interface WrittenCells {
  /** Cells that get another content; frames and widths are not counted. */
  readonly cells: number;
  readonly done?: DoneList;
}
