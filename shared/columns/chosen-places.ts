/** The tables that were read, each with its columns by key and with what was chosen of them: what a change starts from. */
import { ColumnSample } from "../sheet/column-values.ts";
import { headerTexts } from "../sheet/header.ts";
import { matchColumns } from "../sheet/match-columns.ts";
import { Search } from "../sheet/search.ts";
import type { ReadTable, TableColumn } from "../sheet/table.ts";
import { ChosenTables } from "./chosen-tables.ts";
import { columnKeys, isNamed, type TableChoice } from "./table-choice.ts";

export interface ColumnPlace {
  readonly key: string;
  readonly column: number;
  /** "" where it has no words. */
  readonly header: string;
  readonly field: string | null;
  /** What it would be if nobody had chosen anything. */
  readonly byWords: string | null;
  readonly certainty: TableColumn["certainty"] | null;
  /** Somebody chose it, or chose to leave it out. */
  readonly chosen: boolean;
}

export interface ChosenPlace {
  readonly table: ReadTable;
  /** As it counts here, on this sheet and with its own header, whichever choice it comes from. */
  readonly choice: TableChoice;
  /** Which of the choices it is; -1 where it was made on another sheet, or there is none. */
  readonly at: number;
  readonly columns: readonly ColumnPlace[];
}

export function placesOf(tables: readonly ReadTable[], choices: readonly TableChoice[], programme: string): ChosenPlace[] {
  const chosen = new ChosenTables(choices);
  return tables.map((table) => {
    const { spec, sheet, headerFirst, headerLast } = table;
    const headers = headerTexts(sheet, headerFirst, headerLast);
    const keys = columnKeys(headers);
    const found = chosen.choiceFor(sheet.name, spec.kind, headers)?.choice;
    const choice: TableChoice = {
      programme: found?.programme ?? programme,
      kind: spec.kind,
      sheet: sheet.name,
      header: [...keys.keys()].filter(isNamed),
      headerRows: table.headerChosen ? headerLast - headerFirst + 1 : null,
      columns: found?.columns.filter(({ key }) => keys.has(key)) ?? [],
    };
    return { table, choice, at: found?.sheet === sheet.name ? choices.indexOf(found) : -1, columns: columnsOf(table, keys) };
  });
}

function columnsOf(
  { spec, columns, unused, sheet, headerFirst, headerLast }: ReadTable,
  keys: ReadonlyMap<string, number>,
): ColumnPlace[] {
  const headers = headerTexts(sheet, headerFirst, headerLast);
  const words = new Map(headers.map(({ column, levels }) => [column, levels.join(" / ")]));
  const fields = byColumn(columns);
  const sample = new ColumnSample(sheet, headerLast + 1, headers.length, new Search([spec]));
  const plain = byColumn(matchColumns(spec, headers, sample).columns);
  const leftOut = new Set(unused.filter((one) => one.chosen).map(({ column }) => column));
  return [...keys].map(([key, column]) => {
    const { field, certainty = null } = fields.get(column) ?? {};
    return {
      key,
      column,
      header: words.get(column) ?? "",
      field: field?.name ?? null,
      byWords: plain.get(column)?.field.name ?? null,
      certainty,
      chosen: certainty === "chosen" || leftOut.has(column),
    };
  });
}

const byColumn = (columns: ReadTable["columns"]): Map<number, TableColumn> =>
  new Map([...columns.values()].flat().map((one) => [one.column, one]));
