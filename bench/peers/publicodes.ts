/** Publicodes: the conditions as rules in its own (French) words; the evaluated tree is its explanation. */
import Engine from "publicodes";
import type { Contender } from "../contender.ts";
import { type FactsGiven, factsOf } from "../rows/told.ts";
import { GIVEN, PERIOD_END, PERIOD_START, RATINGS, TERM_END, TERMS, YOUNG } from "./thresholds.ts";

const ALL = "toutes ces conditions";
const ANY = "une de ces conditions";
const among = (fact: string, codes: readonly string[]): object => ({ [ANY]: codes.map((code) => `${fact} = '${code}'`) });

/** Its names are words, without capitals. */
const NAMES: Readonly<Record<keyof FactsGiven, string>> = {
  age: "age",
  gender: "gender",
  post: "post",
  plannedPost: "planned post",
  plannedTerm: "planned term",
  rating: "rating",
  discipline: "discipline",
  repeat: "repeat",
  retirement: "retirement",
  serviceUntil: "service until",
  courseStart: "course start",
  courseEnd: "course end",
};

const rules = {
  ...Object.fromEntries(Object.values(NAMES).map((name) => [name, { valeur: "non" }])),
  young: { valeur: `age < ${YOUNG}` },
  "group a": { [ALL]: ["young", "post = 'listed'"] },
  "group b": { [ALL]: ["gender = 'female'", "post = 'listed'", `retirement >= ${TERM_END}`] },
  "group c": { [ALL]: ["young", among("post", ["leading", "listed"]), "planned post = 'listed'", among("planned term", TERMS)] },
  "target group": { [ANY]: ["group a", "group b", "group c"] },
  "in period": { [ALL]: [`course start >= ${PERIOD_START}`, `course end <= ${PERIOD_END}`] },
  rated: among("rating", RATINGS),
  serves: { valeur: "retirement >= service until" },
  eligible: { [ALL]: ["target group", "in period", "rated", "discipline = 'none'", "serves", "repeat = 'no'"] },
};

const quiet = { log() {}, warn() {}, error() {} };

export const publicodes: Contender = {
  name: "publicodes",
  people: 400,
  note: `${GIVEN}; its evaluated tree`,
  round({ people }) {
    const engine = new Engine(rules, { logger: quiet });
    const situations = people.map((person) => situationOf(factsOf(person)));
    return () => {
      const eligible = situations.map((situation) => engine.setSituation(situation).evaluate("eligible").nodeValue === true);
      return { eligible, found: eligible.length };
    };
  },
};

function situationOf(facts: FactsGiven): Record<string, string | number> {
  return Object.fromEntries(
    Object.entries(facts).map(([fact, value]) => [
      NAMES[fact as keyof FactsGiven],
      typeof value === "string" ? `'${value}'` : value,
    ]),
  );
}
