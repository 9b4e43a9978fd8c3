/** Takes bytes and texts piece by piece and hands them on in chunks: a sheet of tens of megabytes is never held a second time. */

const CHUNK = 1 << 16;

export class ByteSink {
  readonly #chunk = new Uint8Array(CHUNK);
  readonly #onChunk: (chunk: Uint8Array) => void;
  #length = 0;

  /** A chunk is used again once `onChunk` returns. */
  constructor(onChunk: (chunk: Uint8Array) => void) {
    this.#onChunk = onChunk;
  }

  /** `bytes[start, end)` as they are. */
  copy(bytes: Uint8Array, start = 0, end = bytes.length): void {
    for (let at = start; at < end; ) {
      if (this.#length === CHUNK) this.flush();
      const size = Math.min(end - at, CHUNK - this.#length);
      this.#chunk.set(bytes.subarray(at, at + size), this.#length);
      this.#length += size;
      at += size;
    }
  }

  /** In UTF-8. */
  text(text: string): void {
    for (let at = 0; at < text.length; at += 1) {
      if (this.#length > CHUNK - 4) this.flush();
      const unit = text.charCodeAt(at);
      if (unit < 0x80) {
        this.#chunk[this.#length] = unit;
        this.#length += 1;
      } else {
        const point = text.codePointAt(at) ?? unit;
        if (point >= 0x10000) at += 1;
        this.#length += putUtf8(this.#chunk, this.#length, point);
      }
    }
  }

  flush(): void {
    if (this.#length > 0) this.#onChunk(this.#chunk.subarray(0, this.#length));
    this.#length = 0;
  }
}

/** Writes a code point beyond ASCII; how many bytes it took. */
function putUtf8(out: Uint8Array, at: number, point: number): number {
  const length = point < 0x800 ? 2 : point < 0x10000 ? 3 : 4;
  for (let index = length - 1, rest = point; index > 0; index -= 1, rest >>= 6) out[at + index] = 0x80 | (rest & 0x3f);
  out[at] = (0xf00 >> length) & 0xff;
  out[at] = (out[at] ?? 0) | (point >> (6 * (length - 1)));
  return length;
}
