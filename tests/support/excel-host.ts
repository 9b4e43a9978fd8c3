/**
 * Plays Excel on the wire: answers Microsoft's client from a workbook in memory, counts requests and bytes, and fails as Excel does where it is
 * told to. It knows the members that the adapter uses; any other is a loud failure, not an answer. As in Excel, what a request did before it
 * failed stays done.
 */
import { cellName, parseRange, type Rect, rangeName } from "../../shared/sheet/address.ts";
import { cellKey, plainSheet, type SheetSnapshot, valueAt, type WorkbookSnapshot } from "../../shared/sheet/snapshot.ts";
import { excelRun, type RunExcel, type WireAction, type WireAnswer, type WirePath, type WireRequest } from "./excel-client.ts";
import { asksForSetting, CHANGES, change, property, set } from "./excel-host-changes.ts";
import type { Known } from "./excel-host-formulas.ts";
import { deleteNote, inNotes, notesOf } from "./excel-host-notes.ts";
import { HostError, type HostOptions, type HostRange, refuse, type WireObject, type World } from "./excel-host-objects.ts";
import { HostSheet } from "./excel-host-sheet.ts";
import { type Hands, partsOf, stepInto } from "./excel-host-steps.ts";

export type { HostOptions } from "./excel-host-objects.ts";

const TRACE = 5;

export class ExcelHost {
  readonly run: RunExcel;
  /** Bytes of each answer. */
  readonly answers: number[] = [];
  readonly requestBytes: number[] = [];
  /** The members asked for by each request, "Range.values" and the like. */
  readonly members: string[][] = [];
  /** Whether each request was one of a group that is undone at once. */
  readonly grouped: boolean[] = [];
  activeSheet: string | null = null;
  selected: string | null = null;
  readonly sheets: HostSheet[];
  /** What the names of the workbook refer to, with "=". */
  readonly names: Map<string, string>;
  /** Custom XML parts by id. */
  readonly parts = new Map<string, string>();
  #added = 0;
  #options: HostOptions;

  constructor({ sheets, kept }: WorkbookSnapshot, options: HostOptions = {}) {
    this.#options = options;
    if (typeof kept === "string") this.parts.set("{part 0}", kept);
    this.names = new Map(Object.entries(options.names ?? {}));
    this.sheets = sheets.map((sheet) => {
      const known = new HostSheet(sheet, this.#newId(), options.formats?.[sheet.name]);
      known.isProtected = options.locked?.includes(sheet.name) ?? false;
      known.isFiltered = options.filtered?.includes(sheet.name) ?? false;
      known.tables = [...(options.tables?.[sheet.name] ?? [])];
      known.notes = notesOf(options.notes?.[sheet.name]);
      known.comments = options.comments?.[sheet.name] ?? [];
      if (options.printsNotes?.includes(sheet.name)) known.settings.set("pageLayout/printComments", "EndSheet");
      known.printArea = options.printAreas?.[sheet.name] ? [...(options.printAreas[sheet.name] ?? [])] : null;
      return known;
    });
    this.run = excelRun(async (request, { mergeUndoGroup = false }) => {
      this.grouped.push(mergeUndoGroup);
      return this.#answer(request);
    });
  }

  /** As if something changed meanwhile. */
  become(options: Partial<HostOptions>): void {
    this.#options = { ...this.#options, ...options };
    for (const sheet of this.sheets) sheet.isProtected = this.#options.locked?.includes(sheet.name) ?? false;
  }

  /** As if somebody typed into a cell. */
  typeInto(sheet: string, cell: string, given: unknown): void {
    const at = parseRange(cell);
    if (at) this.sheets.find(({ name }) => name === sheet)?.type(at.top, at.left, given, "A1", this.#known);
  }

  #newId(): string {
    return `{00000000-0001-0000-0000-${String(this.#added++).padStart(12, "0")}}`;
  }

  readonly #known: Known = {
    cell: (sheet, row, column) => {
      const found = this.sheets.find(({ name }) => name === sheet);
      return found ? valueAt(found, row, column) : { error: "#REF!" };
    },
    name: (name) => this.names.get(name)?.slice(1),
  };

  get requests(): number {
    return this.answers.length;
  }

