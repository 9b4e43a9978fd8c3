/** Takes bytes and texts piece by piece and hands them on in chunks: a sheet of tens of megabytes is never held a second time. */

export const CHUNK = 1 << 17;
/** So many chunks may wait for whoever takes them: enough that neither side stands idle. */
const AHEAD = 8;
/** So many letters are encoded together. */
const TEXTS = 1 << 12;
const ENCODER = new TextEncoder();

export class ByteSink {
  readonly #onChunk: (chunk: Uint8Array<ArrayBuffer>) => Promise<void>;
  readonly #taken: Promise<void>[] = [];
  #chunk = new Uint8Array(CHUNK);
  #length = 0;
  /** What was written and is not encoded yet. */
  #texts = "";

  /** A chunk belongs to `onChunk`, which says when it is done with it. */
  constructor(onChunk: (chunk: Uint8Array<ArrayBuffer>) => Promise<void>) {
    this.#onChunk = onChunk;
  }

  /** Whoever writes much should `catchUp` now, lest all of it wait in memory. */
  get isAhead(): boolean {
    return this.#taken.length > AHEAD;
  }

  async catchUp(): Promise<void> {
    await this.#taken.shift();
  }

  /** `bytes[start, end)` as they are. */
  copy(bytes: Uint8Array, start = 0, end = bytes.length): void {
    if (start < end) this.#encode();
    for (let at = start; at < end; ) {
      if (this.#length === CHUNK) this.#handOn();
      const size = Math.min(end - at, CHUNK - this.#length);
      this.#chunk.set(bytes.subarray(at, at + size), this.#length);
      this.#length += size;
      at += size;
    }
  }

  /** In UTF-8. Short texts wait for each other: the platform's encoder takes a call and a copy for each time it is asked. */
  text(text: string): void {
    // Halves of a pair that were written apart stay apart.
    if (isLow(text.charCodeAt(0))) this.#encode();
    this.#texts += text;
    if (this.#texts.length >= TEXTS) this.#encode();
  }

  #encode(): void {
    let rest = this.#texts;
    this.#texts = "";
    while (rest !== "") {
      const { read, written } = ENCODER.encodeInto(rest, this.#chunk.subarray(this.#length));
      this.#length += written;
      if (read === rest.length) return;
      rest = rest.slice(read);
      this.#handOn();
    }
  }

  /** Everything is taken. */
  async flush(): Promise<void> {
    this.#encode();
    this.#handOn();
    await Promise.all(this.#taken);
  }

  #handOn(): void {
    if (this.#length === 0) return;
    const taken = this.#onChunk(this.#chunk.subarray(0, this.#length));
    // Whoever stops in between, because something stood in the way, waits for none of the rest.
    taken.catch(() => undefined);
    this.#taken.push(taken);
    this.#chunk = new Uint8Array(CHUNK);
    this.#length = 0;
  }
}

const isLow = (unit: number): boolean => unit >= 0xdc00 && unit < 0xe000;
