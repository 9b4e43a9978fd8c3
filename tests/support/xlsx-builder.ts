/**
 * Makes small (or large) `.xlsx` files from a plain description, in the dialects that real producers write: shared or inline strings,
 * a default or a prefixed namespace, relative or absolute relationship targets, with or without cell references, transitional or strict.
 * For tests only: nothing is validated, and what it writes is only as good as the description.
 */
import { strToU8, type Zippable, zipSync } from "fflate";
import { cellName, columnIndex } from "../../shared/sheet/address.ts";
import type { CellValue } from "../../shared/sheet/snapshot.ts";
import { StyleTable } from "./xlsx-builder-styles.ts";

/** A cell with more than a value. With a formula and no `value` the file keeps no last value. */
export interface BuiltCell {
  readonly value?: CellValue;
  /** Without "=". */
  readonly formula?: string;
  /** Font name, such as ".VnTime". */
  readonly font?: string;
  readonly strike?: boolean;
  /** A number format code ("dd/mm/yyyy"), or the number of a built-in one (17). */
  readonly format?: string | number;
}

export interface BuiltSheet {
  readonly name: string;
  readonly rows: readonly (readonly (CellValue | BuiltCell | undefined)[])[];
  /** "A1:C1" */
  readonly merges?: readonly string[];
  /** Row numbers as people count them, from 1. */
  readonly hiddenRows?: readonly number[];
  /** Column letters: "C". */
  readonly hiddenColumns?: readonly string[];
  readonly state?: "visible" | "hidden" | "veryHidden";
  readonly protected?: boolean;
  /** Raw XML put in after the sheet's cells and merges, such as data validations. */
  readonly tail?: string;
}

export interface BuiltWorkbook {
  readonly sheets: readonly BuiltSheet[];
  readonly date1904?: boolean;
  /** Where texts stand; "shared" unless told, as Excel does. */
  readonly strings?: "shared" | "inline";
  /** Namespace prefix of every element ("x"), none unless told. */
  readonly prefix?: string;
  /** Relationship targets from the root ("/xl/worksheets/sheet1.xml"), as openpyxl writes them. */
  readonly absoluteTargets?: boolean;
  /** Leave out `r` on rows and cells, as streaming writers do; empty cells then stand as empty elements. */
  readonly omitRefs?: boolean;
  /** The namespaces of Strict Open XML. */
  readonly strict?: boolean;
  /** A macro-enabled workbook (.xlsm). */
  readonly macros?: boolean;
  /** What docProps/app.xml names as the application. */
  readonly application?: string;
  /** More parts, or other contents for parts by name; `null` leaves the part out. */
  readonly parts?: Readonly<Record<string, string | Uint8Array | null>>;
  /** 0 stores, 9 is smallest; 6 unless told. */
  readonly level?: 0 | 1 | 6 | 9;
}

const HEAD = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
const PACKAGE = "http://schemas.openxmlformats.org/package/2006";
/** Any fixed moment: the same description gives the same bytes. */
const STAMP = new Date(2024, 0, 1);

/** The bytes of the workbook. */
export function buildXlsx(book: BuiltWorkbook): Uint8Array {
  return zipParts({ ...partsOf(book), ...book.parts }, book.level);
}

/** The bytes of a zip with these parts, in this order. */
export function zipParts(parts: Readonly<Record<string, string | Uint8Array | null>>, level: 0 | 1 | 6 | 9 = 6): Uint8Array {
  const files: Zippable = {};
  for (const [name, content] of Object.entries(parts)) {
    if (content !== null) files[name] = typeof content === "string" ? strToU8(content) : content;
  }
  return zipSync(files, { level, mtime: STAMP });
}

