/** A comparison as a workbook to keep and to mail: one line for each change, every cell a text that can become no formula. */
import type { NewSheet } from "../../shared/sheet/edits.ts";
import { FOOTER, LOOKS } from "../../shared/template/looks.ts";
import { harmless } from "../../shared/text/harmless.ts";
import type { Locale } from "../../shared/text/locale.ts";
import { buildWorkbook } from "../../shared/xlsx/write/build-workbook.ts";
import type { ComparisonView, ComparisonWords } from "./books-messages.ts";
import { comparisonRows } from "./comparison-rows.ts";

const WIDTHS = [6, 14, 28, 22, 16, 16, 36, 36, 40];

export async function comparisonWorkbook(view: ComparisonView, locale: Locale, words: ComparisonWords): Promise<ArrayBuffer> {
  const built = await buildWorkbook([sheetOf(comparisonRows(view, locale, words), words)]);
  // What we ask for ourselves can always be written: anything else is our fault, and no answer to the caller.
  if (!built.ok) throw new Error(`Cannot write the comparison: ${built.error.code}`);
  return new Uint8Array(built.bytes).buffer;
}

function sheetOf(rows: readonly (readonly string[])[], { sheet, title, headers }: ComparisonWords): NewSheet {
  return {
    name: sheet,
    rows: [
      [{ value: harmless(title), look: LOOKS.section }],
      [],
      headers.map((value) => ({ value, look: LOOKS.header })),
      ...rows.map((cells) => cells.map((value) => ({ value, look: LOOKS.text }))),
    ],
    widths: WIDTHS,
    merges: [],
    frozen: { rows: 3, columns: 0 },
    print: { landscape: true, header: { first: 2, last: 2 }, area: null, fitWidth: true, footer: FOOTER },
    validations: [],
    state: "visible",
  };
}
