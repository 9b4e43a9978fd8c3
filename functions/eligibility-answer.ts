/** Decisions as JSON text, in pieces: trees of 5.000 people are tens of megabytes, more than a Worker should hold at once. */
import type { DecisionBody, ExplanationBody, FindingBody } from "../shared/api/decision.ts";
import type { Explanation } from "../shared/conditions/explanation.ts";
import type { Finding, Law } from "../shared/findings/finding.ts";
import { type Citation, citationText } from "../shared/law/citation.ts";
import type { PersonAnswer } from "../shared/programmes/programme.ts";
import type { Conflict } from "../shared/sending/conflict.ts";
import type { Locale, Text } from "../shared/text/locale.ts";
import type { Core } from "./env.ts";

export interface AnswerStyle {
  readonly locale: Locale;
  readonly explain: boolean;
  /** Null where nobody is signed in. */
  readonly conflicts: readonly Conflict[] | null;
}

const PEOPLE_PER_PIECE = 50;

export function* answerPieces(core: Core, answers: readonly PersonAnswer[], style: AnswerStyle): Generator<string> {
  let piece = `{"pack":${JSON.stringify(core.pack)},"decisions":[`;
  for (const [index, answer] of answers.entries()) {
    piece += (index === 0 ? "" : ",") + JSON.stringify(decisionBody(answer, style, core));
    if (index % PEOPLE_PER_PIECE === PEOPLE_PER_PIECE - 1) {
      yield piece;
      piece = "";
    }
  }
  yield `${piece}]${style.conflicts === null ? "" : `,"conflicts":${JSON.stringify(style.conflicts)}`}}`;
}

export function decisionBody(answer: PersonAnswer, { locale, explain }: AnswerStyle, core: Core): DecisionBody {
  return {
    ref: answer.ref,
    decision: answer.decision,
    group: answer.group,
    explanation: explain ? explanationBody(answer.explain(), locale) : null,
    findings: answer.findings.map((finding) => findingBody(finding, locale, core)),
  };
}

function explanationBody(node: Explanation, locale: Locale): ExplanationBody {
  return {
    id: node.id,
    kind: node.kind,
    title: node.title[locale],
    truth: node.truth,
    compared: node.compared === null ? null : node.compared[locale],
    facts: node.facts.map(({ name, title, raw, value }) => ({ name, title: title[locale], raw, value: value[locale] })),
    law: node.law.map((law) => lawBody(law, locale)),
    children: node.children.map((child) => explanationBody(child, locale)),
  };
}

/** A person asked about has fields, not cells: `values.field` names the one a finding stands on. */
function findingBody(finding: Finding, locale: Locale, core: Core): FindingBody {
  const { title, message, todo } = core.wordFinding(finding, locale);
  const { field, ...values } = finding.values;
  return {
    code: finding.code,
    severity: finding.severity,
    field: typeof field === "string" ? field : null,
    title,
    message,
    todo,
    law: finding.law.map((law) => lawBody(law, locale)),
    values: Object.fromEntries(Object.entries(values).map(([name, value]) => [name, plain(value)])),
  };
}

type PlainValue = FindingBody["values"][string];

function plain(value: Finding["values"][string]): PlainValue {
  return typeof value === "object" && value !== null ? [...value] : (value ?? null);
}

/** Rules share their citations, so a few dozen texts serve every person. */
const CITED = new WeakMap<Citation, Text>();

export function lawBody({ cite, from, to }: Law, locale: Locale): { cite: string; from: string; to: string | null } {
  let text = CITED.get(cite);
  if (text === undefined) {
    text = citationText(cite);
    CITED.set(cite, text);
  }
  return { cite: text[locale], from, to };
}
