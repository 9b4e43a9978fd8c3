/** What changed since a workbook was sealed: nothing, exactly these cells, or no more than that something did. */
import { compareBooks, type Side } from "../compare/compare.ts";
import { type Comparison, isSame } from "../compare/difference.ts";
import type { WorkbookSnapshot } from "../sheet/snapshot.ts";
import type { ReadTable } from "../sheet/table.ts";
import { contentDigest } from "./sealed-book.ts";
import { bookOfSeal, type Seal } from "./seals.ts";

export type Since =
  | { readonly kind: "same" }
  | { readonly kind: "changed"; readonly comparison: Comparison }
  /** Only the digest was kept. */
  | { readonly kind: "changed-somewhere" }
  /** The seal was edited: nothing that it says counts. */
  | { readonly kind: "not-intact" };

/** `tablesIn`: the tables of a workbook as this door recognises them. */
export function sinceSeal(seal: Seal, now: Side, tablesIn: (workbook: WorkbookSnapshot) => readonly ReadTable[]): Since {
  if (!seal.intact) return { kind: "not-intact" };
  if (contentDigest(now.workbook) === seal.digest) return { kind: "same" };
  const workbook = bookOfSeal(seal);
  if (workbook === null) return seal.content === null ? { kind: "changed-somewhere" } : { kind: "not-intact" };
  const { comparison } = compareBooks({ workbook, tables: tablesIn(workbook) }, now);
  return isSame(comparison) ? { kind: "same" } : { kind: "changed", comparison };
}
