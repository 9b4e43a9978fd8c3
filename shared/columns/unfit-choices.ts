/** Which choices found no table, or no column, in a workbook that was read with them. */
import type { Finding } from "../findings/finding.ts";
import { headerTexts } from "../sheet/header.ts";
import type { ReadTable, TableSpec } from "../sheet/table.ts";
import type { ChosenTables } from "./chosen-tables.ts";
import { ColumnChoiceGone, TableChoiceGone } from "./findings.ts";
import { type ColumnChoice, columnKeys, type TableChoice } from "./table-choice.ts";

/** `specs`: of the programme that the workbook is read under; choices for tables of others wait for theirs. */
export function unfitChoices(chosen: ChosenTables, tables: readonly ReadTable[], specs: readonly TableSpec[]): Finding[] {
  const own = chosen.choices.filter(({ kind }) => specs.some((spec) => spec.kind === kind));
  const used = new Map(tables.map((table) => [table, chosen.choiceFor(table.sheet.name, table.spec.kind, headersOf(table))]));
  const columns = [...used].flatMap(([table, found]) =>
    found ? found.choice.columns.flatMap((column) => columnGone(table, column) ?? []) : [],
  );
  const gone = own.filter((choice) => !tables.some((table) => chosen.fits(choice, table.spec.kind, headersOf(table))));
  return [...columns, ...gone.flatMap((choice) => tableGone(choice, tables, specs))];
}

const headersOf = ({ sheet, headerFirst, headerLast }: ReadTable) => headerTexts(sheet, headerFirst, headerLast);

function columnGone(table: ReadTable, { key, field, header }: ColumnChoice): Finding | null {
  const { spec, sheet, headerFirst } = table;
  const title = field === null ? null : spec.fields.find(({ name }) => name === field)?.title;
  if (columnKeys(headersOf(table)).has(key) && title !== undefined) return null;
  const values = {
    header: header || key,
    field: field ?? "",
    fieldVi: title?.vi ?? field ?? "",
    fieldEn: title?.en ?? field ?? "",
  };
  return ColumnChoiceGone.at({ sheet: sheet.name, cell: null, row: headerFirst + 1 }, values);
}

function tableGone({ sheet, kind }: TableChoice, tables: readonly ReadTable[], specs: readonly TableSpec[]): Finding[] {
  const title = specs.find((spec) => spec.kind === kind)?.title;
  const on = tables.find((table) => table.sheet.name === sheet) ?? tables[0];
  if (!title || !on) return [];
  const place = { sheet: on.sheet.name, cell: null, row: null };
  return [TableChoiceGone.at(place, { chosenOn: sheet, titleVi: title.vi, titleEn: title.en })];
}
