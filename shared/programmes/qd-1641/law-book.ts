/** The parameters in force for a person: under the law of the chosen day, or of the course's first day; never of today. */
import type { ParametersInForce, ParameterValue } from "../../conditions/evaluate.ts";
import { inForce, type Parameter } from "../../law/dated.ts";
import { INSTRUMENTS } from "../../law/instruments.ts";
import { type Day, day } from "../../sheet/day.ts";
import type { CheckSettings } from "../programme.ts";
import { PARAMETERS, TERM_ENDS, termEnd } from "./parameters.ts";

export type LawBook = (courseStart: Day | null) => ParametersInForce;

/** A course before the decision is read under the decision's first day: that it lies outside the scheme must still be found. */
const FIRST_DAY = day(INSTRUMENTS["qd-1641"].effective);

export function lawBook({ asOf, options }: CheckSettings): LawBook {
  const chosen = options.termEnd === TERM_ENDS.strict ? TERM_ENDS.strict : TERM_ENDS.default;
  const parameters: Readonly<Record<string, Parameter<ParameterValue>>> = { ...PARAMETERS, termEnd: termEnd(chosen) };
  const eras = erasOf(Object.values(parameters)).map((from) => ({ from, law: lawOn(parameters, from) }));
  return (courseStart) => {
    const on = asOf ?? (courseStart !== null && courseStart > FIRST_DAY ? courseStart : FIRST_DAY);
    let law = BEFORE_ALL;
    for (const era of eras) if (era.from <= on) law = era.law;
    return law;
  };
}

const BEFORE_ALL: ParametersInForce = {};

/** The days on which any number changes: between them the law is one, and whoever falls there shares it. */
function erasOf(parameters: readonly Parameter<ParameterValue>[]): Day[] {
  const days = parameters.flatMap(({ history }) => history.map(({ from }) => day(from)));
  return [...new Set(days)].sort((a, b) => a - b);
}

function lawOn(parameters: Readonly<Record<string, Parameter<ParameterValue>>>, on: Day): ParametersInForce {
  return Object.fromEntries(Object.entries(parameters).map(([name, parameter]) => [name, inForce(parameter, on)]));
}

/** A whole number in force, or null. */
export function numberInForce(law: ParametersInForce, name: keyof typeof PARAMETERS): number | null {
  const value = law[name]?.value;
  return typeof value === "number" ? value : null;
}
