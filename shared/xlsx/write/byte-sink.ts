/** Takes bytes and texts piece by piece and hands them on in chunks: a sheet of tens of megabytes is never held a second time. */
import { strToU8 } from "fflate";

const CHUNK = 1 << 16;
/** So many letters wait to be encoded together: the text of a cell is short, and the call costs more than its letters. */
const WAITING = 1 << 12;

export class ByteSink {
  readonly #chunk = new Uint8Array(CHUNK);
  readonly #onChunk: (chunk: Uint8Array) => void;
  #length = 0;
  #waiting = "";

  /** A chunk is used again once `onChunk` returns. */
  constructor(onChunk: (chunk: Uint8Array) => void) {
    this.#onChunk = onChunk;
  }

  /** `bytes[start, end)` as they are. */
  copy(bytes: Uint8Array, start = 0, end = bytes.length): void {
    this.#encode();
    this.#put(bytes, start, end);
  }

  /** In UTF-8. */
  text(text: string): void {
    this.#waiting += text;
    if (this.#waiting.length >= WAITING) this.#encode();
  }

  flush(): void {
    this.#encode();
    this.#handOn();
  }

  #encode(): void {
    if (this.#waiting === "") return;
    const bytes = strToU8(this.#waiting);
    this.#waiting = "";
    this.#put(bytes, 0, bytes.length);
  }

  #put(bytes: Uint8Array, start: number, end: number): void {
    for (let at = start; at < end; ) {
      if (this.#length === CHUNK) this.#handOn();
      const size = Math.min(end - at, CHUNK - this.#length);
      this.#chunk.set(bytes.subarray(at, at + size), this.#length);
      this.#length += size;
      at += size;
    }
  }

  #handOn(): void {
    if (this.#length > 0) this.#onChunk(this.#chunk.subarray(0, this.#length));
    this.#length = 0;
  }
}
