/** A small element of the styles part taken apart to its attributes and children, which stay as they are written. */
import { strFromU8, strToU8 } from "fflate";
import { XmlCursor } from "../xml-cursor.ts";
import { readAttributes } from "./tag-places.ts";

export interface Fragment {
  /** With its prefix. */
  readonly tag: string;
  /** Values as written, entities and all. */
  readonly attributes: ReadonlyMap<string, string>;
  readonly children: readonly FragmentChild[];
}

export interface FragmentChild {
  /** Without its prefix. */
  readonly name: string;
  readonly xml: string;
}

/** The element that starts at the beginning of `bytes`. */
export function parseFragment(bytes: Uint8Array): Fragment {
  const cursor = new XmlCursor(bytes);
  cursor.next();
  const tag = strFromU8(bytes.subarray(cursor.tagStart + 1, cursor.nameEnd));
  const attributes = new Map(readAttributes(cursor).map(({ name, raw }) => [name, raw]));
  const children: FragmentChild[] = [];
  while (!cursor.isEmpty && cursor.next() && !cursor.isClose) {
    const start = cursor.tagStart;
    const name = strFromU8(bytes.subarray(cursor.nameStart, cursor.nameEnd));
    cursor.skipElement();
    children.push({ name, xml: strFromU8(bytes.subarray(start, cursor.at)) });
    cursor.isEmpty = false;
  }
  return { tag, attributes, children };
}

export function parseFragmentText(xml: string): Fragment {
  return parseFragment(strToU8(xml));
}

export function fragmentXml({ tag, attributes, children }: Fragment): string {
  const open = [tag, ...[...attributes].map(([name, raw]) => `${name}="${raw.replaceAll('"', "&quot;")}"`)].join(" ");
  return children.length === 0 ? `<${open}/>` : `<${open}>${children.map(({ xml }) => xml).join("")}</${tag}>`;
}

/** With some attributes changed; null takes one away. */
export function withAttributes(fragment: Fragment, changes: Readonly<Record<string, string | null>>): Fragment {
  const attributes = new Map(fragment.attributes);
  for (const [name, value] of Object.entries(changes)) {
    if (value === null) attributes.delete(name);
    else attributes.set(name, value);
  }
  return { ...fragment, attributes };
}

/** With one child put in the place of its like, or where `order` puts it; null takes it away. */
export function withChild(fragment: Fragment, name: string, xml: string | null, order: readonly string[]): Fragment {
  const at = fragment.children.findIndex((child) => child.name === name);
  const others = fragment.children.filter((child) => child.name !== name);
  if (xml === null) return { ...fragment, children: others };
  const before = at >= 0 ? at : placeIn(others, name, order);
  return { ...fragment, children: [...others.slice(0, before), { name, xml }, ...others.slice(before)] };
}

/** Before the first child that comes later in the schema. */
function placeIn(children: readonly FragmentChild[], name: string, order: readonly string[]): number {
  const rank = order.indexOf(name);
  const later = children.findIndex((child) => order.indexOf(child.name) > rank);
  return later < 0 ? children.length : later;
}
