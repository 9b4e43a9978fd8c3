/** Whoever an interface tells of, under a programme: the same conditions and findings as on a sheet, with field names in place of cells. */
import { explain } from "../conditions/explain.ts";
import type { Finding, Place } from "../findings/finding.ts";
import type { CheckSettings, PersonAnswer, PersonInput } from "../programmes/programme.ts";
import { factSourceOf } from "./explain-person.ts";
import type { Assessment, Person } from "./person.ts";
import { withPriority } from "./priority.ts";
import type { Said, Scheme } from "./scheme.ts";
import type { Told } from "./told.ts";
import { type ToldDays, toldDays } from "./told-days.ts";
import { toldFindings } from "./told-findings.ts";

const NOWHERE: Place = { sheet: "", cell: null, row: null };

/** A decider keeps the law it has looked up: one for each call of the interface. */
export function deciderOf<P extends Person>(
  scheme: Scheme<P>,
): (settings: CheckSettings) => (input: PersonInput) => PersonAnswer {
  const sourceOf = factSourceOf(scheme.words);
  return (settings) => {
    const lawFor = scheme.lawBook(settings);
    const read = scheme.inputReader(settings);
    return (input) => {
      const days = toldDays(input);
      const person = read(input, days);
      const law = lawFor(person.courseStart?.first ?? null, person.personnel);
      const assessment = scheme.assess(person, law);
      return {
        ref: input.ref,
        decision: assessment.decision,
        group: assessment.group,
        findings: findingsOf(scheme, input, assessment, days),
        explain: () => {
          const source = sourceOf(assessment, toldBy(input, scheme.fields));
          return withPriority(explain(scheme.eligible, assessment.facts, law, source), scheme.priority, assessment, source);
        },
      };
    };
  };
}

function toldBy(input: PersonInput, fields: Scheme<never>["fields"]): Told {
  return (fact) => {
    const raw = toldText(input, fields[fact] ?? "");
    return { raw: raw === "" ? null : raw, place: null };
  };
}

/** What was told in a field of the interface, as text. */
export function toldText(input: PersonInput, field: string): string {
  switch (field) {
    case "":
      return "";
    case "course.start":
      return input.course.start;
    case "course.end":
      return input.course.end;
    case "course":
      return input.course.content ?? "";
    case "previous":
      return (input.previous ?? []).map(({ content, year }) => `${content} (${year})`).join("; ");
    default: {
      const told: unknown = Reflect.get(input, field);
      return typeof told === "string" ? told : "";
    }
  }
}

function findingsOf<P extends Person>(
  scheme: Scheme<P>,
  input: PersonInput,
  assessment: Assessment<P>,
  days: ToldDays,
): Finding[] {
  const findings = [...scheme.notInForce(assessment.law, NOWHERE)];
  for (const rule of scheme.personRules) {
    if (!rule.concerns(assessment)) continue;
    for (const { fact, law, at } of rule.of(assessment, saidIn(input)))
      findings.push(withField(at(NOWHERE, { law }), scheme.fields[fact] ?? null));
  }
  const told = toldFindings(input, days, assessment.law, scheme);
  return [...findings, ...told.map(({ finding, field }) => withField(finding, field))];
}

function saidIn(input: PersonInput): Said {
  return {
    position: input.position,
    planned: [input.plannedPosition ?? "", input.plannedTerm ?? ""],
    rating: input.rating ?? "",
    hasRating: true,
    discipline: input.discipline ?? "",
    previous: toldText(input, "previous"),
    content: input.course.content ?? "",
    own: (field) => toldText(input, field),
  };
}

function withField(finding: Finding, field: string | null): Finding {
  return { ...finding, values: { ...finding.values, field } };
}
