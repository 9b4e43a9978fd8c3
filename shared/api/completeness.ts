/** The contract of completeness: which units have sent, were returned, were accepted. */
import { createRoute, z } from "@hono/zod-openapi";
import { PLAN_STATES } from "../workflow/transitions.ts";
import { described, summarised } from "./described.ts";
import { PeriodParam, ProgrammeParam, UnitId } from "./ids.ts";
import { LangQuery } from "./language.ts";
import { problemResponse } from "./problem-schema.ts";
import { SESSION } from "./sessions.ts";

export const UnitState = z
  .strictObject({
    unit: UnitId,
    title: z.strictObject({ vi: z.string(), en: z.string() }),
    state: z.enum([...PLAN_STATES, "not-sent"]),
    version: z.int().nullable(),
    inForce: z.int().nullable(),
    etag: z.string().nullable(),
    sentAt: z.iso.datetime().nullable(),
    people: z.int(),
    budgetVnd: z.int(),
    toExplain: z.int(),
  })
  .openapi("UnitState");
export type UnitState = z.infer<typeof UnitState>;

export const CompletenessBody = z
  .strictObject({
    units: z.array(UnitState),
    counts: z.record(z.enum([...PLAN_STATES, "not-sent"]), z.int()),
  })
  .openapi("Completeness");
export type CompletenessBody = z.infer<typeof CompletenessBody>;

export const completenessRoute = createRoute({
  method: "get",
  path: "/api/completeness/{programme}/{period}",
  operationId: "readCompleteness",
  security: SESSION,
  ...summarised("Đơn vị nào đã gửi", "Who has sent"),
  ...described(
    "Cơ quan trung ương thấy tất cả; đơn vị khác thấy phần của mình.",
    "The centre sees all; other units see their own.",
  ),
  request: { params: z.object({ programme: ProgrammeParam, period: PeriodParam }), query: LangQuery },
  responses: {
    200: {
      ...described("Trạng thái của các đơn vị.", "The units' states."),
      content: { "application/json": { schema: CompletenessBody } },
    },
    401: problemResponse("session-missing"),
    404: problemResponse("programme-not-found", "period-not-found"),
    422: problemResponse("fields-invalid"),
    500: problemResponse("fault"),
    503: problemResponse("storage-unavailable"),
  },
});
