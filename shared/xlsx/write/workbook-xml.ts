/**
 * The workbook part while it is changed: sheets appended or shown otherwise, defined names, and the order to calculate anew on opening.
 * Whatever else stands in it stays.
 */
import { Refusal } from "../file-errors.ts";
import { XmlCursor } from "../xml-cursor.ts";
import { type NameEntry, nameXml, readNames } from "./defined-names.ts";
import { relationshipsNamespace } from "./relationships-xml.ts";
import { Splices } from "./splices.ts";
import { type AttributePlace, prefixOf, readAttributes, tagBody } from "./tag-places.ts";
import { escapeAttribute } from "./xml-escape.ts";

export interface SheetTag {
  readonly name: string;
  readonly sheetId: number;
  readonly relationship: string;
  readonly state: "visible" | "hidden" | "veryHidden";
}

interface Child {
  readonly name: string;
  readonly start: number;
  readonly end: number;
}

/** The order of the schema; what is not in it came later and stands at the end. */
const ORDER = [
  ...["fileVersion", "fileSharing", "workbookPr", "workbookProtection", "bookViews", "sheets", "functionGroups"],
  ...["externalReferences", "definedNames", "calcPr", "oleSize", "customWorkbookViews", "pivotCaches", "smartTagPr"],
  ...["smartTagTypes", "webPublishing", "fileRecoveryPr", "webPublishObjects", "extLst"],
];

function asksForReading(attributes: readonly { readonly name: string; readonly raw: string }[]): boolean {
  return attributes.some(({ name, raw }) =>
    name === "readOnlyRecommended" ? ["1", "true"].includes(raw) : name === "reservationPassword" || name === "hashValue",
  );
}

export class WorkbookXml {
  readonly sheets: SheetTag[] = [];
  readonly names: readonly NameEntry[];
  readonly isStructureLocked: boolean;
  /** Whoever saved it asked others to open it for reading only, or keeps writing behind a password. */
  readonly isReadOnly: boolean;
  readonly isStrict: boolean;
  readonly #bytes: Uint8Array;
  readonly #splices: Splices;
  readonly #prefix: string;
  readonly #children: Child[] = [];
  /** Where the root closes. */
  #end = 0;
  readonly #states = new Map<number, { readonly attribute: AttributePlace | undefined; readonly body: number }>();
  #sheetsEnd: { readonly at: number; readonly isEmpty: boolean } | null = null;
  /** Null where the root declares none: some writers declare it on every sheet instead. */
  #relationshipPrefix: string | null = null;
  readonly #newSheets: string[] = [];
  readonly #dropped = new Set<NameEntry>();
  readonly #newNames: string[] = [];
  #calculates = false;

  constructor(bytes: Uint8Array) {
    this.#bytes = bytes;
    this.#splices = new Splices(bytes);
    const cursor = new XmlCursor(bytes);
    if (!cursor.next() || !cursor.isOpen("workbook")) throw new Refusal("file-damaged");
    this.#prefix = prefixOf(cursor);
    const root = readAttributes(cursor);
    this.isStrict = root.some(({ raw }) => raw === "http://purl.oclc.org/ooxml/spreadsheetml/main");
    for (const { name, raw } of root)
      if (/\/officeDocument(?:\/2006)?\/relationships$/.test(raw) && name.startsWith("xmlns:"))
        this.#relationshipPrefix = name.slice(6);
    let isLocked = false;
    let isReadOnly = false;
    let names: NameEntry[] = [];
    while (cursor.next()) {
      const start = cursor.tagStart;
      if (cursor.isClose) {
        this.#end = start;
        break;
      }
      const name = ORDER.find((one) => cursor.is(one)) ?? "";
      if (name === "sheets") this.#readSheets(cursor);
      else if (name === "definedNames") names = readNames(cursor);
      else {
        if (name === "workbookProtection") isLocked = ["1", "true"].includes(cursor.attribute("lockStructure") ?? "");
        if (name === "fileSharing") isReadOnly = asksForReading(readAttributes(cursor));
        cursor.skipElement();
      }
      this.#children.push({ name, start, end: cursor.at });
    }
    if (this.#end === 0 || this.#sheetsEnd === null) throw new Refusal("file-damaged");
    this.names = names;
    this.isStructureLocked = isLocked;
    this.isReadOnly = isReadOnly;
  }

  #readSheets(cursor: XmlCursor): void {
    cursor.endTag();
    if (cursor.isEmpty) {
      this.#sheetsEnd = { at: tagBody(cursor), isEmpty: true };
      return;
    }
    while (cursor.next()) {
      if (cursor.isClose) {
        this.#sheetsEnd = { at: cursor.tagStart, isEmpty: false };
        cursor.endTag();
        return;
      }
      this.#readSheet(cursor);
      cursor.skipElement();
    }
  }

