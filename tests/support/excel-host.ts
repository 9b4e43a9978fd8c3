/**
 * Plays Excel on the wire: answers Microsoft's client from a workbook in memory, counts requests and bytes, and fails as Excel does where it is
 * told to. It knows the members that the adapter uses; any other is a loud failure, not an answer.
 */
import { cellName, parseRange, type Rect, rangeName } from "../../shared/sheet/address.ts";
import { cellKey, type SheetSnapshot, valueAt, type WorkbookSnapshot } from "../../shared/sheet/snapshot.ts";
import { excelRun, type RunExcel, type WireAction, type WireAnswer, type WirePath, type WireRequest } from "./excel-client.ts";

export interface HostOptions {
  readonly fileName?: string;
  /** Index of the active sheet; the first one unless told. */
  readonly active?: number;
  /** Bytes that an answer may have: 5 MB in Excel on the web. */
  readonly limit?: number;
  /** Letters with marks are written as \uXXXX. */
  readonly escapes?: boolean;
  /** An error code for a request (counted from 1), or undefined to answer it. */
  readonly fails?: (request: number, members: readonly string[]) => string | undefined;
  /** Answers for more cells than this are null instead of an error. */
  readonly nullOver?: number;
  /** The name of a sheet's plain font. */
  readonly font?: string;
  /** Number formats and fonts beyond those that the snapshot's marks imply, by sheet name and `cellKey`. */
  readonly formats?: Readonly<Record<string, ReadonlyMap<number, string>>>;
  readonly fonts?: Readonly<Record<string, ReadonlyMap<number, string>>>;
}

class HostError extends Error {
  readonly code: string;
  constructor(code: string, message = code) {
    super(message);
    this.code = code;
  }
}

type WireObject =
  | { readonly kind: "workbook" }
  | { readonly kind: "worksheets" }
  | { readonly kind: "worksheet"; readonly sheet: SheetSnapshot; readonly index: number }
  | { readonly kind: "range"; readonly sheet: SheetSnapshot; readonly rect: Rect }
  | { readonly kind: "areas"; readonly sheet: SheetSnapshot; readonly rects: readonly Rect[] }
  | null;

type Range = Extract<WireObject, { kind: "range" }>;

const LAST_ROW = 1_048_575;
const LAST_COLUMN = 16_383;

export class ExcelHost {
  readonly run: RunExcel;
  /** Bytes of each answer. */
  readonly answers: number[] = [];
  readonly requestBytes: number[] = [];
  /** The members asked for by each request, "Range.values" and the like. */
  readonly members: string[][] = [];
  activeSheet: string | null = null;
  selected: string | null = null;
  readonly #workbook: WorkbookSnapshot;
  readonly #options: HostOptions;

