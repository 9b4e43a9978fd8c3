/** Two lines that say the same in every cell: one of them was pasted twice, or a difference was forgotten. */
import { defineFinding } from "../../findings/finding.ts";
import { counts, fieldPlace, type Line } from "../../lines/line.ts";
import type { LinePlan } from "../../lines/line-plan.ts";
import { unicodeText } from "../../sheet/sheet-text.ts";
import { fold } from "../../text/fold.ts";
import type { Rule } from "../rule.ts";

export const LineRepeated = defineFinding<{ name: string; other: string }>({
  code: "common/line-repeated",
  severity: "confirm",
  scope: "row",
  title: { vi: "Hai dòng giống hệt nhau", en: "Two lines say the same" },
  message: {
    vi: ({ name, other }) => `“${name}” trùng hoàn toàn với dòng ${other}; cả hai đều đang được cộng`,
    en: ({ name, other }) => `“${name}” says the same as line ${other}; both are added up`,
  },
  todo: { vi: "Xóa một dòng, hoặc giải trình vì sao có hai.", en: "Delete one, or explain why there are two." },
});

export const repeatedLines: Rule<LinePlan, Line> = {
  name: "common/repeated-lines",
  finds: [LineRepeated],
  covers: [],
  *check({ lines }) {
    const first = new Map<string, Line>();
    for (const line of lines) {
      if (!counts(line) || line.name === "") continue;
      const key = keyOf(line);
      const before = first.get(key);
      if (before) {
        yield repeated(before, line);
        yield repeated(line, before);
      } else first.set(key, line);
    }
  },
};

function repeated(line: Line, other: Line) {
  const [place, related] = [fieldPlace(line, line.table.spec.nameField), fieldPlace(other, other.table.spec.nameField)];
  const where = line.table.sheet === other.table.sheet ? "" : ` (${other.table.sheet.name})`;
  return LineRepeated.at(place, { name: line.name, other: `${other.line.row + 1}${where}` }, { related: [related] });
}

/** All that is read of a line but its number and remarks, under its headings. */
function keyOf({ table, line, name }: Line): string {
  const cells = [...table.columns]
    .filter(([field]) => field !== "number" && field !== "notes")
    .flatMap(([field, columns]) => columns.map(({ column }) => `${field}:${fold(unicodeText(table.sheet, line.row, column))}`));
  return [name, ...line.groups.map(({ text }) => text), ...cells].join("|");
}
