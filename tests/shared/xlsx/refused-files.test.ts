/** Files that are not read: each gets its own answer, quickly, whatever its bytes. */

import { readFileSync } from "node:fs";
import fc from "fast-check";
import { strToU8 } from "fflate";
import { describe, expect, it } from "vitest";
import { readWorkbook } from "../../../shared/xlsx/read-workbook.ts";
import { headed, type RawEntry, rawZip } from "../../support/raw-zip.ts";
import { within } from "../../support/within.ts";
import { type BuiltWorkbook, buildXlsx, partsOf, zipParts } from "../../support/xlsx-builder.ts";

const BOOK: BuiltWorkbook = {
  sheets: [
    {
      name: "Đề cử",
      rows: [
        ["Họ và tên", "Đơn vị"],
        ["Nguyễn Thị Nga", 1],
      ],
    },
  ],
};
const ENTRIES: RawEntry[] = Object.entries(partsOf(BOOK)).map(([name, content]) => ({ name, content }));
const SHEET = "xl/worksheets/sheet1.xml";

function refusal(bytes: Uint8Array) {
  const result = readWorkbook(bytes);
  return result.ok ? "read" : result.error;
}

const code = (bytes: Uint8Array) => {
  const error = refusal(bytes);
  return error === "read" ? error : error.code;
};

const fixture = (name: string) => new Uint8Array(readFileSync(new URL(`../../fixtures/producers/${name}`, import.meta.url)));
const withEntry = (name: string, change: Partial<RawEntry>) =>
  ENTRIES.map((entry) => (entry.name === name ? { ...entry, ...change } : entry));
const withPart = (name: string, content: string | Uint8Array | null) => buildXlsx({ ...BOOK, parts: { [name]: content } });

/** A compound file whose directory names these streams. */
function compound(...names: string[]): Uint8Array {
  const bytes = new Uint8Array(512 * 4);
  bytes.set([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]);
  names.forEach((name, index) => {
    const at = 512 + index * 128;
    [...name].forEach((letter, place) => {
      bytes[at + place * 2] = letter.charCodeAt(0);
    });
    bytes[at + 64] = name.length * 2 + 2;
  });
  return bytes;
}

/** 165 bytes: the name in one byte a letter, then in UTF-16, padded with blanks. */
function lockOf(user: string): Uint8Array {
  const bytes = new Uint8Array(165).fill(0x20);
  bytes[0] = user.length;
  bytes.set(
    [...user].map((letter) => letter.charCodeAt(0) & 0xff),
    1,
  );
  for (let at = 56; at < 165; at += 2) bytes[at] = 0;
  bytes[55] = user.length;
  [...user].forEach((letter, index) => {
    bytes[57 + index * 2] = letter.charCodeAt(0) & 0xff;
    bytes[58 + index * 2] = letter.charCodeAt(0) >> 8;
  });
  return bytes;
}

