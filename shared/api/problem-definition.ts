/** What is said of each problem: what it is, what happened, and what the caller does about it. */
import type { Text, Words } from "../text/locale.ts";
import type { ProblemValues } from "./field-errors.ts";

export interface ProblemDefinition {
  readonly title: Text;
  /** What happened. */
  readonly detail: Words<ProblemValues>;
  /** What the caller does about it. */
  readonly todo: Text;
}
