/** Number formats by their code: the built-in ones, those of the file, and those that are appended. */
import { numberOf, type StyleSection } from "./style-section.ts";
import { escapeAttribute } from "./xml-escape.ts";

/** Formats that every program knows by number; the other built-in ones differ with the language of the computer. */
const BUILT_IN: ReadonlyMap<string, number> = new Map([
  ["General", 0],
  ["0", 1],
  ["0.00", 2],
  ["#,##0", 3],
  ["#,##0.00", 4],
  ["0%", 9],
  ["0.00%", 10],
  ["@", 49],
]);

/** Numbers below are built in. */
const FIRST_CUSTOM = 164;

export class NumberFormats {
  readonly #section: StyleSection;
  readonly #prefix: string;
  /** By code as written. Made when a first one is looked for: a file may have a hundred thousand. */
  #ids: Map<string, number> | null = null;
  readonly #taken = new Set<number>();
  #free = FIRST_CUSTOM;

  constructor(section: StyleSection, prefix: string) {
    this.#section = section;
    this.#prefix = prefix;
  }

  /** The number of the format; appended when there is none of this code. */
  idOf(code: string): number {
    const builtIn = BUILT_IN.get(code);
    if (builtIn !== undefined) return builtIn;
    this.#ids ??= this.#read();
    const formatCode = escapeAttribute(code);
    const known = this.#ids.get(formatCode);
    if (known !== undefined) return known;
    while (this.#taken.has(this.#free)) this.#free += 1;
    const id = this.#free;
    this.#section.append(`<${this.#prefix}numFmt numFmtId="${id}" formatCode="${formatCode}"/>`);
    this.#ids.set(formatCode, id);
    this.#taken.add(id);
    return id;
  }

  #read(): Map<string, number> {
    const ids = new Map<string, number>();
    for (let index = 0; index < this.#section.length; index += 1) {
      const item = this.#section.item(index);
      if (item === null) continue;
      const id = numberOf(item, "numFmtId", 0);
      this.#taken.add(id);
      const code = item.attributes.get("formatCode");
      if (code !== undefined && !ids.has(code)) ids.set(code, id);
    }
    return ids;
  }
}
