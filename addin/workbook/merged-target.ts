/** Finds what would be written out of sight, of merged cells only the one at the top left shows, and what is merged in another way. */
import { cellName, type Rect } from "../../shared/sheet/address.ts";
import { mergesOf, type SheetEdits } from "../../shared/sheet/edits.ts";
import { touchedAreas } from "./edit-areas.ts";
import { cellCount, shared } from "./excel/areas.ts";

/** The first such cell, "D12"; null where there is none. */
export function mergedTarget(edits: SheetEdits, merges: readonly Rect[]): string | null {
  if (merges.length === 0) return null;
  const areas = touchedAreas(edits);
  const merging = mergesOf(edits);
  for (const merge of merges) {
    const crossed = merging.find((one) => shared(merge, one) !== null);
    if (crossed) return cellName(crossed.top, crossed.left);
    for (const area of areas) {
      const common = shared(merge, area);
      if (common === null) continue;
      const { top, left, right } = common;
      if (top !== merge.top || left !== merge.left) return cellName(top, left);
      if (cellCount(common) > 1) return left < right ? cellName(top, left + 1) : cellName(top + 1, left);
    }
  }
  return null;
}
