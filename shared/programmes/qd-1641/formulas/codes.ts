/**
 * "Mã điều kiện": one cell with a digit for each condition (2 holds, 1 not known, 0 fails), from which group, decision and reason are
 * told in short formulas. Without such a column group and decision ask the cells themselves; the reason would be too long.
 */
import type { Condition } from "../../../conditions/condition.ts";
import { conditionFormula, type FactFormulas, HOLDS } from "../../../formulas/condition-formula.ts";
import { binary, call, type Expression, joined, value } from "../../../formulas/expression.ts";
import { GENERAL_CONDITIONS } from "../conditions.ts";
import { GROUPS } from "../groups.ts";

/** The conditions in the order of their digits: those of the groups, each once, then the general ones. */
export const CODED: readonly Condition[] = [
  ...new Map(
    [...GROUPS.flatMap(({ of }) => of), ...GENERAL_CONDITIONS]
      .filter(({ kind }) => kind !== "attested")
      .map((condition) => [condition.id, condition]),
  ).values(),
];

export function codesFormula(facts: FactFormulas): Expression {
  return joined(
    "&",
    CODED.map((condition) => conditionFormula(condition, facts) ?? HOLDS),
  );
}

/** The same facts, with the answers read from the cell of the codes. */
export function factsByCode<T extends FactFormulas>(facts: T, codes: Expression): T {
  return {
    ...facts,
    answered(condition) {
      const index = CODED.findIndex(({ id }) => id === condition.id);
      if (index < 0) return null;
      return binary(call("MID", codes, value(index + 1), value(1)), "*", value(1));
    },
  };
}
