/** `/api/docs`: the contract for people, written from the document itself, readable where no other site can be reached. */

import { FIELD_ERRORS, type ProblemValues } from "../../shared/api/field-errors.ts";
import { PEOPLE_PER_CALL } from "../../shared/api/limits.ts";
import { FIELD_ERROR_CODES, PROBLEM_CODES } from "../../shared/api/problem-schema.ts";
import { PROBLEMS } from "../../shared/api/problems.ts";
import type { Locale } from "../../shared/text/locale.ts";
import type { OpenApiDocument } from "../document.ts";
import { type Html, html } from "../html.ts";
import { STATUS } from "../reply.ts";
import { htmlResponse } from "./layout.ts";
import { type NamedOperation, operationId, operationSection, operationsOf } from "./operation.ts";
import { fieldTable, isReference, jsonBlock, type Schema, table } from "./schema.ts";
import { DOCS_WORDS, type DocsWords } from "./words.ts";

export function docsPage(document: OpenApiDocument, locale: Locale): Promise<Response> {
  const words = DOCS_WORDS[locale];
  const operations = operationsOf(document);
  const types = Object.entries(document.components?.schemas ?? {});
  const other = locale === "vi" ? "en" : "vi";
  const body = html`<a class="skip" href="#content">${words.skip}</a>
<header><div class="inner"><h1>${document.info.title}</h1>
<div><a href="/api/openapi.json?lang=${locale}">${words.source}</a> · <a href="/api/docs?lang=${other}" lang="${other}" hreflang="${other}">${words.other}</a></div></div></header>
<div class="frame">
${contents(
  operations,
  types.map(([name]) => name),
  words,
)}
<main id="content">
<p>${document.info.description ?? ""}</p>
<h2 id="calls">${words.calls}</h2>
${operations.map((operation) => operationSection(operation, document, words))}
<h2 id="problems">${words.problems}</h2>
${problems(locale, words)}
<h2 id="types">${words.types}</h2>
${types.map(([name, schema]) => typeSection(name, schema, words))}
</main>
</div>`;
  return htmlResponse({ title: document.info.title, locale, body });
}

function contents(operations: readonly NamedOperation[], types: readonly string[], words: DocsWords): Html {
  const group = (href: string, title: string, links: readonly Html[]): Html =>
    html`<li><a class="group" href="#${href}">${title}</a><ul>${links.map((link) => html`<li>${link}</li>`)}</ul></li>`;
  return html`<nav aria-label="${words.contents}"><ul>
${group(
  "calls",
  words.calls,
  operations.map((named) => html`<a href="#${operationId(named)}">${named.operation.summary ?? named.path}</a>`),
)}
${group("problems", words.problems, [html`<a href="#field-errors">${words.fieldErrors}</a>`])}
${group(
  "types",
  words.types,
  types.map((name) => html`<a href="#type-${name}">${name}</a>`),
)}
</ul></nav>`;
}

/** Values that stand where a real problem has its own. */
const SAMPLE: ProblemValues = {
  allow: "GET, HEAD",
  count: 1,
  field: "people[3].birthDate",
  max: 200,
  expected: "string",
  choices: "male, female",
  example: "1972-05-20",
};

/** A limit that is passed has two numbers, of which the second is the greater. */
const OWN_SAMPLE: Partial<Record<(typeof PROBLEM_CODES)[number], ProblemValues>> = {
  "too-many-people": { most: PEOPLE_PER_CALL, count: PEOPLE_PER_CALL + 250 },
};

function problems(locale: Locale, words: DocsWords): Html {
  const message = FIELD_ERRORS["date-not-real"][locale]({});
  const rows = PROBLEM_CODES.map((code) => {
    const { title, detail, todo } = PROBLEMS[code];
    return html`<tr id="problem-${code}"><th scope="row"><code>${code}</code></th><td>${STATUS[code]}</td>
<td><strong>${title[locale]}</strong><br>${detail[locale]({ ...SAMPLE, message, ...OWN_SAMPLE[code] })}</td><td>${todo[locale]}</td></tr>`;
  });
  const fields = FIELD_ERROR_CODES.map(
    (code) => html`<tr><th scope="row"><code>${code}</code></th><td>${FIELD_ERRORS[code][locale](SAMPLE)}</td></tr>`,
  );
  return html`<p>${words.problemsIntro}</p>
${table(words.problems, [words.code, words.status, words.content, words.todo], rows)}
<h3 id="field-errors">${words.fieldErrors}</h3><p>${words.fieldIntro}</p>
${table(words.fieldErrors, [words.code, words.content], fields)}`;
}

function typeSection(name: string, schema: Schema, words: DocsWords): Html {
  if (isReference(schema)) return html``;
  const example: unknown = schema.example;
  return html`<section><h3 id="type-${name}">${name}</h3>
${schema.description ? html`<p>${schema.description}</p>` : null}
${schema.properties ? fieldTable(schema, words, name) : null}
${example === undefined ? null : jsonBlock(example, `${words.example} ${name}`)}</section>`;
}
