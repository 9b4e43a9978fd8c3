/**
 * The choices of columns as the workbook keeps them: words of headers and codes of ours, never a line of a table. What is no choice, or is
 * more than people choose, is left out.
 */
import { readKept, sectionOf } from "../kept/kept.ts";
import { escapeAttribute } from "../xlsx/write/xml-escape.ts";
import { elementOf, type XmlElement } from "../xlsx/xml-element.ts";
import type { ColumnChoice, TableChoice } from "./table-choice.ts";

export const COLUMNS_SECTION = "columns";

const MOST_TABLES = 50;
const MOST_COLUMNS = 300;
const LONGEST = 300;

/** What the part of the workbook says of columns; it is taken apart only where it says anything of them. */
export function keptColumns(kept: string | null | undefined): TableChoice[] {
  if (!kept?.includes("<columns")) return [];
  const xml = sectionOf(readKept(kept), COLUMNS_SECTION);
  return xml === null
    ? []
    : elements(elementOf(xml), "table")
        .slice(0, MOST_TABLES)
        .flatMap((table) => readTable(table) ?? []);
}

/** Null for no choices. */
export function columnsXml(choices: readonly TableChoice[]): string | null {
  if (choices.length === 0) return null;
  const tables = choices.slice(0, MOST_TABLES).map(({ programme, kind, sheet, header, headerRows, columns }) => {
    const own = { programme, kind, sheet, ...(headerRows === null ? {} : { rows: String(headerRows) }) };
    const heads = header.map((key) => element("head", { key }));
    const chosen = columns.map(({ key, field, header }) =>
      element("column", { key, ...(field === null ? {} : { field }), header }),
    );
    return element("table", own, [...heads, ...chosen].join(""));
  });
  return element(COLUMNS_SECTION, {}, tables.join(""));
}

function readTable(table: XmlElement): TableChoice | null {
  const { programme = "", kind = "", sheet = "", rows } = Object.fromEntries(table.attributes);
  const header = elements(table, "head").map(({ attributes }) => attributes.get("key") ?? "");
  const columns = elements(table, "column").map(readColumn);
  const headerRows = rows === undefined ? null : Number(rows);
  const isCode = [programme, kind].every((code) => /^[\w.-]{1,64}$/.test(code));
  if (!isCode || (headerRows !== null && ![1, 2, 3].includes(headerRows)) || header.length === 0) return null;
  return { programme, kind, sheet: sheet.slice(0, LONGEST), header, headerRows, columns };
}

function readColumn({ attributes }: XmlElement): ColumnChoice {
  const { key = "", field, header = "" } = Object.fromEntries(attributes);
  return { key, field: field ?? null, header: header.slice(0, LONGEST) };
}

function elements({ children }: XmlElement, name: string): XmlElement[] {
  return children.filter((one) => one.name === name).slice(0, MOST_COLUMNS);
}

function element(name: string, attributes: Readonly<Record<string, string>>, inside = ""): string {
  const own = Object.entries(attributes).map(([attribute, value]) => ` ${attribute}="${escapeAttribute(value)}"`);
  return inside === "" ? `<${name}${own.join("")}/>` : `<${name}${own.join("")}>${inside}</${name}>`;
}
