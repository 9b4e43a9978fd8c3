/**
 * A formula as it is written into sheets: text with references that know their row, so that one formula serves a whole block of rows,
 * in A1 for files and people, in R1C1 for Excel. Function names are the English ones that files keep; Excel shows its own.
 */
import { columnName } from "../sheet/address.ts";

/** Literal text, or a reference. */
export type Piece = string | Reference;

/** A cell of the own row, or fixed cells anywhere; 0-based. */
export type Reference =
  | { readonly kind: "same-row"; readonly column: number }
  /** The cells of a column from a fixed row to the one above the own. */
  | { readonly kind: "above"; readonly column: number; readonly top: number }
  | {
      readonly kind: "fixed";
      /** Null for the formula's own sheet. */
      readonly sheet: string | null;
      readonly top: number;
      readonly left: number;
      readonly bottom: number;
      readonly right: number;
    };

/** Without "=". */
export type Formula = readonly Piece[];

/** The formula of a row: "$E12" for its own cells, "'Tham số'!$B$4:$B$9" for fixed ones. */
export function a1(formula: Formula, row: number): string {
  let text = "";
  for (const piece of formula) text += typeof piece === "string" ? piece : a1Reference(piece, row);
  return text;
}

/** The formula of every row of a block: "RC5", "'Tham số'!R4C2:R9C2". */
export function r1c1(formula: Formula): string {
  return formula.map((piece) => (typeof piece === "string" ? piece : r1c1Reference(piece))).join("");
}

function a1Reference(reference: Reference, row: number): string {
  if (reference.kind === "same-row") return `$${columnName(reference.column)}${row + 1}`;
  if (reference.kind === "above") {
    const column = `$${columnName(reference.column)}`;
    return `${column}$${reference.top + 1}:${column}${row}`;
  }
  const { sheet, top, left, bottom, right } = reference;
  const first = `$${columnName(left)}$${top + 1}`;
  const whole = top === bottom && left === right ? first : `${first}:$${columnName(right)}$${bottom + 1}`;
  return sheet === null ? whole : `${sheetPrefix(sheet)}${whole}`;
}

function r1c1Reference(reference: Reference): string {
  if (reference.kind === "same-row") return `RC${reference.column + 1}`;
  if (reference.kind === "above") return `R${reference.top + 1}C${reference.column + 1}:R[-1]C${reference.column + 1}`;
  const { sheet, top, left, bottom, right } = reference;
  const first = `R${top + 1}C${left + 1}`;
  const whole = top === bottom && left === right ? first : `${first}:R${bottom + 1}C${right + 1}`;
  return sheet === null ? whole : `${sheetPrefix(sheet)}${whole}`;
}

/** "'Tham số'!": always quoted, which every name bears. */
export function sheetPrefix(sheet: string): string {
  return `'${sheet.replaceAll("'", "''")}'!`;
}

/** A text inside a formula: quotes doubled. */
export function quoted(text: string): string {
  return `"${text.replaceAll('"', '""')}"`;
}
