/**
 * A file that is read, looked at and then written: what was unpacked once is there for the next. For as long as that work goes on and no
 * longer: unpacked, a workbook takes up to ten times its bytes.
 */
import { Package } from "./package.ts";

export class OpenedFile {
  readonly bytes: Uint8Array;
  readonly #unpacked = new Map<string, Uint8Array>();

  constructor(bytes: Uint8Array) {
    this.bytes = bytes;
  }

  /** Throws `Refusal` when the directory of the zip cannot be trusted. */
  package(): Package {
    return new Package(this.bytes, this.#unpacked);
  }
}

export function openedFile(file: Uint8Array | OpenedFile): OpenedFile {
  return file instanceof OpenedFile ? file : new OpenedFile(file);
}
