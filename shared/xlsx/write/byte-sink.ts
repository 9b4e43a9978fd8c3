/** Takes bytes and texts piece by piece and hands them on in chunks: a sheet of tens of megabytes is never held a second time. */
import { strToU8 } from "fflate";

export const CHUNK = 1 << 17;
/** So many letters wait to be encoded together: the text of a cell is short, and the call costs more than its letters. */
const WAITING = 1 << 12;
/** So many chunks may wait for whoever takes them: enough that neither side stands idle. */
const AHEAD = 4;

export class ByteSink {
  readonly #onChunk: (chunk: Uint8Array<ArrayBuffer>) => Promise<void>;
  readonly #taken: Promise<void>[] = [];
  #chunk = new Uint8Array(CHUNK);
  #length = 0;
  #waiting = "";

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
    this.#encode();
    this.#put(bytes, start, end);
  }

  /** In UTF-8. */
  text(text: string): void {
    this.#waiting += text;
    if (this.#waiting.length >= WAITING) this.#encode();
  }

  /** Everything is taken. */
  async flush(): Promise<void> {
    this.#encode();
    this.#handOn();
    await Promise.all(this.#taken);
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
    if (this.#length === 0) return;
    const taken = this.#onChunk(this.#chunk.subarray(0, this.#length));
    // Whoever stops in between, because something stood in the way, waits for none of the rest.
    taken.catch(() => undefined);
    this.#taken.push(taken);
    this.#chunk = new Uint8Array(CHUNK);
    this.#length = 0;
  }
}
