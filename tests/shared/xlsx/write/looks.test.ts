/** How written cells look: like another cell, changed in what is said, with as few new formats as can be. */
import { describe, expect, test } from "vitest";
import type { Look } from "../../../../shared/sheet/edits.ts";
import { patched, sheetEdits } from "../../../support/patched.ts";
import { richParts } from "../../../support/rich-workbook.ts";
import { buildXlsx, zipParts } from "../../../support/xlsx-builder.ts";
import { keptParts, partText } from "../../../support/zip-entries.ts";

const SHEET = "Kế hoạch";
const STYLES = "xl/styles.xml";

async function styled(looks: readonly (Look | null)[], parts: Record<string, string> = {}) {
  const bytes = zipParts({ ...richParts(), ...parts });
  const cells = looks.map((look, column) => ({ row: 0, column, value: column, look }));
  const after = await patched(bytes, { sheets: [sheetEdits(SHEET, { cells })] });
  const sheet = partText(after, "xl/worksheets/sheet1.xml");
  const numbers = looks.map((_, column) =>
    Number(new RegExp(`<c r="${"ABCDEFGH"[column]}1"(?: s="(\\d+)")?`).exec(sheet)?.[1] ?? 0),
  );
  const styles = partText(after, STYLES);
  const list = (name: string, item: string) =>
    [
      ...(new RegExp(`<${name}[ >].*?</${name}>`, "s").exec(styles)?.[0] ?? "").matchAll(
        new RegExp(`<${item}(?: [^>]*?)?(?:/>|>.*?</${item}>)`, "gs"),
      ),
    ].map(([xml]) => xml);
  return {
    after,
    bytes,
    numbers,
    styles,
    formats: list("cellXfs", "xf"),
    fonts: list("fonts", "font"),
    fills: list("fills", "fill"),
  };
}

