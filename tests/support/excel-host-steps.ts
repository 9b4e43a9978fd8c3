/** How a request goes from one object of Excel to the next. */
import { parseRange, type Rect } from "../../shared/sheet/address.ts";
import { cellKey } from "../../shared/sheet/snapshot.ts";
import { type HostRange, LAST_COLUMN, LAST_ROW, refuse, type WireObject } from "./excel-host-objects.ts";
import type { HostSheet } from "./excel-host-sheet.ts";

/** What adds something on the way. */
export interface Hands {
  readonly names: () => Map<string, string>;
  readonly parts: () => Map<string, string>;
  readonly addSheet: (name: string) => WireObject;
  readonly mayBreak: (member: string) => void;
}

const SETTINGS = new Set(
  "Format Font Fill Borders Protection DataValidation PageLayout FreezePanes HeadersFooters DefaultForAllPages AutoFilter".split(
    " ",
  ),
);

export function stepInto(parent: NonNullable<WireObject>, name: string, args: readonly unknown[], hands: Hands): WireObject {
  const [first] = args;
  switch (`${parent.kind}.${name || "item"}`) {
    case "workbook.Application":
      return { kind: "application" };
    case "workbook.Protection":
      return { kind: "structure" };
    case "workbook.Names":
      return { kind: "names" };
    case "workbook.CustomXmlParts":
      return { kind: "parts", namespace: null };
    case "worksheets.Add":
      return hands.addSheet(String(first));
    case "names.Add":
      hands.mayBreak("names.Add");
      if (hands.names().has(String(first))) return refuse("ItemAlreadyExists");
      hands.names().set(String(first), String(args[1]));
      return { kind: "name", name: String(first) };
    case "names.item":
      return hands.names().has(String(first)) ? { kind: "name", name: String(first) } : refuse("ItemNotFound");
    case "names.GetItemOrNullObject":
      return hands.names().has(String(first)) ? { kind: "name", name: String(first) } : null;
    case "parts.Add":
      return { kind: "part", id: addPart(hands.parts(), String(first)) };
    case "parts.GetByNamespace":
      return { kind: "parts", namespace: String(first) };
    case "parts.item":
      return { kind: "part", id: String(first) };
  }
  if (parent.kind === "parts" && name === "GetOnlyItemOrNullObject") {
    const [only, ...others] = partsOf(hands.parts(), parent.namespace);
    return only !== undefined && others.length === 0 ? { kind: "part", id: only } : null;
  }
  if (parent.kind === "worksheet" && !SETTINGS.has(name)) return inSheet(parent.sheet, name, args);
  if (parent.kind === "range" && !SETTINGS.has(name)) return inRange(parent, name, args);
  if (parent.kind === "tables") return tableOf(parent.sheet, first);
  if (parent.kind === "table") return inTable(parent, name);
  if (parent.kind === "worksheet" || parent.kind === "range" || parent.kind === "setting") return settingOf(parent, name, args);
  throw new Error(`The answering machine does not know ${parent.kind}.${name}`);
}

function addPart(parts: Map<string, string>, xml: string): string {
  const id = `{part ${parts.size + 1}}`;
  parts.set(id, xml);
  return id;
}

/** The ids of the parts whose root is in this namespace, in the order in which they were added. */
export function partsOf(parts: ReadonlyMap<string, string>, namespace: string | null): string[] {
  const root = /<[\w:]+[^>]*?\sxmlns(?::\w+)?=["']([^"']*)["']/;
  return [...parts].filter(([, xml]) => namespace === null || root.exec(xml)?.[1] === namespace).map(([id]) => id);
}

function settingOf(parent: Extract<WireObject, { sheet: HostSheet }>, name: string, args: readonly unknown[]): WireObject {
  const before = parent.kind === "setting" ? `${parent.path}/` : "";
  const step = name === "" ? String(args[0]) : name.charAt(0).toLowerCase() + name.slice(1);
  const rect = parent.kind === "range" || parent.kind === "setting" ? parent.rect : null;
  if (step === "getPrintAreaOrNullObject") {
    const { sheet } = parent;
    return sheet.printArea ? { kind: "areas", sheet, rects: sheet.printArea } : null;
  }
  return { kind: "setting", sheet: parent.sheet, rect, path: before + step };
}

function tableOf(sheet: HostSheet, id: unknown): WireObject {
  const table = sheet.tables.find((one) => one.id === id);
  return table ? { kind: "table", sheet, table } : refuse("ItemNotFound");
}

function inTable({ sheet, table }: Extract<WireObject, { kind: "table" }>, name: string): WireObject {
  const { rect } = table;
  if (name === "GetRange") return { kind: "range", sheet, rect };
  if (name === "GetHeaderRowRange") return { kind: "range", sheet, rect: { ...rect, bottom: rect.top } };
  throw new Error(`The answering machine does not know table.${name}`);
}

