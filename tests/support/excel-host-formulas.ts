/** The little of Excel's formulas that the answering machine must know: R1C1 to A1 and back, and sums and products of cells and names. */
import { columnIndex, columnName, parseRange } from "../../shared/sheet/address.ts";
import type { CellValue } from "../../shared/sheet/snapshot.ts";

/** Texts and sheet names stay as they are. */
const ASIDE = /"[^"]*"|'(?:[^']|'')*'!/;
const R1C1 = new RegExp(`${ASIDE.source}|(?<![\\p{L}\\d_.])R(\\d+|\\[-?\\d+\\])?C(\\d+|\\[-?\\d+\\])?(?![\\p{L}\\d_(])`, "gu");
const A1 = new RegExp(`${ASIDE.source}|(?<![\\p{L}\\d_.])(\\$?)([A-Z]{1,3})(\\$?)(\\d{1,7})(?![\\p{L}\\d_(])`, "gu");

export function toA1(formula: string, row: number, column: number): string {
  return formula.replace(R1C1, (all: string, r?: string, c?: string) => {
    if (all.startsWith('"') || all.startsWith("'")) return all;
    const at = (own: number, part: string | undefined): [fixed: boolean, index: number] => {
      if (part === undefined) return [false, own];
      return part.startsWith("[") ? [false, own + Number(part.slice(1, -1))] : [true, Number(part) - 1];
    };
    const [rowFixed, atRow] = at(row, r);
    const [columnFixed, atColumn] = at(column, c);
    return `${columnFixed ? "$" : ""}${columnName(atColumn)}${rowFixed ? "$" : ""}${atRow + 1}`;
  });
}

export function toR1C1(formula: string, row: number, column: number): string {
  return formula.replace(A1, (all: string, columnFixed?: string, name?: string, rowFixed?: string, number?: string) => {
    if (name === undefined || number === undefined) return all;
    const part = (fixed: boolean, index: number, own: number) => {
      if (fixed) return String(index + 1);
      return index === own ? "" : `[${index - own}]`;
    };
    return `R${part(rowFixed === "$", Number(number) - 1, row)}C${part(columnFixed === "$", columnIndex(name), column)}`;
  });
}

export interface Known {
  readonly cell: (sheet: string | null, row: number, column: number) => CellValue;
  /** What a name refers to, without "=". */
  readonly name: (name: string) => string | undefined;
}

/** What an A1 formula gives; anything but sums and products is an error in it. */
export function calculate(formula: string, known: Known): CellValue {
  const parts = formula.match(/"[^"]*"|(?:'(?:[^']|'')*'!)?[$\p{L}\d_.]+(?::[$\p{L}\d]+)?|[+*()]/gu) ?? [];
  if (parts.join("") !== formula) return { error: "#NAME?" };
  let at = 0;
  const next = () => parts[at++] ?? "";
  const factor = (): CellValue => {
    const part = next();
    if (part.startsWith('"')) return part.slice(1, -1);
    if (/^\d+(\.\d+)?$/.test(part)) return Number(part);
    if (/^(SUM|MAX)$/.test(part)) {
      next();
      const cells = cellsOf(next(), known).filter((value) => typeof value === "number");
      next();
      return part === "SUM" ? cells.reduce((sum, value) => sum + value, 0) : Math.max(0, ...cells);
    }
    const [only = null, ...more] = cellsOf(part, known);
    return more.length > 0 ? { error: "#VALUE!" } : only;
  };
  const both = (a: CellValue, b: CellValue, of: (a: number, b: number) => number): CellValue =>
    typeof (a ?? 0) === "number" && typeof (b ?? 0) === "number" ? of(Number(a ?? 0), Number(b ?? 0)) : { error: "#VALUE!" };
  const term = (): CellValue => {
    let value = factor();
    while (parts[at] === "*") {
      next();
      value = both(value, factor(), (a, b) => a * b);
    }
    return value;
  };
  let value = term();
  while (parts[at] === "+") {
    next();
    value = both(value, term(), (a, b) => a + b);
  }
  return value;
}

function cellsOf(reference: string, known: Known): CellValue[] {
  const [, sheet, range = reference] = /^'((?:[^']|'')*)'!(.*)$/.exec(reference) ?? [];
  const rect = parseRange(range);
  if (!rect) {
    const named = known.name(reference);
    return named === undefined ? [{ error: "#NAME?" }] : cellsOf(named, known);
  }
  const cells: CellValue[] = [];
  for (let row = rect.top; row <= rect.bottom; row++)
    for (let column = rect.left; column <= rect.right; column++)
      cells.push(known.cell(sheet?.replaceAll("''", "'") ?? null, row, column));
  return cells;
}
