/**
 * Writes a worksheet part anew in one pass over its bytes: what is not touched is copied as it stands. Before the cells change the range
 * they fill (`<dimension>`) and the widths; after them nothing does.
 */
import { parseRange, type Rect, rangeName } from "../../sheet/address.ts";
import type { SheetEdits } from "../../sheet/edits.ts";
import { Refusal } from "../file-errors.ts";
import { XmlCursor } from "../xml-cursor.ts";
import type { ByteSink } from "./byte-sink.ts";
import { type ColumnRun, columnsXml, readColumns, withWidth } from "./columns-xml.ts";
import { type RowsContext, RowsPatch } from "./patch-rows.ts";
import { Splices } from "./splices.ts";
import { prefixOf } from "./tag-places.ts";

export interface SheetPatch extends RowsContext {
  readonly widths: SheetEdits["widths"];
}

/** Whether a formula was overwritten. */
export interface SheetPatched {
  readonly formulasGone: boolean;
}

export async function patchSheet(bytes: Uint8Array, patch: SheetPatch, sink: ByteSink): Promise<SheetPatched> {
  const cursor = new XmlCursor(bytes);
  cursor.next();
  const prefix = prefixOf(cursor);
  const splices = new Splices(bytes);
  let columns: ColumnRun[] = [];
  let columnsAt: readonly [start: number, end: number] | null = null;
  while (cursor.next()) {
    if (cursor.isClose) continue;
    const start = cursor.tagStart;
    if (cursor.is("dimension")) growDimension(cursor, splices, patch.writes.box);
    else if (cursor.is("cols")) {
      columns = readColumns(cursor);
      columnsAt = [start, cursor.at];
    } else if (cursor.is("sheetData")) {
      if (patch.widths.length > 0) {
        const [from, to] = columnsAt ?? [start, start];
        const sized = patch.widths.reduce((runs, { column, width }) => withWidth(runs, column, width), columns);
        splices.replace(from, to, columnsXml(prefix, sized));
      }
      splices.writeTo(sink, 0, start);
      return new RowsPatch(cursor, sink, patch, columns).run(start);
    } else cursor.endTag();
  }
  throw new Refusal("file-damaged");
}

/** The range says which cells there may be; what lies outside it is not always read. */
function growDimension(cursor: XmlCursor, splices: Splices, box: Rect | null): void {
  while (cursor.nextAttribute()) {
    if (!cursor.attributeIs("ref") || box === null) continue;
    const known = parseRange(cursor.value());
    if (known !== null) splices.replace(cursor.valueStart, cursor.valueEnd, rangeName(union(known, box)));
  }
}

function union(a: Rect, b: Rect): Rect {
  return {
    top: Math.min(a.top, b.top),
    left: Math.min(a.left, b.left),
    bottom: Math.max(a.bottom, b.bottom),
    right: Math.max(a.right, b.right),
  };
}