describe("files that are no workbooks", () => {
  it.each([
    ["nothing", new Uint8Array(0), "file-empty", "0 byte"],
    ["what OneDrive has not brought yet", new Uint8Array(0), "file-empty", "OneDrive"],
    ["an .xls of LibreOffice", fixture("old-excel.xls"), "file-old-excel", "Lưu thành"],
    ["an .xls of 1992", Uint8Array.of(0x09, 0x04, 0x06, 0x00, 0x00, 0x00, 0x10, 0x00), "file-old-excel", "Lưu thành"],
    ["a workbook with a password", compound("Root Entry", "EncryptionInfo", "EncryptedPackage"), "file-encrypted", "mật khẩu"],
    ["a .doc", compound("Root Entry", "WordDocument"), "file-not-workbook", "Word"],
    ["a .ppt", compound("Root Entry", "PowerPoint Document"), "file-not-workbook", "trình chiếu"],
    ["an .ods", fixture("open-document.ods"), "file-not-workbook", ".ods"],
    ["HTML named .xls", strToU8("\r\n<html><table><tr><td>Họ tên</td></tr></table></html>"), "file-not-workbook", "HTML"],
    [
      "an Excel 2003 XML file",
      strToU8('<?xml version="1.0"?><?mso-application progid="Excel.Sheet"?><Workbook/>'),
      "file-not-workbook",
      "Excel 2003",
    ],
    [
      "an Excel 2003 XML file without its mark",
      strToU8('<?xml version="1.0"?>\n<ss:Workbook xmlns:ss="urn:schemas-microsoft-com:office:spreadsheet"/>'),
      "file-not-workbook",
      "chọn Có",
    ],
    [
      "a web page saved by Excel in one file",
      strToU8("MIME-Version: 1.0\r\nX-Document-Type: Workbook"),
      "file-not-workbook",
      "HTML",
    ],
    ["the mark beside a file that Excel has open", lockOf("Phòng Tổ chức"), "file-not-workbook", "~$"],
    [
      "a link to a sheet of Google",
      strToU8('{"url": "https://docs.google.com/spreadsheets/d/1", "doc_id": "1"}'),
      "file-not-workbook",
      "Google Trang tính",
    ],
    ["a .csv", strToU8("STT;Họ và tên;Ngày sinh\r\n1;Nga;5/3/1982\r\n"), "file-not-workbook", ".csv"],
    ["a PDF", strToU8("%PDF-1.7\n%âãÏÓ"), "file-not-workbook", "PDF"],
    ["a photograph", Uint8Array.of(0xff, 0xd8, 0xff, 0xe0, 0, 16), "file-not-workbook", "hình ảnh"],
    ["a .rar", strToU8("Rar!\u001a\u0007"), "file-not-workbook", "Giải nén"],
    ["noise", Uint8Array.of(1, 2, 3, 0, 200, 201), "file-not-workbook", "không phải tệp Excel"],
    ["a zip of workbooks", zipParts({ "Lào Cai.xlsx": "PK", "Cà Mau.xlsx": "PK" }), "file-not-workbook", "Giải nén"],
    ["a copy that holds only zeros", new Uint8Array(5000), "file-damaged", "hỏng"],
  ])("answers %s", (_, bytes, expected, words) => {
    const error = refusal(bytes);
    expect(error).toMatchObject({ code: expected });
    expect(error === "read" ? "" : error.message.vi).toContain(words);
    expect(error === "read" ? "" : error.message.en).toMatch(/not changed|again/);
  });

  it.each([
    ["docx", "application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml", "word/document.xml", "Word"],
    [
      "pptx",
      "application/vnd.openxmlformats-officedocument.presentationml.presentation.main+xml",
      "ppt/presentation.xml",
      "trình chiếu",
    ],
    ["xlsb", "application/vnd.ms-excel.sheet.binary.macroEnabled.main", "xl/workbook.bin", ".xlsb"],
  ])("answers a .%s", (_, type, part, words) => {
    const bytes = zipParts({
      "[Content_Types].xml": `<Types><Override PartName="/${part}" ContentType="${type}"/></Types>`,
      "_rels/.rels": `<Relationships><Relationship Id="a" Type="x/officeDocument" Target="${part}"/></Relationships>`,
      [part]: "<a/>",
    });
    const error = refusal(bytes);
    expect(error === "read" ? "" : error.message.vi).toContain(words);
  });

  it("answers a workbook of chart sheets only", () => {
    const rels = String(partsOf(BOOK)["xl/_rels/workbook.xml.rels"]).replace(
      "relationships/worksheet",
      "relationships/chartsheet",
    );
    expect(code(withPart("xl/_rels/workbook.xml.rels", rels))).toBe("file-no-sheets");
  });
});

