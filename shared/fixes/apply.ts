/** Chosen fixes as edits: only cells, whatever order they were chosen in. */
import { type CellEdit, NO_EDITS, type SheetEdits, type WorkbookEdits } from "../sheet/edits.ts";
import { cellKey } from "../sheet/snapshot.ts";
import type { Fix } from "./fix.ts";

export function applyFixes(fixes: readonly Fix[]): WorkbookEdits {
  const bySheet = new Map<string, Map<number, CellEdit>>();
  for (const { sheet, changes } of fixes) {
    const cells = bySheet.get(sheet) ?? new Map<number, CellEdit>();
    for (const { row, column, after, look } of changes) cells.set(cellKey(row, column), { row, column, value: after, look });
    bySheet.set(sheet, cells);
  }
  const sheets = [...bySheet].map(([sheet, cells]): SheetEdits => {
    const sorted = [...cells].sort(([a], [b]) => a - b).map(([, edit]) => edit);
    return { sheet, cells: sorted, blocks: [], widths: [], printTo: null };
  });
  return { ...NO_EDITS, sheets };
}
