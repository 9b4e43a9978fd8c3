/** Files of all kinds of writers: written into in their own dialect, and bounded in time whatever they hold. */
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { cellKey } from "../../../../shared/sheet/snapshot.ts";
import { patched, read, refusal, sheetEdits } from "../../../support/patched.ts";
import { rawZip } from "../../../support/raw-zip.ts";
import { within } from "../../../support/within.ts";
import { buildXlsx, partsOf, zipParts } from "../../../support/xlsx-builder.ts";
import { entriesOf, partText, touchedParts } from "../../../support/zip-entries.ts";

const PART = "xl/worksheets/sheet1.xml";
const book = { sheets: [{ name: "A", rows: [["một", 2]] }] };
const sheetFile = (xml: string) => buildXlsx({ ...book, parts: { [PART]: xml } });
const edits = (row: number, column: number, value: string | number = "mới") => ({
  sheets: [sheetEdits("A", { cells: [{ row, column, value, look: null }] })],
});

function utf16(text: string, littleEndian: boolean): Uint8Array {
  const units = [0xfeff, ...Array.from({ length: text.length }, (_, index) => text.charCodeAt(index))];
  return Uint8Array.from(units.flatMap((unit) => (littleEndian ? [unit & 255, unit >> 8] : [unit >> 8, unit & 255])));
}

describe("a sheet", () => {
  test.each([
    "<sheetData/>",
    "<sheetData />",
    "<sheetData></sheetData>",
    '<sheetData><row r="1"/></sheetData>',
    "<sheetData><row/></sheetData>",
  ])("without cells: %s", async (data) => {
    const after = await patched(sheetFile(`<worksheet>${data}<pageMargins left="1"/></worksheet>`), edits(0, 2));
    expect(read(after).sheets[0]?.rows).toEqual([[null, null, "mới"]]);
    expect(partText(after, PART)).toMatch(/<\/sheetData><pageMargins left="1"\/><\/worksheet>$/);
  });

  test("whose rows and cells say no place", async () => {
    const xml =
      "<worksheet><sheetData><row><c><v>1</v></c><c/><c><v>3</v></c></row><row><c><v>4</v></c></row></sheetData></worksheet>";
    const cells = [
      { row: 0, column: 1, value: "b", look: null },
      { row: 0, column: 5, value: "f", look: null },
      { row: 1, column: 0, value: null, look: null },
      { row: 4, column: 0, value: 9, look: null },
    ];
    const [sheet] = read(await patched(sheetFile(xml), { sheets: [sheetEdits("A", { cells })] })).sheets;
    expect(sheet?.rows).toEqual([[1, "b", 3, null, null, "f"], undefined, undefined, undefined, [9]]);
  });

  test("between whose rows new ones stand", async () => {
    const xml = '<worksheet><sheetData><row r="2"><c r="B2"><v>1</v></c></row>\n<row r="7"/></sheetData></worksheet>';
    const cells = [0, 1, 4, 6, 9].map((row) => ({ row, column: row, value: row, look: null }));
    expect(partText(await patched(sheetFile(xml), { sheets: [sheetEdits("A", { cells })] }), PART)).toBe(
      '<worksheet><sheetData><row r="1"><c r="A1"><v>0</v></c></row><row r="2"><c r="B2"><v>1</v></c></row>\n' +
        '<row r="5"><c r="E5"><v>4</v></c></row><row r="7"><c r="G7"><v>6</v></c></row><row r="10"><c r="J10"><v>9</v></c></row></sheetData></worksheet>',
    );
  });

  test("with comments, sections and unknown elements among its cells", async () => {
    const xml =
      '<worksheet><sheetData><!-- <row r="1"> --><row r="1"><!-- </row> --><c r="A1" t="str"><v><![CDATA[</c>]]></v></c><x:y xmlns:x="u"><c/></x:y></row></sheetData></worksheet>';
    const after = await patched(sheetFile(xml), edits(0, 1, 5));
    expect(partText(after, PART)).toBe(xml.replace("</x:y></row>", '</x:y><c r="B1"><v>5</v></c></row>'));
    expect(read(after).sheets[0]?.rows).toEqual([["</c>", 5]]);
  });

  test("whose cells carry what belongs to their old value", async () => {
    const xml =
      '<worksheet><sheetData><row r="1"><c r="A1" s="0" t="s" cm="1" vm="2" ph="1"><v>0</v><extLst/></c></row></sheetData></worksheet>';
    expect(partText(await patched(sheetFile(xml), edits(0, 0, 1)), PART)).toContain('<row r="1"><c r="A1"><v>1</v></c></row>');
  });
});

