/** The facts that decided on somebody, as the codes that are sent: what was typed stays behind. */
import type { FactValue } from "../../../conditions/condition.ts";
import { birthText } from "../../../sending/sent-birth.ts";
import type { SentFacts } from "../../../sending/sent-plan.ts";
import { isoDay } from "../../../sheet/day.ts";
import type { Assessed } from "../subject.ts";

export function factsOut({ nominee, assessment: { facts, person } }: Assessed): SentFacts {
  return {
    gender: codeOf(facts.gender, ["female", "male"]),
    birthDate: birthText(nominee.birth),
    post: person.post.listed === "holds" ? (person.post.listedCode ?? "unknown") : codeOf(facts.post, ["other"]),
    leads: codeOf(facts.leads, ["yes", "no"]),
    plannedPost: codeOf(facts.plannedPost, ["listed", "other"]),
    plannedTerm: codeOf(facts.plannedTerm, ["covered", "other"]),
    rating: codeOf(facts.rating, ["excellent", "good", "done", "failed"]),
    discipline: codeOf(facts.discipline, ["none", "ended", "pending", "serving"]),
    repeat: codeOf(facts.repeat, ["no", "repeats"]),
    extended: person.extended,
    nominatedOn: person.letter === null ? undefined : isoDay(person.letter),
  };
}

function codeOf<Code extends string>(fact: FactValue | undefined, codes: readonly Code[]): Code | "unknown" {
  const possible = fact?.kind === "codes" ? fact.possible : [];
  return codes.find((code) => possible.length === 1 && possible[0] === code) ?? "unknown";
}