  #answer(request: WireRequest): WireAnswer {
    const bytes = Buffer.byteLength(JSON.stringify(request));
    this.requestBytes.push(bytes);
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
      if (bytes > (this.#options.requestLimit ?? 5_000_000)) throw new HostError("RequestPayloadSizeLimitExceeded");
      const resolve = (id: number) => this.#resolve(id, request.ObjectPaths, objects, members);
      const Results = request.Actions.map((action) => ({
        ActionId: action.Id,
        // A trace stands for nothing but itself: told back, the client knows how far Excel came.
        Value: action.ActionType === TRACE ? null : this.#act(action, resolve(action.ObjectPathId), members, resolve),
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
    const found =
      path.ObjectPathType === 1
        ? ({ kind: "workbook" } as const)
        : this.#step(parent, path, (other) => this.#resolve(other, paths, objects, members));
    objects.set(id, found);
    return found;
  }

  #step(parent: WireObject, path: WirePath, resolve: (id: number) => WireObject): WireObject {
    const referenced = path.ArgumentInfo?.ReferencedObjectPathIds ?? [];
    const args = (path.ArgumentInfo?.Arguments ?? []).map((given, at) => (referenced[at] ? resolve(referenced[at]) : given));
    // Excel refuses what is done with an object that is not there.
    if (parent === null) throw new HostError("ItemNotFound");
    switch (`${parent.kind}.${path.Name || "item"}`) {
      case "workbook.Worksheets":
        return { kind: "worksheets" };
      case "worksheets.GetActiveWorksheet":
        return this.#sheetAt(this.#options.active ?? 0);
      case "workbook.GetActiveCell": {
        const rect = parseRange(this.selected ?? "A1");
        const active = this.#sheet(this.activeSheet) ?? this.#sheetAt(this.#options.active ?? 0);
        return rect && active?.kind === "worksheet" ? { kind: "range", sheet: active.sheet, rect } : refuse("ItemNotFound");
      }
      case "range.Worksheet":
        return parent.kind === "range" ? { kind: "worksheet", sheet: parent.sheet } : refuse("ItemNotFound");
      case "worksheets.item":
        return this.#sheet(args[0]) ?? refuse("ItemNotFound");
      case "worksheets.GetItemOrNullObject":
        return this.#sheet(args[0]);
    }
    if (path.ObjectPathType === 3) this.#mayBreak(`${parent.kind}.${path.Name}`);
    if (isOfNotes(parent)) return inNotes(parent, path.Name, args, this.#options);
    return stepInto(parent, path.Name, args, this.#hands);
  }

  /** What the answering machine's other half does to the workbook itself. */
  readonly #hands: Hands = {
    names: () => this.names,
    parts: () => this.parts,
    addSheet: (name) => {
      this.#mayBreak("worksheets.Add");
      if (this.#options.structureLocked) throw new HostError("AccessDenied");
      if (this.#sheet(name)) throw new HostError("ItemAlreadyExists");
      this.sheets.push(new HostSheet(plainSheet(name, []), this.#newId()));
      return this.#sheetAt(this.sheets.length - 1);
    },
    mayBreak: (member) => this.#mayBreak(member),
  };

  #mayBreak(member: string): void {
    if (this.grouped.at(-1) && (member === "worksheet.Delete" || this.#options.ungrouped?.includes(member)))
      throw new HostError("UndoNotSupported");
    const code = this.#options.breaks?.(member, this.members.length);
    if (code) throw new HostError(code);
  }

  #sheetAt(index: number): WireObject {
    const sheet = this.sheets[index];
    return sheet ? { kind: "worksheet", sheet } : refuse("ItemNotFound");
  }

  #sheet(key: unknown): WireObject {
    const index = this.sheets.findIndex(({ id, name }) => id === key || name.toLowerCase() === String(key).toLowerCase());
    return index < 0 ? null : this.#sheetAt(index);
  }

  #act(action: WireAction, object: WireObject, members: string[], resolve: (id: number) => WireObject): unknown {
    if (object === null) {
      if (action.ActionType === 3) throw new HostError("ItemNotFound");
      return null;
    }
    if (action.ActionType === 1) return {};
    if (action.ActionType === 2) return this.#query(object, action.QueryInfo?.Select ?? [], members);
    const member = `${object.kind}.${action.Name}`;
    members.push(member);
    this.#mayBreak(member);
    const [given] = action.ArgumentInfo?.Arguments ?? [];
    const [referenced] = action.ArgumentInfo?.ReferencedObjectPathIds ?? [];
    const argument = referenced ? resolve(referenced) : given;
    const world: World = {
      sheets: this.sheets,
      names: this.names,
      parts: this.parts,
      known: this.#known,
      options: this.#options,
    };
    if (action.ActionType === 4) return set(object, action.Name, argument, world);
    if (object.kind === "setting" || CHANGES.has(member)) return change(object, action.Name, argument, world);
    if (action.ActionType !== 3) throw new Error(`Action ${action.ActionType} is not answered`);
    return this.#call(object, action.Name, argument);
  }

  #call(object: NonNullable<WireObject>, name: string, argument: unknown): unknown {
    if (object.kind === "worksheet" && name === "Activate") {
      if (object.sheet.state !== "visible") throw new HostError("InvalidOperation");
      this.activeSheet = object.sheet.name;
      return null;
    }
    if (object.kind === "note" && name === "Delete") {
      deleteNote(object, this.#options);
      return null;
    }
    if (object.kind === "areas" && name === "Select") {
      if (this.activeSheet !== object.sheet.name) throw new HostError("InvalidSelection");
      this.selected = object.rects.map(rangeName).join(",");
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
    // Listening changes nothing; what is told is for a test to say (`tellEvent`).
    if (/^_(?:Unr|R)egister\w+$/.test(name)) return null;
    throw new Error(`The answering machine does not know ${object.kind}.${name}`);
  }

  #query(object: NonNullable<WireObject>, select: readonly string[], members: string[]): object {
    members.push(...select.map((name) => `${object.kind}.${name}`));
    if (object.kind === "worksheets") {
      return { _Items: this.sheets.map((_, i) => this.#query(this.#sheetAt(i) ?? refuse("ItemNotFound"), select, [])) };
    }
    if (object.kind === "parts") {
      const ids = partsOf(this.parts, object.namespace);
      return { _Items: ids.map((id) => this.#query({ kind: "part", id }, select, [])) };
    }
    if (object.kind === "notes") {
      const { sheet } = object;
      return { _Items: sheet.notes.map((note) => this.#query({ kind: "note", sheet, note }, select, [])) };
    }
    if (object.kind === "comments") {
      const { sheet } = object;
      return { _Items: sheet.comments.map((cell) => this.#query({ kind: "comment", sheet, cell }, select, [])) };
    }
    if (object.kind === "tables") {
      const { sheet } = object;
      return { _Items: sheet.tables.map((table) => this.#query({ kind: "table", sheet, table }, select, [])) };
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
      const { sheet } = object;
      if (name === "id") return sheet.id;
      if (name === "name") return sheet.name;
      if (name === "visibility") return { visible: "Visible", hidden: "Hidden", veryHidden: "VeryHidden" }[sheet.state];
    }
    if (object.kind === "note") return object.note.content;
    if (object.kind === "comment") return String(object.sheet.comments.indexOf(object.cell));
    if (object.kind === "areas") {
      if (name === "areaCount") return object.rects.length;
      if (name === "address") return object.rects.map((rect) => `${quoted(object.sheet.name)}!${rangeName(rect)}`).join(",");
    }
    if (object.kind === "range" && !asksForSetting(name)) return this.#rangeProperty(object, name);
    return property(object, name, { names: this.names, options: this.#options });
  }

  #rangeProperty(range: HostRange, name: string): unknown {
    const { sheet, rect } = range;
    switch (name) {
      case "address":
        return `${quoted(sheet.name)}!${rangeName(rect)}`;
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
      case "formulasR1C1":
        return this.#grid(range, (row, column) => sheet.r1c1(row, column) ?? valueOnWire(sheet, row, column));
      case "numberFormat":
        return this.#grid(range, (row, column) => sheet.formatAt(cellKey(row, column)));
    }
    throw new Error(`The answering machine does not know range.${name}`);
  }

  #grid<T>({ rect }: HostRange, cell: (row: number, column: number) => T): T[][] | null {
    const cells = (rect.bottom - rect.top + 1) * (rect.right - rect.left + 1);
    if (cells > (this.#options.nullOver ?? 5_000_000)) return null;
    return upTo(rect.top, rect.bottom, (row) => upTo(rect.left, rect.right, (column) => cell(row, column)));
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

function valueOnWire(sheet: SheetSnapshot, row: number, column: number): string | number | boolean {
  const value = valueAt(sheet, row, column);
  if (value === null) return "";
  return typeof value === "object" ? value.error : value;
}

function upTo<T>(first: number, last: number, make: (i: number) => T): T[] {
  return Array.from({ length: last - first + 1 }, (_, i) => make(first + i));
}

function uniform<T>(values: readonly T[]): T | null {
  const [first] = values;
  return first !== undefined && values.every((value) => value === first) ? first : null;
}

function quoted(name: string): string {
  return /^\w+$/.test(name) ? name : `'${name.replaceAll("'", "''")}'`;
}

function isOfNotes({ kind }: NonNullable<WireObject>): boolean {
  return kind === "notes" || kind === "comments" || kind === "comment";
}
