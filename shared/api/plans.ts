/** The contract of a unit's plan: sending it, reading where it stands, deciding on it. */
import { createRoute, z } from "@hono/zod-openapi";
import { ACTIONS, DECISIONS, PLAN_STATES } from "../workflow/transitions.ts";
import { ConflictBody } from "./conflict.ts";
import { PlainDay } from "./dates.ts";
import { described, describedParameter, summarised } from "./described.ts";
import { DraftId, IdempotencyKey, IfNoneMatch, PlanParams, PlanTag, ReceiptId, Sha256, UnitId } from "./ids.ts";
import { LangQuery } from "./language.ts";
import { CHUNKS_PER_PLAN, COURSES_PER_PLAN, LENGTH, PEOPLE_PER_CHUNK, REMARKS_PER_DECISION } from "./limits.ts";
import { problemResponse } from "./problem-schema.ts";
import { SentCourseBody, SentPersonBody } from "./sent-plan.ts";
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
      .openapi(described("Người được cử; nhiều hơn 2.000 người thì gửi theo phần.", "The people; over 2,000 go by parts.")),
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

export const ReceiptBody = z
  .strictObject({
    receipt: ReceiptId,
    programme: z.string(),
    period: z.string(),
    unit: UnitId,
    version: z.int(),
    state: z.enum(PLAN_STATES),
    people: z.int(),
    budgetVnd: z.int(),
    setAside: z.int(),
    toExplain: z.int().openapi(described("Số nội dung cần giải trình.", "Findings that ask for a reason.")),
    sentAt: z.iso.datetime(),
    pack: z.string(),
    bodyHash: Sha256.openapi(described("SHA-256 của nội dung đã nhận.", "SHA-256 of what was received.")),
    auditHash: z.string(),
    conflicts: z.array(ConflictBody),
  })
  .openapi("Receipt");
export type ReceiptBody = z.infer<typeof ReceiptBody>;

const headers = z.object({ ETag: PlanTag });
const json = <S extends z.ZodType>(schema: S) => ({ "application/json": { schema } });

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
    200: { ...described("Đã nhận bản mới.", "A newer version was received."), headers, content: json(ReceiptBody) },
    201: { ...described("Đã nhận bản đầu tiên.", "The first version was received."), headers, content: json(ReceiptBody) },
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

export const RemarkBody = z
  .strictObject({
    ref: z
      .string()
      .max(LENGTH.ref)
      .nullable()
      .openapi(described("Dòng được góp ý; null: cả kế hoạch.", "The line; null: the whole plan.")),
    text: z.string().min(1).max(LENGTH.content),
  })
  .openapi("Remark");

const VersionBody = z
  .strictObject({
    version: z.int(),
    state: z.enum([...PLAN_STATES, "superseded"]),
    receipt: ReceiptId,
    sentAt: z.iso.datetime(),
    sentBy: z.string().openapi(described("Tài khoản đã gửi.", "The account that sent it.")),
    people: z.int(),
    budgetVnd: z.int(),
    setAside: z.int(),
    toExplain: z.int(),
    pack: z.string(),
    decidedAt: z.iso.datetime().nullable(),
    decidedBy: z.string().nullable(),
  })
  .openapi("PlanVersion");

const ChangedFields = z.record(
  z.string(),
  z.strictObject({
    before: z.union([z.string(), z.number(), z.boolean(), z.null()]),
    after: z.union([z.string(), z.number(), z.boolean(), z.null()]),
  }),
);

export const DifferenceBody = z
  .strictObject({
    from: z.int(),
    to: z.int(),
    added: z.array(z.string()),
    removed: z.array(z.string()),
    changed: z.array(z.strictObject({ ref: z.string(), fields: ChangedFields })),
  })
  .openapi("Difference", described("Khác nhau giữa hai bản, theo dòng.", "What differs between two versions, line by line."));
export type DifferenceBody = z.infer<typeof DifferenceBody>;

export const PlanStatus = z
  .strictObject({
    programme: z.string(),
    period: z.string(),
    unit: UnitId,
    state: z
      .enum([...PLAN_STATES, "draft"])
      .openapi(described("Của bản mới nhất; draft: chưa gửi.", "Of the newest version; draft: nothing sent.")),
    version: z.int().nullable(),
    inForce: z.int().nullable().openapi(described("Bản đang có hiệu lực.", "The version in force.")),
    actions: z.array(z.enum(ACTIONS)).openapi(described("Việc tài khoản này làm được lúc này.", "What this account may do now.")),
    versions: z.array(VersionBody),
    remarks: z.array(
      z.strictObject({ version: z.int(), ref: z.string().nullable(), text: z.string(), by: z.string(), at: z.iso.datetime() }),
    ),
    conflicts: z.array(ConflictBody),
    difference: DifferenceBody.nullable(),
  })
  .openapi("PlanStatus");
export type PlanStatus = z.infer<typeof PlanStatus>;

const versionParameter = (vi: string, en: string) =>
  z
    .string()
    .regex(/^\d{1,6}$/)
    .optional()
    .openapi({ example: "1", ...describedParameter(vi, en) });

export const readPlanRoute = createRoute({
  method: "get",
  path: "/api/plans/{programme}/{period}/{unit}",
  operationId: "readPlan",
  security: SESSION,
  ...summarised("Trạng thái, các bản và góp ý của một kế hoạch", "A plan's state, versions and remarks"),
  ...described("Thêm from và to để so hai bản.", "Add from and to to compare two versions."),
  request: {
    params: PlanParams,
    query: LangQuery.extend({
      from: versionParameter("Bản trước.", "The earlier version."),
      to: versionParameter("Bản sau.", "The later version."),
    }),
  },
  responses: {
    200: { ...described("Kế hoạch.", "The plan."), headers, content: json(PlanStatus) },
    401: problemResponse("session-missing"),
    403: problemResponse("not-your-unit"),
    404: problemResponse("programme-not-found", "period-not-found", "unit-not-found", "version-not-found"),
    422: problemResponse("fields-invalid"),
    500: problemResponse("fault"),
    503: problemResponse("storage-unavailable"),
  },
});

export const DecisionRequest = z
  .strictObject({
    action: z.enum(DECISIONS),
    remarks: z
      .union([z.string().max(LENGTH.content), z.array(RemarkBody).max(REMARKS_PER_DECISION)])
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
    200: { ...described("Đã ghi nhận.", "Done."), headers, content: json(DecisionResult) },
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

export const readReceiptRoute = createRoute({
  method: "get",
  path: "/api/receipts/{receipt}",
  operationId: "readReceipt",
  security: SESSION,
  ...summarised("Kiểm tra biên nhận", "Check a receipt"),
  ...described("Trả lại đúng nội dung đã ghi nhận khi gửi.", "Answers with exactly what was recorded on sending."),
  request: { params: z.object({ receipt: ReceiptId }), query: LangQuery },
  responses: {
    200: { ...described("Biên nhận.", "The receipt."), content: json(ReceiptBody) },
    401: problemResponse("session-missing"),
    404: problemResponse("receipt-not-found"),
    422: problemResponse("fields-invalid"),
    500: problemResponse("fault"),
    503: problemResponse("storage-unavailable"),
  },
});