  constructor(workbook: WorkbookSnapshot, options: HostOptions = {}) {
    this.#workbook = workbook;
    this.#options = options;
    this.run = excelRun(async (request) => this.#answer(request));
  }

  get requests(): number {
    return this.answers.length;
  }

  #answer(request: WireRequest): WireAnswer {
    this.requestBytes.push(JSON.stringify(request).length);
    const objects = new Map<number, WireObject>();
    const members: string[] = [];
    this.members.push(members);
    const number = this.members.length;
    const wanted = request.Actions.flatMap(({ Name, QueryInfo }) => [Name, ...(QueryInfo?.Select ?? [])]);
    const paths = Object.values(request.ObjectPaths).map(({ Name }) => Name);
    const told = this.#options.fails?.(number, [...wanted, ...paths].filter(Boolean));
    let body: WireAnswer["Body"];
    try {
      if (told) throw new HostError(told);
      const resolve = (id: number) => this.#resolve(id, request.ObjectPaths, objects, members);
      const Results = request.Actions.map((action) => ({
        ActionId: action.Id,
        Value: this.#act(action, resolve(action.ObjectPathId), members),
      }));
      body = { Error: null, Results, TraceIds: null };
      if (this.#size(body) > (this.#options.limit ?? 5_000_000)) throw new HostError("ResponsePayloadSizeLimitExceeded");
    } catch (error) {
      if (!(error instanceof HostError)) throw error;
      body = { Error: { Code: error.code, Message: error.message, Location: "" }, Results: [], TraceIds: null };
    }
    this.answers.push(this.#size(body));
    return { StatusCode: body.Error ? 400 : 200, Headers: {}, Body: body };
  }

  #size(body: object): number {
    const text = JSON.stringify(body);
    if (!this.#options.escapes) return Buffer.byteLength(text);
    return text.length + 5 * (text.length - text.replace(/[^ -~]/g, "").length);
  }

  #resolve(id: number, paths: WireRequest["ObjectPaths"], objects: Map<number, WireObject>, members: string[]): WireObject {
    const known = objects.get(id);
    if (known !== undefined) return known;
    const path = paths[id];
    if (!path) throw new Error(`No object path ${id}`);
    const parent = path.ParentObjectPathId === undefined ? null : this.#resolve(path.ParentObjectPathId, paths, objects, members);
    if (path.ObjectPathType !== 1) members.push(`${parent?.kind}.${path.Name || "item"}`);
    const found = path.ObjectPathType === 1 ? ({ kind: "workbook" } as const) : this.#step(parent, path);
    objects.set(id, found);
    return found;
  }

  #step(parent: WireObject, path: WirePath): WireObject {
    const args = path.ArgumentInfo?.Arguments ?? [];
    // Excel refuses what is done with an object that is not there.
    if (parent === null) throw new HostError("ItemNotFound");
    switch (`${parent.kind}.${path.Name || "item"}`) {
      case "workbook.Worksheets":
        return { kind: "worksheets" };
      case "worksheets.GetActiveWorksheet":
        return this.#sheetAt(this.#options.active ?? 0);
      case "worksheets.item":
        return this.#sheet(args[0]) ?? refuse("ItemNotFound");
      case "worksheets.GetItemOrNullObject":
        return this.#sheet(args[0]);
    }
    if (parent.kind === "worksheet") return inSheet(parent.sheet, path.Name, args);
    if (parent.kind === "range") return inRange(parent, path.Name, args);
    throw new Error(`The answering machine does not know ${parent.kind}.${path.Name}`);
  }

