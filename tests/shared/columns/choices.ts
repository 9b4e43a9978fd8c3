/** A choice as somebody makes it: of a table on a sheet, a column with another field. */
import { columnKeys, type TableChoice } from "../../../shared/columns/table-choice.ts";
import type { TableFound } from "../../../shared/report.ts";
import { columnIndex, columnName } from "../../../shared/sheet/address.ts";
import { headerTexts } from "../../../shared/sheet/header.ts";
import type { SheetSnapshot } from "../../../shared/sheet/snapshot.ts";

/** `at`: the first row of the header (1-based); `rows`: how many it has, where it was chosen too. `columns`: by letter, the field it is to be, or null for none. */
export function choiceOf(
  sheet: SheetSnapshot,
  columns: Readonly<Record<string, string | null>>,
  { at = 1, rows = null }: { readonly at?: number; readonly rows?: number | null } = {},
): TableChoice {
  const first = at - 1;
  const headers = headerTexts(sheet, first, first + (rows ?? 1) - 1);
  const keys = [...columnKeys(headers)];
  return {
    programme: "qd-1641",
    kind: "nominees",
    sheet: sheet.name,
    header: keys.map(([key]) => key),
    headerRows: rows,
    columns: Object.entries(columns).map(([letter, field]) => ({
      key: keys.find(([, column]) => column === columnIndex(letter))?.[0] ?? letter,
      field,
      header: headers.find(({ column }) => columnName(column) === letter)?.levels.join(" / ") ?? "",
    })),
  };
}

/** "B name chosen" for every column of a table, and "H - chosen" for those not used. */
export function columnsOf(table: TableFound | undefined): string[] {
  const used = table?.columns.map(
    ({ column, field, certainty }) => `${column} ${field}${certainty === "chosen" ? " chosen" : ""}`,
  );
  const unused = table?.unused.map(({ column, chosen }) => `${column} -${chosen ? " chosen" : ""}`);
  return [...(used ?? []), ...(unused ?? [])].sort();
}
