/**
 * The wordings that the lists of a workbook use, with what each was read as. A wording counts only where its own cells say what the
 * reader understood, on any map of the country: what a heading, a remark or the line above lent it stays "not known", because a formula
 * would not see that change.
 */
import type { OneOf } from "../../../conditions/condition.ts";
import { memberOf } from "../../../conditions/evaluate.ts";
import { wordKey } from "../../../formulas/expression.ts";
import { joinedText, type TruthNumber, WordListMaker, type WordListSheet } from "../../../formulas/word-lists.ts";
import { DISCIPLINE, RATED_WELL } from "../../../people/general-law.ts";
import type { Nominee } from "../../../plan/nominee.ts";
import type { Plan } from "../../../plan/plan.ts";
import { type DaySpan, day, exactly, partsOf } from "../../../sheet/day.ts";
import { unicodeText } from "../../../sheet/sheet-text.ts";
import type { CellValue } from "../../../sheet/snapshot.ts";
import { NOT_REPEATED } from "../conditions.ts";
import { factsOf } from "../facts.ts";
import { HOLDS_LISTED_POST, LEADS, PLANNED_POST, PLANNED_TERM } from "../groups.ts";
import { GROUP_A } from "../parameters.ts";
import { type Assessed, personOf, type RepeatReader, repeatReader } from "../subject.ts";
import { courseList } from "./course-days.ts";
import { CourseNames } from "./course-names.ts";
import { LIST_NAMES, type ListName } from "./names.ts";
import { type RowShape, rawAt } from "./row-shape.ts";
import type { WordColumns } from "./word-columns.ts";

export interface Wordings extends Readonly<Record<ListName, WordListSheet>> {
  /** By the `wordKey` of a course: the formulas of its first and last day, where the list of courses tells them. */
  readonly courseDays: ReadonlyMap<string, readonly (string | null)[]>;
  readonly courseNames: CourseNames;
  /** By the `wordKey` of a repeat: what must stay as it is for the course to be the one that is repeated. */
  readonly repeatTests: ReadonlyMap<string, readonly string[]>;
}
export type TruthList = Exclude<ListName, "course">;

/** What each list answers, in the order of its numbers. */
export const ANSWERS: Readonly<Record<TruthList, readonly OneOf[]>> = {
  post: [HOLDS_LISTED_POST(GROUP_A), LEADS],
  planned: [PLANNED_POST, PLANNED_TERM],
  rating: [RATED_WELL],
  discipline: [DISCIPLINE],
  previous: [NOT_REPEATED],
};

export const TRUTH_LISTS = ["post", "planned", "rating", "discipline", "previous"] as const satisfies readonly TruthList[];

/** A day on each map of the country: before Huế became a city, after, and since the provinces were merged. */
const MAPS = [day("2024-01-01"), day("2025-02-01"), day("2025-07-02")].map((on) => exactly(on));

export interface ShapedLine {
  readonly assessed: Assessed;
  readonly shape: RowShape;
  readonly columns: WordColumns;
}

/** What stands in the cells that a list is looked up by; null where a formula would join something else. */
export function keyOf(list: TruthList, { assessed, shape, columns }: ShapedLine): string | null {
  const { table, line, attendance } = assessed.nominee;
  const cells: CellValue[] = columns[list].map((column) => rawAt(table, shape.tops.get(column) ?? line.row, column));
  if (list === "rating" && columns.ratingOfYear) {
    if (!attendance.start) return null;
    cells.push(partsOf(attendance.start.first).year);
  }
  return joinedText(cells);
}

export function readWordings(plan: Plan, lines: readonly ShapedLine[]): Wordings {
  const readOwn = ownReader(plan);
  const courseNames = new CourseNames(plan);
  const repeatTests = new Map<string, readonly string[]>();
  const read = (list: TruthList): WordListSheet => {
    const maker = new WordListMaker(LIST_NAMES[list].keys, LIST_NAMES[list].values);
    for (const line of lines) {
      if (line.columns[list].length === 0) continue;
      const key = keyOf(list, line);
      if (key === null) continue;
      if (!maker.has(key)) {
        if (/^[ |]*$/.test(key)) continue;
        const { attendance } = line.assessed.nominee;
        for (const truths of readOwn(list, line)) {
          maker.add(key, truths);
          if (list === "previous" && truths.includes(0))
            repeatTests.set(wordKey(key), courseNames.tests(attendance.label, attendance.course));
        }
      }
      maker.add(key, truthsOf(list, line.assessed.assessment.facts));
    }
    return maker.list();
  };
  return {
    post: read("post"),
    planned: read("planned"),
    rating: read("rating"),
    discipline: read("discipline"),
    previous: read("previous"),
    ...courseList(plan.workbook.date1904, lines, courseNames),
    courseNames,
    repeatTests,
  };
}

const NUMBER_OF = { holds: 2, fails: 0, unknown: 1 } as const;

function truthsOf(list: TruthList, facts: Parameters<typeof memberOf>[1]): TruthNumber[] {
  return ANSWERS[list].map((condition) => NUMBER_OF[memberOf(condition, facts)]);
}

type OwnReader = (list: TruthList, line: ShapedLine) => readonly TruthNumber[][];

/** Reads a wording once more from its own cells alone, on every map. */
function ownReader(plan: Plan): OwnReader {
  const repeats = repeatReader();
  return (list, line) => {
    const own = ownNominee(line);
    const { law } = line.assessed.assessment;
    if (list === "previous") return [repeatsOf(line, own, plan, repeats)];
    const starts = list === "post" || list === "planned" ? MAPS : [own.attendance.start];
    return starts.map((start) => truthsOf(list, factsOf(personOf(starting(own, start), plan, repeats), law)));
  };
}

/** A course that a heading or the line above names may change without the line: then a repeat cannot be shown. */
function repeatsOf(line: ShapedLine, own: Nominee, plan: Plan, repeats: RepeatReader): TruthNumber[] {
  const truths = truthsOf("previous", factsOf(personOf(own, plan, repeats), line.assessed.assessment.law));
  const { table, line: at, columns, attendance } = own;
  const names = unicodeText(table.sheet, line.shape.tops.get(columns.course) ?? at.row, columns.course) === attendance.label;
  const isOwn = line.shape.course.kind === "cell" && names;
  return isOwn ? truths : truths.map((truth) => (truth === 0 ? 1 : truth));
}

const starting = (nominee: Nominee, start: DaySpan | null): Nominee => ({
  ...nominee,
  attendance: { ...nominee.attendance, start },
});

/** The nominee as the line's own cells alone tell it. */
function ownNominee({ assessed: { nominee }, shape, columns }: ShapedLine): Nominee {
  const { table, line } = nominee;
  const text = (column: number): string =>
    column < 0 ? "" : unicodeText(table.sheet, shape.tops.get(column) ?? line.row, column);
  const at = (field: string): number => table.columns.get(field)?.[0]?.column ?? -1;
  const [unit, province] = [text(at("unit")), text(at("province"))];
  const previous = columns.previous[0] ?? -1;
  return {
    ...nominee,
    position: text(at("position")),
    unit: [unit, province].filter(Boolean).join(", "),
    personnel: text(at("personnel")),
    notes: "",
    discipline: nominee.discipline === null ? null : text(nominee.columns.discipline),
    previous: nominee.previous === null ? null : text(previous),
  };
}
