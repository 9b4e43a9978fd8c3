/**
 * Sums over cells that are edited, added up again as Excel does: those that were right before. Which formulas are sums is found once for a
 * sheet; an edit then asks only those that it lies under. The same as `fixes/summed-again.ts` says of a whole sheet.
 */
import type { Rect } from "../sheet/address.ts";
import { summedCells, sumOf } from "../sheet/plain-sum.ts";
import { cellOf, valueAt } from "../sheet/snapshot.ts";
import { type CellChange, type CellContent, contentAt, type LiveSheet, putCell, putValue } from "./live-book.ts";

interface Sum {
  readonly row: number;
  readonly column: number;
  readonly areas: readonly Rect[];
}

/** A cell that holds something else than before. */
export interface Changed {
  readonly sheet: LiveSheet;
  readonly row: number;
  readonly column: number;
  readonly was: CellContent;
}

/** Totals of totals need a second pass, and hardly ever more. */
const MOST_PASSES = 5;

export class Sums {
  readonly #known = new Map<LiveSheet, { readonly of: LiveSheet["formulas"]; readonly sums: readonly Sum[] }>();

  /** `sheets`: those that are looked through at once; others when one of their cells is put. */
  constructor(sheets: readonly LiveSheet[]) {
    for (const sheet of sheets) this.#of(sheet);
  }

  /** Puts the cells, and whatever adds them up. What has changed comes back: the cells first. */
  put(changes: readonly CellChange[]): Changed[] {
    const above = new Map([...new Set(changes.map(({ sheet }) => sheet))].map((sheet) => [sheet, this.#over(sheet, changes)]));
    return [...this.putAsTold(changes), ...[...above].flatMap(([sheet, sums]) => addedAgain(sheet, sums))];
  }

  /** Whoever calculates the workbook tells the sums as well. */
  putAsTold(changes: readonly CellChange[]): Changed[] {
    return changes.map((change) => {
      const { sheet, row, column } = change;
      const was = contentAt(sheet, row, column);
      putCell(change);
      return { sheet, row, column, was };
    });
  }

  /** The sums that the changed cells lie under, be it by other sums; those that are right. */
  #over(sheet: LiveSheet, changes: readonly CellChange[]): Sum[] {
    const sums = this.#of(sheet);
    if (sums.length === 0) return [];
    const typedOver = new Set(
      changes.filter(({ sheet: of, formula }) => of === sheet && formula === null).map(({ row, column }) => `${row} ${column}`),
    );
    const found = new Set<Sum>();
    let reached: readonly { readonly row: number; readonly column: number }[] = changes.filter(({ sheet: of }) => of === sheet);
    while (reached.length > 0) {
      const next = sums.filter((sum) => !found.has(sum) && reached.some((cell) => isIn(cell, sum.areas)));
      for (const sum of next) found.add(sum);
      reached = next;
    }
    return [...found].filter(
      ({ row, column, areas }) => !typedOver.has(`${row} ${column}`) && sumOf(sheet, areas) === valueAt(sheet, row, column),
    );
  }

  #of(sheet: LiveSheet): readonly Sum[] {
    const known = this.#known.get(sheet);
    if (known?.of === sheet.formulas) return known.sums;
    const sums = [...sheet.formulas].flatMap(([key, formula]) => {
      const areas = summedCells(formula);
      return areas ? [{ ...cellOf(key), areas }] : [];
    });
    this.#known.set(sheet, { of: sheet.formulas, sums });
    return sums;
  }
}

function addedAgain(sheet: LiveSheet, sums: readonly Sum[]): Changed[] {
  const changed = new Map<Sum, Changed>();
  for (let pass = 0; pass < MOST_PASSES; pass++) {
    const others = sums.flatMap((sum) => {
      const value = sumOf(sheet, sum.areas);
      return value === null || value === valueAt(sheet, sum.row, sum.column) ? [] : [{ sum, value }];
    });
    if (others.length === 0) break;
    for (const { sum, value } of others) {
      const { row, column } = sum;
      const { was } = changed.get(sum) ?? { was: contentAt(sheet, row, column) };
      putValue(sheet, row, column, value);
      changed.set(sum, { sheet, row, column, was });
    }
  }
  return [...changed.values()];
}

function isIn({ row, column }: { readonly row: number; readonly column: number }, areas: readonly Rect[]): boolean {
  return areas.some(({ top, left, bottom, right }) => row >= top && row <= bottom && column >= left && column <= right);
}
