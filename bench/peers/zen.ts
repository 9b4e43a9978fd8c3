/** ZEN: a decision table finds the group, an expression node the general conditions; evaluated with its trace, many at a time. */
import { ZenEngine } from "@gorules/zen-engine";
import type { Contender } from "../contender.ts";
import { factsOf } from "../rows/told.ts";
import { GIVEN, PERIOD_END, PERIOD_START, RATINGS, TERM_END, TERMS, YOUNG } from "./thresholds.ts";

const listOf = (values: readonly string[]): string => values.map((one) => `"${one}"`).join(", ");
const INPUTS = ["age", "gender", "post", "retirement", "plannedPost", "plannedTerm"];

/** One line of the table: a condition for each input, "" where any value will do. */
function line(group: string, cells: Readonly<Record<string, string>>): object {
  return { _id: group, ...Object.fromEntries(INPUTS.map((field) => [field, cells[field] ?? ""])), group: `"${group}"` };
}

const young = `< ${YOUNG}`;

const table = {
  hitPolicy: "first",
  passThrough: true,
  inputs: INPUTS.map((field) => ({ id: field, name: field, field })),
  outputs: [{ id: "group", name: "group", field: "group" }],
  rules: [
    line("a", { age: young, post: '"listed"' }),
    line("b", { gender: '"female"', post: '"listed"', retirement: `>= ${TERM_END}` }),
    line("c", { age: young, post: '"leading", "listed"', plannedPost: '"listed"', plannedTerm: listOf(TERMS) }),
    line("none", {}),
  ],
};

const expressions: readonly (readonly [key: string, value: string])[] = [
  ["inPeriod", `courseStart >= ${PERIOD_START} and courseEnd <= ${PERIOD_END}`],
  ["rated", `rating in [${listOf(RATINGS)}]`],
  ["undisciplined", 'discipline == "none"'],
  ["serves", "retirement >= serviceUntil"],
  ["first", 'repeat == "no"'],
  ["eligible", 'group != "none" and $.inPeriod and $.rated and $.undisciplined and $.serves and $.first'],
];

const graph = {
  nodes: [
    { id: "in", type: "inputNode", name: "facts" },
    { id: "group", type: "decisionTableNode", name: "group", content: table },
    {
      id: "general",
      type: "expressionNode",
      name: "general",
      content: { expressions: expressions.map(([key, value]) => ({ id: key, key, value })) },
    },
    { id: "out", type: "outputNode", name: "decision" },
  ],
  edges: [
    { id: "1", type: "edge", sourceId: "in", targetId: "group" },
    { id: "2", type: "edge", sourceId: "group", targetId: "general" },
    { id: "3", type: "edge", sourceId: "general", targetId: "out" },
  ],
};

const AT_A_TIME = 64;

export const zen: Contender = {
  name: "@gorules/zen-engine",
  people: 2000,
  note: `${GIVEN}; its trace of both nodes; ${AT_A_TIME} at a time on its own threads`,
  round({ people }) {
    const decision = new ZenEngine().createDecision(graph);
    const facts = people.map(factsOf);
    return async () => {
      const eligible: boolean[] = [];
      for (let from = 0; from < facts.length; from += AT_A_TIME) {
        const answers = await Promise.all(
          facts.slice(from, from + AT_A_TIME).map((one) => decision.evaluate(one, { trace: true })),
        );
        for (const { result } of answers) eligible.push(isEligible(result));
      }
      return { eligible, found: eligible.length };
    };
  },
};

function isEligible(result: unknown): boolean {
  return typeof result === "object" && result !== null && "eligible" in result && result.eligible === true;
}
