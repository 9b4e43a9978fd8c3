/** json-rules-engine: the conditions as one nested rule; the result it returns carries every condition with its outcome. */
import { Engine } from "json-rules-engine";
import type { Contender } from "../contender.ts";
import { type FactsGiven, factsOf } from "../rows/told.ts";
import { GIVEN, PERIOD_END, PERIOD_START, RATINGS, TERM_END, TERMS, YOUNG } from "./thresholds.ts";

const is = (fact: keyof FactsGiven, value: string) => ({ fact, operator: "equal", value });
const among = (fact: keyof FactsGiven, value: readonly string[]) => ({ fact, operator: "in", value });
const atLeast = (fact: keyof FactsGiven, value: number | { fact: keyof FactsGiven }) => ({
  fact,
  operator: "greaterThanInclusive",
  value,
});
const young = { fact: "age", operator: "lessThan", value: YOUNG };

const conditions = {
  all: [
    {
      any: [
        { all: [young, is("post", "listed")] },
        { all: [is("gender", "female"), is("post", "listed"), atLeast("retirement", TERM_END)] },
        { all: [young, among("post", ["leading", "listed"]), is("plannedPost", "listed"), among("plannedTerm", TERMS)] },
      ],
    },
    atLeast("courseStart", PERIOD_START),
    { fact: "courseEnd", operator: "lessThanInclusive", value: PERIOD_END },
    among("rating", RATINGS),
    is("discipline", "none"),
    atLeast("retirement", { fact: "serviceUntil" }),
    is("repeat", "no"),
  ],
};

export const jsonRulesEngine: Contender = {
  name: "json-rules-engine",
  people: 3000,
  note: `${GIVEN}; its result with the outcome of each condition it looked at`,
  round({ people }) {
    const engine = new Engine().addRule({ name: "eligible", conditions, event: { type: "eligible" } });
    const facts = people.map(factsOf);
    return async () => {
      const eligible: boolean[] = [];
      for (const one of facts) eligible.push((await engine.run(one)).results.length === 1);
      return { eligible, found: eligible.length };
    };
  },
};
