/** What a request changes in the workbook of the answering machine: contents of ranges, names, parts, and whatever can only be set. */
import { parseRange, type Rect, rangeName } from "../../shared/sheet/address.ts";
import { HostError, type HostOptions, type HostRange, refuse, type WireObject, type World } from "./excel-host-objects.ts";
import type { HostSheet } from "./excel-host-sheet.ts";

/** Methods that change something; all others only tell or show. */
export const CHANGES = new Set(
  [
    "range: CopyFrom Clear Merge Unmerge _ValidateArraySize",
    "table: Resize",
    "name: Delete",
    "part: Delete SetXml GetXml",
    "worksheet: Delete",
    "application: SuspendApiCalculationUntilNextSync SuspendScreenUpdatingUntilNextSync Calculate",
  ].flatMap((line) => {
    const [kind = "", names = ""] = line.split(": ");
    return names.split(" ").map((name) => `${kind}.${name}`);
  }),
);

export function set(object: NonNullable<WireObject>, name: string, given: unknown, world: World): null {
  if (object.kind === "range") setRange(object, name, given, world);
  else if (object.kind === "setting") setSetting(object, name, given, world.options);
  else if (object.kind === "name" && name === "Formula") world.names.set(object.name, String(given));
  else if (object.kind === "worksheet" && name === "Visibility") {
    object.sheet.state = given === "Visible" ? "visible" : "hidden";
  } else throw new Error(`The answering machine cannot set ${object.kind}.${name}`);
  return null;
}

function setRange({ sheet, rect }: HostRange, name: string, given: unknown, { known, options }: World): void {
  if (name === "NumberFormat") {
    mustFormat(sheet, options);
    eachCell(rect, given, (row, column, one) => sheet.setFormat(row, column, String(one)));
    return;
  }
  mustWrite(sheet, rect, options);
  const notation = { Values: "A1", Formulas: "A1", FormulasR1C1: "R1C1" } as const;
  if (!(name === "Values" || name === "Formulas" || name === "FormulasR1C1"))
    throw new Error(`The answering machine cannot set range.${name}`);
  eachCell(rect, given, (row, column, one) => {
    // A filter passes over the rows that it hides.
    if (sheet.isFiltered && sheet.hiddenRows.has(row)) return;
    sheet.type(row, column, options.keeps ? options.keeps(sheet.name, row, column, one) : one, notation[name], known);
  });
}

/** One thing for all cells, or a two-dimensional array of the same size, whose nulls leave a cell as it is. */
function eachCell(
  { top, left, bottom, right }: Rect,
  given: unknown,
  act: (row: number, column: number, one: unknown) => void,
): void {
  const grid: readonly unknown[] | null = Array.isArray(given) ? given : null;
  if (
    grid &&
    (grid.length !== bottom - top + 1 || grid.some((cells) => !Array.isArray(cells) || cells.length !== right - left + 1))
  )
    refuse("InvalidArgument");
  for (let row = top; row <= bottom; row++) {
    const cells: unknown = grid?.[row - top];
    for (let column = left; column <= right; column++) {
      const one: unknown = grid === null ? given : Array.isArray(cells) ? cells[column - left] : null;
      if (one !== null && one !== undefined) act(row, column, one);
    }
  }
}

function mustWrite(sheet: HostSheet, rect: Rect, { unlocked }: HostOptions): void {
  if (sheet.isProtected && !isWithin(rect, unlocked?.[sheet.name])) throw new HostError("AccessDenied");
}

function mustFormat(sheet: HostSheet, { mayFormat }: HostOptions): void {
  if (sheet.isProtected && mayFormat !== true) throw new HostError("AccessDenied");
}

function isWithin(rect: Rect, whole: Rect | undefined): boolean {
  if (!whole) return false;
  return rect.top >= whole.top && rect.bottom <= whole.bottom && rect.left >= whole.left && rect.right <= whole.right;
}

type Setting = Extract<WireObject, { kind: "setting" }>;

function setSetting({ sheet, rect, path }: Setting, name: string, given: unknown, options: HostOptions): void {
  if (path.startsWith("format")) mustFormat(sheet, options);
  sheet.settings.set(settingKey(rect, path, name), given);
}

function settingKey(rect: Rect | null, path: string, name: string): string {
  return `${rect ? `${rangeName(rect)} ` : ""}${path}/${name.charAt(0).toLowerCase()}${name.slice(1)}`;
}

