/**
 * A file that is read, looked at and then written: what was unpacked once is there for the next. For as long as that work goes on and no
 * longer: unpacked, a workbook takes up to ten times its bytes.
 */
import { Package } from "./package.ts";

export class OpenedFile {
  readonly #bytes: Uint8Array;
  readonly #unpacked = new Map<string, Uint8Array>();

  constructor(bytes: Uint8Array) {
    this.#bytes = bytes;
  }

  /** Throws `Refusal` when the directory of the zip cannot be trusted. */
  readonly open = (): Package => new KeptPackage(this.#bytes, this.#unpacked);
}

class KeptPackage extends Package {
  readonly #unpacked: Map<string, Uint8Array>;

  constructor(bytes: Uint8Array, unpacked: Map<string, Uint8Array>) {
    super(bytes);
    this.#unpacked = unpacked;
  }

  override find(name: string): Uint8Array | null {
    const key = name.toLowerCase();
    const bytes = this.#unpacked.get(key) ?? super.find(name);
    if (bytes !== null) this.#unpacked.set(key, bytes);
    return bytes;
  }
}
