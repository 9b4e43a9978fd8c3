/** Takes bytes and texts piece by piece and hands them on in chunks: a sheet of tens of megabytes is never held a second time. */

export const CHUNK = 1 << 17;
/** So many chunks may wait for whoever takes them: enough that neither side stands idle. */
const AHEAD = 8;
/** No letter, in the two units of a pair or the one it has, takes more bytes than three a unit. */
const BYTES_A_UNIT = 3;

export class ByteSink {
  readonly #onChunk: (chunk: Uint8Array<ArrayBuffer>) => Promise<void>;
  readonly #taken: Promise<void>[] = [];
  #chunk = new Uint8Array(CHUNK);
  #length = 0;

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
    for (let at = start; at < end; ) {
      if (this.#length === CHUNK) this.#handOn();
      const size = Math.min(end - at, CHUNK - this.#length);
      this.#chunk.set(bytes.subarray(at, at + size), this.#length);
      this.#length += size;
      at += size;
    }
  }

  /** In UTF-8. */
  text(text: string): void {
    for (let at = 0; at < text.length; ) {
      let room = Math.floor((CHUNK - this.#length) / BYTES_A_UNIT);
      if (room < Math.min(text.length - at, ROOM)) {
        this.#handOn();
        room = Math.floor(CHUNK / BYTES_A_UNIT);
      }
      let end = Math.min(text.length, at + room);
      // A pair is not parted.
      if (end < text.length && isHigh(text.charCodeAt(end - 1))) end -= 1;
      this.#length = encode(text, at, end, this.#chunk, this.#length);
      at = end;
    }
  }

  /** Everything is taken. */
  async flush(): Promise<void> {
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

/** With less room than this for a text that needs it, a chunk counts as full. */
const ROOM = 1 << 10;

const isHigh = (unit: number): boolean => unit >= 0xd800 && unit < 0xdc00;
const isLow = (unit: number): boolean => unit >= 0xdc00 && unit < 0xe000;
/** Stands for half a pair. */
const REPLACEMENT = 0xfffd;

/** Where the bytes end. By hand: the platform's encoder takes a call and a copy for each of some ten thousand short texts. */
function encode(text: string, from: number, to: number, into: Uint8Array, start: number): number {
  let out = start;
  for (let at = from; at < to; at += 1) {
    let code = text.charCodeAt(at);
    if (code < 0x80) {
      into[out++] = code;
      continue;
    }
    if (code < 0x800) {
      into[out++] = 0xc0 | (code >> 6);
      into[out++] = 0x80 | (code & 63);
      continue;
    }
    if (isHigh(code) && at + 1 < to && isLow(text.charCodeAt(at + 1))) {
      at += 1;
      code = 0x10000 + ((code & 0x3ff) << 10) + (text.charCodeAt(at) & 0x3ff);
      into[out++] = 0xf0 | (code >> 18);
      into[out++] = 0x80 | ((code >> 12) & 63);
    } else {
      if (isHigh(code) || isLow(code)) code = REPLACEMENT;
      into[out++] = 0xe0 | (code >> 12);
    }
    into[out++] = 0x80 | ((code >> 6) & 63);
    into[out++] = 0x80 | (code & 63);
  }
  return out;
}
