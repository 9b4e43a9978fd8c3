/** A1 addresses. Inside the core rows and columns are 0-based numbers; people and reports see "D12". */

/** "A" for 0, "Z" for 25, "AA" for 26. */
export function columnName(column: number): string {
  let name = "";
  for (let rest = column + 1; rest > 0; rest = Math.floor((rest - 1) / 26)) {
    name = String.fromCharCode(65 + ((rest - 1) % 26)) + name;
  }
  return name;
}

/** 0 for "A"; NaN for what is no column name. */
export function columnIndex(name: string): number {
  if (!/^[A-Za-z]{1,3}$/.test(name)) return Number.NaN;
  let index = 0;
  for (const letter of name.toUpperCase()) index = index * 26 + letter.charCodeAt(0) - 64;
  return index - 1;
}

/** "D12" for row 11, column 3. */
export function cellName(row: number, column: number): string {
  return columnName(column) + (row + 1);
}

/** "$D$12": an address that stays when a formula is copied. */
export function absoluteName(row: number, column: number): string {
  return `$${columnName(column)}$${row + 1}`;
}

/** A rectangle of cells, both ends included, 0-based. */
export interface Rect {
  readonly top: number;
  readonly left: number;
  readonly bottom: number;
  readonly right: number;
}

const RANGE = /^\$?([A-Z]{1,3})\$?([0-9]{1,7})(?::\$?([A-Z]{1,3})\$?([0-9]{1,7}))?$/i;

/** Reads "B2" or "B2:D9" (with or without $); null for anything else. */
export function parseRange(text: string): Rect | null {
  const match = RANGE.exec(text);
  if (!match) return null;
  const [, left = "", top = "", right = left, bottom = top] = match;
  const rect = { top: Number(top) - 1, left: columnIndex(left), bottom: Number(bottom) - 1, right: columnIndex(right) };
  return rect.top < 0 || rect.bottom < rect.top || rect.right < rect.left ? null : rect;
}

/** "B2:D9", or "B2" for one cell. */
export function rangeName({ top, left, bottom, right }: Rect): string {
  const first = cellName(top, left);
  return top === bottom && left === right ? first : `${first}:${cellName(bottom, right)}`;
}

/** "$B$2:$D$9", or "$B$2" for one cell. */
export function absoluteRange({ top, left, bottom, right }: Rect): string {
  const first = absoluteName(top, left);
  return top === bottom && left === right ? first : `${first}:${absoluteName(bottom, right)}`;
}