  #sheetAt(index: number): WireObject {
    const sheet = this.#workbook.sheets[index];
    return sheet ? { kind: "worksheet", sheet, index } : refuse("ItemNotFound");
  }

  #sheet(key: unknown): WireObject {
    const index = this.#workbook.sheets.findIndex(
      ({ name }, i) => idOf(i) === key || name.toLowerCase() === String(key).toLowerCase(),
    );
    return index < 0 ? null : this.#sheetAt(index);
  }

  #act(action: WireAction, object: WireObject, members: string[]): unknown {
    if (object === null) {
      if (action.ActionType === 3) throw new HostError("ItemNotFound");
      return null;
    }
    if (action.ActionType === 1) return {};
    if (action.ActionType === 2) return this.#query(object, action.QueryInfo?.Select ?? [], members);
    if (action.ActionType !== 3) throw new Error(`The answering machine only reads; action ${action.ActionType} is not answered`);
    members.push(`${object.kind}.${action.Name}`);
    return this.#call(object, action.Name, action.ArgumentInfo?.Arguments?.[0]);
  }

  #call(object: NonNullable<WireObject>, name: string, argument: unknown): unknown {
    if (object.kind === "worksheet" && name === "Activate") {
      if (object.sheet.state !== "visible") throw new HostError("InvalidOperation");
      this.activeSheet = object.sheet.name;
      return null;
    }
    if (object.kind === "range") {
      const { sheet, rect } = object;
      if (name === "Select") {
        if (this.activeSheet !== sheet.name) throw new HostError("InvalidSelection");
        this.selected = cellName(rect.top, rect.left);
        return null;
      }
      const wanted = (name: string) => typeof argument === "object" && argument !== null && name in argument;
      if (name === "GetRowProperties" && wanted("rowHidden"))
        return upTo(rect.top, rect.bottom, (row) => ({ rowHidden: sheet.hiddenRows.has(row) }));
      if (name === "GetColumnProperties") {
        return upTo(rect.left, rect.right, (column) => ({
          ...(wanted("columnHidden") ? { columnHidden: sheet.hiddenColumns.has(column) } : {}),
          ...(wanted("format") ? { format: { font: this.#font(sheet, { ...rect, left: column, right: column }) } } : {}),
        }));
      }
      if (name === "GetCellProperties" && wanted("format")) {
        return this.#grid(object, (row, column) => ({
          format: { font: this.#font(sheet, { top: row, bottom: row, left: column, right: column }) },
        }));
      }
    }
    throw new Error(`The answering machine does not know ${object.kind}.${name}`);
  }

  #query(object: NonNullable<WireObject>, select: readonly string[], members: string[]): object {
    members.push(...select.map((name) => `${object.kind}.${name}`));
    if (object.kind === "worksheets") {
      return { _Items: this.#workbook.sheets.map((_, i) => this.#query(this.#sheetAt(i) ?? refuse("ItemNotFound"), select, [])) };
    }
    const answer: Record<string, unknown> = {};
    for (const name of select) {
      const parts = name.split("/").map((part) => part.charAt(0).toUpperCase() + part.slice(1));
      const last = parts.pop() ?? "";
      let at = answer;
      for (const part of parts) {
        at[part] ??= {};
        // Made on the line above.
        at = at[part] as Record<string, unknown>;
      }
      at[last] = this.#property(object, name);
    }
    return answer;
  }

  #property(object: NonNullable<WireObject>, name: string): unknown {
    if (object.kind === "workbook" && name === "name") return this.#options.fileName ?? "Book1.xlsx";
    if (object.kind === "worksheet") {
      const { sheet, index } = object;
      if (name === "id") return idOf(index);
      if (name === "name") return sheet.name;
      if (name === "visibility") return { visible: "Visible", hidden: "Hidden", veryHidden: "VeryHidden" }[sheet.state];
    }
    if (object.kind === "areas") {
      if (name === "areaCount") return object.rects.length;
      if (name === "address") return object.rects.map((rect) => `${quoted(object.sheet.name)}!${rangeName(rect)}`).join(",");
    }
    if (object.kind === "range") return this.#rangeProperty(object, name);
    throw new Error(`The answering machine does not know ${object.kind}.${name}`);
  }

  #rangeProperty(range: Range, name: string): unknown {
    const { sheet, rect } = range;
    switch (name) {
      case "rowIndex":
        return rect.top;
      case "columnIndex":
        return rect.left;
      case "rowCount":
        return rect.bottom - rect.top + 1;
      case "columnCount":
        return rect.right - rect.left + 1;
      case "rowHidden":
        return uniform(upTo(rect.top, rect.bottom, (row) => sheet.hiddenRows.has(row)));
      case "columnHidden":
        return uniform(upTo(rect.left, rect.right, (column) => sheet.hiddenColumns.has(column)));
      case "format/font/name":
        return this.#font(sheet, rect).name;
      case "format/font/strikethrough":
        return this.#font(sheet, rect).strikethrough;
      case "values":
        return this.#grid(range, (row, column) => valueOnWire(sheet, row, column));
      case "formulas":
        return this.#grid(range, (row, column) => {
          const formula = sheet.formulas.get(cellKey(row, column));
          return formula === undefined ? valueOnWire(sheet, row, column) : `=${formula}`;
        });
      case "numberFormat":
        return this.#grid(range, (row, column) => this.#format(sheet, cellKey(row, column)));
    }
    throw new Error(`The answering machine does not know range.${name}`);
  }

  #grid<T>({ rect }: Range, cell: (row: number, column: number) => T): T[][] | null {
    const cells = (rect.bottom - rect.top + 1) * (rect.right - rect.left + 1);
    if (cells > (this.#options.nullOver ?? 5_000_000)) return null;
    return upTo(rect.top, rect.bottom, (row) => upTo(rect.left, rect.right, (column) => cell(row, column)));
  }

  #format(sheet: SheetSnapshot, key: number): string {
    const { shows } = sheet.marks.get(key) ?? {};
    if (shows) return shows === "month" ? "mm/yyyy" : "yyyy";
    return this.#options.formats?.[sheet.name]?.get(key) ?? "General";
  }

  #font(sheet: SheetSnapshot, rect: Rect): { name: string | null; strikethrough: boolean | null } {
    const plain = this.#options.font ?? "Times New Roman";
    const given = this.#options.fonts?.[sheet.name];
    if (sheet.marks.size === 0 && !given) return { name: plain, strikethrough: false };
    const names = new Set<string>();
    const strikes = new Set<boolean>();
    for (let row = rect.top; row <= rect.bottom; row++) {
      for (let column = rect.left; column <= rect.right; column++) {
        const key = cellKey(row, column);
        const mark = sheet.marks.get(key);
        names.add(given?.get(key) ?? (mark?.font ? LEGACY_FONTS[mark.font] : plain));
        strikes.add(mark?.struck ?? false);
      }
    }
    return { name: uniform([...names]), strikethrough: uniform([...strikes]) };
  }
}