describe("a package", () => {
  test.each([true, false])("whose parts are in UTF-16 (little endian: %s) is written in UTF-8, and says so", async (little) => {
    const parts = { ...partsOf(book) };
    for (const name of ["xl/workbook.xml", PART, "xl/styles.xml", "[Content_Types].xml"])
      parts[name] = utf16(String(parts[name]).replace("UTF-8", "UTF-16"), little);
    const after = await patched(zipParts(parts), { ...edits(3, 3), names: [{ name: "Tên", refersTo: "A!$A$1" }] });
    expect(partText(after, PART)).toMatch(/^\ufeff?<\?xml version="1.0" encoding="UTF-8"/);
    expect(read(after).sheets[0]?.rows[3]?.[3]).toBe("mới");
  });

  test("with sizes behind the data, 64-bit places, stored parts and a comment", async () => {
    const parts = Object.entries(partsOf(book)).map(([name, content]) => ({
      name,
      content,
      method: name.includes("app") ? 0 : 8,
    }));
    const file = rawZip(parts, { zip64: true, comment: "của hệ thống" });
    const after = await patched(file, edits(1, 1));
    expect(touchedParts(file, after)).toEqual(["xl/workbook.xml", PART].sort());
    expect(entriesOf(after).get("docProps/app.xml")?.deflated).toBe(false);
    expect(read(after).sheets[0]?.rows).toEqual([
      ["một", 2],
      [null, "mới"],
    ]);
  });

  test("written twice is the same as written once with both", async () => {
    const file = buildXlsx(book);
    const once = await patched(file, { sheets: [...edits(1, 1).sheets, ...edits(2, 2).sheets] });
    const twice = await patched(await patched(file, edits(1, 1)), edits(2, 2));
    expect(read(twice)).toEqual(read(once));
  });
});

describe("hostile", () => {
  test("merges that all lie over all rows are not compared for ever", async () => {
    const merges = '<mergeCell ref="B1:C1048576"/>'.repeat(200_000);
    const file = sheetFile(`<worksheet><sheetData/><mergeCells>${merges}</mergeCells></worksheet>`);
    const block = { column: 9, firstRow: 0, formula: ["1"], values: new Array<number>(2_000).fill(1), look: null };
    await within(4_000, async () =>
      expect(await refusal(file, { sheets: [sheetEdits("A", { blocks: [block] })] })).toEqual({ code: "file-too-large" }),
    );
  });

  test("columns that are said more often than there are columns", async () => {
    const columns = '<col min="1" max="16384" width="9"/>'.repeat(20_000);
    const file = sheetFile(`<worksheet><cols>${columns}</cols><sheetData/></worksheet>`);
    expect(await refusal(file, edits(0, 0))).toEqual({ code: "file-damaged" });
  });

  test("a cut sheet, an unclosed row, a sheet without cells' place", async () => {
    for (const xml of [
      "<worksheet><sheetData><row>",
      "<worksheet><sheetData><row><c><f>1",
      "<worksheet></worksheet>",
      "<worksheet><sheetData>",
      "<a/>",
    ])
      expect(await refusal(sheetFile(xml), edits(0, 0))).toMatchObject({ code: "file-damaged" });
    expect(await refusal(sheetFile("<!DOCTYPE a><worksheet><sheetData/></worksheet>"), edits(0, 0))).toMatchObject({
      code: "file-hostile",
    });
  });

  test("a shared formula with very many members is taken apart in time", async () => {
    const members = Array.from(
      { length: 60_000 },
      (_, row) => `<row r="${row + 2}"><c r="A${row + 2}"><f t="shared" si="0"/><v>1</v></c></row>`,
    ).join("");
    const file = sheetFile(
      `<worksheet><sheetData><row r="1"><c r="A1"><f t="shared" ref="A1:A60001" si="0">B1+C1*D1</f><v>1</v></c></row>${members}</sheetData></worksheet>`,
    );
    await within(6_000, async () => {
      const after = await patched(file, edits(0, 0));
      expect(read(after).sheets[0]?.formulas.get(cellKey(60_000, 0))).toBe("B60001+C60001*D60001");
    });
  });

  test("any bytes in the place of a sheet are refused or written, never thrown at", async () => {
    const pieces = [
      "<row>",
      "</row>",
      "<c>",
      "</c>",
      "<c/>",
      "<f>",
      "</f>",
      "<v>1</v>",
      "&",
      "<!--",
      "-->",
      'r="A1"',
      "<",
      ">",
      '<f t="shared" si="0"/>',
      "</sheetData>",
    ];
    await fc.assert(
      fc.asyncProperty(fc.array(fc.constantFrom(...pieces), { maxLength: 10 }), async (body) => {
        const xml = `<worksheet><sheetData>${body.join("")}</sheetData></worksheet>`;
        await refusal(zipParts({ ...partsOf(book), [PART]: xml }, 0), edits(1, 1));
      }),
      { numRuns: 400 },
    );
  });
});
