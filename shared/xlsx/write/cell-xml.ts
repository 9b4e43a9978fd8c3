/**
 * A cell as it is written. Texts stand in the cell itself ("inlineStr") and not in the list that cells share: that list then keeps its
 * bytes, however large it is, and needs neither to be there nor to be searched. Excel moves them into it when it saves.
 */
import { cellName } from "../../sheet/address.ts";
import type { CellValue } from "../../sheet/snapshot.ts";
import { MAX_CELL_TEXT } from "../limits.ts";
import { escapeText, spaceAttribute } from "./xml-escape.ts";

export interface CellContent {
  readonly value: CellValue;
  /** The whole `<f>` element, or nothing. */
  readonly formula: string;
}

export function cellXml(prefix: string, row: number, column: number, style: number, content: CellContent): string {
  const tag = `${prefix}c`;
  const open = `<${tag} r="${cellName(row, column)}"${style > 0 ? ` s="${style}"` : ""}`;
  const { type, xml } = valueXml(prefix, content);
  if (xml === "") return `${open}/>`;
  return `${open}${type === "" ? "" : ` t="${type}"`}>${xml}</${tag}>`;
}

function valueXml(prefix: string, { value, formula }: CellContent): { type: string; xml: string } {
  const v = (text: string) => `${formula}<${prefix}v>${text}</${prefix}v>`;
  if (value === null) return { type: "", xml: formula };
  if (typeof value === "number") return { type: "", xml: v(String(value)) };
  if (typeof value === "boolean") return { type: "b", xml: v(value ? "1" : "0") };
  if (typeof value === "object") return { type: "e", xml: v(escapeText(value.error)) };
  if (formula !== "") {
    const space = spaceAttribute(value);
    return { type: "str", xml: `${formula}<${prefix}v${space}>${escapeText(value)}</${prefix}v>` };
  }
  const text = `<${prefix}t${spaceAttribute(value)}>${escapeText(value)}</${prefix}t>`;
  return { type: "inlineStr", xml: `<${prefix}is>${text}</${prefix}is>` };
}

/** What Excel would take: a number that is one, an error that looks like one, a text that fits. */
export function isWritable(value: CellValue): boolean {
  if (typeof value === "number") return Number.isFinite(value);
  if (typeof value === "string") return value.length <= MAX_CELL_TEXT;
  return value === null || typeof value === "boolean" || /^#[A-Z0-9_/]{1,20}[!?]?$/.test(value.error);
}
