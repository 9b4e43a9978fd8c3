/** A cell format made from another one: only what a look says is changed, and only what is new is appended. */
import type { Look } from "../../sheet/edits.ts";
import { numberOf, type StyleSection } from "./style-section.ts";
import { escapeAttribute } from "./xml-escape.ts";
import { type Fragment, parseFragmentText, withAttributes, withChild } from "./xml-fragment.ts";

export interface StyleLists {
  /** Of every element of the part. */
  readonly prefix: string;
  readonly numFmts: StyleSection;
  readonly fonts: StyleSection;
  readonly fills: StyleSection;
  readonly borders: StyleSection;
  readonly cellXfs: StyleSection;
}

/** What the cell looks like besides is the caller's matter. */
export type LookChanges = Omit<Look, "likeColumn">;

const FORMAT_ORDER = ["alignment", "protection", "extLst"];
const FONT_ORDER = [
  ...["b", "i", "strike", "condense", "extend", "outline", "shadow", "u", "vertAlign", "sz", "color", "name", "family"],
  ...["charset", "scheme"],
];

export function deriveFormat(lists: StyleLists, base: number, look: LookChanges): number {
  const plain = element(lists, "xf", 'numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0"');
  // The first format is the one of all cells that name none.
  if (lists.cellXfs.length === 0) lists.cellXfs.append(plain);
  let format = lists.cellXfs.item(base) ?? parseFragmentText(plain);
  if (look.numberFormat !== undefined) {
    const numFmtId = String(numberFormatId(lists, look.numberFormat));
    format = withAttributes(format, { numFmtId, applyNumberFormat: "1" });
  }
  if ([look.bold, look.italic, look.fontName, look.fontSize].some((said) => said !== undefined)) {
    const fontId = String(fontOf(lists, numberOf(format, "fontId", 0), look));
    format = withAttributes(format, { fontId, applyFont: "1" });
  }
  if (look.fill !== undefined) format = withAttributes(format, { fillId: String(fillOf(lists, look.fill)), applyFill: "1" });
  if (look.border !== undefined) format = withAttributes(format, { borderId: String(thinBorder(lists)), applyBorder: "1" });
  if (look.align !== undefined || look.wrap !== undefined) {
    const horizontal = look.align === undefined ? {} : { horizontal: look.align };
    const wrapText = look.wrap === undefined ? {} : { wrapText: look.wrap ? "1" : "0" };
    format = withAttributes(changedChild(lists, format, "alignment", { ...horizontal, ...wrapText }), { applyAlignment: "1" });
  }
  if (look.locked !== undefined) {
    const locked = look.locked ? "1" : "0";
    format = withAttributes(changedChild(lists, format, "protection", { locked }), { applyProtection: "1" });
  }
  return lists.cellXfs.indexOf(format);
}

function element({ prefix }: StyleLists, name: string, attributes = "", body?: string): string {
  const open = attributes === "" ? `${prefix}${name}` : `${prefix}${name} ${attributes}`;
  return body === undefined ? `<${open}/>` : `<${open}>${body}</${prefix}${name}>`;
}

/** With some attributes of one child changed, the child made where there is none. */
function changedChild(lists: StyleLists, format: Fragment, name: string, changes: Readonly<Record<string, string>>): Fragment {
  const xml = format.children.find((child) => child.name === name)?.xml ?? element(lists, name);
  const child = withAttributes(parseFragmentText(xml), changes);
  const attributes = [...child.attributes].map(([key, raw]) => `${key}="${raw}"`).join(" ");
  return withChild(format, name, element(lists, name, attributes), FORMAT_ORDER);
}

/** Formats that every program knows by number; the other built-in ones differ with the language of the computer. */
const BUILT_IN: Readonly<Record<string, number>> = {
  General: 0,
  "0": 1,
  "0.00": 2,
  "#,##0": 3,
  "#,##0.00": 4,
  "0%": 9,
  "0.00%": 10,
  "@": 49,
};

/** Numbers below are built in. */
const FIRST_CUSTOM = 164;

function numberFormatId(lists: StyleLists, code: string): number {
  const builtIn = BUILT_IN[code];
  if (builtIn !== undefined) return builtIn;
  const formatCode = escapeAttribute(code);
  let free = FIRST_CUSTOM;
  for (let index = 0; index < lists.numFmts.length; index += 1) {
    const item = lists.numFmts.item(index);
    if (item === null) continue;
    const id = numberOf(item, "numFmtId", 0);
    if (item.attributes.get("formatCode") === formatCode) return id;
    free = Math.max(free, id + 1);
  }
  lists.numFmts.append(element(lists, "numFmt", `numFmtId="${free}" formatCode="${formatCode}"`));
  return free;
}

function fontOf(lists: StyleLists, base: number, { bold, italic, fontName, fontSize }: LookChanges): number {
  const plain = element(lists, "font", "", element(lists, "sz", 'val="12"') + element(lists, "name", 'val="Times New Roman"'));
  if (lists.fonts.length === 0) lists.fonts.append(plain);
  let font = lists.fonts.item(base) ?? parseFragmentText(plain);
  const put = (name: string, xml: string | null) => {
    font = withChild(font, name, xml, FONT_ORDER);
  };
  if (bold !== undefined) put("b", bold ? element(lists, "b") : null);
  if (italic !== undefined) put("i", italic ? element(lists, "i") : null);
  if (fontSize !== undefined) put("sz", element(lists, "sz", `val="${fontSize}"`));
  if (fontName !== undefined) {
    put("name", element(lists, "name", `val="${escapeAttribute(fontName)}"`));
    // What goes with the name of the old font; a scheme would even bring the old one back.
    for (const name of ["family", "charset", "scheme"]) put(name, null);
  }
  return lists.fonts.indexOf(font);
}

function fillOf(lists: StyleLists, color: string): number {
  // Excel takes the first two for granted, whatever they say.
  for (const pattern of ["none", "gray125"].slice(lists.fills.length))
    lists.fills.append(element(lists, "fill", "", element(lists, "patternFill", `patternType="${pattern}"`)));
  const colors = element(lists, "fgColor", `rgb="FF${color}"`) + element(lists, "bgColor", 'indexed="64"');
  const pattern = element(lists, "patternFill", 'patternType="solid"', colors);
  return lists.fills.indexOf(parseFragmentText(element(lists, "fill", "", pattern)));
}

function thinBorder(lists: StyleLists): number {
  if (lists.borders.length === 0) lists.borders.append(element(lists, "border"));
  const side = (name: string) => element(lists, name, 'style="thin"', element(lists, "color", 'indexed="64"'));
  const sides = ["left", "right", "top", "bottom"].map(side).join("");
  return lists.borders.indexOf(parseFragmentText(element(lists, "border", "", sides + element(lists, "diagonal"))));
}
