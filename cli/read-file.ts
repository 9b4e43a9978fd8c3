/** The bytes of a file that was named on the command line, or why there are none. */
import { readFile, stat } from "node:fs/promises";
import type { Text } from "../shared/text/locale.ts";
import { MAX_FILE_BYTES } from "../shared/xlsx/limits.ts";

const NOT_FOUND: Text = { vi: "Không tìm thấy tệp. Kiểm tra lại đường dẫn.", en: "The file was not found. Check the path." };
const UNREADABLE: Text = {
  vi: "Không mở được tệp: có thể đang bị khóa hoặc thiếu quyền đọc.",
  en: "The file cannot be opened: it may be locked, or reading is not allowed.",
};
const FOLDER: Text = {
  vi: "Đây là thư mục. Ghi rõ tên một tệp .xlsx trong thư mục này.",
  en: "This is a folder. Name one .xlsx file in it.",
};

export async function bytesOf(path: string): Promise<Uint8Array | { code: string; message: Text }> {
  try {
    const facts = await stat(path);
    if (facts.isDirectory()) return { code: "file-unreadable", message: FOLDER };
    // One byte over the limit is enough for the reader to say that the file is too large.
    return facts.size > MAX_FILE_BYTES ? new Uint8Array(MAX_FILE_BYTES + 1) : new Uint8Array(await readFile(path));
  } catch (error) {
    const missing = error instanceof Error && "code" in error && error.code === "ENOENT";
    return missing ? { code: "file-not-found", message: NOT_FOUND } : { code: "file-unreadable", message: UNREADABLE };
  }
}
