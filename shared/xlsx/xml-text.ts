/**
 * Turns the bytes of XML character data into text: UTF-8, the five entities and numeric ones, line ends, and the "_x000D_" escapes of
 * spreadsheets. One pass into a buffer of code units, because a workbook has hundreds of thousands of short texts.
 */
import { Refusal } from "./file-errors.ts";

/** For nearly every text; a longer one gets a buffer of its own. */
const units = new Uint16Array(1024);

/** Code units per call of `fromCharCode`: engines limit the number of arguments. */
const CHUNK = 8192;

/** The text of `bytes[start, end)`. In a CDATA section (`literal`) "&" stands for itself. */
export function decodeText(bytes: Uint8Array, start: number, end: number, literal = false): string {
  // No byte makes more than one code unit.
  const out = end - start > units.length ? new Uint16Array(end - start) : units;
  let length = 0;
  let at = start;
  while (at < end) {
    const byte = bytes[at] ?? 0;
    if (byte >= 0x80) {
      const point = codePoint(bytes, at, end);
      at += point < 0x800 ? 2 : point < 0x10000 ? 3 : 4;
      length = put(out, length, point);
    } else if (byte === AMPERSAND && !literal) {
      const semicolon = bytes.indexOf(SEMICOLON, at);
      if (semicolon < 0 || semicolon >= end) throw new Refusal("file-damaged");
      length = put(out, length, entity(bytes, at + 1, semicolon));
      at = semicolon + 1;
    } else if (byte === UNDERSCORE && isEscape(bytes, at, end)) {
      out[length++] = hexadecimal(bytes, at + 2, at + 6);
      at += 7;
    } else if (byte === RETURN) {
      out[length++] = LINE_FEED;
      at += bytes[at + 1] === LINE_FEED && at + 1 < end ? 2 : 1;
    } else {
      out[length++] = byte;
      at += 1;
    }
  }
  return stringOf(out, length);
}

const LINE_FEED = 0x0a;
const RETURN = 0x0d;
const HASH = 0x23;
const AMPERSAND = 0x26;
const SEMICOLON = 0x3b;
const UNDERSCORE = 0x5f;
const X = 0x78;

function stringOf(out: Uint16Array, length: number): string {
  if (length <= SHORT && out === units) return String.fromCharCode.apply(null, view(length));
  let text = "";
  for (let at = 0; at < length; at += CHUNK)
    text += String.fromCharCode.apply(null, codes(out.subarray(at, Math.min(at + CHUNK, length))));
  return text;
}

/** Texts up to this length are made through views of the buffer that are kept: making a view costs more than making the text. */
const SHORT = 256;
const views: (number[] | undefined)[] = [];

function view(length: number): number[] {
  const known = views[length] ?? codes(units.subarray(0, length));
  views[length] = known;
  return known;
}

/** `apply` takes any array-like of numbers, a typed array above all; its type says only `number[]`. */
function codes(part: Uint16Array): number[] {
  return part as unknown as number[];
}

function put(out: Uint16Array, length: number, point: number): number {
  if (point < 0x10000) {
    out[length] = point;
    return length + 1;
  }
  out[length] = 0xd7c0 + (point >> 10);
  out[length + 1] = 0xdc00 + (point & 0x3ff);
  return length + 2;
}

/**
 * The code point of a multi-byte sequence. Halves of surrogate pairs, which some writers encode one by one, are let through: they meet
 * again in the text. Other bytes that are not UTF-8 would lose letters silently, so they end the reading.
 */
function codePoint(bytes: Uint8Array, at: number, end: number): number {
  const first = bytes[at] ?? 0;
  const second = (bytes[at + 1] ?? 0) ^ 0x80;
  const third = (bytes[at + 2] ?? 0) ^ 0x80;
  const fourth = (bytes[at + 3] ?? 0) ^ 0x80;
  if (first >= 0xc2 && first < 0xe0 && second < 0x40 && at + 2 <= end) return ((first & 0x1f) << 6) | second;
  if (first >= 0xe0 && first < 0xf0 && (second | third) < 0x40 && at + 3 <= end) {
    const point = ((first & 0x0f) << 12) | (second << 6) | third;
    if (point >= 0x800) return point;
  }
  if (first >= 0xf0 && first < 0xf5 && (second | third | fourth) < 0x40 && at + 4 <= end) {
    const point = ((first & 0x07) << 18) | (second << 12) | (third << 6) | fourth;
    if (point >= 0x10000 && point <= 0x10ffff) return point;
  }
  throw new Refusal("file-damaged");
}

/** `bytes[start, end)` is what stands between "&" and ";": one of the five names, or a number. */
function entity(bytes: Uint8Array, start: number, end: number): number {
  if (bytes[start] === HASH) return reference(bytes, start + 1, end);
  const index = ENTITIES.findIndex((name) => sameAscii(bytes, start, end, name));
  if (index < 0) throw new Refusal("file-damaged");
  return "<>&\"'".charCodeAt(index);
}

const ENTITIES = ["lt", "gt", "amp", "quot", "apos"];

function sameAscii(bytes: Uint8Array, start: number, end: number, name: string): boolean {
  if (end - start !== name.length) return false;
  for (let index = 0; index < name.length; index += 1) if (bytes[start + index] !== name.charCodeAt(index)) return false;
  return true;
}

/** "#7896" or "#x1EB8". */
function reference(bytes: Uint8Array, start: number, end: number): number {
  const isHex = bytes[start] === X;
  let point = 0;
  for (let at = isHex ? start + 1 : start; at < end && point <= 0x10ffff; at += 1) {
    const digit = digitOf(bytes[at] ?? 0);
    if (digit >= (isHex ? 16 : 10)) throw new Refusal("file-damaged");
    point = point * (isHex ? 16 : 10) + digit;
  }
  if (point === 0 || point > 0x10ffff) throw new Refusal("file-damaged");
  return point;
}

/** "_x000D_": a code unit that XML cannot carry, or an underscore that would otherwise start such an escape. */
function isEscape(bytes: Uint8Array, at: number, end: number): boolean {
  if (bytes[at + 1] !== X || at + 7 > end || bytes[at + 6] !== UNDERSCORE) return false;
  for (let digit = at + 2; digit < at + 6; digit += 1) if (digitOf(bytes[digit] ?? 0) >= 16) return false;
  return true;
}

function hexadecimal(bytes: Uint8Array, start: number, end: number): number {
  let value = 0;
  for (let at = start; at < end; at += 1) value = value * 16 + digitOf(bytes[at] ?? 0);
  return value;
}

/** 0-15 for a hexadecimal digit, 99 for anything else. */
function digitOf(byte: number): number {
  if (byte >= 0x30 && byte <= 0x39) return byte - 0x30;
  const letter = byte | 0x20;
  return letter >= 0x61 && letter <= 0x66 ? letter - 0x57 : 99;
}
