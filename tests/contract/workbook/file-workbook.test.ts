import { strFromU8, unzipSync } from "fflate";
import { FileWorkbook } from "../../../addin/workbook/file-workbook.ts";
import { columnName, rangeName } from "../../../shared/sheet/address.ts";
import { cellKey, type SheetSnapshot, type WorkbookSnapshot } from "../../../shared/sheet/snapshot.ts";
import { type BuiltCell, type BuiltSheet, buildXlsx, partsOf } from "../../support/xlsx-builder.ts";
import { markingContract } from "./marking-contract.ts";
import { shownOn } from "./shown-on.ts";
import { workbookContract } from "./workbook-contract.ts";
import { writingContract } from "./writing-contract.ts";

workbookContract("a file", (workbook, name) => {
  const port = new FileWorkbook(name, fileOf(workbook));
  return { port, selected: () => port.selected };
});

writingContract("a file", (sheets, { locked = [], structureLocked = false }) => {
  const book = { sheets: sheets.map((sheet) => ({ ...builtSheet(sheet), protected: locked.includes(sheet.name) })) };
  const plain = String(partsOf(book)["xl/workbook.xml"]);
  const xml = plain.replace("<sheets>", '<workbookProtection lockStructure="1"/><sheets>');
  const port = new FileWorkbook(
    "Kế hoạch 2024.xlsx",
    buildXlsx({ ...book, parts: { "xl/workbook.xml": structureLocked ? xml : plain } }),
  );
  return { port, names: () => namesIn(port.bytes) };
});

markingContract("a file", (sheets) => {
  const port = new FileWorkbook("Kế hoạch 2024.xlsx", fileOf({ sheets, date1904: false }));
  // Not one byte of a file knows of marks.
  return { port, shown: () => shownOn(port), saved: () => port.bytes };
});

/** The names of the whole workbook. */
function namesIn(bytes: Uint8Array): Map<string, string> {
  const xml = strFromU8(unzipSync(bytes)["xl/workbook.xml"] ?? new Uint8Array());
  const names = xml.matchAll(/<definedName name="([^"]*)">([^<]*)</g);
  return new Map([...names].map(([, name = "", refersTo = ""]) => [name, refersTo.replaceAll("&apos;", "'")]));
}

function fileOf({ sheets, date1904, kept }: WorkbookSnapshot): Uint8Array {
  const book = { sheets: sheets.map(builtSheet), date1904 };
  return typeof kept === "string" ? buildXlsx({ ...book, parts: withPart(partsOf(book), kept) }) : buildXlsx(book);
}

/** As Excel keeps a part of ours. */
function withPart(parts: ReturnType<typeof partsOf>, xml: string): ReturnType<typeof partsOf> {
  const path = "xl/_rels/workbook.xml.rels";
  const type = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/customXml";
  const relationship = `<Relationship Id="rIdKept" Type="${type}" Target="../customXml/item1.xml"/></Relationships>`;
  return {
    ...parts,
    [path]: String(parts[path]).replace("</Relationships>", relationship),
    "customXml/item1.xml": `<?xml version="1.0" encoding="UTF-8"?>\n${xml}`,
  };
}

function builtSheet(sheet: SheetSnapshot): BuiltSheet {
  return {
    name: sheet.name,
    state: sheet.state,
    merges: sheet.merges.map(rangeName),
    hiddenRows: [...sheet.hiddenRows].map((row) => row + 1),
    hiddenColumns: [...sheet.hiddenColumns].map(columnName),
    rows: Array.from(sheet.rows, (cells, row) => Array.from(cells ?? [], (_, column) => builtCell(sheet, row, column))),
  };
}

const FONTS = { tcvn3: ".VnTime", vni: "VNI-Times" } as const;
const FORMATS = { month: "mm/yyyy", year: "yyyy" } as const;

function builtCell(sheet: SheetSnapshot, row: number, column: number): BuiltCell {
  const formula = sheet.formulas.get(cellKey(row, column));
  const { font, struck, shows } = sheet.marks.get(cellKey(row, column)) ?? {};
  return {
    value: sheet.rows[row]?.[column] ?? null,
    ...(formula === undefined ? {} : { formula }),
    ...(font ? { font: FONTS[font] } : {}),
    ...(struck ? { strike: true } : {}),
    ...(shows ? { format: FORMATS[shows] } : {}),
  };
}
