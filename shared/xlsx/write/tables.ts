/**
 * Excel tables (ListObjects) beside the cells that are written. As Excel does when somebody types there, a table takes in a column whose
 * header is written right beside its own headers, and rows written right below it, unless it ends in totals.
 */
import { parseRange, type Rect, rangeName } from "../../sheet/address.ts";
import { Refusal } from "../file-errors.ts";
import { XmlCursor } from "../xml-cursor.ts";
import type { Parts } from "./parts.ts";
import { Splices } from "./splices.ts";
import { type AttributePlace, prefixOf, readAttributes } from "./tag-places.ts";
import { escapeColumnName } from "./xml-escape.ts";

export interface TablePart {
  readonly part: string;
  readonly bytes: Uint8Array;
  readonly name: string;
  readonly range: Rect;
  readonly hasHeader: boolean;
  readonly hasTotals: boolean;
  /** Its columns are those of a query: nobody else adds one. */
  readonly isQuery: boolean;
  /** Its filter says what to show, so that rows may be hidden. */
  readonly isFiltered: boolean;
  readonly columns: readonly string[];
}

function readTable(part: string, bytes: Uint8Array): TablePart {
  const cursor = new XmlCursor(bytes);
  if (!cursor.next() || !cursor.isOpen("table")) throw new Refusal("file-damaged");
  let range: Rect | null = null;
  let name = "";
  let headers = 1;
  let totals = 0;
  let isQuery = false;
  while (cursor.nextAttribute()) {
    if (cursor.attributeIs("ref")) range = parseRange(cursor.value());
    else if (cursor.attributeIs("displayName")) name = cursor.value();
    else if (cursor.attributeIs("headerRowCount")) headers = cursor.integer();
    else if (cursor.attributeIs("totalsRowCount")) totals = cursor.integer();
    else if (cursor.attributeIs("tableType")) isQuery = cursor.value() !== "worksheet";
  }
  if (range === null) throw new Refusal("file-damaged");
  const columns: string[] = [];
  let isFiltered = false;
  while (cursor.next()) {
    if (cursor.isOpen("tableColumn")) columns.push(cursor.attribute("name") ?? "");
    else if (cursor.isOpen("filterColumn")) isFiltered ||= saysWhatToShow(cursor);
  }
  return { part, bytes, name, range, hasHeader: headers > 0, hasTotals: totals > 0, isQuery, isFiltered, columns };
}

/** An empty one only hides the button of its column. */
export function saysWhatToShow(filterColumn: XmlCursor): boolean {
  filterColumn.endTag();
  return !filterColumn.isEmpty;
}

/** The tables of a sheet, by the relationships that it names. */
export function readTables(parts: Parts, sheet: string, ids: readonly string[]): TablePart[] {
  if (ids.length === 0) return [];
  const byId = new Map(parts.file.relationships(sheet).map((one) => [one.id, one.target]));
  const names = new Set(ids.map((id) => byId.get(id) ?? ""));
  return [...names].map((part) => {
    const bytes = parts.read(part);
    if (bytes === null) throw new Refusal("file-damaged");
    return readTable(part, bytes);
  });
}

/** The part with a larger range and more columns. */
export function stretchedTable({ bytes, range: old }: TablePart, range: Rect, newColumns: readonly string[]): Uint8Array {
  const cursor = new XmlCursor(bytes);
  const splices = new Splices(bytes);
  cursor.next();
  const prefix = prefixOf(cursor);
  let id = 0;
  const put = ({ valueStart, valueEnd }: AttributePlace, text: string) => splices.replace(valueStart, valueEnd, text);
  for (const place of readAttributes(cursor)) if (place.name === "ref") put(place, rangeName(range));
  while (cursor.next()) {
    if (cursor.isClose) {
      if (!cursor.is("tableColumns")) continue;
      const added = newColumns.map(
        (name, index) => `<${prefix}tableColumn id="${id + index + 1}" name="${escapeColumnName(name)}"/>`,
      );
      splices.insert(cursor.tagStart, added.join(""));
    } else if (cursor.is("autoFilter")) {
      for (const place of readAttributes(cursor)) if (place.name === "ref") put(place, grownFilter(place.raw, old, range));
    } else if (cursor.is("tableColumns")) {
      for (const place of readAttributes(cursor)) if (place.name === "count") put(place, String(range.right - range.left + 1));
    } else if (cursor.is("tableColumn")) id = Math.max(id, Number(cursor.attribute("id")) || 0);
    else if (cursor.is("extLst")) cursor.skipElement();
  }
  return splices.toBytes();
}

/** A filter covers its table but for the totals. */
function grownFilter(raw: string, old: Rect, range: Rect): string {
  const filter = parseRange(raw);
  if (filter === null) return raw;
  return rangeName({
    ...filter,
    right: filter.right + range.right - old.right,
    bottom: filter.bottom + range.bottom - old.bottom,
  });
}

/** The text itself, or with the first free number behind it: names in a table differ, whatever their case. */
export function uniqueColumnName(text: string, taken: readonly string[]): string {
  const others = new Set(taken.map((name) => name.toLowerCase()));
  for (let number = 2, name = text; ; number += 1) {
    if (!others.has(name.toLowerCase())) return name;
    name = `${text}${number}`;
  }
}
