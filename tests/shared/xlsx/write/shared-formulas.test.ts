/** Formulas that cells share: those that are overwritten, and those that are written. */
import { describe, expect, test } from "vitest";
import { cellKey, valueAt } from "../../../../shared/sheet/snapshot.ts";
import { patched, read, sheetEdits } from "../../../support/patched.ts";
import { buildXlsx } from "../../../support/xlsx-builder.ts";
import { partText } from "../../../support/zip-entries.ts";

const PART = "xl/worksheets/sheet1.xml";
const sheetOf = (rows: string, prefix = ""): Uint8Array => {
  const own = prefix === "" ? "xmlns" : `xmlns:${prefix}`;
  const tag = (name: string) => (prefix === "" ? name : `${prefix}:${name}`);
  const xml = `<${tag("worksheet")} ${own}="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><${tag("sheetData")}>${rows}</${tag("sheetData")}></${tag("worksheet")}>`;
  return buildXlsx({ sheets: [{ name: "A", rows: [] }], parts: { [PART]: xml } });
};
const overwrite = (bytes: Uint8Array, row: number, column: number) =>
  patched(bytes, { sheets: [sheetEdits("A", { cells: [{ row, column, value: "tay", look: null }] })] });

/** B1:B3 and C3 share one formula; C3 stands outside of its range, as files of some programs have it. */
const ROWS =
  '<row r="1"><c r="A1"><v>1</v></c><c r="B1"><f t="shared" ref="B1:B3" si="7">A1*2&amp;"A1"</f><v>2</v></c></row>' +
  '<row r="2"><c r="A2"><v>2</v></c><c r="B2"><f t="shared" si="7"/><v>4</v></c></row>' +
  '<row r="3"><c r="A3"><v>3</v></c><c r="B3"><f t="shared" ca="1" si="7"></f><v>6</v></c><c r="C3"><f t="shared" si="7"/><v>12</v></c></row>';

describe("a group of formulas that is written into", () => {
  test("keeps computing the same when its first cell is overwritten: every other cell gets its own text", async () => {
    const after = await overwrite(sheetOf(ROWS), 0, 1);
    const [sheet] = read(after).sheets;
    expect([...(sheet?.formulas ?? [])]).toEqual([
      [cellKey(1, 1), 'A2*2&"A1"'],
      [cellKey(2, 1), 'A3*2&"A1"'],
      [cellKey(2, 2), 'B3*2&"A1"'],
    ]);
    expect(partText(after, PART)).toContain('<c r="B2"><f>A2*2&amp;"A1"</f><v>4</v></c>');
    expect(sheet?.rows).toEqual([
      [1, "tay"],
      [2, 4],
      [3, 6, 12],
    ]);
  });

  test("stays as it is when another cell of it is overwritten", async () => {
    const after = await overwrite(sheetOf(ROWS), 1, 1);
    expect(partText(after, PART)).toBe(
      partText(sheetOf(ROWS), PART).replace(
        '<c r="B2"><f t="shared" si="7"/><v>4</v></c>',
        '<c r="B2" t="inlineStr"><is><t>tay</t></is></c>',
      ),
    );
  });

  test("is taken apart in its own prefix, and where a member stands before the first", async () => {
    const rows =
      '<x:row><x:c><x:f t="shared" si="0"/><x:v>1</x:v></x:c><x:c><x:f t="shared" ref="A1:B1" si="0">C1</x:f><x:v>1</x:v></x:c></x:row>';
    expect(partText(await overwrite(sheetOf(rows, "x"), 0, 1), PART)).toContain(
      '<x:c><x:f>B1</x:f><x:v>1</x:v></x:c><x:c r="B1"',
    );
  });

  test("loses nothing when it is overwritten whole", async () => {
    const cells = [0, 1, 2].map((row) => ({ row, column: 1, value: row, look: null }));
    const [sheet] = read(await patched(sheetOf(ROWS), { sheets: [sheetEdits("A", { cells })] })).sheets;
    expect(sheet?.rows).toEqual([
      [1, 0],
      [2, 1],
      [3, 2, 12],
    ]);
    expect(sheet?.formulas.get(cellKey(2, 2))).toBe('B3*2&"A1"');
  });
});

describe("a block of formulas", () => {
  const block = (length: number, column = 4) => ({
    column,
    firstRow: 2,
    formula: [
      { kind: "same-row", column: 0 } as const,
      '&"<',
      { kind: "fixed", sheet: "A", top: 0, left: 0, bottom: 4, right: 1 } as const,
      '>"',
    ],
    values: Array.from({ length }, (_, index) => index),
    look: null,
  });

  test("is written cell by cell when it is short", async () => {
    const xml = partText(await patched(sheetOf(ROWS), { sheets: [sheetEdits("A", { blocks: [block(500)] })] }), PART);
    expect(xml).toContain(`<c r="E3"><f>$A3&amp;"&lt;'A'!$A$1:$B$5&gt;"</f><v>0</v></c></row><row r="4"><c r="E4"><f>$A4`);
    expect(xml).not.toContain('si="8"');
  });

  test("is written once when it is long, under a number that no other group has", async () => {
    const after = await patched(sheetOf(ROWS), { sheets: [sheetEdits("A", { blocks: [block(501), block(600, 5)] })] });
    const xml = partText(after, PART);
    expect(xml).toContain(`<c r="E3"><f t="shared" si="8" ref="E3:E503">$A3&amp;"&lt;'A'!$A$1:$B$5&gt;"</f><v>0</v></c>`);
    expect(xml).toContain('<c r="E4"><f t="shared" si="8"/><v>1</v></c>');
    expect(xml).toContain('<f t="shared" si="9" ref="F3:F602">');
    const [sheet] = read(after).sheets;
    expect(sheet?.formulas.get(cellKey(502, 4))).toBe(`$A503&"<'A'!$A$1:$B$5>"`);
    expect(sheet === undefined ? null : valueAt(sheet, 601, 5)).toBe(599);
  });

  test("is not shared when its text says cells that would move with it", async () => {
    const text = { ...block(600), formula: ["A1+", { kind: "same-row", column: 0 } as const] };
    const xml = partText(await patched(sheetOf(ROWS), { sheets: [sheetEdits("A", { blocks: [text] })] }), PART);
    expect(xml).toContain('<c r="E602"><f>A1+$A602</f><v>599</v></c>');
  });
});
