/** Programmes that say nothing of single persons: whoever an interface tells of can be neither eligible nor ineligible under them. */
import type { Explanation } from "../conditions/explanation.ts";
import type { Text } from "../text/locale.ts";
import type { PersonAnswer, PersonInput } from "./programme.ts";

const NOTHING_SAID: Text = {
  vi: "Kế hoạch này không nêu điều kiện đối với từng người",
  en: "This plan states no conditions for single persons",
};

export function undecided({ ref }: PersonInput): PersonAnswer {
  return { ref, decision: "undetermined", group: null, findings: [], explain: () => EXPLANATION };
}

const EXPLANATION: Explanation = {
  id: "no-conditions",
  kind: "fact",
  title: NOTHING_SAID,
  truth: "unknown",
  compared: NOTHING_SAID,
  facts: [],
  law: [],
  children: [],
};
