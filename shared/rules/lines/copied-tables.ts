/** A summary of other sheets is not added up a second time; the planner is told so once. */
import { defineFinding } from "../../findings/finding.ts";
import type { Line } from "../../lines/line.ts";
import type { LinePlan } from "../../lines/line-plan.ts";
import type { Rule } from "../rule.ts";

export const TableCopied = defineFinding<{ lines: number; sheets: readonly string[] }>({
  code: "common/table-copied",
  severity: "info",
  scope: "sheet",
  title: { vi: "Bảng tổng hợp lại các trang khác", en: "Table sums up other sheets" },
  message: {
    vi: ({ lines, sheets }) => `${lines} dòng ở đây đã có ở ${named(sheets)}: không cộng lần nữa`,
    en: ({ lines, sheets }) => `The ${lines} lines here stand on ${named(sheets)} already and are not added up again`,
  },
  todo: {
    vi: "Không bắt buộc xử lý; sửa số liệu ở trang gốc, không sửa ở trang tổng hợp.",
    en: "Nothing has to be done; correct figures where they stand first, not in the summary.",
  },
});

const MOST_NAMED = 3;

function named(sheets: readonly string[]): string {
  return (
    sheets
      .slice(0, MOST_NAMED)
      .map((sheet) => `“${sheet}”`)
      .join(", ") + (sheets.length > MOST_NAMED ? " …" : "")
  );
}

export const copiedTables: Rule<LinePlan, Line> = {
  name: "common/copied-tables",
  finds: [TableCopied],
  covers: [],
  *check({ copies }) {
    for (const { table, lines, sheets } of copies)
      yield TableCopied.at({ sheet: table.sheet.name, cell: null, row: null }, { lines, sheets });
  },
};
