/** Cells as the text that spreadsheets hand each other: tabs between cells, a line for each row. */
import type { Rect } from "../../shared/sheet/address.ts";
import type { RowView } from "../worker/messages.ts";

export function cellsIn({ top, left, bottom, right }: Rect): number {
  return (bottom - top + 1) * (right - left + 1);
}

/** A cell with a tab or a line end stands in quotes, as Excel writes it. */
export function textOf(rows: readonly (RowView | undefined)[], { left, right }: Rect): string {
  const quoted = (text: string): string => (/[\t\n"]/u.test(text) ? `"${text.replaceAll('"', '""')}"` : text);
  const columns = Array.from({ length: right - left + 1 }, (_, index) => left + index);
  return rows.map((cells) => columns.map((column) => quoted(cells?.[column]?.text ?? "")).join("\t")).join("\r\n");
}

/** The cells of such a text. */
export function blockOf(text: string): string[][] {
  const rows: string[][] = [];
  let row: string[] = [];
  for (const [, quoted, plain = "", end] of text.matchAll(/(?:"((?:[^"]|"")*)"(?=\t|\r?\n|$)|([^\t\r\n]*))(\t|\r?\n|$)/gu)) {
    row.push(quoted === undefined ? plain : quoted.replaceAll('""', '"'));
    if (end === "\t") continue;
    rows.push(row);
    row = [];
    if (end === "") break;
  }
  // Excel ends the last line too.
  if (rows.length > 1 && rows.at(-1)?.join("") === "") rows.pop();
  return rows;
}
