/** The marks of an adapter that only remembers them, as the contract asks for them. */
import type { MarkedCell } from "../../../addin/workbook/mark.ts";

export function shownOn({ marked }: { readonly marked: readonly MarkedCell[] }): (readonly [string, string])[] {
  const shown = marked.map(({ sheet, cell, texts }) => [`${sheet}!${cell}`, texts.join("\n")] as const);
  return shown.sort(([a], [b]) => (a < b ? -1 : 1));
}
