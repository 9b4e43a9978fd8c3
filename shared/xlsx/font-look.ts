/**
 * The two things a font says about a text: that it is struck through, and that its letters are in an 8-bit Vietnamese encoding
 * (".VnTime" is TCVN3, "VNI-Times" is VNI), so that the characters in the file are not the letters on the screen.
 */
import type { XmlCursor } from "./xml-cursor.ts";

export interface FontLook {
  readonly struck: boolean;
  readonly encoding: "tcvn3" | "vni" | null;
}

/** Reads `<font>` or `<rPr>`, whose open tag this is, and goes past its close. The font's name stands in `nameTag`. */
export function fontLook(cursor: XmlCursor, container: "font" | "rPr", nameTag: "name" | "rFont"): FontLook {
  let struck = false;
  let encoding: FontLook["encoding"] = null;
  cursor.endTag();
  if (cursor.isEmpty) return { struck, encoding };
  while (cursor.next() && !(cursor.isClose && cursor.is(container))) {
    if (cursor.isClose) continue;
    if (cursor.is("strike")) struck = isTrue(cursor.attribute("val"));
    else if (cursor.is(nameTag)) encoding = encodingOf(cursor.attribute("val") ?? "");
  }
  cursor.endTag();
  return { struck, encoding };
}

/** `<strike/>` without a value means that it is. */
function isTrue(value: string | null): boolean {
  return value !== "0" && value !== "false" && value !== "off";
}

export function encodingOf(fontName: string): FontLook["encoding"] {
  const name = fontName.trimStart().toLowerCase();
  if (name.startsWith(".vn")) return "tcvn3";
  return name.startsWith("vni-") || name.startsWith("vni ") ? "vni" : null;
}
