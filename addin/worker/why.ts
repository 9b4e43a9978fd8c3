/** Why a finding stands where it stands: the reasons, what would mend it, and its row among its neighbours. */
import { explanationLines, explanationText } from "../../shared/conditions/explanation-text.ts";
import { fixesOfFinding } from "../../shared/fixes/preview.ts";
import type { Check } from "../../shared/report.ts";
import { columnIndex } from "../../shared/sheet/address.ts";
import type { Locale } from "../../shared/text/locale.ts";
import { drawnLine } from "./drawn-views.ts";
import type { Around, Why } from "./messages.ts";
import { fixView } from "./offers.ts";
import type { ReadSheet } from "./read-sheet.ts";

export function whyOf(
  check: Check,
  finding: number,
  locale: Locale,
  sheets: ReadonlyMap<string, ReadSheet>,
  date1904: boolean,
): Why {
  const explanation = check.explainFinding(finding);
  const place = check.report.findings[finding];
  const sheet = place && sheets.get(place.sheet);
  return {
    lines: explanationLines(explanation, locale).map(drawnLine),
    text: explanationText(explanation, locale),
    fixes: place?.fix ? fixesOfFinding(check.fixes(), place).map((fix) => fixView(fix, date1904)) : [],
    around: place?.row && sheet ? around(sheet, place.row) : null,
  };
}

/** The row, the one before and the one after, under the headers of its table. */
function around({ tables, rows }: ReadSheet, row: number): Around | null {
  const table = tables.find(({ first, last }) => row >= first && row <= last);
  if (!table) return null;
  const columns = [...table.columns, ...table.unused]
    .map(({ column, header }) => ({ column, header }))
    .sort((a, b) => columnIndex(a.column) - columnIndex(b.column));
  const first = Math.max(table.first, row - 1);
  const last = Math.min(table.last, row + 1);
  return {
    columns,
    rows: rows(first - 1, last - 1).map((cells, index) => ({
      row: first + index,
      cells: columns.map(({ column }) => cells[columnIndex(column)] ?? null),
    })),
  };
}
