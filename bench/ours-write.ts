/** Our side of the writing: the patcher, as the page and the command line call it. */
import { fillableWorkbook } from "../shared/check.ts";
// Loaded before the clock starts, as the peers are: else what the check leaves for later would be loaded while it runs.
import "../shared/programmes/qd-1641/later.ts";
import { NO_EDITS, type SheetEdits } from "../shared/sheet/edits.ts";
import { OpenedFile } from "../shared/xlsx/opened-file.ts";
import { readWorkbook } from "../shared/xlsx/read-workbook.ts";
import { patchWorkbook } from "../shared/xlsx/write/patch-workbook.ts";
import type { Writer } from "./contender.ts";

export const patcher: Writer = {
  name: "ours",
  note: "reads, decides about everybody, fills every column and both sheets of our own, and patches the bytes; the peers write six columns of one formula",
  async fill(bytes) {
    const { open } = new OpenedFile(bytes);
    const read = readWorkbook(bytes, { open });
    if (!read.ok) throw new Error(`Cannot measure: the workbook was refused (${read.error.code})`);
    const plan = await fillableWorkbook(read.workbook).fill({ add: "all", restore: false });
    const result = await patchWorkbook(bytes, plan.edits, { open });
    if (!result.ok) throw new Error(`Cannot measure: the workbook was refused (${result.error.code})`);
    return result.bytes;
  },
  touch(bytes, sheet) {
    return patch(bytes, {
      sheet,
      cells: [{ row: 8, column: 0, value: "mới", look: null }],
      blocks: [],
      widths: [],
      printTo: null,
    });
  },
};

async function patch(bytes: Uint8Array, edits: SheetEdits): Promise<Uint8Array> {
  const result = await patchWorkbook(bytes, { ...NO_EDITS, sheets: [edits] });
  if (!result.ok) throw new Error(`Cannot measure: the workbook was refused (${result.error.code})`);
  return result.bytes;
}
