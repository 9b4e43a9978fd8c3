/**
 * Why somebody may not be sent, or cannot be decided on: the words of a cell. Everything that fails is said once; where nothing fails,
 * everything that is not known.
 */
import type { Condition } from "../../conditions/condition.ts";
import { conditionFormula, FAILS, type FactFormulas, HOLDS, OPEN } from "../../formulas/condition-formula.ts";
import { binary, call, choose, type Expression, joined, value } from "../../formulas/expression.ts";
import type { Group } from "../person.ts";
import type { ReasonWords } from "./formula-scheme.ts";
import { UNCLEAR } from "./verdict-words.ts";

export const FAILING = "Không đủ điều kiện";
export const OPENING = "Cần bổ sung, xác minh";
/** Before each phrase, so that nothing must be cut off at the end. */
export const DASH = " - ";

/** What a programme's reasons are made of. */
export interface Reasons {
  readonly groups: readonly Group[];
  readonly target: Condition | null;
  readonly general: readonly Condition[];
  readonly words: ReasonWords;
}

/** `codes`: the cell of the codes, which says itself why it holds none. */
export function reasonFormula(facts: FactFormulas, codes: Expression, { groups, target, general, words }: Reasons): Expression {
  const truth = (condition: Condition): Expression => conditionFormula(condition, facts) ?? HOLDS;
  const asked = new Map(groups.flatMap(({ condition }) => condition.of).map((condition) => [condition.id, condition]));
  const ofTarget = target === null ? HOLDS : truth(target);
  const said = (wanted: Expression, phrases: Readonly<Record<string, string>>): Expression => {
    // The conditions of the groups that a cell speaks of, each once.
    const inGroups = [...asked.values()].filter(({ id }) => id in words.failing);
    const about = inGroups.map((condition) => {
      const is = binary(truth(condition), "=", wanted);
      const first = asked.get(words.onlyFor[condition.id] ?? "");
      return phrase(first ? call("AND", is, binary(truth(first), ">", FAILS)) : is, phrases[condition.id]);
    });
    const generally = general.map((condition) => phrase(binary(truth(condition), "=", wanted), phrases[condition.id]));
    const none = target && phrases[target.id] ? [phrase(binary(ofTarget, "=", wanted), phrases[target.id])] : [];
    const groupsSay = about.length > 0 ? [choose(binary(ofTarget, "=", wanted), joined("&", about), value(""))] : none;
    return joined("&", [...groupsSay, ...generally]);
  };
  const all = call("MIN", ofTarget, ...general.map(truth));
  const failing = joined("&", [value(FAILING), said(FAILS, words.failing)]);
  const opening = joined("&", [value(OPENING), said(OPEN, words.open)]);
  const reason = call("CHOOSE", binary(all, "+", value(1)), failing, opening, value(""));
  return call("IFERROR", reason, call("IFERROR", binary(codes, "&", value("")), value(UNCLEAR)));
}

const phrase = (test: Expression, words = ""): Expression => choose(test, value(DASH + words), value(""));
