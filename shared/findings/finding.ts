/**
 * Findings: what is wrong, or worth saying, about a plan. A finding is data (code, place, values, law); words come last and stand
 * beside the rule, in both languages. Nothing here is thrown.
 */
import type { Citation } from "../law/citation.ts";
import type { Text, Words } from "../text/locale.ts";

/** `block`: not counted until mended, set aside or sent as a special case. `confirm`: needs a reason once. `info`: is said. */
export const SEVERITIES = ["block", "confirm", "info"] as const;
export type Severity = (typeof SEVERITIES)[number];

/** What a rule is about: one line, one unit's sheet, a course, the whole programme, or the file. */
export type Scope = "row" | "sheet" | "course" | "programme" | "file";

export type Value = string | number | boolean | null | readonly string[];
export type Values = Readonly<Record<string, Value>>;

/** Where a finding stands: one cell ("D12"), or a row, or a sheet. */
export interface Place {
  readonly sheet: string;
  readonly cell: string | null;
  /** 1-based, as the sheet shows it. */
  readonly row: number | null;
}

/** One cell's change that would mend a finding. */
export interface CellFix {
  readonly cell: string;
  readonly before: string | number | boolean | null;
  readonly after: string | number;
}

/** A clause with the days it is in force, as found for the day in question. */
export interface Law {
  readonly cite: Citation;
  /** "YYYY-MM-DD". */
  readonly from: string;
  readonly to: string | null;
}

/** A finding that asks for a reason was given one, in the workbook, and its facts are those of then. */
export interface Confirmed {
  readonly reason: string;
  /** Whoever gave it, by the name typed. */
  readonly by: string;
  /** "2024-03-12T02:30:00.000Z". */
  readonly at: string;
}

export interface Finding extends Place {
  readonly code: string;
  readonly severity: Severity;
  readonly values: Values;
  readonly law: readonly Law[];
  readonly fix: readonly CellFix[] | null;
  /** The other places of the same matter: the other line of a duplicate, the other sheet of a contradiction. */
  readonly related: readonly Place[];
  readonly confirmed?: Confirmed;
}

/** What may be given beside place and values. */
export interface Details {
  readonly law?: readonly Law[];
  readonly fix?: readonly CellFix[] | null;
  readonly related?: readonly Place[];
}

/** A value behind a finding that stands in no cell of its own: a sum, a limit of the law. */
export interface ComparedValue {
  readonly title: Text;
  readonly value: Text;
}

export interface FindingDefinition<V extends Values = Values> {
  readonly code: string;
  readonly severity: Severity;
  readonly scope: Scope;
  /** The kind, as a heading over several: "Xếp loại chưa đạt". */
  readonly title: Text;
  readonly message: Words<V>;
  /** What the planner does about it, in one sentence. */
  readonly todo: Text;
  /** What the cells were compared with: for the explanation. */
  readonly compares?: (values: V) => readonly ComparedValue[];
}

export interface DefinedFinding<V extends Values = Values> extends FindingDefinition<V> {
  at(place: Place, values: V, details?: Details): Finding;
}

/** Defines a finding beside its rule. `code` is "<programme>/<condition-found>" or "common/<condition-found>", never used again for another matter. */
export function defineFinding<V extends Values>(definition: FindingDefinition<V>): DefinedFinding<V> {
  return {
    ...definition,
    at: ({ sheet, cell, row }, values, { law = [], fix = null, related = [] } = {}) => ({
      code: definition.code,
      severity: definition.severity,
      sheet,
      cell,
      row,
      values,
      law,
      fix,
      related,
    }),
  };
}

/** Any finding definition, whatever its values: for lists of them. */
// biome-ignore lint/suspicious/noExplicitAny: a list of definitions with different values has no other common type (the parameter is contravariant)
export type AnyFinding = DefinedFinding<any>;
