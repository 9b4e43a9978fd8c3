/** Cells that become one: in the list of merged areas, or in a new one where the format has its place. */
import { strFromU8, strToU8, unzipSync, zipSync } from "fflate";
import { expect, test } from "vitest";
import { patched, refusal, sheetEdits } from "../../../support/patched.ts";
import { buildXlsx } from "../../../support/xlsx-builder.ts";
import { partText } from "../../../support/zip-entries.ts";

const PART = "xl/worksheets/sheet1.xml";
const edits = {
  sheets: [
    sheetEdits("A", {
      cells: [
        { row: 0, column: 2, value: "Kết luận", look: null, mergeDown: 1 },
        { row: 1, column: 2, value: null, look: null },
        { row: 0, column: 3, value: "Lý do", look: null, mergeDown: 1 },
        { row: 1, column: 3, value: null, look: null },
      ],
    }),
  ],
};
const plain = buildXlsx({ sheets: [{ name: "A", rows: [["STT", "Họ và tên"], [], [1, "Lê Văn An"]] }] });

/** What follows the cells. */
function withXml(after: string): Uint8Array {
  const parts = unzipSync(plain);
  const xml = strFromU8(parts[PART] ?? new Uint8Array());
  return zipSync({ ...parts, [PART]: strToU8(xml.replace(/(<\/sheetData>).*(<\/worksheet>)/s, `$1${after}$2`)) });
}

const ADDED = '<mergeCell ref="C1:C2"/><mergeCell ref="D1:D2"/>';
const LIST = `<mergeCells count="2">${ADDED}</mergeCells>`;

test.each([
  ["nothing", "", LIST],
  ["margins", '<pageMargins left="1"/>', `${LIST}<pageMargins left="1"/>`],
  [
    "a protection, a filter and formats by condition",
    '<sheetProtection/><autoFilter ref="A1:B2"><filterColumn colId="0"/></autoFilter><conditionalFormatting/>',
    `<sheetProtection/><autoFilter ref="A1:B2"><filterColumn colId="0"/></autoFilter>${LIST}<conditionalFormatting/>`,
  ],
  [
    "merged cells",
    '<mergeCells count="1"><mergeCell ref="A1:A2"/></mergeCells><pageMargins/>',
    `<mergeCells count="3"><mergeCell ref="A1:A2"/>${ADDED}</mergeCells><pageMargins/>`,
  ],
  ["an empty list of them", "<mergeCells/>", `<mergeCells>${ADDED}</mergeCells>`],
])("behind cells that are followed by %s", async (_, before, after) => {
  expect(partText(await patched(withXml(before), edits), PART)).toContain(`</sheetData>${after}</worksheet>`);
});

test("not where cells are merged in another way, nor over what stays", async () => {
  const crossed = withXml('<mergeCells count="1"><mergeCell ref="B1:C1"/></mergeCells>');
  expect(await refusal(crossed, edits)).toMatchObject({ code: "write-merged-cell" });
  const beside = withXml('<mergeCells count="1"><mergeCell ref="D1:E1"/></mergeCells>');
  expect(await refusal(beside, edits)).toMatchObject({ code: "write-merged-cell", cell: "D1" });
  const kept = sheetEdits("A", { cells: [{ row: 0, column: 1, value: "Tên", look: null, mergeDown: 2 }] });
  expect(await refusal(plain, { sheets: [kept] })).toMatchObject({ code: "write-bad-value" });
});
