/** One list of the styles part (fonts, fills, formats …): where its items stand, and what is appended to it. */
import { Refusal } from "../file-errors.ts";
import { MAX_STYLES } from "../limits.ts";
import type { XmlCursor } from "../xml-cursor.ts";
import type { Splices } from "./splices.ts";
import { tagBody } from "./tag-places.ts";
import { type Fragment, fragmentXml, parseFragment, parseFragmentText } from "./xml-fragment.ts";

export class StyleSection {
  readonly name: string;
  readonly #bytes: Uint8Array;
  readonly #items: (readonly [start: number, end: number])[] = [];
  readonly #added: string[] = [];
  /** Items by their written form, made when one is first looked for. */
  #known: Map<string, number> | null = null;
  #tagEnd = 0;
  #closeStart = 0;
  #isEmpty = true;
  #count: readonly [start: number, end: number] | null = null;

  /** Reads the section whose open tag this is, and goes past its close; null for one that the part lacks. */
  constructor(cursor: XmlCursor | null, name: string, item: string) {
    this.name = name;
    this.#bytes = cursor?.bytes ?? new Uint8Array(0);
    if (cursor === null) return;
    while (cursor.nextAttribute()) if (cursor.attributeIs("count")) this.#count = [cursor.valueStart, cursor.valueEnd];
    this.#tagEnd = tagBody(cursor);
    this.#isEmpty = cursor.isEmpty;
    while (!this.#isEmpty) {
      if (!cursor.next()) throw new Refusal("file-damaged");
      const start = cursor.tagStart;
      if (cursor.isClose) {
        this.#closeStart = start;
        cursor.endTag();
        return;
      }
      const isItem = cursor.is(item);
      cursor.skipElement();
      if (isItem) this.#items.push([start, cursor.at]);
      if (this.#items.length > MAX_STYLES) throw new Refusal("file-too-large");
    }
  }

  get length(): number {
    return this.#items.length + this.#added.length;
  }

  get isChanged(): boolean {
    return this.#added.length > 0;
  }

  item(index: number): Fragment | null {
    const place = this.#items[index];
    if (place !== undefined) return parseFragment(this.#bytes.subarray(place[0], place[1]));
    const added = this.#added[index - this.#items.length];
    return added === undefined ? null : parseFragmentText(added);
  }

  /** The number of an item that is written like this one; appended when there is none. */
  indexOf(fragment: Fragment): number {
    const known = this.#ofItems();
    const key = canonical(fragment);
    const index = known.get(key);
    if (index !== undefined) return index;
    const added = this.append(fragmentXml(fragment));
    known.set(key, added);
    return added;
  }

  append(xml: string): number {
    this.#added.push(xml);
    return this.length - 1;
  }

  #ofItems(): Map<string, number> {
    if (this.#known !== null) return this.#known;
    const known = new Map<string, number>();
    for (let index = this.length - 1; index >= 0; index -= 1) {
      const item = this.item(index);
      if (item !== null) known.set(canonical(item), index);
    }
    this.#known = known;
    return known;
  }

  /** Notes what is to be changed in the part. */
  write(splices: Splices, prefix: string): void {
    if (!this.isChanged) return;
    const added = this.#added.join("");
    if (this.#count !== null) splices.replace(this.#count[0], this.#count[1], String(this.length));
    if (this.#isEmpty) splices.replace(this.#tagEnd, this.#tagEnd + 2, `>${added}</${prefix}${this.name}>`);
    else splices.insert(this.#closeStart, added);
  }

  /** The whole section, where the part lacks it. */
  whole(prefix: string): string {
    const tag = prefix + this.name;
    return `<${tag} count="${this.length}">${this.#added.join("")}</${tag}>`;
  }
}

/** Equal for items that differ only in the order of attributes, or in how an empty element is written. */
function canonical(fragment: Fragment): string {
  const attributes = new Map([...fragment.attributes].sort(([a], [b]) => (a < b ? -1 : 1)));
  const xml = fragmentXml({ ...fragment, attributes });
  return xml.replaceAll(/\s+\/>/g, "/>");
}

/** The text of an attribute of the fragment's number kind; `fallback` when it has none. */
export function numberOf(fragment: Fragment, attribute: string, fallback: number): number {
  const value = Number(fragment.attributes.get(attribute) ?? fallback);
  return Number.isInteger(value) && value >= 0 ? value : fallback;
}
