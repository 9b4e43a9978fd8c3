/**
 * Conditions as data: a small algebra over named facts and dated parameters. One definition decides, explains itself with its
 * citations, and (in `formulas/`) prints the Excel formula. Everything else is a plain function and does not belong here.
 */
import type { Citation } from "../law/citation.ts";
import type { Text } from "../text/locale.ts";

export type Condition = AllOf | AnyOf | Comparison | OneOf | Attested | Unconfirmed;

interface Named {
  /** Stable: explanations, findings and tests name it. */
  readonly id: string;
  readonly title: Text;
  readonly cite?: Citation;
  /** A second clause, of the fact that is looked at. */
  readonly also?: Citation;
}

/** Holds when all hold; fails when one fails. */
export interface AllOf extends Named {
  readonly kind: "all";
  readonly of: readonly Condition[];
}

/** Holds when one holds; fails when all fail. */
export interface AnyOf extends Named {
  readonly kind: "any";
  readonly of: readonly Condition[];
}

export type Operator = "<" | "<=" | ">=" | ">";

/** Compares a number or a day with a dated parameter or with another fact; each side may be a span of possible values. */
export interface Comparison extends Named {
  readonly kind: "compare";
  readonly fact: string;
  readonly op: Operator;
  readonly to: { readonly parameter: string } | { readonly fact: string };
}

/** The fact's code is one of a list. */
export interface OneOf extends Named {
  readonly kind: "one-of";
  readonly fact: string;
  readonly codes: readonly string[];
}

/** What no sheet can show: stands in the explanation as vouched for, and changes no decision. */
export interface Attested extends Named {
  readonly kind: "attested";
}

/** On days when `parameter` is false the law behind the condition is not confirmed: a failure then only asks. */
export interface Unconfirmed extends Named {
  readonly kind: "unconfirmed";
  readonly parameter: string;
  readonly of: Condition;
}

/** Every possible value of a number or a day; one value when `first === last`. */
export interface SpanFact {
  readonly kind: "span";
  readonly first: number;
  readonly last: number;
}

/** Every code that is possible; an empty list means that nothing is known. */
export interface CodeFact {
  readonly kind: "codes";
  readonly possible: readonly string[];
}

export type FactValue = SpanFact | CodeFact;
export type Facts = Readonly<Record<string, FactValue>>;

export const UNKNOWN_SPAN: SpanFact = { kind: "span", first: Number.NEGATIVE_INFINITY, last: Number.POSITIVE_INFINITY };
export const UNKNOWN_CODE: CodeFact = { kind: "codes", possible: [] };

export function spanFact(first: number, last: number = first): SpanFact {
  return { kind: "span", first, last };
}

const known = new Map<string, CodeFact>();

/** The fact of one known code; shared, because there are few codes and many people. */
export function codeFact(code: string): CodeFact {
  let fact = known.get(code);
  if (!fact) {
    fact = { kind: "codes", possible: [code] };
    known.set(code, fact);
  }
  return fact;
}

/** The conditions that look at a fact themselves, in the order of the text. */
export type Leaf = Comparison | OneOf | Attested;
