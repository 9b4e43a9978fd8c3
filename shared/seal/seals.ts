/**
 * The seals of a workbook, in its own part: who endorsed it, when, and what it held then. A checksum over all of it tells a part that was edited;
 * it is no signature, and whoever means to can make another. What was sent is proved by its receipt. The time and the name are told.
 */
import { dayOfInstant } from "../kept/instant.ts";
import { KEPT_NAMESPACE, MOST_KEPT, readKept, sectionOf, withSection, writeKept } from "../kept/kept.ts";
import { readName, readReason } from "../kept/reason.ts";
import { NO_EDITS, type WorkbookEdits } from "../sheet/edits.ts";
import type { WorkbookSnapshot } from "../sheet/snapshot.ts";
import { packText, unpackText } from "../xlsx/packed-text.ts";
import { sha256Hex } from "../xlsx/sha256.ts";
import { escapeAttribute } from "../xlsx/write/xml-escape.ts";
import { elementOf, type XmlElement } from "../xlsx/xml-element.ts";
import { contentDigest, sealedBook, sealedText } from "./sealed-book.ts";

export const SEALS = "seals";

/** What somebody says when sealing. `at`: "2024-03-12T02:05:00.000Z". */
export interface SealSaid {
  readonly by: string;
  readonly at: string;
  /** "" without one. */
  readonly note: string;
}

export interface Seal extends SealSaid {
  readonly id: string;
  /** Of the contents, whatever the order of the lines. */
  readonly digest: string;
  /** What the workbook held, packed; null where there was no room to keep it. */
  readonly content: { readonly packed: string; readonly size: number } | null;
  /** Nobody edited it since, as far as a checksum tells. */
  readonly intact: boolean;
}

const MOST_SEALS = 20;
/** Everything else that is remembered needs its room too. */
const MOST_PACKED = MOST_KEPT - 500_000;
/** A workbook of a hundred thousand lines; what says that it is more is no seal of ours. */
const MOST_SIZE = 64_000_000;

export function readSeals(kept: string | null | undefined): readonly Seal[] {
  if (!kept?.includes(`<${SEALS}`)) return [];
  const section = sectionOf(readKept(kept), SEALS);
  if (section === null) return [];
  return elementOf(section)
    .children.slice(0, MOST_SEALS)
    .flatMap((element) => (element.name === "seal" ? sealIn(element) : []));
}

function sealIn({ attributes, text: inside }: XmlElement): Seal[] {
  const text = (name: string): string => attributes.get(name) ?? "";
  const [by, at, note] = [readName(text("by")), text("at"), readReason(text("note")) ?? ""];
  if (by === null || dayOfInstant(at) === null) return [];
  const packed = /^[A-Za-z0-9+/=]*$/.test(inside) ? inside : "";
  const size = Number(text("size"));
  const content = packed !== "" && Number.isInteger(size) && size > 0 && size <= MOST_SIZE ? { packed, size } : null;
  const seal = { id: text("id"), by, at, note, digest: text("digest"), content };
  return [{ ...seal, intact: text("check") === checkOf(seal) }];
}

/** Over everything that a seal says. */
function checkOf({ id, by, at, note, digest, content }: Omit<Seal, "intact">): string {
  return sha256Hex([id, by, at, note, digest, content?.size ?? 0, sha256Hex(content?.packed ?? "")].join("\u0001"));
}

function sealXml(seal: Seal): string {
  const { id, by, at, note, digest, content } = seal;
  const attributes = {
    id,
    by,
    at,
    ...(note === "" ? {} : { note }),
    digest,
    size: String(content?.size ?? 0),
    check: checkOf(seal),
  };
  const said = Object.entries(attributes).map(([name, value]) => `${name}="${escapeAttribute(value)}"`);
  return `<seal ${said.join(" ")}>${content?.packed ?? ""}</seal>`;
}

/** Null where the name is blank or too long, or the workbook has no room for one more seal. */
export function addSeal(workbook: WorkbookSnapshot, said: SealSaid): WorkbookEdits | null {
  const [by, note] = [readName(said.by), said.note.trim() === "" ? "" : readReason(said.note)];
  const before = readSeals(workbook.kept);
  if (by === null || note === null || dayOfInstant(said.at) === null || before.length >= MOST_SEALS) return null;
  const id = String(Math.max(0, ...before.map((one) => Number(one.id) || 0)) + 1);
  const content = packText(sealedText(workbook));
  const seal: Seal = { id, by, at: said.at, note, digest: contentDigest(workbook), content, intact: true };
  return withSeals(workbook.kept ?? null, fitting([...before, seal]));
}

export function removeSeal({ kept = null }: WorkbookSnapshot, id: string): WorkbookEdits | null {
  const before = readSeals(kept);
  const left = before.filter((seal) => seal.id !== id);
  return left.length === before.length ? null : withSeals(kept, left);
}

/** The newest keep what the workbook held; older ones, where there is no room, their digest alone. One that was edited stays as it is. */
function fitting(seals: readonly Seal[]): Seal[] {
  let left = MOST_PACKED;
  return [...seals]
    .reverse()
    .map((seal) => {
      const length = seal.content?.packed.length ?? 0;
      if (length <= left) {
        left -= length;
        return seal;
      }
      return seal.intact ? { ...seal, content: null } : seal;
    })
    .reverse();
}

function withSeals(before: string | null, seals: readonly Seal[]): WorkbookEdits | null {
  const section = seals.length === 0 ? null : `<${SEALS}>${seals.map(sealAgain).join("")}</${SEALS}>`;
  const xml = writeKept(withSection(readKept(before), SEALS, section));
  return xml === null ? null : { ...NO_EDITS, customXml: { namespace: KEPT_NAMESPACE, xml } };
}

/** A seal that is not intact must not become so by being written again. */
function sealAgain(seal: Seal): string {
  return seal.intact ? sealXml(seal) : sealXml(seal).replace(/ check="[0-9a-f]*"/, ' check=""');
}

/** The workbook as it was sealed; null where it was not kept, or is not what the seal says. */
export function bookOfSeal({ content, digest, intact }: Seal): WorkbookSnapshot | null {
  const text = intact && content ? unpackText(content) : null;
  const book = text === null ? null : sealedBook(text);
  return book && contentDigest(book) === digest ? book : null;
}

/** "3F9A-12BC-77D0": short enough to be written down on paper beside a signature. */
export function shortCode(digest: string): string {
  return (digest.slice(0, 12).toUpperCase().match(/.{4}/g) ?? []).join("-");
}
