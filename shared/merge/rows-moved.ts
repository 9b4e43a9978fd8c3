/** References in formulas after the lines of a list became more or fewer. */

/** Rows are 1-based, as formulas have them. */
export interface Stretch {
  /** The last line before and after. */
  readonly last: number;
  readonly now: number;
}

const REFERENCE = /("[^"]*")|(\$?[A-Z]{1,3}\$?)(\d{1,7})(?![\d(])/g;

/** What ends at the last line ends at the new one, what stands below moves with it; texts stay. */
export function withStretch(formula: string, { last, now }: Stretch): string {
  return formula.replace(REFERENCE, (whole: string, text: string | undefined, column: string, digits: string) => {
    const row = Number(digits);
    return text !== undefined || row < last ? whole : `${column}${row + now - last}`;
  });
}
