/** The columns of the open workbook's tables with what may be chosen of them, and what a row would be as a header. Loaded by whoever corrects them. */
import { chosenHeader } from "../../shared/columns/chosen-header.ts";
import { type ChosenPlace, placesOf } from "../../shared/columns/chosen-places.ts";
import type { TableChoice } from "../../shared/columns/table-choice.ts";
import { CARDS, cardNamed } from "../../shared/programmes/cards.ts";
import { columnName } from "../../shared/sheet/address.ts";
import type { WorkbookSnapshot } from "../../shared/sheet/snapshot.ts";
import type { Locale } from "../../shared/text/locale.ts";
import { drawn } from "../text/drawn.ts";
import type { ColumnsView, ColumnView, HeaderWish, TableColumns } from "./column-messages.ts";
import type { Opened } from "./opened.ts";
import type { ReadSheet } from "./read-sheet.ts";

const SAMPLES = 3;
/** Of so many lines: values that are all empty at the top still show what stands further down. */
const SAMPLED = 40;
const LONGEST_SAMPLE = 40;

export function columnsView(
  { choice, columns }: Pick<Opened, "choice" | "columns">,
  sheets: ReadonlyMap<string, ReadSheet>,
  locale: Locale,
): ColumnsView {
  const places = choice ? placesOf(choice.tables, columns.count, choice.card.id) : [];
  return {
    tables: places.map((place) => tableColumns(place, sheets.get(place.table.sheet.name), locale)),
    kinds: CARDS.flatMap(({ id, short, tables: specs }) => {
      // Kinds that people see as one: which of them it is, its columns say.
      const titles = new Map(specs.map(({ kind, title }) => [title[locale], kind]));
      return [...titles].map(([title, kind]) => ({ programme: id, short: short[locale], kind, title }));
    }),
  };
}

function tableColumns(place: ChosenPlace, sheet: ReadSheet | undefined, locale: Locale): TableColumns {
  const { table, choice, at, columns } = place;
  const lines = table.rows.filter(({ kind }) => kind === "record").slice(0, SAMPLED);
  const samplesOf = (column: number): string[] => {
    const texts = lines.flatMap(({ row }) => sheet?.rows(row, row)[0]?.[column]?.text ?? []).filter((text) => text.trim() !== "");
    return [...new Set(texts)].slice(0, SAMPLES).map(shortened);
  };
  return {
    choice,
    at,
    columns: columns.flatMap(({ header, ...column }): ColumnView[] => {
      const samples = samplesOf(column.column);
      // A column without words that holds nothing is none.
      if (header === "" && samples.length === 0) return [];
      return [{ ...column, column: columnName(column.column), header: drawn(header), samples }];
    }),
    fields: table.spec.fields.map(({ name, title, used, many = false }) => ({ name, title: title[locale], used, many })),
  };
}

const shortened = (text: string): string => (text.length > LONGEST_SAMPLE ? `${text.slice(0, LONGEST_SAMPLE - 1)}…` : text);

export function headerChoice(workbook: WorkbookSnapshot, { sheet: name, row, programme, kind }: HeaderWish): TableChoice | null {
  const sheet = workbook.sheets.find((one) => one.name === name);
  const specs = cardNamed(programme)?.tables ?? [];
  return sheet ? chosenHeader(sheet, row - 1, { programme, kind, specs }) : null;
}
