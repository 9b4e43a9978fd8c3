/**
 * Unpacks DEFLATE (RFC 1951) into a buffer of the size the caller allows, and stops at its end. A general library either trusts the
 * declared size or grows copies of its output step by step; this writes every byte once, in place, and cannot write one more.
 */
import { Refusal } from "./file-errors.ts";
import { type Codes, codesOf, WIDTH } from "./huffman.ts";

/** What the length symbols 257-285 and the distance symbols 0-29 stand for, and how many bits follow each. */
const LENGTH_EXTRA = [0, 0, 0, 0, 0, 0, 0, 0, 1, 1, 1, 1, 2, 2, 2, 2, 3, 3, 3, 3, 4, 4, 4, 4, 5, 5, 5, 5, 0];
const DISTANCE_EXTRA = Array.from({ length: 30 }, (_, symbol) => Math.max(0, (symbol >> 1) - 1));
const LENGTH_BASE = Uint16Array.from(bases(LENGTH_EXTRA, 3));
LENGTH_BASE[28] = 258;
const DISTANCE_BASE = Uint16Array.from(bases(DISTANCE_EXTRA, 1));
const LENGTH_BITS = Uint8Array.from(LENGTH_EXTRA);
const DISTANCE_BITS = Uint8Array.from(DISTANCE_EXTRA);

/** The order in which code lengths of code lengths are sent. */
const ORDER = [16, 17, 18, 0, 8, 7, 9, 6, 10, 5, 11, 4, 12, 3, 13, 2, 14, 1, 15];

function bases(extra: readonly number[], first: number): number[] {
  let base = first;
  return extra.map((bits) => {
    const own = base;
    base += 1 << bits;
    return own;
  });
}

/** The unpacked bytes, at most `limit`. Throws `Refusal`: more than `limit` is a bomb, anything else that does not fit is damage. */
export function inflateWithin(packed: Uint8Array, limit: number): Uint8Array {
  const reader = new DeflateReader(packed, limit);
  reader.run();
  return reader.out.subarray(0, reader.length);
}

class DeflateReader {
  readonly out: Uint8Array;
  length = 0;
  readonly #in: Uint8Array;
  #at = 0;
  #bits = 0;
  #count = 0;

  constructor(packed: Uint8Array, limit: number) {
    this.#in = packed;
    this.out = new Uint8Array(limit);
  }

