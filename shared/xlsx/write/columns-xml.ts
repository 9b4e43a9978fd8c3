/** `<cols>`: runs of columns with a width and a style of their own. A run is split where one of its columns changes. */
import { Refusal } from "../file-errors.ts";
import { SHEET_COLUMNS } from "../limits.ts";
import type { XmlCursor } from "../xml-cursor.ts";
import { readAttributes } from "./tag-places.ts";

export interface ColumnRun {
  /** 0-based, both included. */
  readonly first: number;
  readonly last: number;
  readonly style: number;
  /** All attributes but min and max, as written. */
  readonly attributes: ReadonlyMap<string, string>;
}

/** Reads `<cols>`, whose open tag this is, and goes past its close. */
export function readColumns(cursor: XmlCursor): ColumnRun[] {
  const runs: ColumnRun[] = [];
  cursor.endTag();
  if (cursor.isEmpty) return runs;
  while (cursor.next()) {
    if (cursor.isClose) {
      if (!cursor.is("cols")) continue;
      cursor.endTag();
      return runs.sort((a, b) => a.first - b.first);
    }
    if (!cursor.is("col")) {
      cursor.skipElement();
      continue;
    }
    const attributes = new Map(readAttributes(cursor).map(({ name, raw }) => [name, raw]));
    const first = Number(attributes.get("min")) - 1;
    const last = Math.min(Number(attributes.get("max")), SHEET_COLUMNS) - 1;
    if (!(first >= 0 && last >= first) || runs.length >= SHEET_COLUMNS) throw new Refusal("file-damaged");
    attributes.delete("min");
    attributes.delete("max");
    runs.push({ first, last, style: Number(attributes.get("style") ?? 0) || 0, attributes });
  }
  throw new Refusal("file-damaged");
}

/** The style of cells that are not there. */
export function styleOfColumn(runs: readonly ColumnRun[], column: number): number {
  return runs.find(({ first, last }) => column >= first && column <= last)?.style ?? 0;
}

export function withWidth(runs: readonly ColumnRun[], column: number, width: number): ColumnRun[] {
  const sized = { width: String(width), customWidth: "1" };
  const at = runs.findIndex(({ first, last }) => column >= first && column <= last);
  const run = runs[at];
  if (run === undefined) {
    const alone = { first: column, last: column, style: 0, attributes: new Map(Object.entries(sized)) };
    return [...runs, alone].sort((a, b) => a.first - b.first);
  }
  const attributes = new Map([...run.attributes, ...Object.entries(sized)]);
  // The width is no longer that of the longest text.
  attributes.delete("bestFit");
  const pieces = [
    { ...run, last: column - 1 },
    { ...run, first: column, last: column, attributes },
    { ...run, first: column + 1 },
  ];
  return [...runs.slice(0, at), ...pieces.filter(({ first, last }) => last >= first), ...runs.slice(at + 1)];
}

export function columnsXml(prefix: string, runs: readonly ColumnRun[]): string {
  const items = runs.map(({ first, last, attributes }) => {
    const rest = [...attributes].map(([name, raw]) => ` ${name}="${raw.replaceAll('"', "&quot;")}"`).join("");
    return `<${prefix}col min="${first + 1}" max="${last + 1}"${rest}/>`;
  });
  return `<${prefix}cols>${items.join("")}</${prefix}cols>`;
}
