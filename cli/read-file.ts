/** The bytes of a file that was named on the command line, or why there are none. */
import { readFile, stat } from "node:fs/promises";
import type { Text } from "../shared/text/locale.ts";
import { MAX_FILE_BYTES } from "../shared/xlsx/limits.ts";
import { UNOPENED } from "../shared/xlsx/unopened.ts";

export async function bytesOf(path: string): Promise<Uint8Array | { code: string; message: Text }> {
  try {
    const facts = await stat(path);
    if (facts.isDirectory()) return { code: "file-unreadable", message: UNOPENED.folder };
    // One byte over the limit is enough for the reader to say that the file is too large.
    return facts.size > MAX_FILE_BYTES ? new Uint8Array(MAX_FILE_BYTES + 1) : new Uint8Array(await readFile(path));
  } catch (error) {
    const missing = error instanceof Error && "code" in error && error.code === "ENOENT";
    return missing ? { code: "file-not-found", message: UNOPENED.missing } : { code: "file-unreadable", message: UNOPENED.held };
  }
}
