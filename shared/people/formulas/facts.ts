/** The facts of a programme as formulas over the cells of a line. What is no real date, or no wording of the workbook, is not known. */
import type { Condition, OneOf } from "../../conditions/condition.ts";
import type { FactFormulas, SpanFormula } from "../../formulas/condition-formula.ts";
import { FAILS, HOLDS, OPEN } from "../../formulas/condition-formula.ts";
import { binary, call, choose, type Expression, joined, value } from "../../formulas/expression.ts";
import { OLDEST, YOUNGEST } from "../../rules/common/dates.ts";
import { columnOf, type ReadTable } from "../../sheet/table.ts";
import type { Person } from "../person.ts";
import { UNTOLD } from "./course-days.ts";
import type { FormulaScheme, WordListSpec } from "./formula-scheme.ts";
import type { LawValues } from "./law-values.ts";
import { cellOf, courseText, type Field, filled, is, join } from "./line-cells.ts";
import { extension, genders, mentions, notSentTest } from "./line-words.ts";
import type { RowShape } from "./row-shape.ts";
import type { WordColumns } from "./word-columns.ts";
import type { Wordings } from "./wordings.ts";

/** What the formulas of one list lean on. */
export type Formulas = Pick<FormulaScheme<Person>, "lists" | "code" | "spans"> & { readonly coded: readonly Condition[] };

export interface ListFormulas {
  readonly formulas: Formulas;
  readonly table: ReadTable;
  readonly columns: WordColumns;
  readonly wordings: Wordings;
  readonly law: LawValues;
  /** The date of the list's letter. */
  readonly letter: Expression | null;
  /** 1 while the head of the list is as it was. */
  readonly head: Expression;
}

/** The cells and facts of lines of one shape. */
export interface LineFormulas extends FactFormulas {
  /** The conditions that the column of codes has a digit for. */
  readonly coded: readonly Condition[];
  readonly birth: Expression;
  readonly start: Expression;
  readonly end: Expression | null;
  /** Birth and first day are real days of somebody of working age. */
  readonly bornAndStarts: Expression;
  readonly retirement: SpanFormula;
  readonly name: Expression;
  /** The list is read as it was when the formulas were filled. */
  readonly headKept: Expression;
  /** The line says that the person does not go, or goes as one of the delegation; null where no column could say so. */
  readonly notSent: Expression | null;
}

export function lineFormulas(list: ListFormulas, shape: RowShape): LineFormulas {
  const { table, law, letter, formulas } = list;
  const at = (column: number): Expression => cellOf(table, shape, column);
  const field = (name: string): Expression | null => {
    const found = columnOf(table, name);
    return found ? at(found.column) : null;
  };
  const [woman, man] = genders(field);
  const course = courseText(table, shape, at);
  const birth = shape.birth === "read" ? birthCell(field) : NOTHING;
  const times = timeColumns(table);
  const ends = times.filter((column) => column !== columnOf(table, "start")?.column).map(at);
  const day = (source: RowShape["start"], name: "start" | "end", column: number, untold: readonly Expression[]): Expression =>
    dayCell(source, field(name), { kind: "find", key: joined("&", [course, ...untold]), list: list.wordings.course, column });
  const start = day(shape.start, "start", 0, times.map(at));
  const last = day(shape.end, "end", 1, shape.start === "own" ? ends : times.map(at));
  const end = shape.end === "untold" ? null : last;
  // A last day that is told later, here or in the list of courses, is not the one that was not told.
  const untold = is(last, UNTOLD);
  const bornAndStarts = bornAndStartsTest(birth, start);
  const extended = extension(field);
  const retirement = retirementOf(birth, woman, man, bornAndStarts, law);
  const code = (condition: OneOf): Expression => codeOf(condition, list, at, start, { woman, man, extended, field });
  const own = formulas.spans?.({ start, started: isDay(start), field, number: law.number, code }) ?? {};
  const spans: Readonly<Record<string, SpanFormula>> = {
    ...own,
    age: ageOf(birth, start, letter, bornAndStarts),
    retirement: { ...retirement, orMore: extended },
    courseStart: { first: start, last: start, known: isDay(start) },
    courseEnd: courseEnd(start, end, untold),
    serviceUntil: serviceUntil(start, end, untold, law),
  };
  return {
    coded: formulas.coded,
    birth,
    start,
    end,
    bornAndStarts,
    retirement,
    name: field("familyName") ?? field("name") ?? NOTHING,
    headKept: binary(call("MIN", list.head), "=", value(1)),
    notSent: notSentTest(field),
    span: (fact) => spans[fact] ?? null,
    code,
    parameter: (name) => parameterOf(name, law),
    confirmed: () => ({ kind: "band", key: start, bands: law.confirmed }),
  };
}

const NOTHING = value("");

function birthCell(field: Field): Expression {
  const [one, female, male] = [field("birth"), field("birthFemale"), field("birthMale")];
  if (!female && !male) return one ?? NOTHING;
  const rest = one ?? male ?? NOTHING;
  if (!female) return rest;
  const orMale = one && male ? choose(filled(male), male, one) : rest;
  return choose(filled(female), female, orMale);
}

/** Where a line may tell its own days. */
function timeColumns(table: ReadTable): number[] {
  return [...new Set(["start", "end", "period"].flatMap((name) => columnOf(table, name)?.column ?? []))];
}