const LEGACY_FONTS = { tcvn3: ".VnTime", vni: "VNI-Times" } as const;

function inSheet(sheet: SheetSnapshot, name: string, args: readonly unknown[]): WireObject {
  const range = (rect: Rect | null): WireObject => (rect ? { kind: "range", sheet, rect } : null);
  const [a, b, c, d] = args.map(Number);
  switch (name) {
    case "GetUsedRangeOrNullObject":
      return range(usedOf(sheet, { top: 0, left: 0, bottom: LAST_ROW, right: LAST_COLUMN }));
    case "GetRange":
      return range(parseRange(String(args[0]))) ?? refuse("InvalidArgument");
    case "GetCell":
      return range({ top: a ?? 0, left: b ?? 0, bottom: a ?? 0, right: b ?? 0 });
    case "GetRangeByIndexes":
      return range({ top: a ?? 0, left: b ?? 0, bottom: (a ?? 0) + (c ?? 0) - 1, right: (b ?? 0) + (d ?? 0) - 1 });
  }
  throw new Error(`The answering machine does not know worksheet.${name}`);
}

function inRange({ sheet, rect }: Range, name: string, args: readonly unknown[]): WireObject {
  const areas = (rects: readonly Rect[]): WireObject => (rects.length > 0 ? { kind: "areas", sheet, rects } : null);
  switch (name) {
    case "GetUsedRangeOrNullObject": {
      const used = usedOf(sheet, rect);
      return used ? { kind: "range", sheet, rect: used } : null;
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

/** The smallest rectangle around what a part of a sheet holds. */
function usedOf(sheet: SheetSnapshot, within: Rect): Rect | null {
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
  for (const key of sheet.formulas.keys()) add(Math.floor(key / 16_384), key % 16_384);
  return used;
}

/** Formula cells, one rectangle for each run down a column. */
function formulaAreas(sheet: SheetSnapshot, within: Rect): Rect[] {
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

function valueOnWire(sheet: SheetSnapshot, row: number, column: number): string | number | boolean {
  const value = valueAt(sheet, row, column);
  if (value === null) return "";
  return typeof value === "object" ? value.error : value;
}

function overlap(a: Rect, b: Rect): boolean {
  return a.top <= b.bottom && b.top <= a.bottom && a.left <= b.right && b.left <= a.right;
}

function upTo<T>(first: number, last: number, make: (i: number) => T): T[] {
  return Array.from({ length: last - first + 1 }, (_, i) => make(first + i));
}

function uniform<T>(values: readonly T[]): T | null {
  const [first] = values;
  return first !== undefined && values.every((value) => value === first) ? first : null;
}

function idOf(index: number): string {
  return `{00000000-0001-0000-0000-${String(index).padStart(12, "0")}}`;
}

function quoted(name: string): string {
  return /^\w+$/.test(name) ? name : `'${name.replaceAll("'", "''")}'`;
}

function refuse(code: string): never {
  throw new HostError(code);
}
