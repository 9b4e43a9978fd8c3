/**
 * Whether the open workbook counts days from 1904, as old Excel for Mac did. Excel has no property for it, but calculates: 2 January 1904 is
 * day 1 there and day 1463 everywhere else. Where Excel does not say, days count from 1900, as in nearly every workbook.
 */

const PATIENCE_MS = 1000;

let known: Promise<boolean> | null = null;

export function countsFrom1904(): Promise<boolean> {
  known ??= Promise.race([ask(), new Promise<boolean>((resolve) => setTimeout(() => resolve(false), PATIENCE_MS))]);
  return known;
}

async function ask(): Promise<boolean> {
  try {
    return await Excel.run(async (context) => {
      const day = context.workbook.functions.date(1904, 1, 2);
      day.load("value");
      await context.sync();
      return day.value === 1;
    });
  } catch {
    return false;
  }
}