describe("damaged files", () => {
  it("names the sheet that cannot be read", () => {
    const error = refusal(withPart(SHEET, "<worksheet><sheetData><row><c><v>1</v></c></row>"));
    expect(error).toMatchObject({ code: "file-damaged", sheet: "Đề cử" });
    expect(error === "read" ? "" : error.message.vi).toMatch(/^Trang tính “Đề cử” trong tệp bị hỏng/);
  });

  const whole = buildXlsx(BOOK);

  it("reads the whole file, and no file that was cut", () => {
    expect(code(whole)).toBe("read");
    for (let length = 4; length < whole.length; length += 97)
      expect([length, code(whole.slice(0, length))]).toEqual([length, "file-damaged"]);
  });

  it("never reads another value from a file with one wrong byte, and never throws", () => {
    const values = JSON.stringify(readWorkbook(whole));
    fc.assert(
      fc.property(fc.nat(whole.length - 1), fc.integer({ min: 1, max: 255 }), (at, change) => {
        const bytes = whole.slice();
        bytes[at] = (bytes[at] ?? 0) ^ change;
        const result = readWorkbook(bytes);
        if (result.ok) expect(JSON.stringify(result)).toBe(values);
      }),
      { numRuns: 400 },
    );
  });

  it.each([
    ["a missing sheet", withPart(SHEET, null)],
    ["a missing workbook", withPart("xl/workbook.xml", null)],
    ["missing texts", withPart("xl/sharedStrings.xml", null)],
    ["a sheet that ends early", withPart(SHEET, "<worksheet><sheetData><row><c><v>1</v></c></row>")],
    ["an attribute without quotes", withPart(SHEET, "<worksheet><sheetData><row r=1></row></sheetData></worksheet>")],
    [
      "an unknown entity",
      withPart(SHEET, '<worksheet><sheetData><row><c t="str"><v>&eacute;</v></c></row></sheetData></worksheet>'),
    ],
    [
      "letters that are not UTF-8",
      withPart(
        SHEET,
        Uint8Array.from(
          [..."<worksheet><sheetData><row><c t='str'><v>\xe9t\xe9</v></c></row></sheetData></worksheet>"].map((c) =>
            c.charCodeAt(0),
          ),
        ),
      ),
    ],
    [
      "an encoding that packages do not allow",
      withPart(SHEET, '<?xml version="1.0" encoding="windows-1258"?><worksheet><sheetData/></worksheet>'),
    ],
    ["a wrong checksum", rawZip(withEntry(SHEET, { crc: 1 }))],
    ["more entries than there are", rawZip(ENTRIES, { count: ENTRIES.length + 1 })],
    ["a packing we do not know", rawZip(withEntry(SHEET, { method: 12 }))],
    ["another name before the data", rawZip(withEntry(SHEET, { localName: "xl/worksheets/sheet9.xml" }))],
  ])("answers %s", (_, bytes) => {
    expect(code(bytes)).toBe("file-damaged");
  });

  it("asks for the password of a zip with one", () => {
    expect(code(rawZip(withEntry(SHEET, { flags: 1 })))).toBe("file-encrypted");
  });

  it("reads 64-bit zips and zips with a comment", () => {
    expect([code(rawZip(ENTRIES, { zip64: true })), code(rawZip(ENTRIES, { comment: "gửi qua trục liên thông" }))]).toEqual([
      "read",
      "read",
    ]);
  });
});

