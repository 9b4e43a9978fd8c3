/** Whether a text is XML that any program can take: before it is written into a workbook, and before what stands in one is trusted. */
import { Refusal } from "./file-errors.ts";
import { XmlCursor } from "./xml-cursor.ts";
import { decodeText } from "./xml-text.ts";

/** Nothing of ours is deeper than a few levels. */
const MAX_DEPTH = 64;

/** Is it one element whose tags close each other, with no DOCTYPE and no unknown entities? */
export function isPlainXml(bytes: Uint8Array): boolean {
  const open: string[] = [];
  const cursor = new XmlCursor(bytes);
  let roots = 0;
  let after = 0;
  try {
    while (cursor.next()) {
      // Text with what is no entity ends here; so does a comment with one, which nobody needs.
      decodeText(bytes, after, cursor.tagStart);
      const name = decodeText(bytes, cursor.nameStart, cursor.nameEnd);
      const { isClose } = cursor;
      while (cursor.nextAttribute()) {
        decodeText(bytes, cursor.attributeStart, cursor.attributeEnd);
        cursor.value();
      }
      after = cursor.at;
      if (isClose) {
        if (open.pop() !== name) return false;
      } else {
        if (open.length === 0) roots += 1;
        if (!cursor.isEmpty) open.push(name);
      }
      if (open.length > MAX_DEPTH) return false;
    }
  } catch (error) {
    if (error instanceof Refusal) return false;
    throw error;
  }
  return roots === 1 && open.length === 0;
}
