/** A list that only repeats people of other sheets ("Tổng hợp") is not counted a second time; the planner is told so once. */
import { defineFinding } from "../../findings/finding.ts";
import type { Plan } from "../../plan/plan.ts";
import type { Rule } from "../rule.ts";

export const ListCopied = defineFinding<{ people: number; sheets: readonly string[] }>({
  code: "common/list-copied",
  severity: "info",
  scope: "sheet",
  title: { vi: "Danh sách lặp lại trang khác", en: "List repeated from other sheets" },
  message: {
    vi: ({ people, sheets }) => `${people} người ở đây đã có ở trang ${named(sheets)}: không tính lần nữa`,
    en: ({ people, sheets }) => `The ${people} people here stand on sheet ${named(sheets)} already and are not counted again`,
  },
  todo: {
    vi: "Không bắt buộc xử lý; sửa thông tin ở trang gốc, không sửa ở trang tổng hợp.",
    en: "Nothing has to be done; correct people where they stand first, not in the summary.",
  },
});

const MOST_NAMED = 3;

function named(sheets: readonly string[]): string {
  const first = sheets.slice(0, MOST_NAMED).map((sheet) => `“${sheet}”`);
  return first.join(", ") + (sheets.length > MOST_NAMED ? " …" : "");
}

export const copiedLists: Rule<Plan> = {
  name: "common/copied-lists",
  finds: [ListCopied],
  covers: [],
  *check({ copies }) {
    for (const { table, people, sheets } of copies) {
      yield ListCopied.at({ sheet: table.sheet.name, cell: null, row: null }, { people, sheets });
    }
  },
};
