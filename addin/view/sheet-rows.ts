/** The rows of a sheet as they are needed: asked of the worker in blocks and kept. */
import { useRef, useState } from "preact/hooks";
import type { State } from "../state.ts";
import type { RowView, SheetView } from "../worker/messages.ts";

const BLOCK = 200;

export type AskRows = (first: number, last: number) => Promise<readonly RowView[]> | null;

interface Kept {
  readonly sheet: SheetView;
  readonly blocks: Map<number, readonly RowView[]>;
  /** Of the last edit that was heard of. */
  readonly turn: number;
}

/**
 * Returns a row, or undefined while it is on its way. A sheet that was checked anew is another sheet, whose rows are asked for again; after
 * an edit only blocks with other rows are, and the old ones are shown until they come.
 */
export function useRows(sheet: SheetView, ask: AskRows, changed: State["changed"]): (row: number) => RowView | undefined {
  const turn = changed?.turn ?? 0;
  const kept = useRef<Kept>({ sheet, blocks: new Map(), turn });
  const [, setArrived] = useState(0);
  const request = (number: number, blocks: Map<number, readonly RowView[]>): void => {
    const first = number * BLOCK;
    ask(first, Math.min(sheet.rowCount, first + BLOCK) - 1)?.then(
      (rows) => {
        blocks.set(number, rows);
        setArrived((count) => count + 1);
      },
      // It is asked for again when it is drawn next.
      () => blocks.delete(number),
    );
  };
  const before = kept.current;
  const isEdited = before.turn !== turn && before.sheet.name === sheet.name;
  if (before.sheet !== sheet || before.turn !== turn)
    kept.current = { sheet, turn, blocks: isEdited || before.sheet === sheet ? before.blocks : new Map() };
  const { blocks } = kept.current;
  if (isEdited)
    for (const number of blocksWith(changed, sheet.name) ?? blocks.keys()) if (blocks.has(number)) request(number, blocks);
  return (row) => {
    const number = Math.floor(row / BLOCK);
    const block = blocks.get(number);
    if (block) return block[row - number * BLOCK];
    // An empty block marks that it has been asked for.
    blocks.set(number, []);
    request(number, blocks);
    return undefined;
  };
}

/** The blocks with rows that changed; null for all. */
function blocksWith(changed: State["changed"], sheet: string): ReadonlySet<number> | null {
  if (!changed?.rows) return null;
  return new Set(changed.rows.flatMap((one) => (one.sheet === sheet ? [Math.floor(one.row / BLOCK)] : [])));
}
