/** Writes into one existing sheet: looks first whether all of it can be written, then writes, then lets tables and the print area grow. */
import { mergesOf, type SheetEdits } from "../../sheet/edits.ts";
import { Refusal } from "../file-errors.ts";
import type { Book } from "./book.ts";
import { packPart } from "./packed-part.ts";
import { patchSheet } from "./patch-sheet.ts";
import { grownArea, PRINT_AREA } from "./print-area.ts";
import { refusePlaces } from "./refuse-places.ts";
import { orphanedGroups } from "./shared-groups.ts";
import { SheetWrites } from "./sheet-writes.ts";
import { refuseHeaders, TableGrowth } from "./stretch-tables.ts";
import { surveySheet } from "./survey-sheet.ts";
import { readTables, stretchedTable } from "./tables.ts";
import { WriteRefusal } from "./write-errors.ts";
import { escapeText } from "./xml-escape.ts";

export async function writeSheet(book: Book, asked: SheetEdits): Promise<void> {
  const index = book.xml.indexOf(asked.sheet);
  const part = index < 0 ? null : book.sheetPart(index);
  if (part === null) throw new WriteRefusal("write-sheet-missing", { sheet: asked.sheet });
  const bytes = book.parts.read(part);
  if (bytes === null) throw new Refusal("file-damaged", asked.sheet);

  const survey = surveySheet(bytes, book.budget);
  const tables = readTables(book.parts, part, survey.tables);
  const merges = mergesOf(asked);
  const growth = new TableGrowth(asked, tables, [...survey.merges, ...merges]);
  const writes = new SheetWrites(growth.edits, survey.nextShared);
  refusePlaces(writes, survey, merges, book.budget);
  refuseHeaders(writes, tables);

  if (asked.printTo !== null) growPrintArea(book, index, asked.printTo, writes);
  if (writes.rows.length === 0 && asked.widths.length === 0) return;
  const filled = new Set<string>();
  let formulasGone = false;
  const packed = await packPart(async (sink) => {
    const patched = await patchSheet(
      bytes,
      {
        writes,
        widths: asked.widths,
        merges,
        styles: book.styles,
        isProtected: survey.isProtected,
        orphans: survey.hasShared ? orphanedGroups(bytes, writes) : new Map(),
        watched: growth.watched(writes),
        onFilled: (row, column) => filled.add(`${row} ${column}`),
      },
      sink,
    );
    formulasGone = patched.formulasGone;
  });
  book.parts.set(part, packed);
  for (const { table, range, newColumns } of growth.stretched(writes, (row, column) => filled.has(`${row} ${column}`)))
    book.parts.set(table.part, stretchedTable(table, range, newColumns));
  if (writes.hasFormulas || formulasGone) book.cutCalculationChain();
  // A value that changed may be what a formula anywhere reads.
  if (writes.rows.length > 0) book.xml.calculateOnLoad();
}

function growPrintArea(book: Book, index: number, column: number, { rows }: SheetWrites): void {
  const name = book.xml.names.find((one) => one.sheet === index && one.name.toLowerCase() === PRINT_AREA.toLowerCase());
  if (name === undefined) return;
  const [first] = rows;
  const last = rows.at(-1);
  const text = grownArea(name.refersTo, column, first === undefined || last === undefined ? null : { first, last });
  if (text !== name.refersTo) book.xml.changeName(name, escapeText(text));
}
