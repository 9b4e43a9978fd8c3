/** The contract of reading where a plan stands: versions, remarks, conflicts, and what differs between two versions. */
import { createRoute, z } from "@hono/zod-openapi";
import { ACTIONS, PLAN_STATES } from "../workflow/transitions.ts";
import { json, tagged } from "./answers.ts";
import { ConflictBody } from "./conflict.ts";
import { described, describedParameter, summarised } from "./described.ts";
import { PlanParams, ReceiptId, UnitId } from "./ids.ts";
import { LangQuery } from "./language.ts";
import { problemResponse } from "./problem-schema.ts";
import { SESSION } from "./sessions.ts";

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
    reasons: z
      .array(
        z.strictObject({
          code: z.string(),
          title: z.string(),
          reason: z.string(),
          lines: z.int().openapi(described("Số dòng; 0: cả kế hoạch.", "How many lines; 0: the plan as a whole.")),
          refs: z.array(z.string()).openapi(described("Các dòng đầu tiên.", "The first of the lines.")),
        }),
      )
      .openapi(described("Lý do giải trình của bản mới nhất.", "What the newest version's findings were explained with.")),
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
    200: { ...described("Kế hoạch.", "The plan."), headers: tagged, content: json(PlanStatus) },
    401: problemResponse("session-missing"),
    403: problemResponse("not-your-unit"),
    404: problemResponse("programme-not-found", "period-not-found", "unit-not-found", "version-not-found"),
    422: problemResponse("fields-invalid"),
    500: problemResponse("fault"),
    503: problemResponse("storage-unavailable"),
  },
});
