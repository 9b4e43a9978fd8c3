/**
 * Walks through the tags of an XML part, byte by byte, without building a tree. Elements and attributes are known by their local names,
 * so it does not matter which prefix a producer uses. A DOCTYPE ends the reading: nothing that Excel writes has one, and everything
 * that makes XML dangerous starts there. It does not check that XML is well formed beyond what it must know to go on.
 */
import { Refusal } from "./file-errors.ts";
import { decodeText } from "./xml-text.ts";

const TAB = 0x09;
const SPACE = 0x20;
const BANG = 0x21;
const QUOTE = 0x22;
const APOSTROPHE = 0x27;
const SLASH = 0x2f;
const COLON = 0x3a;
const LESS = 0x3c;
const EQUALS = 0x3d;
const GREATER = 0x3e;
const QUESTION = 0x3f;

const CDATA = "<![CDATA[";
const MARKUP: readonly (readonly [open: string, close: string])[] = [
  ["<!--", "-->"],
  [CDATA, "]]>"],
  ["<?", "?>"],
];

export class XmlCursor {
  readonly bytes: Uint8Array;
  /** Where reading goes on. */
  at: number;
  /** Where the tag begins: its "<". */
  tagStart = 0;
  /** The local name of the tag, as bytes. */
  nameStart = 0;
  nameEnd = 0;
  /** The tag is `</name>`. */
  isClose = false;
  /** The tag is `<name/>`: no close follows. Known once its attributes are read or `endTag` was called. */
  isEmpty = false;
  /** The current attribute; its value without the quotes. */
  attributeStart = 0;
  attributeEnd = 0;
  valueStart = 0;
  valueEnd = 0;
  #inTag = false;

  constructor(bytes: Uint8Array, at = 0) {
    this.bytes = bytes;
    this.at = at;
  }

