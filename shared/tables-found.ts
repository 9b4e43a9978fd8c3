/** The tables of a workbook as a report tells of them: where they lie, which columns were matched, how many lines were read. */
import type { PersonDecision, TableFound } from "./report.ts";
import { columnName } from "./sheet/address.ts";
import type { ReadTable } from "./sheet/table.ts";

export function tablesFound(tables: readonly ReadTable[], people: readonly PersonDecision[]): TableFound[] {
  const aside = new Map<string, number[]>();
  for (const { sheet, row, counted } of people) {
    if (counted) continue;
    const rows = aside.get(sheet);
    if (rows) rows.push(row);
    else aside.set(sheet, [row]);
  }
  return tables.map((table) => tableFound(table, aside.get(table.sheet.name) ?? []));
}

/** `aside`: the lines of the sheet (1-based) whose people do not count. */
function tableFound(table: ReadTable, aside: readonly number[]): TableFound {
  const { spec, sheet, headerFirst, headerLast, headerChosen, last, columns, unused, rows } = table;
  const records = rows.filter(({ kind }) => kind === "record");
  const first = records[0]?.row ?? headerLast + 1;
  const own = new Set(records.map(({ row }) => row + 1));
  const setAside = aside.filter((row) => own.has(row)).length;
  return {
    sheet: sheet.name,
    kind: spec.kind,
    title: spec.title,
    headerFirst: headerFirst + 1,
    headerLast: headerLast + 1,
    ...(headerChosen ? { headerChosen } : {}),
    first: first + 1,
    last: last + 1,
    columns: [...columns.values()]
      .flat()
      .sort((a, b) => a.column - b.column)
      .map(({ field, column, header, certainty }) => ({
        field: field.name,
        title: field.title,
        column: columnName(column),
        header,
        certainty,
        used: field.used,
      })),
    unused: unused.map((one) => ({ ...one, column: columnName(one.column) })),
    rows: {
      read: records.length,
      hidden: records.filter(({ hidden }) => hidden).length,
      setAside,
      passedOver: rows.length - records.length,
    },
  };
}
