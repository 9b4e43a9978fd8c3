/** QĐ 1641 on one person told to an interface: the same conditions and findings as on a sheet, with field names in place of cells. */
import type { Finding, Place } from "../../findings/finding.ts";
import { readDiscipline } from "../../text/discipline.ts";
import { type RepeatReading, readPastCourse, repeatOf } from "../../text/past-courses.ts";
import { readPost } from "../../text/posts.ts";
import { readRating } from "../../text/ratings.ts";
import type { CheckSettings, PersonAnswer, PersonInput } from "../programme.ts";
import { explainPerson, ratingYearFor, type Told } from "./explain-person.ts";
import { type LawBook, lawBook } from "./law-book.ts";
import { type Assessment, assess, type Person } from "./person.ts";
import { readPlanning } from "./planning.ts";
import { generalFindings } from "./rules/general-conditions.ts";
import { notInForce } from "./rules/in-force.ts";
import { factOf, targetFact } from "./rules/target-group.ts";
import { targetValues } from "./rules/target-values.ts";
import { SCHEME_BEGINS } from "./subject.ts";
import { type ToldDays, toldDays } from "./told-days.ts";
import { toldFindings } from "./told-findings.ts";

/** Fields of the interface by fact. */
const FIELD: Readonly<Record<string, keyof PersonInput | "course.start" | "course.end">> = {
  age: "birthDate",
  retirement: "birthDate",
  gender: "gender",
  post: "position",
  leads: "position",
  plannedPost: "plannedPosition",
  plannedTerm: "plannedTerm",
  rating: "rating",
  discipline: "discipline",
  courseStart: "course.start",
  courseEnd: "course.end",
  serviceUntil: "course.start",
  repeat: "previous",
};

const NOWHERE: Place = { sheet: "", cell: null, row: null };

/** A decider keeps the law it has looked up: one for each call of the interface. */
export function decider(settings: CheckSettings): (input: PersonInput) => PersonAnswer {
  const lawFor: LawBook = lawBook(settings);
  return (input) => {
    const days = toldDays(input);
    const person = personOf(input, days);
    const assessment = assess(person, lawFor(person.courseStart?.first ?? null));
    return {
      ref: input.ref,
      decision: assessment.decision,
      group: assessment.group,
      findings: findingsOf(input, assessment, days),
      explain: () => explainPerson(assessment, toldBy(input)),
    };
  };
}

function personOf(input: PersonInput, { birth, start, end, letter }: ToldDays): Person {
  const on = start?.first ?? SCHEME_BEGINS;
  return {
    gender: input.gender,
    birth,
    courseStart: start,
    courseEnd: end,
    endUntold: false,
    letter,
    post: readPost(input.position, "", on),
    planned: readPlanning(input.plannedPosition ?? null, input.plannedTerm ?? null, on),
    rating: readRating(input.rating ?? "", ratingYearFor(start)),
    discipline: input.discipline === undefined ? null : readDiscipline(input.discipline),
    repeat: repeatOfInput(input),
    extended: false,
  };
}

/** An interface that tells no past courses tells of none: the duty to name them is the unit's (docs/decisions). */
function repeatOfInput({ previous = [], course }: PersonInput): RepeatReading {
  const courses = previous.map(readPastCourse);
  return repeatOf({ kind: courses.length > 0 ? "courses" : "none", courses }, { content: course.content ?? null }, 2023, 2025);
}

function toldBy(input: PersonInput): Told {
  return (fact) => {
    const raw = toldText(input, FIELD[fact]);
    return { raw: raw === "" ? null : raw, place: null };
  };
}

function toldText(input: PersonInput, field: (typeof FIELD)[string] | undefined): string {
  switch (field) {
    case undefined:
      return "";
    case "course.start":
      return input.course.start;
    case "course.end":
      return input.course.end;
    case "course":
      return input.course.content ?? "";
    case "previous":
      return (input.previous ?? []).map(({ content, year }) => `${content} (${year})`).join("; ");
    default:
      return input[field] ?? "";
  }
}

function findingsOf(input: PersonInput, assessment: Assessment, days: ToldDays): Finding[] {
  const findings = notInForce(assessment.law, NOWHERE);
  const target = assessment.group === null ? targetFact(assessment) : null;
  if (target) {
    const typed = { position: input.position, planned: [input.plannedPosition ?? "", input.plannedTerm ?? ""] };
    const finding = target.definition.at(NOWHERE, targetValues(target.fact, assessment, typed), { law: target.law });
    findings.push(withField(finding, FIELD[factOf(target.fact)] ?? null));
  }
  const texts = {
    rating: input.rating ?? "",
    discipline: input.discipline ?? "",
    previous: toldText(input, "previous"),
    content: input.course.content ?? "",
    hasRating: true,
  };
  for (const { fact, law, at } of generalFindings(assessment, texts)) {
    findings.push(withField(at(NOWHERE, { law }), FIELD[fact] ?? null));
  }
  return [...findings, ...toldFindings(input, days, assessment.law).map(({ finding, field }) => withField(finding, field))];
}

function withField(finding: Finding, field: string | null): Finding {
  return { ...finding, values: { ...finding.values, field } };
}
