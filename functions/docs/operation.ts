/** One call of the contract as a section of the page. */
import type { OpenApiDocument } from "../document.ts";
import { type Html, html, type Piece } from "../html.ts";
import { fieldRow, isReference, jsonBlock, nameOf, type Schema, table, typeOf } from "./schema.ts";
import type { DocsWords } from "./words.ts";

type PathItem = NonNullable<OpenApiDocument["paths"]>[string];
export type Operation = NonNullable<PathItem["get"]>;

export interface NamedOperation {
  readonly method: string;
  readonly path: string;
  readonly operation: Operation;
}

const METHODS = ["get", "post", "put", "patch", "delete"] as const;

export function operationsOf(document: OpenApiDocument): NamedOperation[] {
  return Object.entries(document.paths ?? {}).flatMap(([path, item]) =>
    METHODS.flatMap((method) => {
      const operation = item[method];
      return operation ? [{ method, path, operation }] : [];
    }),
  );
}

export function operationId({ method, path, operation }: NamedOperation): string {
  return `call-${operation.operationId ?? `${method}${path.replaceAll(/\W+/g, "-")}`}`;
}

export function operationSection(named: NamedOperation, document: OpenApiDocument, words: DocsWords): Html {
  const { method, path, operation } = named;
  return html`<section>
<h3 id="${operationId(named)}" class="call"><span class="method ${method}">${method.toUpperCase()}</span> <code>${path}</code></h3>
<p><strong>${operation.summary ?? ""}</strong><br>${operation.description ?? ""}</p>
${session(operation, words)}
${parameters(named, words)}
${requestBody(named, document, words)}
<h4>${words.responses}</h4>
${table(`${words.responses} ${path}`, [words.status, words.content, words.meaning], responseRows(operation, words))}
${responseExample(named, document, words)}
</section>`;
}

const PLACES: Readonly<Record<string, "inPath" | "inHeader">> = { path: "inPath", header: "inHeader" };

/** Signed in, either way, or by anybody. */
function session({ security = [] }: Operation, words: DocsWords): Piece {
  if (security.length === 0) return null;
  const optional = security.some((way) => Object.keys(way).length === 0);
  return html`<p>${optional ? words.sessionOptional : words.sessionNeeded}</p>`;
}

function parameters({ path, operation }: NamedOperation, words: DocsWords): Piece {
  const rows = (operation.parameters ?? []).flatMap((parameter) => {
    if ("$ref" in parameter || !parameter.schema) return [];
    const place = words[PLACES[parameter.in] ?? "inQuery"];
    const described: Schema = isReference(parameter.schema)
      ? parameter.schema
      : {
          ...parameter.schema,
          description: [parameter.schema.description ?? parameter.description ?? "", `(${place})`].join(" "),
        };
    return [fieldRow(parameter.name, described, parameter.required === true, words)];
  });
  if (rows.length === 0) return null;
  return html`<h4>${words.parameters}</h4>${table(`${words.parameters} ${path}`, [words.name, words.type, words.meaning], rows)}`;
}

function requestBody({ path, operation }: NamedOperation, document: OpenApiDocument, words: DocsWords): Piece {
  const body = operation.requestBody;
  if (!body || "$ref" in body) return null;
  return Object.entries(body.content).map(([type, { schema }]) =>
    schema
      ? html`<h4>${words.request}</h4><p><code>${type}</code>: ${typeOf(schema, words)}</p>${example(schema, document, `${words.example} ${path}`)}`
      : null,
  );
}

function responseRows(operation: Operation, words: DocsWords): Html[] {
  return Object.entries(operation.responses ?? {}).map(([status, response]) => {
    const contents = Object.entries(response.content ?? {}) as [string, { schema?: Schema }][];
    const codes: unknown = response["x-problems"];
    return html`<tr><th scope="row"><code>${status}</code></th>
<td>${contents.map(([type, { schema }]) => html`<code>${type}</code> ${schema ? typeOf(schema, words) : null}`)}</td>
<td>${response.description ?? ""}${headersOf(response.headers, words)}${Array.isArray(codes) ? codes.map((code) => [" ", problemLink(String(code))]) : null}</td></tr>`;
  });
}

/** What a caller keeps of an answer besides its body: the tag that the next call asks for. */
function headersOf(headers: unknown, words: DocsWords): Piece {
  if (typeof headers !== "object" || headers === null) return null;
  return Object.keys(headers).map((name) => html` (${words.inHeader} <code>${name}</code>)`);
}

export function problemLink(code: string): Html {
  return html`<a href="#problem-${code}"><code>${code}</code></a>`;
}

function responseExample({ path, operation }: NamedOperation, document: OpenApiDocument, words: DocsWords): Piece {
  const answer = operation.responses?.["200"] ?? operation.responses?.["201"];
  const schema: Schema | undefined = answer?.content?.["application/json"]?.schema;
  const shown = schema && example(schema, document, `${words.example} ${words.responses} ${path}`);
  return shown ? html`<h4>${words.example}</h4>${shown}` : null;
}

function example(schema: Schema, document: OpenApiDocument, label: string): Piece {
  const named = isReference(schema) ? document.components?.schemas?.[nameOf(schema.$ref)] : schema;
  const value: unknown = named && !isReference(named) ? named.example : undefined;
  return value === undefined ? null : jsonBlock(value, label);
}
