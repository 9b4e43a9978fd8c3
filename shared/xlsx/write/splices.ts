/** Changes to a part whose other bytes stay: what stands in between is copied. */
import { strFromU8, strToU8 } from "fflate";
import type { ByteSink } from "./byte-sink.ts";

interface Splice {
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

export class Splices {
  readonly #bytes: Uint8Array;
  readonly #splices: Splice[] = [];

  constructor(bytes: Uint8Array) {
    this.#bytes = bytes;
  }

  get isEmpty(): boolean {
    return this.#splices.length === 0;
  }

  /** `text` in the place of `[start, end)`; two at one place follow each other as they were given. */
  replace(start: number, end: number, text: string): void {
    this.#splices.push({ start, end, text });
  }

  insert(at: number, text: string): void {
    this.replace(at, at, text);
  }

  /** Writes `[from, to)` with its changes. */
  writeTo(sink: ByteSink, from: number, to: number): void {
    let at = from;
    for (const { start, end, text } of this.#inOrder()) {
      sink.copy(this.#bytes, at, start);
      sink.text(text);
      at = end;
    }
    sink.copy(this.#bytes, at, to);
  }

  toBytes(): Uint8Array {
    const pieces: Uint8Array[] = [];
    let at = 0;
    for (const { start, end, text } of this.#inOrder()) {
      pieces.push(this.#bytes.subarray(at, start), strToU8(text));
      at = end;
    }
    pieces.push(this.#bytes.subarray(at));
    return concatenated(pieces);
  }

  #inOrder(): Splice[] {
    return this.#splices.toSorted((a, b) => a.start - b.start || a.end - b.end);
  }
}

export function concatenated(pieces: readonly Uint8Array[]): Uint8Array {
  const out = new Uint8Array(pieces.reduce((sum, { length }) => sum + length, 0));
  let at = 0;
  for (const piece of pieces) {
    out.set(piece, at);
    at += piece.length;
  }
  return out;
}

/** A part in UTF-16 is handed out in UTF-8: what it says of its encoding must follow, now that it is written back so. */
export function declaredUtf8(bytes: Uint8Array): Uint8Array {
  const head = strFromU8(bytes.subarray(0, 200), true);
  const match = /^(?:ï»¿)?<\?xml[^>]*?encoding\s*=\s*["'](?=utf-?16)([^"']*)/i.exec(head);
  if (match === null) return bytes;
  const end = match[0].length;
  const splices = new Splices(bytes);
  splices.replace(end - (match[1] ?? "").length, end, "UTF-8");
  return splices.toBytes();
}
