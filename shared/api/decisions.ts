/** The contract of deciding on a plan: accepting it, returning it with remarks, taking it back. */
import { createRoute, z } from "@hono/zod-openapi";
import { DECISIONS, PLAN_STATES } from "../workflow/transitions.ts";
import { json, tagged } from "./answers.ts";
import { ConflictBody } from "./conflict.ts";
import { described, summarised } from "./described.ts";
import { IdempotencyKey, PlanParams, PlanTag } from "./ids.ts";
import { LangQuery } from "./language.ts";
import { LENGTH, REMARKS_PER_DECISION } from "./limits.ts";
import { plainText } from "./plain-text.ts";
import { problemResponse } from "./problem-schema.ts";
import { SESSION } from "./sessions.ts";

const RemarkBody = z
  .strictObject({
    ref: plainText(LENGTH.ref)
      .nullable()
      .openapi(described("Dòng được góp ý; null: cả kế hoạch.", "The line; null: the whole plan.")),
    text: plainText(LENGTH.content).min(1),
  })
  .openapi("Remark");

export const DecisionRequest = z
  .strictObject({
    action: z.enum(DECISIONS),
    remarks: z
      .union([plainText(LENGTH.content), z.array(RemarkBody).max(REMARKS_PER_DECISION)])
      .optional()
      .openapi(described("Một câu, hoặc góp ý theo dòng.", "One sentence, or remarks line by line.")),
  })
  .openapi("DecisionRequest", {
    example: { action: "return", remarks: [{ ref: "Đề cử!12", text: "Bổ sung xếp loại năm 2023." }] },
  });

export type DecisionRequest = z.infer<typeof DecisionRequest>;

export const DecisionResult = z
  .strictObject({
    state: z.enum(PLAN_STATES),
    version: z.int(),
    inForce: z.int().nullable(),
    people: z.int(),
    budgetVnd: z.int(),
    decidedAt: z.iso.datetime(),
    conflicts: z.array(ConflictBody),
  })
  .openapi("DecisionResult");
export type DecisionResult = z.infer<typeof DecisionResult>;

export const decideRoute = createRoute({
  method: "post",
  path: "/api/plans/{programme}/{period}/{unit}/decisions",
  operationId: "decideOnPlan",
  security: SESSION,
  ...summarised("Chấp nhận, trả lại hoặc rút kế hoạch", "Accept, return or withdraw a plan"),
  ...described(
    "Với If-Match, chỉ quyết định trên đúng bản đã xem. Trả lại cần ít nhất một góp ý.",
    "With If-Match, decides on exactly the version that was looked at. Returning needs a remark.",
  ),
  request: {
    params: PlanParams,
    query: LangQuery,
    headers: z.object({ "Idempotency-Key": IdempotencyKey.optional(), "If-Match": PlanTag.optional() }),
    body: { required: true, content: json(DecisionRequest) },
  },
  responses: {
    200: { ...described("Đã ghi nhận.", "Done."), headers: tagged, content: json(DecisionResult) },
    400: problemResponse("body-not-json"),
    401: problemResponse("session-missing"),
    403: problemResponse("not-your-unit", "role-missing"),
    404: problemResponse("programme-not-found", "period-not-found", "unit-not-found", "plan-not-found"),
    409: problemResponse("transition-not-allowed", "accepted-elsewhere"),
    412: problemResponse("plan-changed"),
    413: problemResponse("body-too-large"),
    415: problemResponse("content-type-unsupported"),
    422: problemResponse("fields-invalid", "remarks-missing", "idempotency-key-reused"),
    500: problemResponse("fault"),
    503: problemResponse("storage-unavailable"),
  },
});
