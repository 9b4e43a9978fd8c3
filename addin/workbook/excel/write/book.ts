/** What is learnt of the workbook before it is written: whether it may be, and which sheets, names and parts of ours it has. */
import type { WorkbookEdits } from "../../../../shared/sheet/edits.ts";
import { problem } from "../../problems.ts";
import type { Ask } from "../ask.ts";

export interface Book {
  /** The file's. */
  readonly name: string | null;
  readonly sheets: readonly string[];
  /** Names to be written that are there, and what they refer to, "=" included. */
  readonly names: ReadonlyMap<string, string>;
  /** Our own part as it is, and its id. */
  readonly part: { readonly id: string; readonly xml: string } | null;
}

export const NO_BOOK: Book = { name: null, sheets: [], names: new Map(), part: null };

/** A protected structure is no matter to sheets that are there: their contents are replaced. */
export function askBook(edits: WorkbookEdits, take: (book: Book) => readonly Ask[]): Ask {
  return {
    sheet: "",
    bytes: 10_000 + edits.names.length * 300,
    part: () => null,
    instead: () => null,
    begin(context) {
      const { workbook } = context;
      workbook.load("readOnly,name");
      workbook.protection.load("protected");
      const sheets = workbook.worksheets.load("items/name");
      const names = edits.names.map(({ name }) => ({ name, item: loadName(workbook, name) }));
      // Two people may each have added one: the first is ours, as it is when the workbook is read.
      const parts = edits.customXml && workbook.customXmlParts.getByNamespace(edits.customXml.namespace);
      parts?.load("items/id");
      return () => {
        if (workbook.readOnly) throw problem("workbook-read-only");
        const known = sheets.items.map(({ name }) => name);
        const lower = new Set(known.map((name) => name.toLowerCase()));
        const added = edits.newSheets.find(({ name }) => !lower.has(name.toLowerCase()));
        if (added && workbook.protection.protected) throw problem("structure-locked", added.name);
        const there = names
          .filter(({ item }) => !item.isNullObject)
          .map(({ name, item }) => [name, String(item.formula)] as const);
        const book: Book = { name: workbook.name || null, sheets: known, names: new Map(there), part: null };
        const [part] = parts?.items ?? [];
        return part ? [askXml(part.id, (xml) => take({ ...book, part: { id: part.id, xml } }))] : take(book);
      };
    },
  };
}

function loadName(workbook: Excel.Workbook, name: string): Excel.NamedItem {
  const item = workbook.names.getItemOrNullObject(name);
  item.load("formula");
  return item;
}

function askXml(id: string, take: (xml: string) => readonly Ask[]): Ask {
  return {
    sheet: "",
    bytes: 100_000,
    part: () => null,
    instead: () => null,
    begin(context) {
      const xml = context.workbook.customXmlParts.getItem(id).getXml();
      return () => take(xml.value);
    },
  };
}