/** `ofCourse` asks by the course and by the cells for days of the line's own: once something stands there, no course has that name. */
function dayCell(source: RowShape["start"], own: Expression | null, ofCourse: Expression): Expression {
  // What Excel makes of a text that looks like a day depends on the computer.
  if (source === "own") return own ? call("INT", call("N", own)) : NOTHING;
  return source === "unread" ? NOTHING : ofCourse;
}

/** Five digits: a day from 1927 to 2173. A year, or digits typed without separators, is none; N() makes nothing of texts. */
export function isDay(expression: Expression): Expression {
  return binary(call("ABS", binary(call("N", expression), "-", value(54_999))), "<", value(45_000));
}

/** Both are days, and somebody born on the one is of working age on the other: texts and bare years are far from it. */
function bornAndStartsTest(birth: Expression, start: Expression): Expression {
  const year = (expression: Expression): Expression => call("YEAR", call("N", expression));
  const middle = (YOUNGEST + OLDEST) / 2;
  const years = binary(binary(year(start), "-", year(birth)), "-", value(middle));
  return binary(call("ABS", years), "<=", value(OLDEST - middle));
}

/** On the first day; with a letter, on both days. */
function ageOf(birth: Expression, start: Expression, letter: Expression | null, known: Expression): SpanFormula {
  const on = (day: Expression): Expression => call("DATEDIF", birth, day, value("y"));
  // MIN and MAX pass over texts: a letter whose date is no longer known must not be passed over.
  if (letter === null) {
    const age = on(start);
    return { first: age, last: age, known };
  }
  const dated = binary(letter, "+", value(0));
  return { first: on(call("MIN", start, dated)), last: on(call("MAX", start, dated)), known };
}

/** NĐ 135: the last day of the month in which the age is reached. */
function retirementOf(
  birth: Expression,
  woman: Expression,
  man: Expression,
  bornAndStarts: Expression,
  law: LawValues,
): SpanFormula {
  const band = (gender: "male" | "female"): Expression => ({ kind: "band", key: birth, bands: law.retirement[gender] });
  const day = call("EOMONTH", birth, choose(woman, band("female"), band("male")));
  return { first: day, last: day, known: call("AND", bornAndStarts, call("OR", woman, man)) };
}

function courseEnd(start: Expression, end: Expression | null, untold: Expression): SpanFormula {
  if (end === null) return { first: start, last: binary(start, "+", value(31)), known: call("AND", isDay(start), untold) };
  return { first: end, last: end, known: call("AND", isDay(end), binary(end, ">=", start)) };
}

function serviceUntil(start: Expression, end: Expression | null, untold: Expression, law: LawValues): SpanFormula {
  const [short, long] = [law.number("serviceUnderMonth") ?? NOTHING, law.number("serviceFromMonth") ?? NOTHING];
  if (end === null)
    return { first: call("EDATE", start, short), last: call("EDATE", start, long), known: call("AND", isDay(start), untold) };
  const underMonth = binary(binary(end, "+", value(1)), "<", call("EDATE", start, value(1)));
  const until = call("EDATE", start, choose(underMonth, short, long));
  return { first: until, last: until, known: call("AND", isDay(start), isDay(end), binary(end, ">=", start)) };
}

function parameterOf(name: string, law: LawValues): SpanFormula | null {
  const span = law.span(name);
  if (span) return { ...span, known: null };
  const number = law.number(name);
  return number && { first: number, last: number, known: null };
}

/** What the line says in cells that no list of wordings is looked up by. */
interface Said {
  readonly woman: Expression;
  readonly man: Expression;
  readonly extended: Expression | null;
  readonly field: Field;
}

function codeOf(
  condition: OneOf,
  list: ListFormulas,
  at: (column: number) => Expression,
  start: Expression,
  { woman, man, extended, field }: Said,
): Expression {
  if (condition.fact === "gender") return choose(woman, HOLDS, choose(man, FAILS, OPEN));
  if (condition.fact === "extension") return extended === null ? FAILS : choose(extended, OPEN, FAILS);
  const own = list.formulas.code?.(condition, field);
  if (own) return own;
  for (const spec of list.formulas.lists) {
    const index = spec.answers.findIndex((answer) => isSame(answer, condition));
    if (index < 0) continue;
    const looked = lookUp(spec, index, list, at, start);
    const notes = spec.unlessNoted?.fact === condition.fact ? field("notes") : null;
    return notes && spec.unlessNoted && looked !== OPEN ? choose(mentions(notes, spec.unlessNoted.words), OPEN, looked) : looked;
  }
  throw new TypeError(`No formula knows the fact ${condition.fact}`);
}

/** The same question, whatever clause asks it. */
function isSame(one: OneOf, other: OneOf): boolean {
  return (
    one.fact === other.fact && one.codes.length === other.codes.length && one.codes.every((code) => other.codes.includes(code))
  );
}

function lookUp(
  spec: WordListSpec,
  column: number,
  { columns, wordings }: ListFormulas,
  at: (column: number) => Expression,
  start: Expression,
): Expression {
  const cells = columns.of(spec.id).map(at);
  const [first] = cells;
  if (!first) return spec.absent;
  const blank = spec.blankByFirst ? first : joined("&", cells);
  const keys = columns.ofYear(spec.id) ? [...cells, call("YEAR", start)] : cells;
  const found: Expression = { kind: "find", key: join(keys), list: wordings.list(spec.id), column };
  return choose(is(blank, ""), spec.blank[column] ?? OPEN, found);
}
