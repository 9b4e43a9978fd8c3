/** What only a file has: its bytes. */
import { expect, test } from "vitest";
import { FileWorkbook } from "../../addin/workbook/file-workbook.ts";
import { NO_EDITS, type WorkbookEdits } from "../../shared/sheet/edits.ts";
import { type BuiltWorkbook, buildXlsx } from "../support/xlsx-builder.ts";

const BOOK: BuiltWorkbook = {
  sheets: [
    {
      name: "Nhân sự",
      rows: [
        ["STT", "Họ và tên"],
        [1, "Lý Thị Nga"],
      ],
    },
  ],
};

const write = (value: string): WorkbookEdits => ({
  ...NO_EDITS,
  sheets: [{ sheet: "Nhân sự", cells: [{ row: 1, column: 1, value, look: null }], blocks: [], widths: [], printTo: null }],
});

test("undone step by step, a file has the very bytes that it had", async () => {
  const bytes = buildXlsx(BOOK);
  const file = new FileWorkbook("a.xlsx", bytes);
  const first = await file.write(write("một"));
  const between = file.bytes;
  const second = await file.write(write("hai"));
  expect(file.bytes).not.toBe(between);
  await second.undo();
  expect(file.bytes).toBe(between);
  await first.undo();
  expect(file.bytes).toBe(bytes);
});

test("a file that is refused keeps its bytes, and the words say where", async () => {
  const bytes = buildXlsx({ sheets: BOOK.sheets.map((sheet) => ({ ...sheet, protected: true })) });
  const file = new FileWorkbook("a.xlsx", bytes);
  await expect(file.write(write("một"))).rejects.toMatchObject({
    code: "cell-locked",
    text: { vi: expect.stringMatching(/^Ô B2, trang tính “Nhân sự”: Trang tính đang được bảo vệ/) },
  });
  expect(file.bytes).toBe(bytes);
});

test("a signed file is written only when that was allowed", async () => {
  const signature = '<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"/>';
  const bytes = buildXlsx({
    ...BOOK,
    parts: {
      "_xmlsignatures/origin.sigs": "",
      "_xmlsignatures/_rels/origin.sigs.rels": signature,
      "_xmlsignatures/sig1.xml": "<Signature/>",
    },
  });
  const file = new FileWorkbook("a.xlsx", bytes);
  await expect(file.write(write("một"))).rejects.toMatchObject({ code: "file-signed" });
  expect(file.bytes).toBe(bytes);
  await file.write(write("một"), { allowSigned: true });
  expect(file.bytes).not.toBe(bytes);
});

test("what is no workbook is neither read nor written", async () => {
  const file = new FileWorkbook("a.xlsx", new Uint8Array([1, 2, 3]));
  await expect(file.write(write("một"))).rejects.toMatchObject({ code: "file-unreadable" });
});
