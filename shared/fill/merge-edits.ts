/** Edits of several tables as one list for each sheet: two tables may share a sheet. */
import type { SheetEdits } from "../sheet/edits.ts";

export function mergeSheetEdits(all: readonly SheetEdits[]): SheetEdits[] {
  const bySheet = new Map<string, SheetEdits>();
  for (const edits of all) {
    const known = bySheet.get(edits.sheet);
    bySheet.set(edits.sheet, known ? joined(known, edits) : edits);
  }
  return [...bySheet.values()].filter(({ cells, blocks, widths }) => cells.length + blocks.length + widths.length > 0);
}

function joined(a: SheetEdits, b: SheetEdits): SheetEdits {
  return {
    sheet: a.sheet,
    cells: [...a.cells, ...b.cells],
    blocks: [...a.blocks, ...b.blocks],
    widths: [...a.widths, ...b.widths],
    printTo: a.printTo === null || b.printTo === null ? (a.printTo ?? b.printTo) : Math.max(a.printTo, b.printTo),
  };
}
