/** The contract of sending a unit's plan: what goes in, and that it is kept exactly once. */
import { createRoute, z } from "@hono/zod-openapi";
import { json, tagged } from "./answers.ts";
import { PlainDay } from "./dates.ts";
import { described, summarised } from "./described.ts";
import { DraftId, IdempotencyKey, IfNoneMatch, PlanParams, PlanTag, Sha256 } from "./ids.ts";
import { LangQuery } from "./language.ts";
import { CHUNKS_PER_PLAN, COURSES_PER_PLAN, LENGTH, PEOPLE_PER_CHUNK, REASONS_PER_PLAN } from "./limits.ts";
import { problemResponse } from "./problem-schema.ts";
import { MOST_IN_CHUNK } from "./problems.ts";
import { ReceiptBody } from "./receipts.ts";
import { SentCourseBody, SentPersonBody, SentReasonBody } from "./sent-plan.ts";
import { SESSION } from "./sessions.ts";

/** What stands around the people; they are read one by one. */
const planFields = {
  pack: z
    .string()
    .max(40)
    .openapi(described("Mã băm của bộ quy tắc đã kiểm tra.", "The hash of the rule pack it was checked with.")),
  asOf: PlainDay.optional(),
  options: z.record(z.string().max(LENGTH.short), z.string().max(LENGTH.short)).optional(),
  attested: z
    .literal(true)
    .openapi(described("Đơn vị cam kết các điều kiện không thể hiện trên bảng.", "The unit vouches for what no sheet can show.")),
  setAside: z.int().min(0).max(1_000_000).optional().openapi(described("Số dòng để lại, chưa gửi.", "Lines that stayed behind.")),
  courses: z.array(SentCourseBody).max(COURSES_PER_PLAN),
  reasons: z
    .array(SentReasonBody)
    .max(REASONS_PER_PLAN)
    .optional()
    .openapi(
      described(
        "Lý do giải trình. Chỉ giữ lý do của nội dung mà nơi nhận cũng thấy cần giải trình.",
        "Reasons. Only those are kept that answer a finding which is made again here.",
      ),
    ),
};

const chunks = z
  .array(Sha256)
  .min(1)
  .max(CHUNKS_PER_PLAN)
  .openapi(described("SHA-256 của từng phần, theo thứ tự.", "The SHA-256 of each part, in order."));

export const DraftManifest = z.strictObject({ id: DraftId, chunks }).openapi("DraftManifest");

/** What the Worker reads first: of the people only that they are a list. */
export const PlanEnvelope = z.strictObject({
  ...planFields,
  people: z.custom<readonly unknown[]>(Array.isArray, { params: { code: "wrong-type", expected: "array" } }).optional(),
  draft: DraftManifest.optional(),
});

const people = z.array(SentPersonBody).max(PEOPLE_PER_CHUNK);

export const PlanBody = z
  .strictObject({
    ...planFields,
    people: people
      .optional()
      .openapi(
        described(
          `Người được cử; nhiều hơn ${MOST_IN_CHUNK.vi} người thì gửi theo phần.`,
          `The people; over ${MOST_IN_CHUNK.en} go by parts.`,
        ),
      ),
    draft: DraftManifest.optional().openapi(
      described("Thay cho people: các phần đã gửi trước.", "In place of people: the parts sent before."),
    ),
  })
  .openapi("Plan", {
    example: {
      pack: "kh1-9efe437b70b92a4e",
      attested: true,
      courses: [{ id: "1", code: "K01", country: "Xin-ga-po", start: "2024-05-13", end: "2024-05-26" }],
      people: [
        {
          ref: "Đề cử!12",
          gender: "female",
          birthDate: "1982-05-20",
          post: "vice-chair-people-committee",
          leads: "yes",
          plannedPost: "unknown",
          plannedTerm: "unknown",
          rating: "good",
          discipline: "none",
          repeat: "no",
          extended: false,
          course: "1",
          cost: 182_500_000,
          source: "state",
          province: "63:10",
        },
      ],
    },
  });

export const submitPlanRoute = createRoute({
  method: "put",
  path: "/api/plans/{programme}/{period}/{unit}",
  operationId: "submitPlan",
  security: SESSION,
  ...summarised("Gửi kế hoạch", "Send a plan"),
  ...described(
    "Kiểm tra lại bằng chính bộ quy tắc, ghi nhận đúng một lần, trả biên nhận. Bản đã chấp nhận vẫn có hiệu lực đến khi bản mới được chấp nhận.",
    "Checked again by the same rules, kept exactly once, answered with a receipt. The accepted version stays in force until a newer one is accepted.",
  ),
  request: {
    params: PlanParams,
    query: LangQuery,
    headers: z.object({
      "Idempotency-Key": IdempotencyKey,
      "If-None-Match": IfNoneMatch.optional(),
      "If-Match": PlanTag.optional(),
    }),
    body: { required: true, content: json(PlanBody) },
  },
  responses: {
    200: { ...described("Đã nhận bản mới.", "A newer version was received."), headers: tagged, content: json(ReceiptBody) },
    201: {
      ...described("Đã nhận bản đầu tiên.", "The first version was received."),
      headers: tagged,
      content: json(ReceiptBody),
    },
    400: problemResponse("body-not-json", "idempotency-key-missing"),
    401: problemResponse("session-missing"),
    403: problemResponse("not-your-unit", "role-missing"),
    404: problemResponse("programme-not-found", "period-not-found", "unit-not-found", "draft-not-found"),
    409: problemResponse("pack-differs", "transition-not-allowed", "draft-incomplete"),
    412: problemResponse("plan-exists", "plan-changed", "plan-absent"),
    413: problemResponse("body-too-large"),
    415: problemResponse("content-type-unsupported"),
    422: problemResponse(
      "fields-invalid",
      "too-many-people",
      "plan-has-blocks",
      "idempotency-key-reused",
      "course-outside-period",
    ),
    428: problemResponse("condition-missing"),
    500: problemResponse("fault"),
    503: problemResponse("storage-unavailable"),
  },
});
