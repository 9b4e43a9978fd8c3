/** Sheets, names and our own part: what a workbook has once. Adding is done in a request of its own, because it cannot be done twice. */
import type { WorkbookEdits } from "../../../../shared/sheet/edits.ts";
import type { Ask } from "../ask.ts";
import type { Book } from "./book.ts";
import { put } from "./puts.ts";

/** Null where nothing is to be added or changed. */
export function putBook({ newSheets, names, customXml }: WorkbookEdits, book: Book): Ask | null {
  const known = new Set(book.sheets.map((name) => name.toLowerCase()));
  const added = newSheets.filter(({ name }) => !known.has(name.toLowerCase()));
  if (added.length === 0 && names.length === 0 && customXml === null) return null;
  const letters = names.reduce((sum, { name, refersTo }) => sum + name.length + refersTo.length, customXml?.xml.length ?? 0);
  return put("", 2 * letters + 600 * (names.length + added.length + 1), ({ workbook }) => {
    for (const { name } of added) workbook.worksheets.add(name);
    for (const { name, refersTo } of names) {
      if (book.names.has(name)) workbook.names.getItem(name).formula = `=${refersTo}`;
      else workbook.names.add(name, `=${refersTo}`);
    }
    if (customXml === null) return;
    if (book.part) workbook.customXmlParts.getItem(book.part.id).setXml(customXml.xml);
    else workbook.customXmlParts.add(customXml.xml);
  });
}

/** The names and the part as they were, and the added sheets gone: each is looked for first, since the adding may have stopped before it. */
export function takeBookBack({ newSheets, names, customXml }: WorkbookEdits, book: Book): Ask[] {
  const known = new Set(book.sheets.map((name) => name.toLowerCase()));
  const old = [...book.names].map(([name, formula]) =>
    put("", 600, ({ workbook }) => {
      workbook.names.getItem(name).formula = formula;
    }),
  );
  const part = book.part;
  return [
    ...old,
    ...names
      .filter(({ name }) => !book.names.has(name))
      .map(({ name }) => askThenDelete("name", ({ workbook }) => workbook.names.getItemOrNullObject(name))),
    ...(customXml === null
      ? []
      : [
          part
            ? put("", 2 * part.xml.length, ({ workbook }) => workbook.customXmlParts.getItem(part.id).setXml(part.xml))
            : askThenDelete("id", ({ workbook }) =>
                workbook.customXmlParts.getByNamespace(customXml.namespace).getOnlyItemOrNullObject(),
              ),
        ]),
    ...newSheets
      .filter(({ name }) => !known.has(name.toLowerCase()))
      .map(({ name }) => askThenDelete("name", ({ workbook }) => workbook.worksheets.getItemOrNullObject(name))),
  ];
}

interface Deletable {
  readonly isNullObject: boolean;
  load(properties: string): unknown;
  delete(): void;
}

function askThenDelete(property: "id" | "name", find: (context: Excel.RequestContext) => Deletable): Ask {
  const nothing = { sheet: "", bytes: 400, part: () => null, instead: () => null };
  return {
    ...nothing,
    begin(context) {
      const item = find(context);
      item.load(property);
      return () => (item.isNullObject ? [] : [{ ...nothing, begin: (again) => deleted(find(again)) }]);
    },
  };
}

function deleted(item: Deletable): () => readonly Ask[] {
  item.delete();
  return () => [];
}
