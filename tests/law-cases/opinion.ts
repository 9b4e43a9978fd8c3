/** A second opinion on one line, in the words of the tables. */
import type { Column } from "./table.ts";

export type Line = Readonly<Record<Column, string>>;

export interface Opinion {
  readonly decision: "đủ điều kiện" | "không đủ điều kiện" | "chưa thể kết luận";
  readonly group: string;
  readonly clauses: readonly string[];
}

/** Written from the texts and the readings alone, for each programme. */
export type Oracle = (line: Line) => Opinion;

export interface Generated {
  readonly file: string;
  readonly lines: readonly Line[];
}
