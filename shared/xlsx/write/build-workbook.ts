/**
 * A workbook out of nothing: an empty one, to which the sheets are written like to any other. The same input gives the same bytes: no
 * time and no name of a person stands in it.
 */
import type { DefinedName, NewSheet, WorkbookEdits } from "../../sheet/edits.ts";
import type { PackedPart } from "./packed-part.ts";
import { packPart } from "./packed-part.ts";
import { type PatchResult, patchWorkbook } from "./patch-workbook.ts";
import { plainStyles } from "./style-sheet.ts";
import { WriteRefusal } from "./write-errors.ts";
import { escapeAttribute, escapeText } from "./xml-escape.ts";
import { writeZip } from "./zip-writer.ts";

const HEAD = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
const PACKAGE = "http://schemas.openxmlformats.org/package/2006";
const OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006";
const MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
const TYPES = "application/vnd.openxmlformats-officedocument";
const APPLICATION = "Kế Hoạch";

/** `properties` are shown by Excel among the custom properties of the file: the edition of a template, say. */
export async function buildWorkbook(
  sheets: readonly NewSheet[],
  names: readonly DefinedName[] = [],
  properties: Readonly<Record<string, string>> = {},
  customXml: WorkbookEdits["customXml"] = null,
): Promise<PatchResult> {
  if (!sheets.some(({ state }) => state === "visible"))
    return { ok: false, error: new WriteRefusal("write-no-visible-sheet").error };
  return patchWorkbook(await emptyWorkbook(properties), { sheets: [], newSheets: sheets, names, customXml });
}

async function emptyWorkbook(properties: Readonly<Record<string, string>>): Promise<Uint8Array> {
  const hasProperties = Object.keys(properties).length > 0;
  const parts: Record<string, string> = {
    "[Content_Types].xml": contentTypes(hasProperties),
    "_rels/.rels": packageRelationships(hasProperties),
    "docProps/app.xml": `${HEAD}<Properties xmlns="${OFFICE}/extended-properties"><Application>${APPLICATION}</Application></Properties>`,
    ...(hasProperties ? { "docProps/custom.xml": customProperties(properties) } : {}),
    "xl/workbook.xml": `${HEAD}<workbook xmlns="${MAIN}" xmlns:r="${OFFICE}/relationships"><bookViews><workbookView xWindow="0" yWindow="0" windowWidth="24000" windowHeight="12000"/></bookViews><sheets/></workbook>`,
    "xl/_rels/workbook.xml.rels": `${HEAD}<Relationships xmlns="${PACKAGE}/relationships">${relationship(1, `${OFFICE}/relationships/styles`, "styles.xml")}</Relationships>`,
    "xl/styles.xml": plainStyles(MAIN),
  };
  const packed = new Map<string, { readonly name: string; readonly part: PackedPart }>();
  for (const [name, text] of Object.entries(parts))
    packed.set(name.toLowerCase(), { name, part: await (await packPart((sink) => sink.text(text))).whenPacked });
  return writeZip(new Uint8Array(0), [], packed);
}

function relationship(number: number, type: string, target: string): string {
  return `<Relationship Id="rId${number}" Type="${type}" Target="${target}"/>`;
}

function packageRelationships(hasProperties: boolean): string {
  const all = [
    relationship(1, `${OFFICE}/relationships/officeDocument`, "xl/workbook.xml"),
    relationship(2, `${OFFICE}/relationships/extended-properties`, "docProps/app.xml"),
    ...(hasProperties ? [relationship(3, `${OFFICE}/relationships/custom-properties`, "docProps/custom.xml")] : []),
  ];
  return `${HEAD}<Relationships xmlns="${PACKAGE}/relationships">${all.join("")}</Relationships>`;
}

function contentTypes(hasProperties: boolean): string {
  const overrides = [
    ["/xl/workbook.xml", `${TYPES}.spreadsheetml.sheet.main+xml`],
    ["/xl/styles.xml", `${TYPES}.spreadsheetml.styles+xml`],
    ["/docProps/app.xml", `${TYPES}.extended-properties+xml`],
    ...(hasProperties ? [["/docProps/custom.xml", `${TYPES}.custom-properties+xml`]] : []),
  ].map(([part, type]) => `<Override PartName="${part}" ContentType="${type}"/>`);
  const defaults = `<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/>`;
  return `${HEAD}<Types xmlns="${PACKAGE}/content-types">${defaults}${overrides.join("")}</Types>`;
}

/** Numbered from 2: the first two numbers are taken by the format itself. */
function customProperties(properties: Readonly<Record<string, string>>): string {
  const items = Object.entries(properties).map(
    ([name, value], index) =>
      `<property fmtid="{D5CDD505-2E9C-101B-9397-08002B2CF9AE}" pid="${index + 2}" name="${escapeAttribute(name)}"><vt:lpwstr>${escapeText(value)}</vt:lpwstr></property>`,
  );
  return `${HEAD}<Properties xmlns="${OFFICE}/custom-properties" xmlns:vt="${OFFICE}/docPropsVTypes">${items.join("")}</Properties>`;
}
