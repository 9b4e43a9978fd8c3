/** The facts that the conditions of QĐ 1641 ask for, made of a person. */
import { codeFact, type Facts, type FactValue, UNKNOWN_CODE } from "../../conditions/condition.ts";
import type { ParametersInForce } from "../../conditions/evaluate.ts";
import {
  ageFact,
  courseFacts,
  disciplineFact,
  genderFact,
  NO,
  ratingFact,
  retirementFact,
  truthFact,
  YES,
} from "../../people/facts.ts";
import { fold } from "../../text/fold.ts";
import type { PostReading } from "../../text/posts.ts";
import type { Person } from "./person.ts";

const REPEATS = codeFact("repeats");
const OTHER = codeFact("other");
const LISTED = { holds: codeFact("listed"), fails: OTHER, unknown: UNKNOWN_CODE };
const COVERED = { holds: codeFact("covered"), fails: OTHER, unknown: UNKNOWN_CODE };
const LEADS = { holds: YES, fails: NO, unknown: UNKNOWN_CODE };

export function factsOf(person: Person, law: ParametersInForce): Facts {
  const course = courseFacts(person, law);
  return {
    age: ageFact(person),
    gender: genderFact(person.gender),
    retirement: retirementFact(person),
    post: truthFact(person.post.listed, LISTED),
    leads: leadsFact(person.post),
    extension: person.extended ? YES : NO,
    plannedPost: person.planned ? truthFact(person.planned.post, LISTED) : UNKNOWN_CODE,
    plannedTerm: person.planned ? truthFact(person.planned.term, COVERED) : UNKNOWN_CODE,
    courseStart: course.start,
    courseEnd: course.end,
    rating: ratingFact(person.rating),
    discipline: disciplineFact(person.discipline),
    serviceUntil: course.serviceUntil,
    repeat: person.repeat.answer === "maybe" ? UNKNOWN_CODE : person.repeat.answer === "repeats" ? REPEATS : NO,
  };
}

/** Heads of these are cán bộ, công chức whatever their profession. */
const OFFICES = /\b(so|ubnd|hdnd|uy ban|hoi dong nhan dan|bi thu|uy vien|tinh uy|thanh uy|huyen uy|chi cuc|ban to chuc)\b/;

const leading = new WeakMap<PostReading, FactValue>();

/** A public employee (viên chức) in a leading post, or who may be one, is asked about: the text says cán bộ, công chức. */
function leadsFact(post: PostReading): FactValue {
  if (post.leads !== "holds" || post.publicEmployee === "fails") return truthFact(post.leads, LEADS);
  let fact = leading.get(post);
  if (!fact) {
    fact = readOffices(post);
    leading.set(post, fact);
  }
  return fact;
}

function readOffices({ publicEmployee, parts }: PostReading): FactValue {
  const official = publicEmployee === "unknown" && parts.some(({ text }) => OFFICES.test(fold(text)));
  return official ? YES : UNKNOWN_CODE;
}
