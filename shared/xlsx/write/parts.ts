/** The parts of a package while they are being changed: what is asked for is the newest, what is never set keeps its very bytes. */
import type { Package } from "../package.ts";
import { type PackedPart, type PackingPart, packPart } from "./packed-part.ts";
import { declaredUtf8 } from "./splices.ts";
import { writeZip } from "./zip-writer.ts";

type Content = Uint8Array | PackingPart | null;

export class Parts {
  readonly file: Package;
  readonly #bytes: Uint8Array;
  readonly #changed = new Map<string, { readonly name: string; readonly content: Content }>();
  readonly #names: Map<string, string>;

  constructor(bytes: Uint8Array, file: Package) {
    this.#bytes = bytes;
    this.file = file;
    this.#names = new Map(file.entries.map(({ name }) => [name.toLowerCase(), name]));
  }

  has(name: string): boolean {
    const change = this.#changed.get(name.toLowerCase());
    return change === undefined ? this.file.has(name) : change.content !== null;
  }

  /** In UTF-8, and saying so; null when there is none. */
  read(name: string): Uint8Array | null {
    const change = this.#changed.get(name.toLowerCase());
    if (change === undefined) {
      const bytes = this.file.find(name);
      return bytes === null ? null : declaredUtf8(bytes);
    }
    return change.content instanceof Uint8Array ? change.content : null;
  }

  set(name: string, content: Uint8Array | PackingPart): void {
    this.#set(name, content);
  }

  remove(name: string): void {
    if (this.has(name)) this.#set(name, null);
  }

  #set(name: string, content: Content): void {
    const key = name.toLowerCase();
    this.#changed.set(key, { name: this.#names.get(key) ?? name, content });
  }

  /** A name that no part has: "xl/worksheets/sheet7.xml" for the pattern "xl/worksheets/sheet#.xml". */
  freeName(pattern: string): string {
    for (let number = 1; ; number += 1) {
      const name = pattern.replace("#", String(number));
      if (!this.file.has(name) && !this.has(name)) return name;
    }
  }

  async toZip(): Promise<Uint8Array> {
    const changes = new Map<string, { readonly name: string; readonly part: PackedPart | null }>();
    for (const [key, { name, content }] of this.#changed) changes.set(key, { name, part: await packed(content) });
    return writeZip(this.#bytes, this.file.entries, changes);
  }
}

async function packed(content: Content): Promise<PackedPart | null> {
  if (content === null) return null;
  const packing = content instanceof Uint8Array ? await packPart((sink) => sink.copy(content)) : content;
  return packing.whenPacked;
}
