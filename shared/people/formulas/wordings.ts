/**
 * The wordings that the lists of a workbook use, with what each was read as. A wording counts only where its own cells say what the
 * reader understood, on any map of the country: what a heading, a remark or the line above lent it stays "not known", because a formula
 * would not see that change.
 */

import type { Facts } from "../../conditions/condition.ts";
import { memberOf } from "../../conditions/evaluate.ts";
import { wordKey } from "../../formulas/expression.ts";
import { joinedText, type TruthNumber, WordListMaker, type WordListSheet } from "../../formulas/word-lists.ts";
import type { Nominee } from "../../plan/nominee.ts";
import type { Plan } from "../../plan/plan.ts";
import { type DaySpan, day, exactly, partsOf } from "../../sheet/day.ts";
import { unicodeText } from "../../sheet/sheet-text.ts";
import type { CellValue } from "../../sheet/snapshot.ts";
import type { Person } from "../person.ts";
import type { Scheme } from "../scheme.ts";
import type { Assessed } from "../subject.ts";
import { courseList } from "./course-days.ts";
import { CourseNames } from "./course-names.ts";
import type { WordListSpec } from "./formula-scheme.ts";
import { type RowShape, rawAt } from "./row-shape.ts";
import type { WordColumns } from "./word-columns.ts";

export interface Wordings {
  list(id: string): WordListSheet;
  readonly course: WordListSheet;
  /** By the `wordKey` of a course: the formulas of its first and last day, where the list of courses tells them. */
  readonly courseDays: ReadonlyMap<string, readonly (string | null)[]>;
  readonly courseNames: CourseNames;
  /** By the `wordKey` of a repeat: what must stay as it is for the course to be the one that is repeated. */
  readonly repeatTests: ReadonlyMap<string, readonly string[]>;
}

/** A day on each map of the country: before Huế became a city, after, and since the provinces were merged. */
const MAPS = [day("2024-01-01"), day("2025-02-01"), day("2025-07-02")].map((on) => exactly(on));

export interface ShapedLine {
  readonly assessed: Assessed;
  readonly shape: RowShape;
  readonly columns: WordColumns;
}

/** What stands in the cells that a list is looked up by; null where a formula would join something else. */
export function keyOf(list: string, { assessed, shape, columns }: ShapedLine): string | null {
  const { table, line, attendance } = assessed.nominee;
  const cells: CellValue[] = [];
  for (const column of columns.of(list)) cells.push(rawAt(table, shape.tops.get(column) ?? line.row, column));
  if (columns.ofYear(list)) {
    if (!attendance.start) return null;
    cells.push(partsOf(attendance.start.first).year);
  }
  return joinedText(cells);
}

export function readWordings<P extends Person>(
  plan: Plan,
  lines: readonly ShapedLine[],
  scheme: Scheme<P>,
  specs: readonly WordListSpec[],
): Wordings {
  const readOwn = ownReader(plan, scheme);
  const courseNames = new CourseNames(plan);
  const repeatTests = new Map<string, readonly string[]>();
  const read = (list: WordListSpec): WordListSheet => {
    const maker = new WordListMaker(list.keys, list.values);
    for (const line of lines) {
      if (line.columns.of(list.id).length === 0) continue;
      const key = keyOf(list.id, line);
      if (key === null) continue;
      if (!maker.has(key)) {
        if (/^[ |]*$/.test(key)) continue;
        const { attendance } = line.assessed.nominee;
        for (const truths of readOwn(list, line)) {
          maker.add(key, truths);
          if (list.aboutCourse && truths.includes(0))
            repeatTests.set(wordKey(key), courseNames.tests(attendance.label, attendance.course));
        }
      }
      maker.add(key, truthsOf(list, line.assessed.assessment.facts));
    }
    return maker.list();
  };
  const lists = new Map(specs.map((list) => [list.id, read(list)]));
  return {
    list(id) {
      const found = lists.get(id);
      if (!found) throw new RangeError(`No list of wordings is called "${id}"`);
      return found;
    },
    repeatTests,
    ...courseList(plan.workbook.date1904, lines, courseNames),
    courseNames,
  };
}

const NUMBER_OF = { holds: 2, fails: 0, unknown: 1 } as const;

function truthsOf({ answers }: WordListSpec, facts: Facts): TruthNumber[] {
  return answers.map((condition) => NUMBER_OF[memberOf(condition, facts)]);
}

type OwnReader = (list: WordListSpec, line: ShapedLine) => readonly TruthNumber[][];

/** Reads a wording once more from its own cells alone; names of places on every map. */
function ownReader<P extends Person>(plan: Plan, scheme: Scheme<P>): OwnReader {
  return (list, line) => {
    const own = ownNominee(line);
    const { law } = line.assessed.assessment;
    // A reader that has met no line before lends this one nothing.
    const truths = (nominee: Nominee): TruthNumber[] =>
      truthsOf(list, scheme.factsOf(scheme.lineReader(plan, NO_SETTINGS)(nominee), law));
    if (list.aboutCourse) return [repeatsOf(line, own, truths(own))];
    if (list.withoutDays) return [truths(withoutDays(own))];
    return (list.onMaps ? MAPS : [own.attendance.start]).map((start) => truths(starting(own, start)));
  };
}

const NO_SETTINGS = { asOf: null, options: {} };

/** A course that a heading or the line above names may change without the line: then a repeat cannot be shown. */
function repeatsOf(line: ShapedLine, own: Nominee, truths: readonly TruthNumber[]): TruthNumber[] {
  const { table, line: at, columns, attendance } = own;
  const names = unicodeText(table.sheet, line.shape.tops.get(columns.course) ?? at.row, columns.course) === attendance.label;
  const isOwn = line.shape.course.kind === "cell" && names;
  return isOwn ? [...truths] : truths.map((truth) => (truth === 0 ? 1 : truth));
}

const starting = (nominee: Nominee, start: DaySpan | null): Nominee => ({
  ...nominee,
  attendance: { ...nominee.attendance, start },
});

/** What only the days of a course or the list of courses would tell is not told. */
function withoutDays(nominee: Nominee): Nominee {
  const { table, line, columns, attendance } = nominee;
  const label = columns.course < 0 ? "" : unicodeText(table.sheet, line.row, columns.course);
  return { ...nominee, attendance: { ...attendance, start: null, end: null, course: null, label, content: label } };
}

/** The nominee as the line's own cells alone tell it. */
function ownNominee({ assessed: { nominee }, shape }: ShapedLine): Nominee {
  const { table, line } = nominee;
  const text = (column: number): string =>
    column < 0 ? "" : unicodeText(table.sheet, shape.tops.get(column) ?? line.row, column);
  const at = (field: string): number => table.columns.get(field)?.[0]?.column ?? -1;
  const [unit, province] = [text(at("unit")), text(at("province"))];
  const previous = at("previous");
  return {
    ...nominee,
    position: text(at("position")),
    unit: [unit, province].filter(Boolean).join(", "),
    personnel: text(at("personnel")),
    notes: "",
    country: text(at("country")),
    discipline: nominee.discipline === null ? null : text(nominee.columns.discipline),
    previous: nominee.previous === null ? null : text(previous),
  };
}
