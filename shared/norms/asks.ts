/** Whether a table has a column in USD, or one by the day: what is looked up in norms is loaded only then. */
import type { ReadTable } from "../sheet/table.ts";
import { clean, withoutMarks } from "../text/fold.ts";

const USD = /\busd\b|\bdo la\b|\$/;
const PER_DAY = /(?:usd|dong|vnd|do la|tien|chi|phi|muc)\b.*(?:\/ ?(?:nguoi ?\/ ?)?ngay|\b(?:moi|mot|1|theo) ngay|ngay ?\/)/;

/** What a header says of its money; null where it is neither in USD nor by the day. */
export function foreignOrDaily(header: string): { readonly inUsd: boolean; readonly perDay: boolean } | null {
  const words = withoutMarks(clean(header).toLowerCase());
  const inUsd = USD.test(words);
  const perDay = PER_DAY.test(words);
  return inUsd || perDay ? { inUsd, perDay } : null;
}

export function asksForNorms(tables: readonly ReadTable[]): boolean {
  return tables.some(({ columns, unused }) =>
    [...[...columns.values()].flat(), ...unused].some(({ header }) => foreignOrDaily(header) !== null),
  );
}
