/** Where a key moves the chosen cell of the grid, as in any spreadsheet. */
export interface CellAt {
  readonly row: number;
  readonly column: number;
}

export interface Size {
  readonly rows: number;
  readonly columns: number;
  /** As far as the sheet is filled: to its ends go the keys that go far. */
  readonly filled: { readonly rows: number; readonly columns: number };
  /** Rows of one page. */
  readonly page: number;
}

type Key = Pick<KeyboardEvent, "key" | "ctrlKey"> & Partial<Pick<KeyboardEvent, "metaKey" | "shiftKey">>;

/** The next cell, within the sheet; null for keys that do not move. */
export function cellAfter({ key, ctrlKey, metaKey }: Key, { row, column }: CellAt, size: Size): CellAt | null {
  const far = ctrlKey || metaKey === true;
  const { filled } = size;
  const moves: Readonly<Record<string, CellAt>> = {
    ArrowDown: { row: far ? filled.rows - 1 : row + 1, column },
    ArrowUp: { row: far ? 0 : row - 1, column },
    ArrowRight: { row, column: far ? filled.columns - 1 : column + 1 },
    ArrowLeft: { row, column: far ? 0 : column - 1 },
    PageDown: { row: row + size.page, column },
    PageUp: { row: row - size.page, column },
    Home: { row: far ? 0 : row, column: 0 },
    End: { row: far ? filled.rows - 1 : row, column: filled.columns - 1 },
  };
  const next = moves[key];
  return next ? { row: within(next.row, size.rows), column: within(next.column, size.columns) } : null;
}

/** Where typing goes on after Enter or Tab; null where Tab leaves the row, and the grid. */
export function cellAfterTyping({ key, shiftKey }: Key, { row, column }: CellAt, size: Size): CellAt | null {
  const step = shiftKey ? -1 : 1;
  if (key === "Enter") return { row: within(row + step, size.rows), column };
  if (key !== "Tab" || column + step < 0 || column + step >= size.columns) return null;
  return { row, column: column + step };
}

/** Whether a key begins to type over a cell: one letter, and none that means something else. */
export function beginsTyping({
  key,
  ctrlKey,
  metaKey,
  altKey,
}: Pick<KeyboardEvent, "key" | "ctrlKey" | "metaKey" | "altKey">): boolean {
  // A letter made with AltGr comes with both Ctrl and Alt.
  const isCommand = (ctrlKey || metaKey || altKey) && !(ctrlKey && altKey);
  return !isCommand && (key === "Process" || [...key].length === 1);
}

const within = (index: number, count: number): number => Math.max(0, Math.min(index, count - 1));