describe("a look", () => {
  test("of a cell that says nothing new adds nothing", async () => {
    const { after, bytes, numbers } = await styled([null, { likeColumn: null }, { likeColumn: 0, bold: true }]);
    expect(numbers).toEqual([1, 1, 1]);
    expect(keptParts(bytes, after)).toContain(STYLES);
  });

  test("starts from the cell itself or from another one of its row, and is made once", async () => {
    const { numbers, formats, fonts, styles } = await styled([
      { likeColumn: null, italic: true },
      { likeColumn: 0, italic: true },
      { likeColumn: 7, bold: true, fontSize: 12, fontName: "Times New Roman" },
      { likeColumn: 3, numberFormat: "#,##0.0" },
      { likeColumn: 3, numberFormat: "dd/mm/yyyy" },
    ]);
    expect(numbers).toEqual([5, 5, 6, 7, 8]);
    expect(fonts.slice(2)).toEqual([
      '<font><b/><i/><sz val="12"/><name val="Times New Roman"/><family val="1"/></font>',
      '<font><b/><sz val="12"/><color theme="1"/><name val="Times New Roman"/></font>',
    ]);
    expect(formats.slice(5)).toEqual([
      '<xf numFmtId="0" fontId="2" fillId="0" borderId="0" xfId="0" applyFont="1"><alignment horizontal="center"/></xf>',
      '<xf numFmtId="0" fontId="3" fillId="0" borderId="0" xfId="0" applyFont="1"/>',
      '<xf numFmtId="170" fontId="1" fillId="0" borderId="0" xfId="0" applyFont="1" applyNumberFormat="1"><alignment horizontal="center"/></xf>',
      '<xf numFmtId="164" fontId="1" fillId="0" borderId="0" xfId="0" applyFont="1" applyNumberFormat="1"><alignment horizontal="center"/></xf>',
    ]);
    expect(styles).toContain('<cellXfs count="9">');
    expect(styles).toContain('<numFmts count="2">');
    expect(styles).toContain('<dxfs count="1"><dxf><font><color rgb="FF9C0006"/></font></dxf></dxfs>');
    expect(styles).toContain("<x14:slicerStyles");
  });

  test("may be another one where the cell has no format of its own", async () => {
    const look: Look = { likeColumn: null, bold: true, bare: { likeColumn: 0, italic: true } };
    const { numbers, formats } = await styled([look, null, null, null, null, look]);
    // The first cell is formatted, and bold already; the last is not there.
    expect(numbers).toEqual([1, 1, 1, 1, expect.any(Number), 5]);
    expect(formats[5]).toContain('<alignment horizontal="center"/>');
  });

  test("adds to what the cell has: alignment, locking, border and fill", async () => {
    const { formats, fills, styles } = await styled([
      { likeColumn: null, wrap: true, locked: false, border: "thin", fill: "FFF2CC" },
      { likeColumn: null, align: "right", bold: false },
    ]);
    expect(formats.slice(5)).toEqual([
      '<xf numFmtId="0" fontId="1" fillId="2" borderId="1" xfId="0" applyFont="1" applyFill="1" applyBorder="1" applyAlignment="1" applyProtection="1"><alignment horizontal="center" wrapText="1"/><protection locked="0"/></xf>',
      '<xf numFmtId="0" fontId="2" fillId="0" borderId="0" xfId="0" applyFont="1" applyAlignment="1"><alignment horizontal="right"/></xf>',
    ]);
    expect(fills[2]).toBe(
      '<fill><patternFill patternType="solid"><fgColor rgb="FFFFF2CC"/><bgColor indexed="64"/></patternFill></fill>',
    );
    expect(styles).toContain('<borders count="2">');
  });

  test("is written in a part that lacks sections, with a prefix, or is not there at all", async () => {
    const bare =
      '<x:styleSheet xmlns:x="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><x:fonts/><x:dxfs count="0"/></x:styleSheet>';
    const { styles } = await styled([{ likeColumn: null, bold: true, fill: "AABBCC", numberFormat: "0.000" }], {
      [STYLES]: bare,
    });
    expect(styles).toContain(
      '<x:numFmts count="1"><x:numFmt numFmtId="164" formatCode="0.000"/></x:numFmts><x:fonts><x:font><x:sz val="12"/><x:name val="Times New Roman"/></x:font><x:font><x:b/>',
    );
    expect(styles).toContain('<x:fills count="3">');
    expect(styles.indexOf("</x:cellXfs><x:dxfs")).toBeGreaterThan(0);

    const parts = { "xl/styles.xml": null, "xl/_rels/workbook.xml.rels": null };
    const rels = `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/worksheet" Target="worksheets/sheet1.xml"/></Relationships>`;
    const bytes = buildXlsx({ sheets: [{ name: "A", rows: [[1]] }], parts: { ...parts, "xl/_rels/workbook.xml.rels": rels } });
    const after = await patched(bytes, {
      sheets: [sheetEdits("A", { cells: [{ row: 0, column: 0, value: 2, look: { likeColumn: null, bold: true } }] })],
    });
    expect(partText(after, "xl/worksheets/sheet1.xml")).toContain('<c r="A1" s="1"><v>2</v></c>');
    expect(partText(after, STYLES)).toContain('<cellXfs count="2">');
    expect(partText(after, "xl/_rels/workbook.xml.rels")).toContain('Target="styles.xml"');
  });
});

test("numbers of formats that are taken are passed over, and words that objects know are codes like any other", async () => {
  const styles = String(richParts()[STYLES]).replace('numFmtId="170" formatCode', 'numFmtId="164" formatCode');
  const { styles: now } = await styled(
    [
      { likeColumn: 7, numberFormat: "constructor" },
      { likeColumn: 7, numberFormat: "0.0000" },
    ],
    { [STYLES]: styles },
  );
  expect(now).toContain(
    '<numFmt numFmtId="165" formatCode="constructor"/><numFmt numFmtId="166" formatCode="0.0000"/></numFmts>',
  );
});
