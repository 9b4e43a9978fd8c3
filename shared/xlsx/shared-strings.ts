/**
 * The texts that cells share. The part is walked only as far as the highest index asked for, noting where each text starts; a text is
 * decoded when a cell first needs it, and then once: cells with equal texts hold one string.
 */
import { Refusal } from "./file-errors.ts";
import { type CellText, readCellText } from "./rich-text.ts";
import { XmlCursor } from "./xml-cursor.ts";

export class SharedStrings {
  readonly #cursor: XmlCursor;
  readonly #item: XmlCursor;
  readonly #texts: (CellText | undefined)[] = [];
  #starts = new Uint32Array(1024);
  #count = 0;

  constructor(bytes: Uint8Array) {
    this.#cursor = new XmlCursor(bytes);
    this.#item = new XmlCursor(bytes);
  }

  /** Throws `Refusal` when there is no text of that number: every cell keeps its own text or the file is not read. */
  at(index: number): CellText {
    const known = this.#texts[index];
    if (known !== undefined) return known;
    if (!Number.isInteger(index) || index < 0) throw new Refusal("file-damaged");
    while (this.#count <= index) this.#walk();
    const start = this.#starts[index] ?? 0;
    const text = start === 0 ? "" : readCellText(this.#itemAt(start), "si");
    this.#texts[index] = text;
    return text;
  }

  #itemAt(start: number): XmlCursor {
    this.#item.at = start;
    return this.#item;
  }

  /** Notes where the next text starts; 0 for an empty one. */
  #walk(): void {
    const cursor = this.#cursor;
    while (cursor.next()) {
      if (!cursor.isOpen("si")) continue;
      cursor.endTag();
      if (this.#count === this.#starts.length) this.#grow();
      this.#starts[this.#count] = cursor.isEmpty ? 0 : cursor.at;
      this.#count += 1;
      return;
    }
    throw new Refusal("file-damaged");
  }

  #grow(): void {
    const wider = new Uint32Array(this.#starts.length * 2);
    wider.set(this.#starts);
    this.#starts = wider;
  }
}