describe("hostile files", () => {
  const hostileXml = (head: string) =>
    `${head}<worksheet><sheetData><row><c t="str"><v>&x;</v></c></row></sheetData></worksheet>`;

  it.each([
    [
      "an entity from a file of the computer",
      hostileXml('<?xml version="1.0"?><!DOCTYPE a [<!ENTITY x SYSTEM "file:///etc/passwd">]>'),
    ],
    ["entities that multiply", hostileXml('<!DOCTYPE a [<!ENTITY y "yyyyyyyyyy"><!ENTITY x "&y;&y;&y;&y;&y;">]>')],
    ["a document type from outside", hostileXml('<!DOCTYPE worksheet SYSTEM "http://example.com/a.dtd">')],
    ["a document type in a comment's clothes", hostileXml("<!-x><!DOCTYPE a>")],
  ])("does not read %s", (_, xml) => {
    for (const part of [
      SHEET,
      "xl/sharedStrings.xml",
      "xl/workbook.xml",
      "xl/styles.xml",
      "_rels/.rels",
      "[Content_Types].xml",
    ]) {
      expect([part, code(withPart(part, xml))]).toEqual([part, "file-hostile"]);
    }
  });

  it.each(["/etc/passwd", "../../a.txt", "xl/../../a.xml", "..\\a.exe", "C:\\a.exe", "c:/a.exe", "xl/a\0.xml"])(
    "does not read a zip with an entry named %j",
    (name) => {
      expect(code(rawZip([...ENTRIES, { name, content: "x" }]))).toBe("file-hostile");
    },
  );

  it("does not read a zip with two parts of one name, in whatever case", () => {
    expect(code(rawZip([...ENTRIES, { name: SHEET, content: "x" }]))).toBe("file-hostile");
    expect(code(rawZip([...ENTRIES, { name: SHEET.toUpperCase(), content: "x" }]))).toBe("file-hostile");
  });

  it("does not read a zip whose entries share their bytes", () => {
    const carrier = { name: "xl/a.bin", content: headed("xl/b.bin", "hai lần"), method: 0 };
    const hidden = { name: "xl/b.bin", content: "hai lần", method: 0, insideOf: 0 };
    expect(code(rawZip([carrier, ...ENTRIES]))).toBe("read");
    expect(code(rawZip([carrier, hidden, ...ENTRIES]))).toBe("file-hostile");
  });

  it("stops at the declared size of a part that unpacks to more", () => {
    const big = `<worksheet><sheetData>${" ".repeat(30_000_000)}</sheetData></worksheet>`;
    // Packing thirty megabytes is the test's own work; only reading is timed.
    const bomb = rawZip(withEntry(SHEET, { content: big, declaredSize: 5000 }));
    expect(within(500, () => code(bomb))).toBe("file-bomb");
  });

  it("does not unpack what is declared to be 400 times its size, and says so of what is merely too large", () => {
    const spaces = new Uint8Array(40_000_000).fill(32);
    expect(code(rawZip([...ENTRIES, { name: "xl/media/a.png", content: spaces }]))).toBe("file-bomb");
    const noise = Uint8Array.from({ length: 1_000_000 }, (_, index) => (index * 2_654_435_761) >>> 13);
    expect(code(rawZip([...ENTRIES, { name: "a.bin", content: noise, method: 0, declaredSize: 201 * 1024 * 1024 }]))).toBe(
      "file-too-large",
    );
  });

  it("reads a file of up to 2.000 parts and no more", () => {
    const more = (count: number) =>
      Array.from({ length: count - ENTRIES.length }, (_, index) => ({ name: `m/${index}`, content: "", method: 0 }));
    expect(code(rawZip([...ENTRIES, ...more(2000)]))).toBe("read");
    expect(code(rawZip([...ENTRIES, ...more(2001)]))).toBe("file-too-large");
  });

  it("does not look into a file of more than 50 MB", () => {
    expect(within(50, () => code(new Uint8Array(50 * 1024 * 1024 + 1)))).toBe("file-too-large");
  });

  it("reads bytes of any kind without throwing", () => {
    fc.assert(
      fc.property(
        fc.uint8Array({ maxLength: 400 }),
        fc.constantFrom([], [0x50, 0x4b, 3, 4], [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]),
        (bytes, head) => {
          expect(code(Uint8Array.from([...head, ...bytes]))).toMatch(/^file-/);
        },
      ),
      { numRuns: 300 },
    );
  });

  it("reads a sheet, the texts or the styles of any XML-like kind without throwing", () => {
    const piece = fc.constantFrom(
      "<row>",
      "</row>",
      "<row",
      ' r="2"',
      "<c",
      ' t="s"',
      ' t="inlineStr"',
      ">",
      "/>",
      "<v>",
      "1",
      "</v>",
      "</c>",
      "<si>",
      "<t>",
      "ệ",
      "&amp;",
      "&#x;",
      "<![CDATA[",
      "]]>",
      "<!--",
      "-->",
      "<?",
      "?>",
      "<font>",
      "<xf fontId='0'/>",
      "'",
      '"',
      "<is>",
      "</is>",
      "<f t='shared' si='0'>",
      "</f>",
    );
    fc.assert(
      fc.property(
        fc.array(piece, { maxLength: 40 }),
        fc.constantFrom(SHEET, "xl/sharedStrings.xml", "xl/styles.xml"),
        (pieces, part) => {
          const body = part === SHEET ? `<worksheet><sheetData>${pieces.join("")}</sheetData></worksheet>` : pieces.join("");
          expect(code(withPart(part, body))).toMatch(/^file-|^read$/);
        },
      ),
      { numRuns: 300 },
    );
  });
});
