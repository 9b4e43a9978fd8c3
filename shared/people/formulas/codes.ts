/**
 * "Mã điều kiện": one cell with a digit for each condition (2 holds, 1 not known, 0 fails), from which group, decision and reason are
 * told in short formulas. Without such a column group and decision ask the cells themselves; the reason would be too long.
 */
import type { Condition } from "../../conditions/condition.ts";
import { conditionFormula, type FactFormulas, HOLDS } from "../../formulas/condition-formula.ts";
import { binary, call, choose, type Expression, joined, value } from "../../formulas/expression.ts";
import type { Deciding, Person } from "../person.ts";
import type { LineFormulas } from "./facts.ts";

/** The conditions in the order of their digits: those of the groups, each once, then the general ones. */
export function codedOf({ groups, general }: Pick<Deciding<Person>, "groups" | "general">): readonly Condition[] {
  const all = [...groups.flatMap(({ condition }) => condition.of), ...general].filter(({ kind }) => kind !== "attested");
  return [...new Map(all.map((condition) => [condition.id, condition])).values()];
}

/** What stands in the place of the digits where they would tell nothing: it makes group and decision unclear, and is their reason. */
export const UNJUDGED = {
  head: "Đầu bảng đã sửa sau khi điền công thức: cần điền lại",
  notSent: "Ghi chú cho biết không đi hoặc là người của đoàn",
} as const;

export function codesFormula(facts: LineFormulas): Expression {
  const codes = joined(
    "&",
    facts.coded.map((condition) => conditionFormula(condition, facts) ?? HOLDS),
  );
  const sent = facts.notSent ? choose(facts.notSent, value(UNJUDGED.notSent), codes) : codes;
  return choose(facts.headKept, sent, value(UNJUDGED.head));
}

/** The same facts, with the answers read from the cell of the codes. */
export function factsByCode<T extends FactFormulas & Pick<LineFormulas, "coded">>(facts: T, codes: Expression): T {
  return {
    ...facts,
    answered(condition) {
      const index = facts.coded.findIndex(({ id }) => id === condition.id);
      if (index < 0) return null;
      return binary(call("MID", codes, value(index + 1), value(1)), "*", value(1));
    },
  };
}
