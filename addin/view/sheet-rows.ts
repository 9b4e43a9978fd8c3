/** The rows of a sheet as they are needed: asked of the worker in blocks and kept. */
import { useRef, useState } from "preact/hooks";
import type { RowView, SheetView } from "../worker/messages.ts";

const BLOCK = 200;

export type AskRows = (first: number, last: number) => Promise<readonly RowView[]> | null;

/** Returns a row, or undefined while it is on its way. A sheet that was checked anew is another sheet, whose rows are asked for again. */
export function useRows(sheet: SheetView, ask: AskRows): (row: number) => RowView | undefined {
  const kept = useRef<{ readonly sheet: SheetView; readonly blocks: Map<number, readonly RowView[]> }>({
    sheet,
    blocks: new Map(),
  });
  const [, setArrived] = useState(0);
  if (kept.current.sheet !== sheet) kept.current = { sheet, blocks: new Map() };
  const { blocks } = kept.current;
  return (row) => {
    const number = Math.floor(row / BLOCK);
    const block = blocks.get(number);
    if (block) return block[row - number * BLOCK];
    // An empty block marks that it has been asked for.
    blocks.set(number, []);
    const first = number * BLOCK;
    ask(first, Math.min(sheet.rowCount, first + BLOCK) - 1)?.then(
      (rows) => {
        blocks.set(number, rows);
        setArrived((count) => count + 1);
      },
      () => blocks.delete(number),
    );
    return undefined;
  };
}
