/**
 * Parses what a caller sent by the contract's schema and says what is wrong as data: the field's path as a person writes it and
 * a stable code. Values are looked at only to tell "missing" from "of another type"; none is kept.
 */
import type { z } from "@hono/zod-openapi";
import { FIELD_ERRORS, type FieldError, type FieldErrorCode, type ProblemValues } from "../shared/api/field-errors.ts";
import { ERRORS_LISTED } from "../shared/api/limits.ts";

type Issue = z.core.$ZodIssue;
type Path = readonly PropertyKey[];

/** Errors of one request: the first ones listed, all counted. */
export class FieldErrors {
  readonly listed: FieldError[] = [];
  total = 0;

  add(field: string, code: FieldErrorCode, values: ProblemValues = {}): void {
    this.total += 1;
    if (this.listed.length < ERRORS_LISTED) this.listed.push({ field, code, values });
  }
}

/** The parsed value, or null after its errors were added under `at` ("people[3]"). */
export function parse<S extends z.ZodType>(schema: S, raw: unknown, errors: FieldErrors, at = ""): z.output<S> | null {
  const result = schema.safeParse(raw);
  if (result.success) return result.data;
  for (const issue of result.error.issues) addIssue(issue, raw, errors, at);
  return null;
}

function addIssue(issue: Issue, raw: unknown, errors: FieldErrors, at: string): void {
  if (issue.code === "unrecognized_keys") {
    for (const key of issue.keys) errors.add(fieldName([...issue.path, key], at), "unknown-field");
    return;
  }
  const [code, values] = valueAt(raw, issue.path) === undefined ? (["missing", {}] as const) : meaning(issue);
  errors.add(fieldName(issue.path, at), code, values);
}

function meaning(issue: Issue): readonly [FieldErrorCode, ProblemValues] {
  switch (issue.code) {
    case "invalid_type":
      return ["wrong-type", { expected: issue.expected }];
    case "too_big":
      return [MOST[issue.origin] ?? "too-large", { max: Number(issue.maximum) }];
    case "too_small":
      return issue.origin === "number" || issue.origin === "int"
        ? ["too-small", { min: Number(issue.minimum) }]
        : ["too-short", {}];
    case "invalid_format":
      return ["not-in-form", {}];
    case "invalid_value":
      return ["not-listed", { choices: issue.values.map(String).join(", ") }];
    case "custom":
      return customMeaning(issue.params ?? {});
    default:
      return ["wrong-type", {}];
  }
}

const MOST: Readonly<Record<string, FieldErrorCode>> = { array: "too-many", string: "too-long" };

/** Our own checks name their code in `params`. */
function customMeaning({ code, ...values }: Readonly<Record<string, unknown>>): readonly [FieldErrorCode, ProblemValues] {
  if (typeof code !== "string" || !isFieldErrorCode(code)) return ["wrong-type", {}];
  const said = Object.entries(values).flatMap(([name, value]) => (typeof value === "string" ? [[name, value] as const] : []));
  return [code, Object.fromEntries(said)];
}

function isFieldErrorCode(code: string): code is FieldErrorCode {
  return Object.hasOwn(FIELD_ERRORS, code);
}

function valueAt(raw: unknown, path: Path): unknown {
  let value = raw;
  for (const key of path) {
    if (typeof value !== "object" || value === null || !Object.hasOwn(value, key)) return undefined;
    value = Reflect.get(value, key);
  }
  return value;
}

/** "people[3].course.end"; "$" for the whole body. A caller's own key is named only where it can be nothing but a field's name. */
export function fieldName(path: Path, at = ""): string {
  let name = at;
  for (const key of path) {
    if (typeof key === "number") name += `[${key}]`;
    else name += `${name === "" ? "" : "."}${plainKey(String(key))}`;
  }
  return name === "" ? "$" : name;
}

/** A name or a number of a person sent in the place of a field's name is not repeated: its parent alone says where it stands. */
function plainKey(key: string): string {
  return /^[A-Za-z][A-Za-z0-9_]{0,39}$/.test(key) && !/\d{6}/.test(key) ? key : UNNAMED;
}

const UNNAMED = "…";
