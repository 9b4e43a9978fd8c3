/** Who may see what, as a condition on `plan p`: a unit sees itself and its departments, `isWithin` said in SQL. */
import type { SqlValue } from "../storage.ts";

export interface Scope {
  readonly condition: string;
  readonly bindings: readonly SqlValue[];
}

/** "63:10/" to "63:10/…": "0" is the character that follows "/". */
export function withinScope(unit: string | null): Scope {
  return unit === null
    ? { condition: "true", bindings: [] }
    : { condition: "(p.unit = ? OR (p.unit > ? AND p.unit < ?))", bindings: [unit, `${unit}/`, `${unit}0`] };
}
