/** What stood in cells before they were written: enough to put it back. Fonts, fills and borders are not known. */
import type { Rect } from "../../../../shared/sheet/address.ts";
import { type CellValue, cellKey } from "../../../../shared/sheet/snapshot.ts";
import { type Area, joined, type Run } from "../../edit-areas.ts";
import { shared } from "../areas.ts";
import { type Ask, askRows, complete } from "../ask.ts";
import { cellValue } from "../cell-values.ts";
import { RowMeter } from "../row-meter.ts";
import { GENERAL, type Typed, typed } from "./typed.ts";
import { type TypedCell, type ValueArea, valueAreas } from "./value-areas.ts";

interface CellBefore {
  readonly value: unknown;
  /** As Excel gives it: a formula in R1C1 with "=", else the value. */
  readonly formula: unknown;
  readonly format: string;
}

interface RowBefore {
  readonly values: readonly unknown[];
  readonly formulas: readonly unknown[];
  readonly formats: readonly unknown[];
}

export class Before {
  readonly sheet: string;
  /** Everything that holds something or has a look; null for a sheet without either. */
  used: Rect | null = null;
  /** An empty cell in the format General is not kept. */
  readonly #cells = new Map<number, CellBefore>();

  constructor(sheet: string) {
    this.sheet = sheet;
  }

  formatAt(row: number, column: number): string {
    return this.#cells.get(cellKey(row, column))?.format ?? GENERAL;
  }

  /** What stood in a cell. */
  at(row: number, column: number): { readonly value: CellValue; readonly isFormula: boolean } {
    const { value, formula } = this.#cells.get(cellKey(row, column)) ?? NOTHING;
    return { value: cellValue(value), isFormula: isFormula(value, formula) };
  }

  /** Asks what stands in areas; nothing stands outside the used range. */
  ask(areas: readonly Rect[]): Ask[] {
    const { used } = this;
    if (used === null) return [];
    return areas.flatMap((area) => {
      const rect = shared(area, used);
      return rect === null ? [] : [this.#askRect(rect)];
    });
  }

  #askRect(rect: Rect): Ask {
    return askRows<RowBefore>({
      sheet: { id: this.sheet, name: this.sheet },
      rect,
      meter: new RowMeter((rect.right - rect.left + 1) * GUESSED_BYTES),
      load: (range) => {
        range.load("values,formulasR1C1,numberFormat");
        return () => rowsOf(range);
      },
      take: (rows, { top, left }) => {
        for (const [r, { values, formulas, formats }] of rows.entries()) {
          for (const [c, value] of values.entries()) this.#keep(top + r, left + c, value, formulas[c], formats[c]);
        }
        return [];
      },
    });
  }

  #keep(row: number, column: number, value: unknown, formula: unknown, format: unknown): void {
    const known = typeof format === "string" ? format : GENERAL;
    if (value === "" && formula === "" && known === GENERAL) return;
    this.#cells.set(cellKey(row, column), { value, formula, format: known });
  }

  /** The formulas, values and formats of the areas as they were, as few rectangles. */
  within(areas: readonly Rect[]): {
    readonly formulas: readonly Area<string>[];
    readonly values: readonly ValueArea[];
    readonly formats: readonly Area<string>[];
  } {
    const formulas: Run<string>[] = [];
    const values: TypedCell[] = [];
    const formats: Run<string>[] = [];
    for (const { row, column } of cellsOf(areas)) {
      const { value, formula, format } = this.#cells.get(cellKey(row, column)) ?? NOTHING;
      if (format !== GENERAL) formats.push({ column, top: row, bottom: row, what: format });
      if (isFormula(value, formula)) formulas.push({ column, top: row, bottom: row, what: formula });
      else values.push({ row, column, value: backTyped(value) });
    }
    return { formulas: joined(formulas), values: valueAreas(values), formats: joined(formats) };
  }
}

const GUESSED_BYTES = 60;
const NOTHING: CellBefore = { value: "", formula: "", format: GENERAL };

function rowsOf(range: Excel.Range): RowBefore[] | null {
  const [values, formulas, formats] = [range.values, range.formulasR1C1, range.numberFormat].map(complete);
  if (!values || !formulas || !formats) return null;
  return values.map((cells, r) => ({ values: cells, formulas: formulas[r] ?? [], formats: formats[r] ?? [] }));
}

/** A text that begins with "=" is its own value; a formula's value is another. */
function isFormula(value: unknown, formula: unknown): formula is string {
  return typeof formula === "string" && formula.startsWith("=") && formula !== value;
}

/** Cells are given back while their format is General; an error is an error again when it is typed. */
function backTyped(value: unknown): Typed {
  if (typeof value === "number" || typeof value === "boolean") return value;
  const text = typeof value === "string" ? value : "";
  return /^#[A-Z0-9/_]+[!?]?$/.test(text) ? text : typed(text, GENERAL);
}

export function* cellsOf(areas: readonly Rect[]): Generator<{ readonly row: number; readonly column: number }> {
  for (const { top, bottom, left, right } of areas)
    for (let row = top; row <= bottom; row++) for (let column = left; column <= right; column++) yield { row, column };
}
