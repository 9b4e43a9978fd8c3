/** The parameters in force for a person: under the law of the chosen day, or of the course's first day; never of today. */
import type { ParametersInForce, ParameterValue } from "../conditions/evaluate.ts";
import { inForce, type Parameter } from "../law/dated.ts";
import type { Personnel } from "../law/personnel.ts";
import { type Day, day } from "../sheet/day.ts";

/** `personnel`: each kind has a general law of its own since 2025. */
export type LawBook = (courseStart: Day | null, personnel?: Personnel | null) => ParametersInForce;

export type Parameters = Readonly<Record<string, Parameter<ParameterValue>>>;

/** `firstDay`: a course before the programme is read under its first day: that it lies outside must still be found. */
export function lawBookOf(parameters: Parameters, firstDay: Day, asOf: Day | null): LawBook {
  const eras = erasOf(Object.values(parameters)).map((from) => ({ from, law: lawOn(parameters, from) }));
  return (courseStart) => {
    const on = asOf ?? (courseStart !== null && courseStart > firstDay ? courseStart : firstDay);
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

function lawOn(parameters: Parameters, on: Day): ParametersInForce {
  return Object.fromEntries(Object.entries(parameters).map(([name, parameter]) => [name, inForce(parameter, on)]));
}

/** A whole number in force, or null. */
export function wholeNumber(law: ParametersInForce, name: string): number | null {
  const value = law[name]?.value;
  return typeof value === "number" ? value : null;
}
