/** A file that is opened once for several steps gives what it gives when each step opens it. */
import { expect, test } from "vitest";
import { NO_EDITS } from "../../../../shared/sheet/edits.ts";
import { OpenedFile } from "../../../../shared/xlsx/opened-file.ts";
import { readWorkbook } from "../../../../shared/xlsx/read-workbook.ts";
import { hindrancesOf } from "../../../../shared/xlsx/write/hindrances.ts";
import { patchWorkbook } from "../../../../shared/xlsx/write/patch-workbook.ts";
import { sheetEdits } from "../../../support/patched.ts";
import { richWorkbook } from "../../../support/rich-workbook.ts";

const SHEET = "Kế hoạch";
const edits = {
  ...NO_EDITS,
  sheets: [sheetEdits(SHEET, { cells: [{ row: 1, column: 0, value: "Lê Văn Cường", look: { likeColumn: 3 } }] })],
};

test("read, looked at and written twice, an opened file gives the same as its bytes each time", async () => {
  const bytes = richWorkbook({ macros: true });
  const untouched = Uint8Array.from(bytes);
  const { open } = new OpenedFile(bytes);
  expect(readWorkbook(bytes, { open })).toEqual(readWorkbook(bytes));
  expect(hindrancesOf(bytes, [SHEET], open)).toEqual(hindrancesOf(bytes, [SHEET]));
  const wanted = await patchWorkbook(bytes, edits);
  expect(wanted.ok).toBe(true);
  expect(await patchWorkbook(bytes, edits, { open })).toEqual(wanted);
  expect(await patchWorkbook(bytes, edits, { open })).toEqual(wanted);
  expect(readWorkbook(bytes, { open })).toEqual(readWorkbook(untouched));
});

test("an opened file that is none is refused like its bytes", async () => {
  const bytes = new TextEncoder().encode("không phải tệp Excel");
  const { open } = new OpenedFile(bytes);
  expect(readWorkbook(bytes, { open })).toEqual(readWorkbook(bytes));
  expect(await patchWorkbook(bytes, edits, { open })).toEqual(await patchWorkbook(bytes, edits));
});
