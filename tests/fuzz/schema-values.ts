/** Values from a JSON schema of the interface's own document: mostly as it asks, sometimes spoilt in one place. */
import fc from "fast-check";

export type Json = null | boolean | number | string | readonly Json[] | { readonly [key: string]: Json };

export interface Schema {
  readonly $ref?: string;
  readonly type?: string | readonly string[];
  readonly enum?: readonly Json[];
  readonly const?: Json;
  readonly anyOf?: readonly Schema[];
  readonly oneOf?: readonly Schema[];
  readonly properties?: Readonly<Record<string, Schema>>;
  readonly required?: readonly string[];
  readonly additionalProperties?: boolean | Schema;
  readonly items?: Schema;
  readonly minItems?: number;
  readonly maxItems?: number;
  readonly minimum?: number;
  readonly maximum?: number;
  readonly minLength?: number;
  readonly maxLength?: number;
  readonly pattern?: string;
  readonly format?: string;
  readonly example?: Json;
}

export type Schemas = Readonly<Record<string, Schema>>;

/** What nobody should send. */
export const HOSTILE: fc.Arbitrary<Json> = fc.oneof(
  fc.constantFrom<Json>(
    null,
    true,
    -1,
    0,
    1.5,
    1e308,
    "",
    " ",
    "\u0000",
    "=1+1",
    "../../x",
    "__proto__",
    "𝕏".repeat(300),
    "2024-02-30",
  ),
  fc.constant<Json>("x".repeat(5_000)),
  fc.constant<Json>({ __proto__x: 1, constructor: { prototype: 1 } }),
  fc.array(fc.constant<Json>(null), { minLength: 1, maxLength: 30 }),
  fc.string({ unit: "binary", maxLength: 40 }),
  fc.double({ noNaN: true, noDefaultInfinity: true }),
);

const LONGEST_LIST = 6;

export function valuesOf(schema: Schema, schemas: Schemas, depth = 0): fc.Arbitrary<Json> {
  if (schema.$ref !== undefined) return valuesOf(schemas[schema.$ref.split("/").at(-1) ?? ""] ?? {}, schemas, depth + 1);
  if (schema.const !== undefined) return fc.constant(schema.const);
  if (schema.enum) return fc.constantFrom(...schema.enum);
  const choices = schema.anyOf ?? schema.oneOf;
  if (choices) return fc.oneof(...choices.map((choice) => valuesOf(choice, schemas, depth + 1)));
  const types = typeof schema.type === "string" ? [schema.type] : (schema.type ?? ["object"]);
  return fc.oneof(...types.map((type) => ofType(type, schema, schemas, depth)));
}

function ofType(type: string, schema: Schema, schemas: Schemas, depth: number): fc.Arbitrary<Json> {
  switch (type) {
    case "null":
      return fc.constant(null);
    case "boolean":
      return fc.boolean();
    case "integer":
      return fc.integer({ min: schema.minimum ?? -1_000, max: Math.min(schema.maximum ?? 1_000_000, 2_000_000_000) });
    case "number":
      return fc.double({ noNaN: true, min: schema.minimum ?? -1e9, max: schema.maximum ?? 1e9 });
    case "string":
      return textOf(schema);
    case "array":
      return fc.array(valuesOf(schema.items ?? {}, schemas, depth + 1), {
        minLength: schema.minItems ?? 0,
        maxLength: Math.min(schema.maxItems ?? LONGEST_LIST, LONGEST_LIST),
      });
    default:
      return depth > 6 ? fc.constant({}) : objectOf(schema, schemas, depth);
  }
}

function textOf({ pattern, format, minLength = 0, maxLength = 40, example }: Schema): fc.Arbitrary<Json> {
  const said: fc.Arbitrary<Json>[] = example === undefined ? [] : [fc.constant(example)];
  if (pattern !== undefined) return fc.oneof(...said, fc.stringMatching(new RegExp(pattern)));
  if (format === "date") return fc.oneof(...said, fc.constantFrom("2024-05-13", "2024-02-29", "2023-12-31"));
  return fc.oneof(...said, fc.string({ unit: "grapheme", minLength, maxLength: Math.min(maxLength, 60) }));
}

function objectOf(
  { properties = {}, required = [], additionalProperties }: Schema,
  schemas: Schemas,
  depth: number,
): fc.Arbitrary<Json> {
  const fields = Object.fromEntries(
    Object.entries(properties).map(([name, schema]) => [name, valuesOf(schema, schemas, depth + 1)]),
  );
  const known = fc.record(fields, { requiredKeys: required.filter((name) => name in fields) });
  if (typeof additionalProperties !== "object") return known;
  return fc.dictionary(fc.string({ maxLength: 12 }), valuesOf(additionalProperties, schemas, depth + 1), { maxKeys: 3 });
}

/** A value with one place of it changed for what nobody should send, or a field lost or made up. */
export function spoilt(value: Json): fc.Arbitrary<Json> {
  return fc.tuple(fc.nat(), HOSTILE, fc.integer({ min: 0, max: 9 })).map(([at, bad, how]) => spoilAt(value, at, bad, how));
}

function spoilAt(value: Json, at: number, bad: Json, how: number): Json {
  if (Array.isArray(value)) {
    if (value.length === 0 || how === 0) return bad;
    const index = at % value.length;
    return value.map((item: Json, place) => (place === index ? spoilAt(item, Math.floor(at / value.length), bad, how) : item));
  }
  if (typeof value !== "object" || value === null) return bad;
  const names = Object.keys(value);
  if (names.length === 0 || how === 1) return { ...value, [typeof bad === "string" ? bad : "made up"]: bad };
  const name = names[at % names.length] ?? "";
  if (how === 2) return Object.fromEntries(Object.entries(value).filter(([key]) => key !== name));
  const inner = "name" in value || name in value ? Reflect.get(value, name) : null;
  return { ...value, [name]: spoilAt(inner, Math.floor(at / names.length), bad, how) };
}