  /** Goes to the next tag, skipping text, comments and the rest of this tag; false at the end. */
  next(): boolean {
    if (this.#inTag) this.endTag();
    const { bytes } = this;
    let at = this.at;
    for (;;) {
      while (at < bytes.length && bytes[at] !== LESS) at += 1;
      if (at >= bytes.length) {
        this.at = at;
        return false;
      }
      const after = bytes[at + 1];
      if (after !== BANG && after !== QUESTION) break;
      at = this.#skipMarkup(at);
    }
    this.tagStart = at;
    this.isClose = bytes[at + 1] === SLASH;
    at += this.isClose ? 2 : 1;
    this.nameStart = at;
    for (; at < bytes.length; at += 1) {
      const byte = bytes[at] ?? 0;
      if (byte === COLON) this.nameStart = at + 1;
      else if (byte <= SPACE || byte === GREATER || byte === SLASH) break;
    }
    this.nameEnd = at;
    this.at = at;
    this.isEmpty = false;
    this.#inTag = true;
    return true;
  }

  /** Is this the local name of the tag? */
  is(name: string): boolean {
    return this.#equals(name, this.nameStart, this.nameEnd);
  }

  isOpen(name: string): boolean {
    return !this.isClose && this.is(name);
  }

  /** Goes to the next attribute of this tag; false, and past the tag, when there is none. */
  nextAttribute(): boolean {
    const { bytes } = this;
    if (!this.#inTag) return false;
    let at = this.at;
    let byte = bytes[at] ?? 0;
    while (byte <= SPACE && at < bytes.length) byte = bytes[++at] ?? 0;
    if (byte === GREATER || byte === SLASH) return this.#finishTag(at, byte);
    this.attributeStart = at;
    while (byte !== EQUALS && byte > SPACE && byte !== GREATER) byte = bytes[++at] ?? 0;
    this.attributeEnd = at;
    while (byte <= SPACE && byte >= TAB) byte = bytes[++at] ?? 0;
    if (byte !== EQUALS) throw new Refusal("file-damaged");
    byte = bytes[++at] ?? 0;
    while (byte <= SPACE && byte >= TAB) byte = bytes[++at] ?? 0;
    if (byte !== QUOTE && byte !== APOSTROPHE) throw new Refusal("file-damaged");
    const quote = byte;
    this.valueStart = ++at;
    while (bytes[at] !== quote) {
      if (at >= bytes.length) throw new Refusal("file-damaged");
      at += 1;
    }
    this.valueEnd = at;
    this.at = at + 1;
    return true;
  }

  #finishTag(at: number, byte: number): false {
    this.isEmpty = byte === SLASH;
    if (this.isEmpty && this.bytes[at + 1] !== GREATER) throw new Refusal("file-damaged");
    this.at = at + (this.isEmpty ? 2 : 1);
    this.#inTag = false;
    return false;
  }

  /** Goes past this tag, if its attributes were not all read. */
  endTag(): void {
    if (this.#inTag && this.bytes[this.at] === GREATER) this.#finishTag(this.at, GREATER);
    else while (this.nextAttribute());
  }

  /** Is this the name of the attribute, written without a prefix? */
  attributeIs(name: string): boolean {
    return this.#equals(name, this.attributeStart, this.attributeEnd);
  }

  /** Is this the local name of the attribute, written with any prefix? */
  attributeEndsWith(local: string): boolean {
    const start = this.attributeEnd - local.length;
    return start > this.attributeStart && this.bytes[start - 1] === COLON && this.#equals(local, start, this.attributeEnd);
  }

  value(): string {
    return decodeText(this.bytes, this.valueStart, this.valueEnd);
  }

  /** The value of the attribute as a whole number; -1 when it is none. */
  integer(): number {
    return integerAt(this.bytes, this.valueStart, this.valueEnd);
  }

  /** The value of the attribute as XML Schema writes truth: "1", "true" (and "on", as old drafts did). */
  truth(): boolean {
    const text = this.value();
    return text === "1" || text === "true" || text === "on";
  }

  /** The value of one unprefixed attribute of this tag, null without it. Goes past the tag: for tags that need one attribute only. */
  attribute(name: string): string | null {
    let found: string | null = null;
    while (this.nextAttribute()) if (this.attributeIs(name)) found = this.value();
    return found;
  }

  /** Goes past the whole element whose open tag this is. */
  skipElement(): void {
    this.endTag();
    for (let depth = this.isEmpty ? 0 : 1; depth > 0; ) {
      if (!this.next()) throw new Refusal("file-damaged");
      const { isClose } = this;
      this.endTag();
      if (isClose) depth -= 1;
      else if (!this.isEmpty) depth += 1;
    }
  }

  /** All the text of the element whose open tag this is, that of elements inside it too; goes past its close. */
  text(): string {
    this.endTag();
    if (this.isEmpty) return "";
    const { bytes } = this;
    const start = this.at;
    const less = bytes.indexOf(LESS, start);
    if (less >= 0 && bytes[less + 1] === SLASH) {
      this.at = less;
      this.next();
      this.endTag();
      return decodeText(bytes, start, less);
    }
    return this.#mixedText();
  }

  /** Text in several pieces: between comments, CDATA sections and elements. */
  #mixedText(): string {
    const { bytes } = this;
    let text = "";
    for (let depth = 1; depth > 0; ) {
      const less = bytes.indexOf(LESS, this.at);
      if (less < 0) throw new Refusal("file-damaged");
      text += decodeText(bytes, this.at, less);
      const after = bytes[less + 1];
      if (after === BANG || after === QUESTION) {
        this.at = this.#skipMarkup(less);
        if (this.#startsWith(CDATA, less)) text += decodeText(bytes, less + CDATA.length, this.at - 3, true);
        continue;
      }
      this.at = less;
      this.next();
      this.endTag();
      if (this.isClose) depth -= 1;
      else if (!this.isEmpty) depth += 1;
    }
    return text;
  }

  /** Past a comment, a CDATA section or a processing instruction that starts at `at`; nothing else may start with "<!". */
  #skipMarkup(at: number): number {
    const markup = MARKUP.find(([open]) => this.#startsWith(open, at));
    if (markup === undefined) throw new Refusal("file-hostile");
    const [open, close] = markup;
    const inside = at + open.length;
    for (let from = inside; ; ) {
      const end = this.bytes.indexOf(GREATER, from);
      if (end < 0) throw new Refusal("file-damaged");
      const start = end - close.length + 1;
      if (start >= inside && this.#startsWith(close, start)) return end + 1;
      from = end + 1;
    }
  }

  #startsWith(text: string, at: number): boolean {
    return this.#equals(text, at, at + text.length);
  }

  #equals(text: string, start: number, end: number): boolean {
    if (end - start !== text.length) return false;
    for (let index = 0; index < text.length; index += 1) if (this.bytes[start + index] !== text.charCodeAt(index)) return false;
    return true;
  }
}

/** The whole number that `bytes[start, end)` writes in digits; -1 when it is none, or larger than any index of a workbook. */
export function integerAt(bytes: Uint8Array, start: number, end: number): number {
  if (end <= start || end - start > 10) return -1;
  let value = 0;
  for (let at = start; at < end; at += 1) {
    const digit = (bytes[at] ?? 0) - 0x30;
    if (digit < 0 || digit > 9) return -1;
    value = value * 10 + digit;
  }
  return value;
}
