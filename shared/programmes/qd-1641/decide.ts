/** QĐ 1641 on one person told to an interface: the same conditions and findings as on a sheet, with field names in place of cells. */
import { explain } from "../../conditions/explain.ts";
import type { Finding, Place } from "../../findings/finding.ts";
import { type Day, type DaySpan, exactly, parseDay, wholeMonth, wholeYear } from "../../sheet/day.ts";
import { readDiscipline } from "../../text/discipline.ts";
import { readPastCourse, repeatOf, type RepeatReading } from "../../text/past-courses.ts";
import { readPlanned } from "../../text/planned-posts.ts";
import { readPost } from "../../text/posts.ts";
import { readRating } from "../../text/ratings.ts";
import type { CheckSettings, PersonAnswer, PersonInput } from "../programme.ts";
import { explainPerson, factSource, ratingYearFor, type Told } from "./explain-person.ts";
import { type LawBook, lawBook } from "./law-book.ts";
import { type Assessment, assess, type Person } from "./person.ts";
import { collectLaw, generalFindings } from "./rules/general-conditions.ts";
import { factOf, targetFact, targetValues } from "./rules/target-group.ts";
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
    const person = personOf(input);
    const assessment = assess(person, lawFor(person.courseStart?.first ?? null));
    const told = toldBy(input);
    return {
      ref: input.ref,
      decision: assessment.decision,
      group: assessment.group,
      findings: findingsOf(input, assessment, told),
      explain: () => explainPerson(assessment, told),
    };
  };
}

/** "1972-05-20", "1972-05" or "1972"; the contract has checked the form. */
export function spanOf(text: string): DaySpan | null {
  if (/^\d{4}$/.test(text)) return wholeYear(Number(text));
  if (/^\d{4}-\d{2}$/.test(text)) return wholeMonth(Number(text.slice(0, 4)), Number(text.slice(5)));
  const day = parseDay(text);
  return day === null ? null : exactly(day);
}

function personOf(input: PersonInput): Person {
  const courseStart = spanOf(input.course.start);
  const on = courseStart?.first ?? (0 as Day);
  const planned = input.plannedPosition === undefined ? null : readPlanned(input.plannedPosition, input.plannedTerm ?? "", on);
  return {
    gender: input.gender,
    birth: spanOf(input.birthDate),
    courseStart,
    courseEnd: spanOf(input.course.end),
    letter: input.nominatedOn === undefined ? null : parseDay(input.nominatedOn),
    post: readPost(input.position, "", on),
    // A term that was not told may stand in the post's own words; otherwise it is not known.
    planned: planned && input.plannedTerm === undefined && planned.terms.length === 0 && !planned.empty ? { ...planned, term: "unknown" } : planned,
    rating: readRating(input.rating ?? "", ratingYearFor(courseStart)),
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
    const field = FIELD[fact];
    const value = field === undefined ? undefined : field === "course.start" ? input.course.start : field === "course.end" ? input.course.end : input[field];
    const raw = typeof value === "string" ? value : Array.isArray(value) ? value.map(({ content }) => content).join("; ") : null;
    return { raw: raw === "" ? null : raw, place: null };
  };
}

function findingsOf(input: PersonInput, assessment: Assessment, told: Told): Finding[] {
  const findings: Finding[] = [];
  const target = assessment.group === null ? targetFact(assessment) : null;
  if (target) {
    const values = targetValues(target.fact, assessment, input.position, [input.plannedPosition ?? "", input.plannedTerm ?? ""]);
    const law = collectLaw(explain(target.fact.group, assessment.facts, assessment.law, factSource(assessment, told)));
    findings.push(withField(target.definition.at(NOWHERE, values, { law }), FIELD[factOf(target.fact)] ?? null));
  }
  const typed = { rating: input.rating ?? "", discipline: input.discipline ?? "", previous: (input.previous ?? []).map(({ content }) => content).join("; "), content: input.course.content ?? "", hasRating: true };
  for (const { condition, fact, definition, values } of generalFindings(assessment, typed)) {
    const law = collectLaw(explain(condition, assessment.facts, assessment.law, factSource(assessment, told)));
    findings.push(withField(definition.at(NOWHERE, values, { law }), FIELD[fact] ?? null));
  }
  return [...findings, ...toldFindings(input, assessment).map(({ finding, field }) => withField(finding, field))];
}

function withField(finding: Finding, field: string | null): Finding {
  return { ...finding, values: { ...finding.values, field } };
}
