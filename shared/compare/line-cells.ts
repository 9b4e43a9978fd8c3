/** The cells of two lines that are one, laid beside each other by column: what changed, and how. */
import { cellName } from "../sheet/address.ts";
import type { CellValue } from "../sheet/snapshot.ts";
import type { Column, ColumnPair, PairedColumns } from "./columns.ts";
import type { CellDifference, ChangeKind } from "./difference.ts";
import { formulaChange, withFormula } from "./formula-change.ts";
import { lineCell, shownCell } from "./line-cell.ts";
import { isSameValue, meansSame } from "./same-value.ts";
import { spreadFields } from "./spread-fields.ts";
import type { Line } from "./table-lines.ts";

export function changedCells(before: Line, after: Line, columns: PairedColumns): CellDifference[] {
  const { pairs, removed, added } = columns;
  const changed = removed.length > 0 && added.length > 0 && before.of.people ? spreadFields(before, after, columns) : [];
  const plain = before.of.table.sheet.formulas.size === 0 && after.of.table.sheet.formulas.size === 0;
  for (const pair of pairs) {
    if (pair.before.field === "number") continue;
    const was = before.values[pair.before.at] ?? null;
    const is = after.values[pair.after.at] ?? null;
    const same = isSameValue(was, is);
    const sameTyped = isSameValue(typed(before, pair.before), typed(after, pair.after));
    if (same && sameTyped && plain) continue;
    const kind = changeOf(before, after, pair, { same, sameTyped });
    if (kind) changed.push(difference(before, after, pair, kind));
  }
  const struck = strikeChange(before, after);
  return struck ? [...changed, struck] : changed;
}

/** Told once for a line, on the cell that names it. */
function strikeChange(before: Line, after: Line): CellDifference | null {
  const [was, is] = [before.isStruck, after.isStruck];
  const [a, b] = [before.naming, after.naming];
  if (was === is || !a || !b) return null;
  return difference(before, after, { before: a, after: b }, is ? "struck" : "unstruck");
}

function typed(line: Line, { column }: Column): CellValue {
  return line.of.table.sheet.rows[line.row.row]?.[column] ?? null;
}

function changeOf(
  before: Line,
  after: Line,
  pair: ColumnPair,
  { same, sameTyped }: Record<"same" | "sameTyped", boolean>,
): ChangeKind | null {
  const [a, b] = [lineCell(before, pair.before), lineCell(after, pair.after)];
  const formula = formulaChange(a, b);
  if (formula === "other") return "formula";
  if (same && sameTyped) return null;
  if (formula === "same") return same ? null : "computed";
  if (same) return "form";
  // Two cells that say "nt" mean something else because the line above them does.
  if (sameTyped) return "computed";
  return meansSame(pair.before.meaning, a, b) ? "form" : "value";
}

function difference(before: Line, after: Line, pair: ColumnPair, kind: ChangeKind): CellDifference {
  const [a, b] = [lineCell(before, pair.before), lineCell(after, pair.after)];
  const meant = kind === "computed";
  const [was, is] = [shownCell(before, pair.before, meant), shownCell(after, pair.after, meant)];
  const told = kind === "formula";
  return {
    kind,
    field: pair.before.field,
    title: pair.before.title,
    before: a.at,
    after: b.at,
    was: told ? withFormula(was, a.formula) : was,
    is: told ? withFormula(is, b.formula) : is,
  };
}

/** What a line says that stands on one side alone: its filled cells. */
export function ownCells(line: Line): CellDifference[] {
  return line.of.columns.flatMap((column) => {
    const shown = shownCell(line, column, true);
    if (shown.trim() === "" || column.field === "number") return [];
    const at = { sheet: line.sheet, cell: cellName(line.row.row, column.column) };
    return [{ kind: "value", field: column.field, title: column.title, before: at, after: at, was: shown, is: shown } as const];
  });
}
