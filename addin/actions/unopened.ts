/** The bytes of a file that was chosen or dropped, or why there are none. */
import type { Text } from "../../shared/text/locale.ts";
import { MAX_FILE_BYTES } from "../../shared/xlsx/limits.ts";
import { UNOPENED, type UnopenedKind } from "../../shared/xlsx/unopened.ts";

export class Unopened extends Error {
  readonly text: Text;
  constructor(kind: UnopenedKind) {
    super(kind);
    this.text = UNOPENED[kind];
  }
}

export async function bytesOf(file: File): Promise<ArrayBuffer> {
  // One byte over the limit is enough for the reader to say that the file is too large.
  if (file.size > MAX_FILE_BYTES) return new ArrayBuffer(MAX_FILE_BYTES + 1);
  try {
    return await file.arrayBuffer();
  } catch (error) {
    throw new Unopened(isMissing(error) ? "missing" : "held");
  }
}

export function isMissing(error: unknown): boolean {
  return error instanceof DOMException && error.name === "NotFoundError";
}
