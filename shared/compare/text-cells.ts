/** Two cells outside the lines of tables, laid beside each other: whether they differ, and how. */
import { cellName } from "../sheet/address.ts";
import { calculatedAt } from "../sheet/calculated.ts";
import { shownText } from "../sheet/shown.ts";
import { type CellValue, cellKey, type SheetSnapshot, valueAt } from "../sheet/snapshot.ts";
import type { ReadTable } from "../sheet/table.ts";
import type { CellDifference, ChangeKind } from "./difference.ts";
import { type FormulaAt, formulaChange, isStretched, withFormula } from "./formula-change.ts";
import { isSameValue, meansSame, type Read } from "./same-value.ts";

export interface TextSide {
  readonly sheet: SheetSnapshot;
  /** Those of this sheet. */
  readonly tables: readonly ReadTable[];
  readonly date1904: boolean;
}

interface TextCell extends Read, FormulaAt {
  /** As the sheet shows it. */
  shown(): string;
}

/** The same column of two rows; null where nothing changed. */
export function besideAt(
  before: TextSide,
  row: number,
  after: TextSide,
  otherRow: number,
  column: number,
): CellDifference | null {
  const [a, b] = [cellAt(before, row, column), cellAt(after, otherRow, column)];
  const kind = changeOf(a, b);
  if (kind === null) return null;
  const told = (cell: TextCell): string => (kind === "formula" ? withFormula(cell.shown(), cell.formula) : cell.shown());
  return {
    kind,
    field: null,
    title: { vi: "", en: "" },
    before: { sheet: before.sheet.name, cell: cellName(row, column) },
    after: { sheet: after.sheet.name, cell: cellName(otherRow, column) },
    was: told(a),
    is: told(b),
  };
}

function cellAt({ sheet, date1904 }: TextSide, row: number, column: number): TextCell {
  const value: CellValue = sheet.formulas.size > 0 ? calculatedAt(sheet, row, column) : valueAt(sheet, row, column);
  return {
    value,
    formula: sheet.formulas.get(cellKey(row, column)),
    row,
    column,
    date1904,
    factor: 1,
    shown: () => shownText(value, "plain", sheet.marks.get(cellKey(row, column)), date1904),
  };
}

function changeOf(a: TextCell, b: TextCell): ChangeKind | null {
  const formula = formulaChange(a, b);
  const same = isSameValue(a.value, b.value);
  if (formula === "other" && !isStretched(a, b)) return "formula";
  if (same) return null;
  if (formula !== "none") return "computed";
  return meansSame("text", a, b) ? "form" : "value";
}
