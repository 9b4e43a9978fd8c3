/** A list without anybody, such as a template nobody has filled in yet: nothing is wrong with it, and that is not the same as right. */
import { defineFinding } from "../../findings/finding.ts";
import { placeOf } from "../../plan/cells.ts";
import type { Plan } from "../../plan/plan.ts";
import { columnOf } from "../../sheet/table.ts";
import type { Rule } from "../rule.ts";

export const ListEmpty = defineFinding<{ firstRow: number }>({
  code: "common/list-empty",
  severity: "info",
  scope: "file",
  title: { vi: "Danh sách chưa có người nào", en: "Nobody is on the list yet" },
  message: {
    vi: ({ firstRow }) => `Danh sách chưa có người nào; ghi mỗi người một dòng, từ dòng ${firstRow}`,
    en: ({ firstRow }) => `Nobody is on the list yet; write one person a line, from row ${firstRow} on`,
  },
  todo: { vi: "Ghi danh sách rồi kiểm tra lại.", en: "Fill in the list, then check again." },
});

export const emptyList: Rule<Plan> = {
  name: "common/empty-list",
  finds: [ListEmpty],
  covers: [],
  *check({ tables, nominees }) {
    const lists = tables.filter(({ spec }) => spec.kind === "nominees");
    const [list] = lists;
    // One list of several may well be empty: a sheet for each unit, of which some send nobody.
    if (!list || nominees.length > 0) return;
    const first = firstLine(list.headerLast + 1, list.sheet.rows);
    const column = columnOf(list, "familyName")?.column ?? columnOf(list, "name")?.column ?? -1;
    yield ListEmpty.at(placeOf(list, first, column), { firstRow: first + 1 });
  },
};

/** Below the header, and below the numbers of its columns where they stand. */
function firstLine(row: number, rows: Plan["workbook"]["sheets"][number]["rows"]): number {
  const numbers = (rows[row] ?? []).filter((value) => value !== null && value !== "");
  return numbers.length >= 3 ? row + 1 : row;
}
