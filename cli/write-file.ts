/** Writes a result so that nobody ever finds half of it: beside its place first, then moved there. */
import { randomUUID } from "node:crypto";
import { rename, rm, writeFile } from "node:fs/promises";
import { extname } from "node:path";
import type { Text } from "../shared/text/locale.ts";

/** Null when it was written, else why not. */
export async function writeWorkbook(path: string, bytes: Uint8Array, kind: "xlsx" | "xlsm"): Promise<Text | null> {
  if (extname(path).toLowerCase() !== `.${kind}`) return wrongExtension(kind);
  const beside = `${path}.${randomUUID()}.tmp`;
  try {
    await writeFile(beside, bytes);
    await rename(beside, path);
    return null;
  } catch {
    await rm(beside, { force: true });
    return UNWRITABLE;
  }
}

/** Excel does not open a workbook with macros under the name of one without, nor the other way round. */
function wrongExtension(kind: "xlsx" | "xlsm"): Text {
  return {
    vi: `Tên tệp kết quả phải có đuôi .${kind}, như tệp gốc. Chưa ghi gì.`,
    en: `The result must be named .${kind}, as the original. Nothing was written.`,
  };
}

const UNWRITABLE: Text = {
  vi: "Không ghi được tệp kết quả: thư mục không có, thiếu quyền ghi, hết chỗ, hoặc tệp đang mở trong Excel. Chưa ghi gì; tệp gốc còn nguyên.",
  en: "The result cannot be written: no such folder, no right to write, no room, or the file is open in Excel. Nothing was written; the original is untouched.",
};
