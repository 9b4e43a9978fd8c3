/** Where a key moves the chosen cell of the grid, as in any spreadsheet. */
export interface CellAt {
  readonly row: number;
  readonly column: number;
}

interface Size {
  readonly rows: number;
  readonly columns: number;
  /** Rows of one page. */
  readonly page: number;
}

/** The next cell, within the sheet; null for keys that do not move. */
export function cellAfter(
  { key, ctrlKey }: Pick<KeyboardEvent, "key" | "ctrlKey">,
  { row, column }: CellAt,
  size: Size,
): CellAt | null {
  const moves: Readonly<Record<string, CellAt>> = {
    ArrowDown: { row: row + 1, column },
    ArrowUp: { row: row - 1, column },
    ArrowRight: { row, column: column + 1 },
    ArrowLeft: { row, column: column - 1 },
    PageDown: { row: row + size.page, column },
    PageUp: { row: row - size.page, column },
    Home: { row: ctrlKey ? 0 : row, column: 0 },
    End: { row: ctrlKey ? size.rows - 1 : row, column: size.columns - 1 },
  };
  const next = moves[key];
  return next ? { row: within(next.row, size.rows), column: within(next.column, size.columns) } : null;
}

const within = (index: number, count: number): number => Math.max(0, Math.min(index, count - 1));
