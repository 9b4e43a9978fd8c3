/** Large and empty sheets in bounded time and memory. The bounds are wide: they fail for a wrong order of growth, not for a slow machine. */
import { describe, expect, it } from "vitest";
import { MAX_CELLS, SHEET_ROWS } from "../../../shared/xlsx/limits.ts";
import { readWorkbook } from "../../../shared/xlsx/read-workbook.ts";
import { within } from "../../support/within.ts";
import { buildXlsx } from "../../support/xlsx-builder.ts";

const SECONDS = 1000;

const sheetFile = (xml: string, parts: Record<string, string> = {}) =>
  buildXlsx({
    sheets: [{ name: "A", rows: [["x"]] }],
    level: 1,
    parts: { "xl/worksheets/sheet1.xml": `<worksheet>${xml}</worksheet>`, ...parts },
  });

describe("large files", () => {
  it("reads a million empty rows as the few that are filled", () => {
    const empty = Array.from({ length: SHEET_ROWS - 1 }, (_, row) => `<row r="${row + 2}" hidden="1"/>`).join("");
    const result = within(6 * SECONDS, () =>
      readWorkbook(sheetFile(`<sheetData><row r="1"><c r="A1"><v>7</v></c></row>${empty}</sheetData>`)),
    );
    expect(result.ok && [result.workbook.sheets[0]?.rows, result.workbook.sheets[0]?.hiddenRows.size]).toEqual([[[7]], 0]);
  });

  it("reads few of a million shared texts without making the others", () => {
    const items = Array.from({ length: 1_000_000 }, (_, index) => `<si><t>Văn bản số ${index}</t></si>`).join("");
    const bytes = sheetFile('<sheetData><row><c t="s"><v>999999</v></c><c t="s"><v>3</v></c></row></sheetData>', {
      "xl/sharedStrings.xml": `<sst>${items}</sst>`,
    });
    const result = within(4 * SECONDS, () => readWorkbook(bytes));
    expect(result.ok && result.workbook.sheets[0]?.rows[0]).toEqual(["Văn bản số 999999", "Văn bản số 3"]);
  });

  it("refuses more cells than fit in memory, however they are spread", () => {
    const wide = Math.ceil(MAX_CELLS / 16_384) + 1;
    const rows = Array.from({ length: wide }, (_, row) => `<row><c r="XFD${row + 1}"><v>1</v></c></row>`).join("");
    expect(readWorkbook(sheetFile(`<sheetData>${rows}</sheetData>`))).toMatchObject({
      ok: false,
      error: { code: "file-too-large", sheet: "A" },
    });
    const fewer = Array.from({ length: wide - 2 }, (_, row) => `<row><c r="XFD${row + 1}"><v>1</v></c></row>`).join("");
    expect(readWorkbook(sheetFile(`<sheetData>${fewer}</sheetData>`)).ok).toBe(true);
  });

  it("cuts a text where Excel would", () => {
    const item = (length: number) => `<si><t>${"ă".repeat(length)}</t></si>`;
    const bytes = sheetFile('<sheetData><row><c t="s"><v>0</v></c><c t="s"><v>1</v></c></row></sheetData>', {
      "xl/sharedStrings.xml": `<sst>${item(32_767)}${item(90_000)}</sst>`,
    });
    const result = readWorkbook(bytes);
    expect(result.ok && result.workbook.sheets[0]?.rows[0]).toEqual(["ă".repeat(32_767), "ă".repeat(32_767)]);
  });
});
