/** What a merged plan says of all should be what its files say together: where it does not, whoever merges is told before using it. */
import type { Totals } from "../report.ts";
import type { MergedBook } from "./merge.ts";

export interface OtherTotal {
  readonly total: "people" | "budget_vnd";
  readonly before: number;
  readonly after: number;
}

const COMPARED = ["people", "budget_vnd"] as const;

/** `before`: of the files added up. Where lines were left out by choice the totals cannot be the same, and nothing is said. */
export function otherTotals({ dropped }: MergedBook, before: Totals, after: Totals): OtherTotal[] {
  return COMPARED.flatMap((total) => {
    const [was, is] = [before[total], after[total]];
    const isOther = typeof was === "number" && typeof is === "number" && was !== is;
    return isOther && dropped.size === 0 ? [{ total, before: was, after: is }] : [];
  });
}
