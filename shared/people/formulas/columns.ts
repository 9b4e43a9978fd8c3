/** The columns that formulas fill in a list of nominees. */

import type { Condition } from "../../conditions/condition.ts";
import { conditionFormula } from "../../formulas/condition-formula.ts";
import { binary, call, choose, type Expression, value } from "../../formulas/expression.ts";
import type { Group } from "../person.ts";
import { LEVEL_WORDS } from "../priority.ts";
import { isDay, type LineFormulas } from "./facts.ts";
import { DECISIONS, NO_GROUP, UNCLEAR } from "./verdict-words.ts";

const unclear = value(UNCLEAR);
const orUnclear = (test: Expression, then: Expression): Expression => call("IFERROR", choose(test, then, unclear), unclear);

export function ageFormula({ birth, start, bornAndStarts }: LineFormulas): Expression {
  return orUnclear(bornAndStarts, call("DATEDIF", birth, start, value("y")));
}

export function retirementFormula({ retirement }: LineFormulas): Expression {
  return orUnclear(retirement.known ?? unclear, retirement.first);
}

/** Whole months from the first day of the course; 0 for whoever retires before. */
export function monthsLeftFormula({ retirement, start }: LineFormulas): Expression {
  const { first, known } = retirement;
  const months = choose(binary(first, "<", start), value(0), call("DATEDIF", start, first, value("m")));
  return orUnclear(known ?? unclear, months);
}

export function daysFormula({ start, end }: LineFormulas): Expression {
  return end === null ? unclear : daysOfCourse(start, end);
}

/** Both days count, at whatever hour. */
export function daysOfCourse(start: Expression, end: Expression): Expression {
  const days = binary(binary(end, "-", start), "+", value(1));
  return orUnclear(call("AND", isDay(start), isDay(end), binary(end, ">=", start)), days);
}

/** Where a column of codes stands, that column asks whether the line can be judged at all. */
function judged(facts: LineFormulas, then: Expression): Expression {
  if (facts.answered) return then;
  const judged = facts.notSent ? choose(facts.notSent, unclear, then) : then;
  return choose(facts.headKept, judged, unclear);
}

export function groupFormula(facts: LineFormulas, groups: readonly Group[], shown: (name: string) => string): Expression {
  const truths = groups.map(({ condition }) => conditionFormula(condition, facts) ?? value(2));
  const none = call("CHOOSE", binary(call("MAX", ...truths), "+", value(1)), value(NO_GROUP), unclear, unclear);
  const group = groups.reduceRight<Expression>((rest, { name }, index) => {
    const truth = truths[index] ?? value(0);
    return choose(binary(truth, "=", value(2)), value(shown(name)), rest);
  }, none);
  return call("IFERROR", judged(facts, group), unclear);
}

/** Whoever has no name cannot be sent, whatever else holds. */
export function decisionFormula(facts: LineFormulas, eligible: Condition): Expression {
  const truth = conditionFormula(eligible, facts) ?? value(2);
  const named = call("MIN", truth, choose(binary(facts.name, "=", value("")), value(1), value(2)));
  const words = [DECISIONS.ineligible, DECISIONS.undetermined, DECISIONS.eligible].map(value);
  return call("IFERROR", judged(facts, call("CHOOSE", binary(named, "+", value(1)), ...words)), unclear);
}

/** An order and no condition: whoever it does not prefer may be sent all the same. */
export function priorityFormula(facts: LineFormulas, priority: Condition): Expression {
  const truth = conditionFormula(priority, facts) ?? value(2);
  const words = [LEVEL_WORDS.fails, LEVEL_WORDS.unknown, LEVEL_WORDS.holds].map(({ vi }) => value(vi));
  return call("IFERROR", judgedAlone(facts, call("CHOOSE", binary(truth, "+", value(1)), ...words)), unclear);
}

/** Without leaning on the column of codes, which says nothing of the order. */
function judgedAlone(facts: LineFormulas, then: Expression): Expression {
  const sent = facts.notSent ? choose(facts.notSent, unclear, then) : then;
  return choose(facts.headKept, sent, unclear);
}