  #readSheet(cursor: XmlCursor): void {
    let name = "";
    let sheetId = 0;
    let relationship = "";
    let state: SheetTag["state"] = "visible";
    let attribute: AttributePlace | undefined;
    while (cursor.nextAttribute()) {
      if (cursor.attributeIs("name")) name = cursor.value();
      else if (cursor.attributeIs("sheetId")) sheetId = cursor.integer();
      else if (cursor.attributeEndsWith("id")) relationship = cursor.value();
      else if (cursor.attributeIs("state")) {
        const raw = cursor.value();
        if (raw === "hidden" || raw === "veryHidden") state = raw;
        attribute = { name: "state", raw, valueStart: cursor.valueStart, valueEnd: cursor.valueEnd };
      }
    }
    this.#states.set(this.sheets.length, { attribute, body: tagBody(cursor) });
    this.sheets.push({ name, sheetId, relationship, state });
  }

  /** Its place among the sheets; -1 when there is none. Names of sheets do not depend on case. */
  indexOf(sheet: string): number {
    return this.sheets.findIndex(({ name }) => name.toLowerCase() === sheet.toLowerCase());
  }

  /** After the last sheet; its place. */
  addSheet(name: string, relationship: string, state: "visible" | "hidden"): number {
    const sheetId = Math.max(0, ...this.sheets.map((sheet) => sheet.sheetId)) + 1;
    this.sheets.push({ name, sheetId, relationship, state });
    const hidden = state === "hidden" ? ' state="hidden"' : "";
    const attributes = `name="${escapeAttribute(name)}" sheetId="${sheetId}"${hidden}`;
    const prefix = this.#relationshipPrefix ?? "r";
    const declared = this.#relationshipPrefix === null ? ` xmlns:r="${relationshipsNamespace(this.isStrict)}"` : "";
    this.#newSheets.push(`<${this.#prefix}sheet${declared} ${attributes} ${prefix}:id="${escapeAttribute(relationship)}"/>`);
    return this.sheets.length - 1;
  }

  show(index: number, state: "visible" | "hidden"): void {
    const sheet = this.sheets[index];
    const place = this.#states.get(index);
    if (sheet === undefined || place === undefined || sheet.state === state) return;
    this.sheets[index] = { ...sheet, state };
    if (place.attribute === undefined) this.#splices.insert(place.body, ` state="${state}"`);
    else this.#splices.replace(place.attribute.valueStart, place.attribute.valueEnd, state);
  }

  /** Takes away every name that `isGone`. */
  dropNames(isGone: (name: NameEntry) => boolean): void {
    for (const name of this.names) if (isGone(name)) this.#dropped.add(name);
  }

  /** `sheet` is the place of the sheet that alone knows the name, null for the whole workbook. */
  addName(name: string, sheet: number | null, refersTo: string): void {
    this.#newNames.push(nameXml(this.#prefix, name, sheet, refersTo));
  }

  /** The same name, leading somewhere else; its other attributes stay. */
  changeName({ textStart, textEnd }: NameEntry, xml: string): void {
    this.#splices.replace(textStart, textEnd, xml);
  }

  calculateOnLoad(): void {
    this.#calculates = true;
  }

  /** The part as it is now; null when nothing changed. */
  toBytes(): Uint8Array | null {
    this.#writeSheets();
    this.#writeNames();
    if (this.#calculates) this.#writeCalculation();
    return this.#splices.isEmpty ? null : this.#splices.toBytes();
  }

  #writeSheets(): void {
    if (this.#newSheets.length === 0 || this.#sheetsEnd === null) return;
    const { at, isEmpty } = this.#sheetsEnd;
    const added = this.#newSheets.join("");
    if (isEmpty) this.#splices.replace(at, at + 2, `>${added}</${this.#prefix}sheets>`);
    else this.#splices.insert(at, added);
  }

  #writeNames(): void {
    const added = this.#newNames.join("");
    const place = this.#children.find(({ name }) => name === "definedNames");
    const tag = `${this.#prefix}definedNames`;
    if (place === undefined) {
      if (added !== "") this.#splices.insert(this.#placeOf("definedNames"), `<${tag}>${added}</${tag}>`);
    } else if (this.#dropped.size === this.names.length) {
      // An empty list is not allowed.
      if (added !== "" || this.#dropped.size > 0)
        this.#splices.replace(place.start, place.end, added === "" ? "" : `<${tag}>${added}</${tag}>`);
    } else {
      for (const { start, end } of this.#dropped) this.#splices.replace(start, end, "");
      if (added !== "") this.#splices.insert(this.#lastName().end, added);
    }
  }

  #lastName(): NameEntry {
    const last = this.names.at(-1);
    if (last === undefined) throw new Refusal("file-damaged");
    return last;
  }

  #writeCalculation(): void {
    const place = this.#children.find(({ name }) => name === "calcPr");
    if (place === undefined) {
      this.#splices.insert(this.#placeOf("calcPr"), `<${this.#prefix}calcPr fullCalcOnLoad="1"/>`);
      return;
    }
    const cursor = new XmlCursor(this.#bytes, place.start);
    cursor.next();
    const known = readAttributes(cursor).find(({ name }) => name === "fullCalcOnLoad");
    if (known === undefined) this.#splices.insert(tagBody(cursor), ' fullCalcOnLoad="1"');
    else this.#splices.replace(known.valueStart, known.valueEnd, "1");
  }

  /** Where a child that is missing would stand: before the first that comes later. */
  #placeOf(name: string): number {
    const rank = ORDER.indexOf(name);
    return this.#children.find((child) => child.name === "" || ORDER.indexOf(child.name) > rank)?.start ?? this.#end;
  }
}
