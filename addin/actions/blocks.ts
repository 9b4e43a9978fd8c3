/** Several cells of the page's own sheet at once: taken as text, put from a text, cleared. */
import type { Rect } from "../../shared/sheet/address.ts";
import { textFor } from "../text/text.ts";
import type { RowView } from "../worker/messages.ts";
import type { App } from "./app.ts";
import { blockOf, cellsIn, textOf } from "./block-text.ts";
import { sayFailed } from "./problems.ts";
import { copyText } from "./take-away.ts";
import { MOST_TYPED, refuse, type TypedText, typeCells } from "./type-cells.ts";

/** As much text as a clipboard takes without holding up the page. */
const MOST_COPIED = 200_000;

export async function copyBlock(app: App, sheet: string, rect: Rect): Promise<void> {
  if (cellsIn(rect) > MOST_COPIED) return void refuse(app, textFor(app.store.get().locale).typing.tooManyCopied(MOST_COPIED));
  const rows = await rowsOf(app, sheet, rect);
  if (rows) await copyText(app, textOf(rows, rect));
}

/** From the first of the chosen cells on; one value fills all of them. */
export async function pasteBlock(app: App, sheet: string, rect: Rect, text: string): Promise<Rect | null> {
  const block = blockOf(text);
  const columns = block.reduce((most, row) => Math.max(most, row.length), 0);
  const isOne = block.length === 1 && columns === 1;
  const { top, left } = rect;
  const into = isOne ? rect : { top, left, bottom: top + block.length - 1, right: left + columns - 1 };
  if (columns === 0 || cellsIn(into) > MOST_TYPED) return tooMany(app);
  const rows = await rowsOf(app, sheet, into);
  const typed = placesOf(into).map((place) => ({
    ...place,
    text: block[isOne ? 0 : place.row - top]?.[isOne ? 0 : place.column - left] ?? "",
  }));
  return rows && (await typeCells(app, sheet, typed, formulasIn(rows, into))) ? into : null;
}

export async function clearBlock(app: App, sheet: string, rect: Rect): Promise<void> {
  if (cellsIn(rect) > MOST_TYPED) return void tooMany(app);
  const rows = await rowsOf(app, sheet, rect);
  if (!rows) return;
  // What is empty stays as it is, merged cells' others too.
  const typed = placesOf(rect).filter(({ row, column }) => rows[row - rect.top]?.[column]);
  await typeCells(
    app,
    sheet,
    typed.map((place): TypedText => ({ ...place, text: "" })),
    formulasIn(rows, rect),
  );
}

function tooMany(app: App): null {
  refuse(app, textFor(app.store.get().locale).typing.tooMany(MOST_TYPED));
  return null;
}

/** Null where they do not come, which is then said. */
async function rowsOf(app: App, sheet: string, { top, bottom }: Rect): Promise<readonly RowView[] | null> {
  const asked = app.session?.call("rows", { sheet, first: top, last: bottom });
  return (await asked?.catch((error: unknown) => sayFailed(app, error))) ?? null;
}

function placesOf({ top, left, bottom, right }: Rect): { readonly row: number; readonly column: number }[] {
  return Array.from({ length: cellsIn({ top, left, bottom, right }) }, (_, index) => ({
    row: top + Math.floor(index / (right - left + 1)),
    column: left + (index % (right - left + 1)),
  }));
}

function formulasIn(rows: readonly RowView[], { left, right }: Rect): number {
  return rows.reduce((sum, cells) => sum + cells.slice(left, right + 1).filter((cell) => cell?.formula).length, 0);
}