function inSheet(sheet: HostSheet, name: string, args: readonly unknown[]): WireObject {
  const range = (rect: Rect | null): WireObject => (rect ? { kind: "range", sheet, rect } : null);
  const [a, b, c, d] = args.map(Number);
  switch (name) {
    case "GetUsedRangeOrNullObject":
      return range(usedOf(sheet, EVERYTHING, args[0] === true));
    case "GetRange":
      return args[0] == null ? range(EVERYTHING) : (range(parseRange(String(args[0]))) ?? refuse("InvalidArgument"));
    case "GetRanges":
      return {
        kind: "areas",
        sheet,
        rects: String(args[0])
          .split(",")
          .flatMap((part) => parseRange(part) ?? []),
      };
    case "Tables":
      return { kind: "tables", sheet };
    case "Notes":
      return { kind: "notes", sheet };
    case "Comments":
      return { kind: "comments", sheet };
    case "GetCell":
      return range({ top: a ?? 0, left: b ?? 0, bottom: a ?? 0, right: b ?? 0 });
    case "GetRangeByIndexes":
      return range({ top: a ?? 0, left: b ?? 0, bottom: (a ?? 0) + (c ?? 0) - 1, right: (b ?? 0) + (d ?? 0) - 1 });
  }
  throw new Error(`The answering machine does not know worksheet.${name}`);
}

function inRange({ sheet, rect }: HostRange, name: string, args: readonly unknown[]): WireObject {
  const areas = (rects: readonly Rect[]): WireObject => (rects.length > 0 ? { kind: "areas", sheet, rects } : null);
  switch (name) {
    case "GetUsedRangeOrNullObject": {
      const used = usedOf(sheet, rect, args[0] === true);
      return used ? { kind: "range", sheet, rect: used } : null;
    }
    case "GetRow": {
      const row = rect.top + Number(args[0]);
      return { kind: "range", sheet, rect: { ...rect, top: row, bottom: row } };
    }
    case "GetBoundingRect": {
      const [other] = args;
      if (typeof other !== "object" || other === null || !("rect" in other)) return refuse("InvalidArgument");
      const { bottom } = (other as HostRange).rect; // what has a rectangle here is a range
      return { kind: "range", sheet, rect: { ...rect, bottom } };
    }
    case "GetMergedAreasOrNullObject": {
      const merges = sheet.merges.filter((merge) => overlap(merge, rect));
      return merges.length > 512 ? refuse("GeneralException") : areas(merges);
    }
    case "GetSpecialCellsOrNullObject":
      if (args[0] === "Formulas") return areas(formulaAreas(sheet, rect));
  }
  throw new Error(`The answering machine does not know range.${name}(${String(args[0])})`);
}

const EVERYTHING: Rect = { top: 0, left: 0, bottom: LAST_ROW, right: LAST_COLUMN };

/** The smallest rectangle around what a part of a sheet holds, and, unless only values count, what has a look. */
function usedOf(sheet: HostSheet, within: Rect, valuesOnly: boolean): Rect | null {
  let used: Rect | null = null;
  const add = (row: number, column: number) => {
    if (row < within.top || row > within.bottom || column < within.left || column > within.right) return;
    used = {
      top: Math.min(used?.top ?? row, row),
      left: Math.min(used?.left ?? column, column),
      bottom: Math.max(used?.bottom ?? row, row),
      right: Math.max(used?.right ?? column, column),
    };
  };
  sheet.rows.forEach((cells, row) => {
    cells?.forEach((value, column) => {
      if (value !== null) add(row, column);
    });
  });
  if (!valuesOnly)
    for (const [key, format] of sheet.formats) if (format !== "General") add(Math.floor(key / 16_384), key % 16_384);
  for (const key of sheet.formulas.keys()) add(Math.floor(key / 16_384), key % 16_384);
  return used;
}

/** Formula cells, one rectangle for each run down a column. */
function formulaAreas(sheet: HostSheet, within: Rect): Rect[] {
  const rects: Rect[] = [];
  for (let column = within.left; column <= within.right; column++) {
    for (let row = within.top; row <= within.bottom; row++) {
      if (!sheet.formulas.has(cellKey(row, column))) continue;
      const last = rects.at(-1);
      if (last?.left === column && last.bottom === row - 1) rects[rects.length - 1] = { ...last, bottom: row };
      else rects.push({ top: row, bottom: row, left: column, right: column });
    }
  }
  return rects;
}

function overlap(a: Rect, b: Rect): boolean {
  return a.top <= b.bottom && b.top <= a.bottom && a.left <= b.right && b.left <= a.right;
}
