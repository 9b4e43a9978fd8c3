/** The rows of a sheet as they are needed: asked of the worker in blocks and kept. */
import { useRef, useState } from "preact/hooks";
import type { RowView } from "../worker/messages.ts";

const BLOCK = 200;

export type AskRows = (first: number, last: number) => Promise<readonly RowView[]> | null;

/** Returns a row, or undefined while it is on its way. */
export function useRows(rowCount: number, ask: AskRows): (row: number) => RowView | undefined {
  const blocks = useRef(new Map<number, readonly RowView[]>());
  const [, setArrived] = useState(0);
  return (row) => {
    const number = Math.floor(row / BLOCK);
    const block = blocks.current.get(number);
    if (block) return block[row - number * BLOCK];
    // An empty block marks that it has been asked for.
    blocks.current.set(number, []);
    const first = number * BLOCK;
    ask(first, Math.min(rowCount, first + BLOCK) - 1)?.then(
      (rows) => {
        blocks.current.set(number, rows);
        setArrived((count) => count + 1);
      },
      () => blocks.current.delete(number),
    );
    return undefined;
  };
}
