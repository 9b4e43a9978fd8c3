/** A schema of the document as a table of fields. Inline objects are spread out as "course.start"; named ones are links. */
import type { OpenApiDocument } from "../document.ts";
import { type Html, html, type Piece } from "../html.ts";
import type { DocsWords } from "./words.ts";

export type Schema = NonNullable<NonNullable<OpenApiDocument["components"]>["schemas"]>[string];
type PlainSchema = Exclude<Schema, { $ref: string }>;

export function isReference(schema: Schema): schema is Extract<Schema, { $ref: string }> {
  return "$ref" in schema;
}

/** The name at the end of "#/components/schemas/Decision". */
export function nameOf(reference: string): string {
  return reference.slice(reference.lastIndexOf("/") + 1);
}

export function typeLink(name: string): Html {
  return html`<a href="#type-${name}">${name}</a>`;
}

export function typeOf(schema: Schema, words: DocsWords): Piece {
  if (isReference(schema)) return typeLink(nameOf(schema.$ref));
  const choices = schema.anyOf ?? schema.oneOf;
  if (choices)
    return separated(
      choices.map((choice) => typeOf(choice, words)),
      " | ",
    );
  // An optional reference with a description of its own is written as a group of one.
  if (schema.allOf)
    return separated(
      schema.allOf.filter((part) => isReference(part)).map((part) => typeOf(part, words)),
      " & ",
    );
  if (schema.enum)
    return separated(
      schema.enum.map((value) => html`<code>${JSON.stringify(value)}</code>`),
      " | ",
    );
  if (schema.items) return html`${words.list} ${typeOf(schema.items, words)}`;
  if (schema.format === "date") return words.date;
  if (schema.type === "object") return schema.properties ? "object" : words.map;
  return [schema.type ?? words.anything].flat().join(" | ");
}

function separated(pieces: readonly Piece[], by: string): Piece {
  return pieces.map((piece, index) => (index === 0 ? piece : [by, piece]));
}

export function limitsOf(schema: Schema, words: DocsWords): string {
  if (isReference(schema)) return "";
  const { maxLength, maxItems, minimum, maximum } = schema;
  const range = typeof minimum === "number" && typeof maximum === "number" && maximum < 10_000;
  return [
    maxLength === undefined ? "" : `${words.atMost} ${maxLength} ${words.characters}`,
    maxItems === undefined ? "" : `${words.atMost} ${maxItems} ${words.items}`,
    range ? `${words.from} ${minimum} ${words.to} ${maximum}` : "",
  ]
    .filter((part) => part !== "")
    .join("; ");
}

export function fieldTable(schema: PlainSchema, words: DocsWords, label: string): Html {
  return table(label, [words.name, words.type, words.meaning], fieldRows(schema, words, ""));
}

function fieldRows(schema: PlainSchema, words: DocsWords, prefix: string): Html[] {
  const required = new Set(schema.required ?? []);
  return Object.entries(schema.properties ?? {}).flatMap(([name, field]) => {
    const path = `${prefix}${name}`;
    const row = fieldRow(path, field, required.has(name), words);
    const inner = innerObject(field);
    return inner ? [row, ...fieldRows(inner.schema, words, `${path}${inner.list ? "[]" : ""}.`)] : [row];
  });
}

export function fieldRow(name: string, schema: Schema, required: boolean, words: DocsWords): Html {
  const description = isReference(schema) ? "" : (schema.description ?? "");
  const limits = limitsOf(schema, words);
  return html`<tr><th scope="row"><code>${name}</code> ${required ? html`<span class="must">${words.required}</span>` : null}</th>
<td>${typeOf(schema, words)}</td><td>${description}${limits ? html` <span class="limit">(${limits})</span>` : null}</td></tr>`;
}

function innerObject(field: Schema): { readonly schema: PlainSchema; readonly list: boolean } | null {
  if (isReference(field)) return null;
  if (field.properties) return { schema: field, list: false };
  const { items } = field;
  return items && !isReference(items) && items.properties ? { schema: items, list: true } : null;
}

/** A table that scrolls by itself on a narrow screen, and can be reached by keyboard to do so. */
export function table(label: string, heads: readonly string[], rows: readonly Html[]): Html {
  return html`<div class="wide" role="group" aria-label="${label}" tabindex="0"><table>
<thead><tr>${heads.map((head) => html`<th scope="col">${head}</th>`)}</tr></thead>
<tbody>${rows}</tbody></table></div>`;
}

export function jsonBlock(value: unknown, label: string): Html {
  return html`<pre tabindex="0" role="group" aria-label="${label}"><code>${JSON.stringify(value, null, 2)}</code></pre>`;
}
