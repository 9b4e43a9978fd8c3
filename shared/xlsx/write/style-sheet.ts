/**
 * The styles part while formats are added to it. What is there stays as it is and keeps its number: cells name formats by their place.
 * Differential formats, named styles, colours and extensions are never touched.
 */
import type { Look } from "../../sheet/edits.ts";
import { Refusal } from "../file-errors.ts";
import { XmlCursor } from "../xml-cursor.ts";
import { deriveFormat, type StyleLists } from "./derive-format.ts";
import { Splices } from "./splices.ts";
import { StyleSection } from "./style-section.ts";
import { prefixOf } from "./tag-places.ts";

/** The order of the schema, with the name of an item where the section is one that may grow. */
const ORDER = [
  ["numFmts", "numFmt"],
  ["fonts", "font"],
  ["fills", "fill"],
  ["borders", "border"],
  ["cellStyleXfs", null],
  ["cellXfs", "xf"],
  ["cellStyles", null],
  ["dxfs", null],
  ["tableStyles", null],
  ["colors", null],
  ["extLst", null],
] as const;

/** Administrative papers are set in Times New Roman (Decree 30/2020), so that is the plain font where nothing is said. */
const PLAIN_FONT = '<font><sz val="12"/><name val="Times New Roman"/><family val="1"/></font>';
const PLAIN_FORMAT = 'numFmtId="0" fontId="0" fillId="0" borderId="0"';

/** A styles part with the plain format alone. Excel takes its first two fills for granted, whatever they say. */
export function plainStyles(namespace: string): string {
  return `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>
<styleSheet xmlns="${namespace}"><fonts count="1">${PLAIN_FONT}</fonts><fills count="2"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill></fills><borders count="1"><border><left/><right/><top/><bottom/><diagonal/></border></borders><cellStyleXfs count="1"><xf ${PLAIN_FORMAT}/></cellStyleXfs><cellXfs count="1"><xf ${PLAIN_FORMAT} xfId="0"/></cellXfs><cellStyles count="1"><cellStyle name="Normal" xfId="0" builtinId="0"/></cellStyles></styleSheet>`;
}

export class StyleSheet {
  readonly #bytes: Uint8Array;
  readonly #lists: StyleLists;
  /** Sections that the part lacks, with the place where each would stand. */
  readonly #missing = new Map<StyleSection, number>();
  readonly #prefix: string;
  readonly #locked = new Map<number, boolean>();
  /** By the look itself: the cells of a block have one. */
  readonly #derived = new Map<Look, Map<number, number>>();

  constructor(bytes: Uint8Array) {
    this.#bytes = bytes;
    const cursor = new XmlCursor(bytes);
    if (!cursor.next() || !cursor.isOpen("styleSheet")) throw new Refusal("file-damaged");
    this.#prefix = prefixOf(cursor);
    cursor.endTag();
    if (cursor.isEmpty) throw new Refusal("file-damaged");
    const { found, starts, end } = readSections(cursor);
    const list = (name: string): StyleSection => {
      const known = found.get(name);
      if (known !== undefined) return known;
      const made = new StyleSection(null, name, "");
      const rank = ORDER.findIndex(([other]) => other === name);
      const later = ORDER.slice(rank).map(([other]) => starts.get(other));
      this.#missing.set(made, later.find((start) => start !== undefined) ?? end);
      return made;
    };
    this.#lists = {
      prefix: this.#prefix,
      numFmts: list("numFmts"),
      fonts: list("fonts"),
      fills: list("fills"),
      borders: list("borders"),
      cellXfs: list("cellXfs"),
    };
  }

  /** The number of the format that looks like `base`, changed in what the look says. */
  derive(base: number, look: Look): number {
    const known = this.#derived.get(look) ?? new Map<number, number>();
    this.#derived.set(look, known);
    const derived = known.get(base) ?? deriveFormat(this.#lists, base, look);
    known.set(base, derived);
    return derived;
  }

  /** Cells are locked unless their format says otherwise. */
  isLocked(style: number): boolean {
    const known = this.#locked.get(style);
    if (known !== undefined) return known;
    const protection = this.#lists.cellXfs.item(style)?.children.find(({ name }) => name === "protection");
    const isLocked = !/\slocked\s*=\s*["'](?:0|false)["']/.test(protection?.xml ?? "");
    this.#locked.set(style, isLocked);
    return isLocked;
  }

  /** The part as it is now; null when nothing was added. */
  toBytes(): Uint8Array | null {
    const { prefix, ...sections } = this.#lists;
    const changed = Object.values(sections).filter((section) => section.isChanged);
    if (changed.length === 0) return null;
    const splices = new Splices(this.#bytes);
    for (const section of changed) {
      const place = this.#missing.get(section);
      if (place === undefined) section.write(splices, prefix);
      else splices.insert(place, section.whole(prefix));
    }
    return splices.toBytes();
  }
}

function readSections(cursor: XmlCursor): { found: Map<string, StyleSection>; starts: Map<string, number>; end: number } {
  const found = new Map<string, StyleSection>();
  const starts = new Map<string, number>();
  while (cursor.next()) {
    const start = cursor.tagStart;
    if (cursor.isClose) return { found, starts, end: start };
    const known = ORDER.find(([name]) => cursor.is(name));
    if (known !== undefined) starts.set(known[0], start);
    if (known === undefined || known[1] === null) cursor.skipElement();
    else found.set(known[0], new StyleSection(cursor, known[0], known[1]));
  }
  throw new Refusal("file-damaged");
}