/** The parts of the workbook by name, before they are zipped. */
export function partsOf(book: BuiltWorkbook): Record<string, string | Uint8Array> {
  const dialect = new Dialect(book);
  const sheets = book.sheets.map((sheet) => dialect.sheet(sheet));
  const parts: Record<string, string | Uint8Array> = {
    "[Content_Types].xml": contentTypes(book),
    "_rels/.rels": relationships(dialect, [["officeDocument", "xl/workbook.xml", "/xl/workbook.xml"]]),
    "docProps/app.xml": `${HEAD}<Properties xmlns="${dialect.office}/extended-properties"><Application>${escapeXml(
      book.application ?? "Microsoft Excel",
    )}</Application></Properties>`,
    "xl/workbook.xml": dialect.workbook(),
    "xl/_rels/workbook.xml.rels": workbookRelationships(book, dialect),
    "xl/styles.xml": dialect.styles.xml(dialect),
  };
  sheets.forEach((xml, index) => {
    parts[`xl/worksheets/sheet${index + 1}.xml`] = xml;
  });
  if (dialect.strings.size > 0) parts["xl/sharedStrings.xml"] = dialect.sharedStrings();
  if (book.macros) parts["xl/vbaProject.bin"] = Uint8Array.of(0xd0, 0xcf, 0x11, 0xe0);
  return parts;
}

/** How one workbook is written: its namespaces, its strings and styles so far. */
export class Dialect {
  readonly book: BuiltWorkbook;
  readonly office: string;
  readonly main: string;
  readonly strings = new Map<string, number>();
  readonly styles = new StyleTable();

  constructor(book: BuiltWorkbook) {
    this.book = book;
    this.office = book.strict
      ? "http://purl.oclc.org/ooxml/officeDocument"
      : "http://schemas.openxmlformats.org/officeDocument/2006";
    this.main = book.strict
      ? "http://purl.oclc.org/ooxml/spreadsheetml/main"
      : "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
  }

  /** An element with the prefix of this workbook; without a body it closes itself. */
  element(name: string, attributes: string, body?: string): string {
    const tag = this.book.prefix ? `${this.book.prefix}:${name}` : name;
    const open = attributes ? `${tag} ${attributes}` : tag;
    return body === undefined ? `<${open}/>` : `<${open}>${body}</${tag}>`;
  }

  root(name: string, body: string): string {
    const own = this.book.prefix ? `xmlns:${this.book.prefix}` : "xmlns";
    return HEAD + this.element(name, `${own}="${this.main}" xmlns:r="${this.office}/relationships"`, body);
  }

  workbook(): string {
    const sheets = this.book.sheets.map((sheet, index) =>
      this.element(
        "sheet",
        `name="${escapeXml(sheet.name)}" sheetId="${index + 1}"${sheet.state ? ` state="${sheet.state}"` : ""} r:id="rId${index + 1}"`,
      ),
    );
    const properties = this.element("workbookPr", this.book.date1904 ? 'date1904="1"' : "");
    return this.root("workbook", properties + this.element("sheets", "", sheets.join("")));
  }

  sharedStrings(): string {
    const items = [...this.strings.keys()].map((text) => this.element("si", "", this.text(text)));
    return this.root("sst", items.join(""));
  }

  text(text: string): string {
    return this.element("t", 'xml:space="preserve"', escapeXml(text));
  }

  sheet(sheet: BuiltSheet): string {
    const hidden = new Set(sheet.hiddenRows);
    const height = Math.max(sheet.rows.length, ...hidden, 0);
    const rows: string[] = [];
    for (let r = 0; r < height; r += 1) rows.push(this.row(sheet.rows[r] ?? [], r, hidden.has(r + 1)));
    const columns = (sheet.hiddenColumns ?? []).map((name) => {
      const number = columnIndex(name) + 1;
      return this.element("col", `min="${number}" max="${number}" width="9" hidden="1" customWidth="1"`);
    });
    const merges = (sheet.merges ?? []).map((ref) => this.element("mergeCell", `ref="${ref}"`));
    return this.root(
      "worksheet",
      (columns.length > 0 ? this.element("cols", "", columns.join("")) : "") +
        this.element("sheetData", "", rows.join("")) +
        (sheet.protected ? this.element("sheetProtection", 'sheet="1" objects="1" scenarios="1"') : "") +
        (merges.length > 0 ? this.element("mergeCells", `count="${merges.length}"`, merges.join("")) : "") +
        (sheet.tail ?? ""),
    );
  }

