/** What a programme's formulas need besides its conditions: names of cells, lists of wordings, words for reasons, what is summed up. */
import type { Condition, OneOf } from "../../conditions/condition.ts";
import type { FillColumn } from "../../fill/fill.ts";
import type { SpanFormula } from "../../formulas/condition-formula.ts";
import type { Expression } from "../../formulas/expression.ts";
import type { Parameter } from "../../law/dated.ts";
import type { ReadTable } from "../../sheet/table.ts";
import type { Parameters } from "../law-book.ts";
import type { Person } from "../person.ts";
import type { Scheme } from "../scheme.ts";
import type { Subject } from "../subject.ts";
import type { LabelOf } from "./summary-lists.ts";

/** The wordings of some columns, each with what the conditions make of it. */
export interface WordListSpec {
  readonly id: string;
  /** The names of the ranges on "Tham số". */
  readonly keys: string;
  readonly values: readonly string[];
  readonly title: string;
  readonly headers: readonly string[];
  /** In the order of `values`. */
  readonly answers: readonly OneOf[];
  /** The cells that are joined and looked up. */
  columnsOf(table: ReadTable): readonly number[];
  /** Whether the wording answers for the year of the course, which then belongs to it. */
  ofYear(table: ReadTable): boolean;
  /** What nothing in the cells stands for, and what a list without the columns stands for. */
  readonly blank: readonly Expression[];
  readonly absent: Expression;
  /** Whether one cell alone, the first, tells that there is nothing. */
  readonly blankByFirst?: true;
  /** Names of places: read on every map of the country. */
  readonly onMaps?: true;
  /** The answer is about the line's course: shown only where the line's own cell names it. */
  readonly aboutCourse?: true;
  /** Days tell nothing of it: a line that says it by its days alone is not known. */
  readonly withoutDays?: true;
  /** Words in the remarks that take an answer back. */
  readonly unlessNoted?: { readonly fact: string; readonly words: readonly string[] };
}

/** A span of days with a cell for each end. */
export interface SpanNumber {
  readonly parameter: string;
  readonly first: string;
  readonly last: string;
}

/** What a programme's own spans lean on. */
export interface SpanContext {
  readonly start: Expression;
  /** Tells whether the first day is one. */
  readonly started: Expression;
  field(name: string): Expression | null;
  number(parameter: string): Expression | null;
  /** The answer of a condition that looks a wording up. */
  code(condition: OneOf): Expression;
}

export interface ReasonWords {
  readonly failing: Readonly<Record<string, string>>;
  readonly open: Readonly<Record<string, string>>;
  /** What is only asked of whoever meets something else. */
  readonly onlyFor: Readonly<Record<string, string>>;
}

export interface SummaryPart {
  readonly title: string;
  /** The columns whose wordings may tell the label, the best first. */
  readonly fields: readonly string[];
  readonly label: LabelOf;
  /** What the text says of the size. */
  readonly limits?: readonly [least: string, most: string];
}

export interface FormulaScheme<P extends Person> {
  readonly scheme: Scheme<P>;
  /** "Đề án 1641". */
  readonly heading: string;
  /** By parameter: the name of its cell on "Tham số". */
  readonly numbers: Readonly<Record<string, string>>;
  readonly spanNumbers: readonly SpanNumber[];
  readonly parameters: Parameters;
  readonly generalLaw: Parameter<boolean>;
  readonly lists: readonly WordListSpec[];
  /** Facts of the programme's own that are numbers or days. */
  spans?(context: SpanContext): Readonly<Record<string, SpanFormula>>;
  /** Codes that no wording tells. */
  code?(condition: OneOf, field: (name: string) => Expression | null): Expression | null;
  /** What the column of groups shows; null where the programme has no groups. */
  readonly group: { readonly column: FillColumn; shown(name: string): string } | null;
  readonly target: Condition | null;
  readonly reason: ReasonWords;
  summary(subject: Subject<P>): {
    readonly parts: readonly SummaryPart[];
    /** Of all people together. */
    readonly limits: readonly [least: string, most: string] | null;
    readonly young: { readonly title: string; readonly parameter: string } | null;
  };
}
