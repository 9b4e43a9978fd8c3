/** Legal numbers with their history: each value stands beside the day it counts from and the clause that set it. */
import type { Day } from "../sheet/day.ts";
import { day } from "../sheet/day.ts";
import type { Text } from "../text/locale.ts";
import type { Citation } from "./citation.ts";

/** What a parameter's number counts. */
export type Unit = "years" | "months" | "days" | "people" | "courses" | "date" | "dong" | "percent" | "yes-no";

export interface DatedValue<T> {
  /** "YYYY-MM-DD", the first day on which the value counts. */
  readonly from: string;
  /** `null` records a repeal. */
  readonly value: T | null;
  readonly cite: Citation;
}

export interface Parameter<T> {
  readonly title: Text;
  readonly unit: Unit;
  /** The day somebody last compared the newest entry with the published text. */
  readonly checkedOn: string;
  /** "law" is a confirmed text; "reading" is our reading of a silent one (its source says which). */
  readonly basis: "law" | "reading";
  /** Oldest first. */
  readonly history: readonly DatedValue<T>[];
}

/** A value in force, and until when. */
export interface InForce<T> {
  readonly value: T;
  readonly cite: Citation;
  readonly from: Day;
  /** The last day, or null while no end is known. */
  readonly to: Day | null;
}

/** The entry in force on a day; undefined before the first and after a repeal. */
export function inForce<T>(parameter: Parameter<T>, on: Day): InForce<T> | undefined {
  let found: InForce<T> | undefined;
  for (const [index, entry] of parameter.history.entries()) {
    const from = day(entry.from);
    if (from > on) break;
    const next = parameter.history[index + 1];
    const to = next ? ((day(next.from) - 1) as Day) : null;
    found = entry.value === null ? undefined : { value: entry.value, cite: entry.cite, from, to };
  }
  return found;
}
