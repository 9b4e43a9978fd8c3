/** The cells of two lines that are one, laid beside each other by column: what changed, and how. */
import { cellName } from "../sheet/address.ts";
import { shownText } from "../sheet/shown.ts";
import { type CellValue, cellKey, valueAt } from "../sheet/snapshot.ts";
import { isBlank } from "../sheet/table.ts";
import { compareKey } from "../text/fold.ts";
import { SharedFormula } from "../xlsx/shared-formula.ts";
import type { Column, ColumnPair, PairedColumns } from "./columns.ts";
import type { CellDifference, ChangeKind } from "./difference.ts";
import { isSameValue, meansSame, type Read } from "./same-value.ts";
import type { Line } from "./table-lines.ts";

/** A cell of a line: its value as meant and as it stands, its formula, and how the sheet shows it. */
interface LineCell extends Read {
  readonly formula: string | undefined;
  readonly at: { readonly sheet: string; readonly cell: string };
  readonly row: number;
  readonly column: number;
}

export function lineCell(line: Line, column: Column): LineCell {
  const { table, date1904 } = line.of;
  const { row } = line.row;
  return {
    value: line.values[column.at] ?? null,
    date1904,
    factor: column.meaning === "money" ? line.of.factor(column) : 1,
    formula: table.sheet.formulas.get(cellKey(row, column.column)),
    at: { sheet: table.sheet.name, cell: cellName(row, column.column) },
    row,
    column: column.column,
  };
}

/** As the sheet shows it; `meant`: what a merged cell or "nt" stands for. */
export function shownCell(line: Line, column: Column, meant: boolean): string {
  const { sheet } = line.of.table;
  const { row } = line.row;
  const raw = valueAt(sheet, row, column.column);
  const value = meant || isBlank(raw) ? (line.values[column.at] ?? null) : raw;
  return shownText(value, column.as, sheet.marks.get(cellKey(row, column.column)), line.of.date1904);
}

export function changedCells(before: Line, after: Line, { pairs, removed, added }: PairedColumns): CellDifference[] {
  const changed = removed.length > 0 && added.length > 0 && before.of.people ? inOtherColumns(before, after, removed, added) : [];
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
  return changed;
}

/** A name or a birth date that is kept in one column here and in several there: its columns are others, and what they say is compared all the same. */
function inOtherColumns(before: Line, after: Line, removed: readonly Column[], added: readonly Column[]): CellDifference[] {
  return ([/name$/i, /^birth/] as const).flatMap((fields) => {
    const own = (columns: readonly Column[]): readonly Column[] =>
      columns.filter(({ field }) => field !== null && fields.test(field));
    const [was, is] = [own(removed), own(added)];
    const [same, other] = fields.test("name") ? [before.name, after.name] : [before.birth, after.birth];
    if (
      (was.length === 0 && is.length === 0) ||
      (fields.test("name") ? compareKey(same ?? "") === compareKey(other ?? "") : same === other)
    )
      return [];
    const [a, b] = [filledOf(before, was), filledOf(after, is)];
    if (!a || !b) return [];
    const text = (line: Line, columns: readonly Column[]): string =>
      columns
        .map((column) => shownCell(line, column, true))
        .filter(Boolean)
        .join(" ");
    return [
      {
        kind: "value",
        field: b.field,
        title: b.title,
        before: lineCell(before, a).at,
        after: lineCell(after, b).at,
        was: text(before, was),
        is: text(after, is),
      } as const,
    ];
  });
}

function filledOf(line: Line, columns: readonly Column[]): Column | undefined {
  return columns.find(({ at }) => !isBlank(line.values[at] ?? null)) ?? columns[0];
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

type Formulas = "none" | "same" | "other";

/** One formula follows its line when lines and columns move. */
export function formulaChange(a: Pick<LineCell, "formula" | "row" | "column">, b: typeof a): Formulas {
  if (a.formula === undefined && b.formula === undefined) return "none";
  if (a.formula === undefined || b.formula === undefined) return "other";
  if (a.formula === b.formula || new SharedFormula(a.formula, a.row, a.column).at(b.row, b.column) === b.formula) return "same";
  // Columns that were put in or taken out between them bend every reference; the places alone are then no other formula.
  return shapeOf(a.formula) === shapeOf(b.formula) && a.column !== b.column ? "same" : "other";
}

/** The formula whatever cells it looks at. */
export const shapeOf = (formula: string): string => formula.replace(/\$?[A-Z]{1,3}\$?\d{1,7}/gi, "A1");

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

/** "=SUM(A1:A3) (12)": the formula, and what it gives. */
export function withFormula(shown: string, formula: string | undefined): string {
  if (formula === undefined) return shown;
  return shown === "" ? `=${formula}` : `=${formula} (${shown})`;
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
