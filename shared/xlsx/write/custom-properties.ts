/** The file's own properties as people and programs give them: those that are there get another value; none is added or taken away. */
import { strFromU8, strToU8 } from "fflate";
import type { Parts } from "./parts.ts";
import { escapeAttribute, escapeText } from "./xml-escape.ts";

export function putProperties(parts: Parts, properties: Readonly<Record<string, string>>): void {
  const part = parts.file.relationships("").find(({ kind, external }) => kind === "custom-properties" && !external)?.target;
  const bytes = part === undefined ? null : parts.read(part);
  if (part === undefined || bytes === null) return;
  const before = strFromU8(bytes);
  const after = Object.entries(properties).reduce((xml, [name, value]) => withProperty(xml, name, value), before);
  if (after !== before) parts.set(part, strToU8(after));
}

/** A text among the properties of that name. */
function withProperty(xml: string, name: string, value: string): string {
  const quoted = escapeAttribute(name).replaceAll(/[.*+?^${}()|[\]\\]/g, "\\$&");
  const property = new RegExp(`(<(?:\\w+:)?property\\b[^>]*\\bname="${quoted}"[^>]*>\\s*<(?:\\w+:)?lpwstr>)[^<]*(</)`);
  return xml.replace(property, (_, open: string, close: string) => `${open}${escapeText(value)}${close}`);
}
