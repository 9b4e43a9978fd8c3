/** Writes a result so that nobody ever finds half of it: beside its place first, then moved there. */
import { randomUUID } from "node:crypto";
import { rename, rm, stat, writeFile } from "node:fs/promises";
import { extname } from "node:path";
import type { Text } from "../shared/text/locale.ts";

/** Null when it was written, else why not. */
export async function writeWorkbook(path: string, bytes: Uint8Array, kind: "xlsx" | "xlsm"): Promise<Text | null> {
  const refused = await refuseTarget(path, kind);
  if (refused) return refused;
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

/** What can be seen before anything is made: the name, a folder in its place, a file that somebody made read-only. */
export async function refuseTarget(path: string, kind: "xlsx" | "xlsm"): Promise<Text | null> {
  const facts = await stat(path).catch(() => null);
  if (facts?.isDirectory()) return FOLDER;
  if (extname(path).toLowerCase() !== `.${kind}`) return wrongExtension(kind);
  return facts && (facts.mode & 0o222) === 0 ? READ_ONLY : null;
}

/** For commands that replace nothing unasked. */
export async function refuseExisting(path: string): Promise<Text | null> {
  return (await stat(path).catch(() => null)) === null ? null : EXISTS;
}

/** Excel does not open a workbook with macros under the name of one without, nor the other way round. */
function wrongExtension(kind: "xlsx" | "xlsm"): Text {
  return {
    vi: `Tên tệp kết quả phải có đuôi .${kind}. Chưa ghi gì.`,
    en: `The name of the result must end in .${kind}. Nothing was written.`,
  };
}

export const EXISTS: Text = {
  vi: "Tệp này đã có, nên giữ nguyên. Chọn tên khác, hoặc thêm --force để ghi đè.",
  en: "This file exists already and was left as it is. Choose another name, or add --force to replace it.",
};
export const SAME_FILE: Text = {
  vi: "Tệp kết quả phải khác tệp gốc, để tệp gốc còn nguyên.",
  en: "The result must be another file, so that the original stays as it is.",
};
const FOLDER: Text = {
  vi: "Đây là thư mục. Thêm tên tệp kết quả vào sau đường dẫn. Chưa ghi gì.",
  en: "This is a folder and cannot be written as a file: add the name of the result to it. Nothing was written.",
};
const READ_ONLY: Text = {
  vi: "Tệp này đã có và ở chế độ chỉ đọc, nên giữ nguyên. Chọn tên khác. Chưa ghi gì.",
  en: "This file exists and is read-only, so it stays as it is. Choose another name. Nothing was written.",
};
const UNWRITABLE: Text = {
  vi: "Không ghi được tệp kết quả: thư mục không có, thiếu quyền ghi, hết chỗ, hoặc tệp đang mở trong Excel. Chưa ghi gì; tệp gốc còn nguyên.",
  en: "The result cannot be written: no such folder, no right to write, no room, or the file is open in Excel. Nothing was written; the original is untouched.",
};
