/** The cells of a line as its formulas read them: its own, those of merged cells, what names its course. */
import { binary, cell, choose, type Expression, joined, value } from "../../formulas/expression.ts";
import { BETWEEN } from "../../formulas/word-lists.ts";
import { columnOf, type ReadTable } from "../../sheet/table.ts";
import { type RowShape, rawAt } from "./row-shape.ts";

/** The cell of a field; null where the list has no such column. */
export type Field = (name: string) => Expression | null;

export const is = (expression: Expression, text: string): Expression => binary(expression, "=", value(text));
export const filled = (expression: Expression): Expression => binary(expression, "<>", value(""));

export function cellOf(table: ReadTable, shape: RowShape, column: number): Expression {
  const row = shape.tops.get(column);
  if (row === undefined) return cell(column);
  // Where the cells are no longer merged the line may tell something of its own.
  return choose(is(cell(column), ""), fixed(table, { row, column }), cell(column));
}

export function courseText(table: ReadTable, shape: RowShape, at: (column: number) => Expression): Expression {
  const course = columnOf(table, "course");
  const own = course ? [at(course.column)] : [];
  switch (shape.course.kind) {
    case "cell":
      return join(own);
    case "headings":
      return join([...shape.course.cells.map((cell) => fixed(table, cell)), ...own]);
    case "sheet":
      return join([value(table.sheet.name), ...own]);
  }
}

function fixed(table: ReadTable, { row, column }: { readonly row: number; readonly column: number }): Expression {
  return { kind: "fixed", row, column, value: rawAt(table, row, column) };
}

/** Several cells as one text. */
export function join(cells: readonly Expression[]): Expression {
  return joined(
    "&",
    cells.flatMap((one, index) => (index === 0 ? [one] : [value(BETWEEN), one])),
  );
}
