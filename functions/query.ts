/** The query and the address of a call, read by the route's own schemas; a name given twice is refused as of another type. */
import type { z } from "@hono/zod-openapi";
import type { Problem } from "../shared/api/problems.ts";
import type { Read } from "./body.ts";
import type { Call } from "./env.ts";
import { FieldErrors, parse } from "./parse.ts";

export function readQuery<S extends z.ZodType>(c: Call, schema: S): Read<z.output<S>> {
  const errors = new FieldErrors();
  const raw = Object.fromEntries(
    Object.entries(c.req.queries()).map(([name, values]) => [name, values.length === 1 ? values[0] : values]),
  );
  const value = parse(schema, raw, errors);
  return value === null ? { problem: invalid(errors) } : { value };
}

/** What stands in the address, after the router took it apart. */
export function readParams<S extends z.ZodType>(c: Call, schema: S): Read<z.output<S>> {
  const errors = new FieldErrors();
  const value = parse(schema, c.req.param(), errors);
  return value === null ? { problem: invalid(errors) } : { value };
}

export function invalid(errors: FieldErrors): Problem {
  return { code: "fields-invalid", errors: { listed: errors.listed, total: errors.total } };
}