  run(): void {
    for (let isLast = false; !isLast; ) {
      // Data that yields nothing is there to burn time: honest blocks never make data longer.
      if (this.#at * 0.95 > this.length + 65_536) throw new Refusal("file-damaged");
      isLast = this.#take(1) === 1;
      const kind = this.#take(2);
      if (kind === 0) this.#copyStored();
      else if (kind === 1) this.#decode(fixedLiterals(), fixedDistances());
      else if (kind === 2) this.#decodeDynamic();
      else throw new Refusal("file-damaged");
    }
  }

  /** The next bits as a number, at most 16. */
  #take(count: number): number {
    while (this.#count < count) {
      if (this.#at >= this.#in.length) throw new Refusal("file-damaged");
      this.#bits |= (this.#in[this.#at++] ?? 0) << this.#count;
      this.#count += 8;
    }
    const value = this.#bits & ((1 << count) - 1);
    this.#bits >>>= count;
    this.#count -= count;
    return value;
  }

  #copyStored(): void {
    this.#at -= this.#count >> 3;
    this.#bits = 0;
    this.#count = 0;
    const size = this.#take(16);
    if ((this.#take(16) ^ 0xffff) !== size || this.#at + size > this.#in.length) throw new Refusal("file-damaged");
    if (this.length + size > this.out.length) throw new Refusal("file-bomb");
    this.out.set(this.#in.subarray(this.#at, this.#at + size), this.length);
    this.#at += size;
    this.length += size;
  }

  #decodeDynamic(): void {
    const literals = this.#take(5) + 257;
    const distances = this.#take(5) + 1;
    const used = this.#take(4) + 4;
    const ofLengths = new Uint8Array(19);
    for (const symbol of ORDER.slice(0, used)) ofLengths[symbol] = this.#take(3);
    const lengths = this.#codeLengths(codesOf(ofLengths), literals + distances);
    this.#decode(codesOf(lengths.subarray(0, literals)), codesOf(lengths.subarray(literals)));
  }

  #codeLengths(codes: Codes, total: number): Uint8Array {
    const lengths = new Uint8Array(total);
    for (let at = 0; at < total; ) {
      const symbol = this.#symbol(codes);
      if (symbol < 16) lengths[at++] = symbol;
      else {
        const repeat = symbol === 16 ? 3 + this.#take(2) : symbol === 17 ? 3 + this.#take(3) : 11 + this.#take(7);
        if (at + repeat > total || (symbol === 16 && at === 0)) throw new Refusal("file-damaged");
        lengths.fill(symbol === 16 ? (lengths[at - 1] ?? 0) : 0, at, at + repeat);
        at += repeat;
      }
    }
    return lengths;
  }

  #symbol({ table, mask }: Codes): number {
    while (this.#count < WIDTH && this.#at < this.#in.length) {
      this.#bits |= (this.#in[this.#at++] ?? 0) << this.#count;
      this.#count += 8;
    }
    const entry = table[this.#bits & mask] ?? 0;
    const used = entry & 15;
    if (used === 0 || used > this.#count) throw new Refusal("file-damaged");
    this.#bits >>>= used;
    this.#count -= used;
    return entry >> 4;
  }

  /** One block. The state stands in local variables: this loop runs for every letter of a file. */
  #decode(literals: Codes, distances: Codes): void {
    const input = this.#in;
    const { out } = this;
    const literalTable = literals.table;
    const literalMask = literals.mask;
    const distanceTable = distances.table;
    const distanceMask = distances.mask;
    let at = this.#at;
    let bits = this.#bits;
    let count = this.#count;
    let length = this.length;
    for (;;) {
      // Up to 15 bits of code and 5 more for a length.
      while (count < 20) {
        bits |= (input[at++] ?? 0) << count;
        count += 8;
      }
      const entry = literalTable[bits & literalMask] ?? 0;
      const width = entry & 15;
      bits >>>= width;
      count -= width;
      const symbol = entry >> 4;
      if (symbol < 256) {
        if (width === 0) throw new Refusal("file-damaged");
        if (length >= out.length) throw new Refusal("file-bomb");
        out[length++] = symbol;
        continue;
      }
      if (symbol === 256) break;
      if (symbol > 285) throw new Refusal("file-damaged");
      const extra = LENGTH_BITS[symbol - 257] ?? 0;
      const copy = (LENGTH_BASE[symbol - 257] ?? 0) + (bits & ((1 << extra) - 1));
      bits >>>= extra;
      count -= extra;
      while (count < WIDTH) {
        bits |= (input[at++] ?? 0) << count;
        count += 8;
      }
      const second = distanceTable[bits & distanceMask] ?? 0;
      bits >>>= second & 15;
      count -= second & 15;
      const far = DISTANCE_BITS[second >> 4] ?? 0;
      while (count < far) {
        bits |= (input[at++] ?? 0) << count;
        count += 8;
      }
      const distance = (DISTANCE_BASE[second >> 4] ?? 0) + (bits & ((1 << far) - 1));
      bits >>>= far;
      count -= far;
      if ((second & 15) === 0 || second >> 4 > 29 || distance > length) throw new Refusal("file-damaged");
      const end = length + copy;
      if (end > out.length) throw new Refusal("file-bomb");
      for (; length < end; length += 1) out[length] = out[length - distance] ?? 0;
      // Past its end the input reads as zeros, which may go on making output.
      if (at > input.length + 4) throw new Refusal("file-damaged");
    }
    // Bytes that were only looked ahead at go back; bits beyond the input were never there.
    at -= count >> 3;
    count &= 7;
    if (at > input.length) throw new Refusal("file-damaged");
    this.#at = at;
    this.#bits = bits & ((1 << count) - 1);
    this.#count = count;
    this.length = length;
  }
}

let fixed: readonly [literals: Codes, distances: Codes] | undefined;

function fixedCodes(): readonly [literals: Codes, distances: Codes] {
  const literals = Uint8Array.from({ length: 288 }, (_, symbol) => (symbol < 144 ? 8 : symbol < 256 ? 9 : symbol < 280 ? 7 : 8));
  fixed ??= [codesOf(literals), codesOf(new Uint8Array(30).fill(5))];
  return fixed;
}

const fixedLiterals = () => fixedCodes()[0];
const fixedDistances = () => fixedCodes()[1];
