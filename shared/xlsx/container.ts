/**
 * What the bytes of a file are, before anything is unpacked: a zip (every .xlsx is one), an old Office file, or something else that
 * carries the name of a workbook. Reads only the first kilobytes, and the directory of an old Office file.
 */
import { type FileError, type ForeignKind, notWorkbook, Refusal } from "./file-errors.ts";
import { MAX_FILE_BYTES } from "./limits.ts";

/** Null when the bytes are a zip of a readable size; otherwise why they cannot be a workbook. */
export function refuseContainer(bytes: Uint8Array): FileError | null {
  if (bytes.length === 0) return new Refusal("file-empty").error;
  if (bytes.length > MAX_FILE_BYTES) return new Refusal("file-too-large").error;
  if (starts(bytes, [0x50, 0x4b, 0x03, 0x04])) return null;
  if (starts(bytes, [0x50, 0x4b])) return new Refusal("file-damaged").error;
  if (starts(bytes, OFFICE_97)) return refuseOldOffice(bytes);
  if (isLock(bytes)) return notWorkbook("lock");
  if (isBareOldExcel(bytes)) return new Refusal("file-old-excel").error;
  const kind = foreignKind(bytes);
  return kind === null ? new Refusal("file-damaged").error : notWorkbook(kind);
}

const OFFICE_97 = [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1];

function starts(bytes: Uint8Array, magic: readonly number[]): boolean {
  return magic.every((byte, index) => bytes[index] === byte);
}

/** Excel 2 to 4 wrote its records without a container: a BOF record first. */
function isBareOldExcel(bytes: Uint8Array): boolean {
  const version = bytes[1] ?? 0;
  return bytes[0] === 0x09 && (version === 0 || version === 2 || version === 4) && bytes[3] === 0 && (bytes[2] ?? 0) <= 8;
}

/**
 * What Excel puts beside an open file: 165 bytes with the name of whoever has it open, its length first, in one byte a letter padded with
 * blanks, and from byte 55 on again in UTF-16.
 */
function isLock(bytes: Uint8Array): boolean {
  const length = bytes[0] ?? 0;
  return bytes.length === 165 && length > 0 && length <= 54 && bytes[55] === length && bytes[56] === 0;
}

/** .xls, .doc and .ppt are "compound files"; so is an .xlsx with a password. Their streams are named in 128-byte entries. */
function refuseOldOffice(bytes: Uint8Array): FileError {
  const names = new Set<string>();
  for (let at = 512; at + 128 <= bytes.length; at += 128) {
    const name = streamName(bytes, at);
    if (name !== null) names.add(name);
  }
  if (names.has("EncryptedPackage")) return new Refusal("file-encrypted").error;
  if (names.has("Workbook") || names.has("Book")) return new Refusal("file-old-excel").error;
  if (names.has("WordDocument")) return notWorkbook("word");
  return names.has("PowerPoint Document") ? notWorkbook("presentation") : new Refusal("file-damaged").error;
}

const KNOWN_STREAMS = ["EncryptedPackage", "Workbook", "Book", "WordDocument", "PowerPoint Document"];

/** The name of a directory entry, if it is one that tells files apart: UTF-16, its length with the final zero at byte 64. */
function streamName(bytes: Uint8Array, at: number): string | null {
  const length = (bytes[at + 64] ?? 0) / 2 - 1;
  return (
    KNOWN_STREAMS.find((name) => {
      if (name.length !== length) return false;
      for (let index = 0; index < length; index += 1) {
        if (bytes[at + index * 2] !== name.charCodeAt(index) || bytes[at + index * 2 + 1] !== 0) return false;
      }
      return true;
    }) ?? null
  );
}

const IMAGES = [
  [0x89, 0x50, 0x4e, 0x47],
  [0xff, 0xd8, 0xff],
  [0x47, 0x49, 0x46, 0x38],
  [0x49, 0x49, 0x2a, 0x00],
  [0x4d, 0x4d, 0x00, 0x2a],
];

const ARCHIVES = [
  [0x52, 0x61, 0x72, 0x21],
  [0x37, 0x7a, 0xbc, 0xaf],
];

/** Null when the bytes are only zeros: a copy that reserved its room and never arrived. */
function foreignKind(bytes: Uint8Array): ForeignKind | null {
  const head = bytes.subarray(0, 4096);
  if (head.every((byte) => byte === 0)) return null;
  if (IMAGES.some((magic) => starts(bytes, magic))) return "image";
  if (ARCHIVES.some((magic) => starts(bytes, magic))) return "zip";
  const text = asciiOf(head).trimStart().toLowerCase();
  if (text.startsWith("%pdf")) return "pdf";
  if (text.startsWith("{\\rtf")) return "word";
  if (text.includes("urn:schemas-microsoft-com:office:spreadsheet") || text.includes('progid="excel.sheet"')) {
    return "xml-spreadsheet";
  }
  if (/^(?:<!doctype html|<html|<head|<meta|<table|<style|<body|mime-version:)/.test(text) || text.includes("<html"))
    return "html";
  if (/^\{.*docs\.google\.com\//.test(text)) return "cloud-link";
  return isText(head) ? "text" : "unknown";
}

/** The ASCII letters of the head, also of UTF-16 text; anything else is left out. */
function asciiOf(head: Uint8Array): string {
  let text = "";
  for (const byte of head) if (byte === 9 || byte === 10 || (byte >= 32 && byte < 127)) text += String.fromCharCode(byte);
  return text;
}

/** Text has no control characters but tabs and line ends; UTF-16 has a zero in every second byte and a mark in front. */
function isText(head: Uint8Array): boolean {
  if (starts(head, [0xff, 0xfe]) || starts(head, [0xfe, 0xff])) return true;
  return head.every((byte) => byte >= 32 || byte === 9 || byte === 10 || byte === 13);
}
