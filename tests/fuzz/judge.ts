/** Is an answer what the document promises? Its status, its kind of content and its body; and nothing of ours showing. */
import { Ajv2020 } from "ajv/dist/2020.js";
import type { Interface, Operation } from "./document.ts";

export interface Answer {
  readonly status: number;
  readonly type: string;
  readonly text: string;
}

/** What a stack, a statement or a path of ours would look like. */
const LEAKS = /SQLITE|\bat \S+ \(|node_modules|durable object|SELECT |INSERT |\.ts:\d+/i;

export function judge({ operations, schemas }: Interface): (operation: Operation, answer: Answer) => string | null {
  const ajv = new Ajv2020({ strict: false, validateFormats: false });
  ajv.addSchema({ $id: "api", components: { schemas } });
  const checks = new Map<string, ReturnType<typeof ajv.compile>>();
  for (const operation of operations)
    for (const [status, { content = {} }] of Object.entries(operation.responses))
      for (const [type, { schema }] of Object.entries(content))
        if (schema && type.endsWith("json"))
          checks.set(`${operation.operationId} ${status} ${type}`, ajv.compile(absolute(schema)));

  return (operation, { status, type, text }) => {
    const promised = operation.responses[String(status)];
    if (status >= 500) return `status ${status}`;
    if (!promised) return `status ${status} is not documented`;
    if (LEAKS.test(text)) return "the answer shows something of the inside";
    const types = Object.keys(promised.content ?? {});
    if (types.length === 0) return text === "" ? null : "a body where none is documented";
    const kind = type.split(";")[0] ?? "";
    if (!types.includes(kind)) return `content ${kind} is not documented`;
    const check = checks.get(`${operation.operationId} ${status} ${kind}`);
    if (!check) return null;
    return check(JSON.parse(text)) ? null : `body: ${ajv.errorsText(check.errors).slice(0, 300)}`;
  };
}

/** References within the document, seen from a schema taken out of it. */
function absolute(schema: object): object {
  return JSON.parse(JSON.stringify(schema).replaceAll('"#/components', '"api#/components')) as object;
}