  row(cells: BuiltSheet["rows"][number], r: number, hidden: boolean): string {
    const omit = this.book.omitRefs === true;
    if (cells.length === 0 && !hidden && !omit) return "";
    let body = "";
    for (let c = 0; c < cells.length; c += 1) {
      const cell = cells[c];
      if (cell !== undefined && cell !== null) body += this.cell(detailed(cell), omit ? "" : `r="${cellName(r, c)}"`);
      else if (omit) body += this.element("c", "");
    }
    const attributes = [omit ? "" : `r="${r + 1}"`, hidden ? 'hidden="1"' : ""].filter(Boolean).join(" ");
    return this.element("row", attributes, body);
  }

  cell(cell: BuiltCell, reference: string): string {
    const style = this.styles.of(cell);
    const [type, content] = this.content(cell);
    const attributes = [reference, style > 0 ? `s="${style}"` : "", type ? `t="${type}"` : ""].filter(Boolean).join(" ");
    const formula = cell.formula === undefined ? "" : this.element("f", "", escapeXml(cell.formula));
    return this.element("c", attributes, formula + content);
  }

  content({ value = null, formula }: BuiltCell): [type: string, xml: string] {
    if (value === null) return ["", ""];
    if (typeof value === "number") return ["", this.element("v", "", String(value))];
    if (typeof value === "boolean") return ["b", this.element("v", "", value ? "1" : "0")];
    if (typeof value === "object") return ["e", this.element("v", "", escapeXml(value.error))];
    if (formula !== undefined) return ["str", this.element("v", "", escapeXml(value))];
    if (this.book.strings === "inline") return ["inlineStr", this.element("is", "", this.text(value))];
    const index = this.strings.get(value) ?? this.strings.size;
    this.strings.set(value, index);
    return ["s", this.element("v", "", String(index))];
  }
}

/** A cell given as a bare value is a cell with that value. */
function detailed(cell: Exclude<CellValue, null> | BuiltCell): BuiltCell {
  return typeof cell !== "object" || "error" in cell ? { value: cell } : cell;
}

function contentTypes(book: BuiltWorkbook): string {
  const spreadsheet = "application/vnd.openxmlformats-officedocument.spreadsheetml";
  const main = book.macros ? "application/vnd.ms-excel.sheet.macroEnabled.main+xml" : `${spreadsheet}.sheet.main+xml`;
  const overrides = [
    ["/xl/workbook.xml", main],
    ["/xl/styles.xml", `${spreadsheet}.styles+xml`],
    ["/xl/sharedStrings.xml", `${spreadsheet}.sharedStrings+xml`],
    ...book.sheets.map((_, index) => [`/xl/worksheets/sheet${index + 1}.xml`, `${spreadsheet}.worksheet+xml`]),
  ];
  return `${HEAD}<Types xmlns="${PACKAGE}/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/>${overrides
    .map(([name, type]) => `<Override PartName="${name}" ContentType="${type}"/>`)
    .join("")}</Types>`;
}

function workbookRelationships(book: BuiltWorkbook, dialect: Dialect): string {
  const targets: [string, string, string][] = book.sheets.map((_, index) => [
    "worksheet",
    `worksheets/sheet${index + 1}.xml`,
    `/xl/worksheets/sheet${index + 1}.xml`,
  ]);
  targets.push(["styles", "styles.xml", "/xl/styles.xml"]);
  if (dialect.strings.size > 0) targets.push(["sharedStrings", "sharedStrings.xml", "/xl/sharedStrings.xml"]);
  return relationships(dialect, targets);
}

function relationships(dialect: Dialect, targets: readonly (readonly [kind: string, near: string, absolute: string])[]): string {
  const lines = targets.map(
    ([kind, near, absolute], index) =>
      `<Relationship Id="rId${index + 1}" Type="${dialect.office}/relationships/${kind}" Target="${dialect.book.absoluteTargets ? absolute : near}"/>`,
  );
  return `${HEAD}<Relationships xmlns="${PACKAGE}/relationships">${lines.join("")}</Relationships>`;
}

export function escapeXml(text: string): string {
  return text
    .replaceAll("&", "&amp;")
    .replaceAll("<", "&lt;")
    .replaceAll(">", "&gt;")
    .replaceAll('"', "&quot;")
    .replaceAll("_x", "_x005F_x")
    .replaceAll("\r", "_x000D_");
}
