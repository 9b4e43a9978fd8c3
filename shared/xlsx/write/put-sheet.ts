/** Puts a whole sheet into a workbook: after the last one, or in the place of one of its name, whose number and references stay. */
import type { NewSheet } from "../../sheet/edits.ts";
import type { Book } from "./book.ts";
import { writeNewSheet } from "./new-sheet.ts";
import { packPart } from "./packed-part.ts";
import { areaText, PRINT_AREA, PRINT_TITLES, titlesText } from "./print-area.ts";
import { relationshipsPart } from "./relationships-xml.ts";
import { surveySheet } from "./survey-sheet.ts";
import { WriteRefusal } from "./write-errors.ts";

export async function putSheet(book: Book, sheet: NewSheet): Promise<void> {
  for (const cells of sheet.rows) book.budget.takeCells(cells?.length ?? 0);
  const known = book.xml.indexOf(sheet.name);
  const isFirst = book.xml.sheets.length === 0;
  const part = known < 0 ? newPart(book, sheet) : replacedPart(book, sheet, known);
  const index = known < 0 ? book.xml.addSheet(sheet.name, book.addPart("worksheet", part), sheet.state) : known;
  if (known >= 0) book.xml.show(index, sheet.state);
  const context = { namespace: book.namespace, styles: book.styles, isSelected: isFirst };
  book.parts.set(part, await packPart((sink) => writeNewSheet(sheet, context, sink)));
  if (sheet.print?.area) book.xml.addName(PRINT_AREA, index, areaText(sheet.name, sheet.print.area));
  if (sheet.print?.header)
    book.xml.addName(PRINT_TITLES, index, titlesText(sheet.name, sheet.print.header.first, sheet.print.header.last));
  book.cutCalculationChain();
  book.xml.calculateOnLoad();
}

function newPart(book: Book, { name }: NewSheet): string {
  if (book.xml.isStructureLocked) throw new WriteRefusal("write-structure-locked", { sheet: name });
  const folder = book.part.slice(0, book.part.lastIndexOf("/") + 1);
  return book.parts.freeName(`${folder}worksheets/sheet#.xml`);
}

/** Tables, pictures, notes and print names of the old sheet go with it; names that people gave its cells stay. */
function replacedPart(book: Book, { name }: NewSheet, index: number): string {
  const part = book.sheetPart(index);
  if (part === null) throw new WriteRefusal("write-sheet-missing", { sheet: name });
  const bytes = book.parts.read(part);
  if (bytes !== null && surveySheet(bytes, book.budget).isProtected) throw new WriteRefusal("write-locked-cell", { sheet: name });
  for (const { target, external } of book.parts.file.relationships(part)) if (!external) book.cut(part, target);
  book.parts.remove(relationshipsPart(part));
  book.xml.dropNames((one) => one.sheet === index && one.name.toLowerCase().startsWith("_xlnm."));
  return part;
}