export function change(object: NonNullable<WireObject>, name: string, argument: unknown, world: World): unknown {
  const { sheets, names, parts, known, options } = world;
  if (object.kind === "application") {
    if (name === "Calculate") for (const sheet of sheets) sheet.calculate(known);
  } else if (object.kind === "name") names.delete(object.name);
  else if (object.kind === "part") {
    if (name === "GetXml") return parts.get(object.id) ?? "";
    if (name === "Delete") parts.delete(object.id);
    else parts.set(object.id, String(argument));
  } else if (object.kind === "worksheet") {
    if (options.structureLocked) throw new HostError("AccessDenied");
    sheets.splice(sheets.indexOf(object.sheet), 1);
  } else if (object.kind === "table") object.table.rect = rangeOf(argument).rect;
  else if (object.kind === "setting") changeSetting(object, name, argument);
  else if (object.kind === "range") changeRange(object, name, argument, world);
  return null;
}

function changeRange({ sheet, rect }: HostRange, name: string, argument: unknown, { options }: World): void {
  if (name === "_ValidateArraySize") return;
  if (name === "Clear") {
    mustWrite(sheet, rect, options);
    if (argument === "All" || argument === "Contents" || argument === "Formats") sheet.clear(rect, argument);
    else throw new Error(`The answering machine does not clear ${String(argument)}`);
  } else if (name === "Merge") sheet.merges.push(rect);
  else if (name === "Unmerge") sheet.merges = sheet.merges.filter((merge) => !isWithin(merge, rect));
  else {
    mustFormat(sheet, options);
    sheet.settings.set(`${rangeName(rect)} CopyFrom`, rangeName(rangeOf(argument).rect));
  }
}

function changeSetting({ sheet, rect, path }: Setting, name: string, argument: unknown): void {
  if (name === "SetPrintArea")
    sheet.printArea = isAreas(argument) ? [...argument.rects] : [parseRange(String(argument)) ?? refuse("InvalidArgument")];
  else sheet.settings.set(settingKey(rect, path, name), argument ?? true);
}

function rangeOf(object: unknown): HostRange {
  if (isObject(object) && object.kind === "range") return object;
  throw new Error("Not a range");
}

function isAreas(object: unknown): object is Extract<WireObject, { kind: "areas" }> {
  return isObject(object) && object.kind === "areas";
}

function isObject(object: unknown): object is NonNullable<WireObject> {
  return typeof object === "object" && object !== null && "kind" in object;
}

/** Looks beyond the fonts that a reading asks for. */
export function asksForSetting(name: string): boolean {
  return name.startsWith("format/") && name !== "format/font/name" && name !== "format/font/strikethrough";
}

const DEFAULTS: Readonly<Record<string, unknown>> = {
  "format/columnWidth": 48,
  "pageLayout/printComments": "NoComments",
  "format/fill/color": "#FFFFFF",
  "format/font/size": 12,
  "format/font/bold": false,
  "format/font/italic": false,
  "format/font/color": "#000000",
  "format/wrapText": false,
  "format/horizontalAlignment": "General",
  "format/verticalAlignment": "Bottom",
  "format/borders/EdgeBottom/style": "Continuous",
};

export function property(
  object: NonNullable<WireObject>,
  name: string,
  { names, options }: Pick<World, "names" | "options">,
): unknown {
  if (object.kind === "workbook" && name === "readOnly") return options.readOnly ?? false;
  if (object.kind === "structure" && name === "protected") return options.structureLocked ?? false;
  if (object.kind === "name") return name === "formula" ? names.get(object.name) : object.name;
  if (object.kind === "part" && name === "id") return object.id;
  if (object.kind === "table") return tableProperty(object, name);
  if (object.kind === "range") return settingOf(object.sheet, object.rect, name);
  if (object.kind === "setting") {
    const { sheet, rect, path } = object;
    if (path === "protection") return name === "protected" ? sheet.isProtected : protectionOptions(options);
    if (path === "autoFilter") return sheet.isFiltered;
    if (path === "format/protection" && rect) return !isWithin(rect, options.unlocked?.[sheet.name]);
    return settingOf(sheet, rect, `${path}/${name}`);
  }
  throw new Error(`The answering machine does not know ${object.kind}.${name}`);
}

function settingOf(sheet: HostSheet, rect: Rect | null, name: string): unknown {
  const known = sheet.settings.get(`${rect ? `${rangeName(rect)} ` : ""}${name}`);
  if (known === undefined && !(name in DEFAULTS)) throw new Error(`The answering machine does not know the setting ${name}`);
  return known ?? DEFAULTS[name];
}

function protectionOptions({ mayFormat = false, mayEditObjects = false }: HostOptions): object {
  return { allowEditObjects: mayEditObjects, allowFormatCells: mayFormat, allowFormatColumns: mayFormat };
}

function tableProperty({ table }: Extract<WireObject, { kind: "table" }>, name: string): unknown {
  if (name === "id") return table.id;
  if (name === "showHeaders") return true;
  return false;
}
