/** Real workbooks of openpyxl and LibreOffice: what a patch does not mean to touch keeps its very bytes. */
import { readdirSync, readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { cellKey, type SheetSnapshot } from "../../../../shared/sheet/snapshot.ts";
import { patched, read, sheetEdits } from "../../../support/patched.ts";
import { entriesOf, partText, touchedParts } from "../../../support/zip-entries.ts";

const files = ["samples", "producers"].flatMap((folder) => {
  const url = new URL(`../../../fixtures/${folder}/`, import.meta.url);
  return readdirSync(url)
    .filter((name) => name.endsWith(".xlsx"))
    .map((name): [string, Uint8Array] => [name, new Uint8Array(readFileSync(new URL(name, url)))]);
});

test("there are samples", () => {
  expect(files.length).toBeGreaterThanOrEqual(10);
});

test.each(files)("%s", async (_, bytes) => {
  const before = read(bytes);
  const [first] = before.sheets;
  if (first === undefined) throw new Error("A sample without sheets");
  const rows = Array.from(first.rows, (row) => row ?? []);
  const right = Math.max(...rows.map((row) => row.length));
  const bottom = first.rows.length;
  const look = { likeColumn: right - 1, bold: true, numberFormat: "dd/mm/yyyy" };
  const edits = sheetEdits(first.name, {
    cells: [
      { row: bottom, column: right, value: "Ghi chú của hệ thống", look },
      { row: bottom, column: right + 1, value: 45_000.5, look: null },
    ],
    blocks: [
      {
        column: right + 2,
        firstRow: 0,
        formula: [{ kind: "same-row", column: 0 }],
        values: rows.map(([value]) => value ?? ""),
        look,
      },
    ],
    widths: [{ column: right, width: 20 }],
    printTo: right + 2,
  });
  const after = await patched(bytes, { sheets: [edits] });

  expect([...entriesOf(after).keys()]).toEqual([...entriesOf(bytes).keys()]);
  expect(touchedParts(bytes, after)).toEqual(["xl/styles.xml", "xl/workbook.xml", "xl/worksheets/sheet1.xml"]);
  // Formats are appended: what was there stands there unchanged, with its number.
  const cells = (xml: string) => /<cellXfs[^>]*>(.*)<\/cellXfs>/s.exec(xml)?.[1] ?? "";
  expect(cells(partText(after, "xl/styles.xml")).startsWith(cells(partText(bytes, "xl/styles.xml")))).toBe(true);

  const [now, ...others] = read(after).sheets;
  expect(others).toEqual(before.sheets.slice(1));
  if (now === undefined) throw new Error("The sheet is gone");
  const old = (sheet: SheetSnapshot) => ({
    ...sheet,
    rows: Array.from(sheet.rows.slice(0, bottom), (row) => Array.from({ length: right }, (_, column) => row?.[column] ?? null)),
    formulas: [...sheet.formulas].filter(([key]) => key % 16_384 < right),
    marks: [...sheet.marks].filter(([key]) => key % 16_384 < right),
  });
  expect(old(now)).toEqual(old(first));
  expect(now.rows[bottom]?.slice(right)).toEqual(["Ghi chú của hệ thống", 45_000.5]);
  expect(now.formulas.get(cellKey(3, right + 2))).toBe("$A4");
  // The sheet itself: the bytes outside its columns, dimension and cells are those of before.
  const frame = (xml: string) =>
    xml
      .replace(/<dimension[^>]*>/, "")
      .replace(/<cols>.*<\/cols>/s, "")
      .replace(/<sheetData>.*<\/sheetData>/s, "");
  const part = "xl/worksheets/sheet1.xml";
  expect(frame(partText(after, part))).toBe(frame(partText(bytes, part)));
});
