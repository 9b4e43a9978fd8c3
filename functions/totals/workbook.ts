/** Totals as a workbook of one sheet: bold header, numbers as numbers, the sum last; prints on A4. */
import type { NewCell, NewSheet } from "../../shared/sheet/edits.ts";
import { harmless } from "../../shared/text/harmless.ts";
import { buildWorkbook } from "../../shared/xlsx/write/build-workbook.ts";
import type { TotalsTable } from "./table.ts";

export async function workbookOf(table: TotalsTable): Promise<Uint8Array<ArrayBuffer>> {
  const built = await buildWorkbook([sheetOf(table)]);
  if (!built.ok) throw new Error("Cannot write the totals as a workbook");
  return Uint8Array.from(built.bytes);
}

function sheetOf({ title, headers, rows }: TotalsTable): NewSheet {
  const last = rows.length - 1;
  return {
    name: title,
    rows: [
      headers.map((header) => cell(header, { bold: true, wrap: true, align: "center", border: "thin" })),
      ...rows.map((cells, index) => cells.map((value) => cell(value, { bold: index === last, border: "thin" }))),
    ],
    widths: headers.map((_, column) => (column < headers.length - 2 ? 28 : 18)),
    merges: [],
    frozen: { rows: 1, columns: 0 },
    print: { landscape: false, header: { first: 0, last: 0 }, area: null, fitWidth: true, footer: "Trang &P/&N" },
    validations: [],
    state: "visible",
  };
}

type Style = Pick<NonNullable<NewCell["look"]>, "bold" | "wrap" | "align" | "border">;

function cell(value: string | number, style: Style): NewCell {
  const look = { likeColumn: null, ...style };
  return typeof value === "number" ? { value, look: { ...look, numberFormat: "#,##0" } } : { value: harmless(value), look };
}
