/** A text packed into letters that XML holds, and unpacked again within the size that was said of it. */
import { deflateSync, strFromU8, strToU8 } from "fflate";
import { inflateWithin } from "./deflate-reader.ts";
import { Refusal } from "./file-errors.ts";

export interface PackedText {
  /** Base64 of what DEFLATE made of it. */
  readonly packed: string;
  /** Bytes of the text. */
  readonly size: number;
}

export function packText(text: string): PackedText {
  const bytes = strToU8(text);
  return { packed: toBase64(deflateSync(bytes, { level: 9 })), size: bytes.length };
}

/** Null for what is no packed text of that size. */
export function unpackText({ packed, size }: PackedText): string | null {
  const bytes = fromBase64(packed);
  if (bytes === null) return null;
  try {
    const text = inflateWithin(bytes, size);
    return text.length === size ? strFromU8(text) : null;
  } catch (error) {
    if (error instanceof Refusal) return null;
    throw error;
  }
}

const LETTERS = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/";
const VALUES = new Map([...LETTERS].map((letter, value) => [letter.charCodeAt(0), value]));
const letter = (bits: number): string => LETTERS[bits & 63] ?? "";
/** Letters put together at a time: one by one would make as many strings. */
const CHUNK = 8_190;

function toBase64(bytes: Uint8Array): string {
  const parts: string[] = [];
  for (let start = 0; start < bytes.length; start += CHUNK) {
    let part = "";
    for (let at = start; at < Math.min(start + CHUNK, bytes.length); at += 3) {
      const three = ((bytes[at] ?? 0) << 16) | ((bytes[at + 1] ?? 0) << 8) | (bytes[at + 2] ?? 0);
      part += letter(three >> 18) + letter(three >> 12);
      part += (at + 1 < bytes.length ? letter(three >> 6) : "=") + (at + 2 < bytes.length ? letter(three) : "=");
    }
    parts.push(part);
  }
  return parts.join("");
}

function fromBase64(text: string): Uint8Array | null {
  const length = text.replace(/=+$/, "").length;
  if (text.length % 4 !== 0 || text.length - length > 2) return null;
  const bytes = new Uint8Array(Math.floor((length * 3) / 4));
  let [bits, held, to] = [0, 0, 0];
  for (let at = 0; at < length; at++) {
    const value = VALUES.get(text.charCodeAt(at));
    if (value === undefined) return null;
    bits = ((bits << 6) | value) & 0xffffff;
    held += 6;
    if (held < 8) continue;
    held -= 8;
    bytes[to++] = (bits >> held) & 0xff;
  }
  return bytes;
}
