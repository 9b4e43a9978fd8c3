/**
 * Whether the open workbook counts days from 1904, as old Excel for Mac did. Excel has no property for it, but calculates: 2 January 1904 is
 * day 1 there and day 1463 everywhere else. Until Excel says so, days count from 1900, as in nearly every workbook.
 */

const PATIENCE_MS = 1000;

let told: Promise<boolean> | null = null;
let patience: Promise<false> | null = null;

/** Waits for Excel once, and not for each cell. An answer that comes late counts from then on; after a refusal Excel is asked again. */
export async function countsFrom1904(): Promise<boolean> {
  told ??= ask();
  patience ??= new Promise((resolve) => setTimeout(() => resolve(false), PATIENCE_MS));
  try {
    return await Promise.race([told, patience]);
  } catch {
    told = null;
    return false;
  }
}

function ask(): Promise<boolean> {
  return Excel.run(async (context) => {
    const day = context.workbook.functions.date(1904, 1, 2);
    day.load("value");
    await context.sync();
    return day.value === 1;
  });
}
