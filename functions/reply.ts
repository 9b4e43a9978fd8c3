/** Turns problems into answers: the status of each code is decided here and nowhere else, the words come from the catalogue. */
import type { ContentfulStatusCode } from "hono/utils/http-status";
import { FIELD_ERRORS, type FieldError } from "../shared/api/field-errors.ts";
import type { ProblemDefinition } from "../shared/api/problem-definition.ts";
import type { ProblemBody } from "../shared/api/problem-schema.ts";
import { PROBLEMS, type Problem, type ProblemCode } from "../shared/api/problems.ts";
import type { Locale } from "../shared/text/locale.ts";
import type { Call } from "./env.ts";

export const STATUS: Readonly<Record<ProblemCode, ContentfulStatusCode>> = {
  "body-not-json": 400,
  "idempotency-key-missing": 400,
  "session-missing": 401,
  "account-unknown": 401,
  "demo-only": 403,
  "not-your-unit": 403,
  "role-missing": 403,
  "unknown-route": 404,
  "programme-not-found": 404,
  "period-not-found": 404,
  "unit-not-found": 404,
  "plan-not-found": 404,
  "version-not-found": 404,
  "receipt-not-found": 404,
  "draft-not-found": 404,
  "method-not-allowed": 405,
  "transition-not-allowed": 409,
  "accepted-elsewhere": 409,
  "pack-differs": 409,
  "draft-incomplete": 409,
  "plan-exists": 412,
  "plan-absent": 412,
  "plan-changed": 412,
  "body-too-large": 413,
  "content-type-unsupported": 415,
  "fields-invalid": 422,
  "too-many-people": 422,
  "plan-has-blocks": 422,
  "course-outside-period": 422,
  "idempotency-key-reused": 422,
  "remarks-missing": 422,
  "condition-missing": 428,
  fault: 500,
  "storage-unavailable": 503,
};

/** The `type` of a problem: the place in the docs that explains it. */
export function problemType(code: ProblemCode): string {
  return `/api/docs#problem-${code}`;
}

export function problem(c: Call, { code, values = {}, field, errors, more }: Problem): Response {
  const locale = c.get("locale");
  const definition: ProblemDefinition = PROBLEMS[code];
  const listed = errors?.listed.map((error) => ({ field: error.field, code: error.code, message: fieldMessage(error, locale) }));
  const [first] = listed ?? [];
  const said = first && errors ? { ...values, count: errors.total, field: first.field, message: first.message } : values;
  const named = field ?? first?.field;
  const body: ProblemBody = {
    type: problemType(code),
    title: definition.title[locale],
    status: STATUS[code],
    code,
    detail: definition.detail[locale](said),
    todo: definition.todo[locale],
    requestId: c.get("requestId"),
    ...(named === undefined ? {} : { field: named }),
    ...(listed && errors ? { errorCount: errors.total, errors: listed } : {}),
    ...more,
  };
  return c.body(JSON.stringify(body), STATUS[code], { "Content-Type": "application/problem+json", "Content-Language": locale });
}

export function fieldMessage({ code, values }: FieldError, locale: Locale): string {
  return FIELD_ERRORS[code][locale](values);
}
