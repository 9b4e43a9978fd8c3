/** The order of a priority among the people of a course: told once for each course, with those of equal standing side by side. */
import type { Condition } from "../conditions/condition.ts";
import { evaluate } from "../conditions/evaluate.ts";
import type { Truth } from "../conditions/explanation.ts";
import { type DefinedFinding, defineFinding, type Finding } from "../findings/finding.ts";
import { lawOf } from "../findings/law-of.ts";
import { placeAt } from "../plan/nominee.ts";
import type { Rule } from "../rules/rule.ts";
import type { Text } from "../text/locale.ts";
import type { Person } from "./person.ts";
import type { Assessed, Subject } from "./subject.ts";

const t = (vi: string, en: string): Text => ({ vi, en });

export type Ranking = {
  readonly course: string;
  readonly first: readonly string[];
  readonly open: readonly string[];
  readonly rest: readonly string[];
  /** What the order leans on besides the text: the age that was chosen. Empty where nothing was. */
  readonly noteVi: string;
  readonly noteEn: string;
};

const rows = (label: string, lines: readonly string[], word: string): string =>
  lines.length === 0 ? "" : `${label}: ${lines.length} (${word} ${lines.join(", ")})`;

/** `whoVi`, `whoEn`: whom the programme prefers. */
export function rankingFinding(programme: string, who: Text): DefinedFinding<Ranking> {
  return defineFinding<Ranking>({
    code: `${programme}/priority-order`,
    severity: "info",
    scope: "course",
    title: t("Thứ tự ưu tiên trong danh sách", "Order of priority on the list"),
    message: {
      vi: ({ course, first, open, rest, noteVi }) =>
        `${course ? `Khóa “${course}”. ` : ""}Ưu tiên ${who.vi}. ${[rows("Ưu tiên", first, "dòng"), rows("chưa rõ", open, "dòng"), rows("còn lại", rest, "dòng")].filter(Boolean).join("; ")}. Người cùng mức ngang nhau: văn bản không nêu thứ tự tiếp theo${noteVi ? `. ${noteVi}` : ""}`,
      en: ({ course, first, open, rest, noteEn }) =>
        `${course ? `Course “${course}”. ` : ""}Preferred: ${who.en}. ${[rows("Preferred", first, "rows"), rows("not known", open, "rows"), rows("others", rest, "rows")].filter(Boolean).join("; ")}. Within a level people are equal: the text names no further order${noteEn ? `. ${noteEn}` : ""}`,
    },
    todo: t("Chọn theo thứ tự này khi số người vượt chỉ tiêu.", "Choose in this order where there are more people than places."),
  });
}

/** Said once for each course that several people are put forward for. `note`: what the settings add. */
export function rankingRule<P extends Person>(
  programme: string,
  priority: Condition,
  finding: DefinedFinding<Ranking>,
  note: (one: Assessed<P>) => Text | null,
  covers: readonly string[],
): Rule<Subject<P>, Assessed<P>> {
  return {
    name: `${programme}/priority`,
    finds: [finding],
    covers,
    *check({ assessed }) {
      for (const list of byCourse(assessed)) if (list.length > 1) yield ranked(list, priority, finding, note);
    },
  };
}

function byCourse<P extends Person>(assessed: readonly Assessed<P>[]): Assessed<P>[][] {
  const lists = new Map<string, Assessed<P>[]>();
  for (const one of assessed) {
    const { standing, attendance, table } = one.nominee;
    if (standing !== "counted") continue;
    const key = attendance.key ?? table.sheet.name;
    const list = lists.get(key);
    if (list) list.push(one);
    else lists.set(key, [one]);
  }
  return [...lists.values()];
}

function ranked<P extends Person>(
  list: readonly Assessed<P>[],
  priority: Condition,
  finding: DefinedFinding<Ranking>,
  note: (one: Assessed<P>) => Text | null,
): Finding {
  const [top] = list;
  if (!top) throw new RangeError("Cannot rank a course without people");
  const sheet = top.nominee.table.sheet.name;
  const at = (level: Truth): string[] =>
    list
      .filter(({ assessment: { facts, law } }) => evaluate(priority, facts, law) === level)
      .map(({ nominee: { table, line } }) => (table.sheet.name === sheet ? "" : `${table.sheet.name}!`) + (line.row + 1));
  const said = note(top);
  const { columns, attendance } = top.nominee;
  const values: Ranking = {
    course: attendance.course?.code || attendance.label,
    first: at("holds"),
    open: at("unknown"),
    rest: at("fails"),
    noteVi: said?.vi ?? "",
    noteEn: said?.en ?? "",
  };
  const law = priority.cite ? [lawOf(priority.cite)] : [];
  return finding.at(placeAt(top.nominee, columns.course >= 0 ? columns.course : columns.name), values, { law });
}
