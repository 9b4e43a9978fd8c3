/** The contract of receipts: what was recorded on sending, to be asked for again later. */
import { createRoute, z } from "@hono/zod-openapi";
import { PLAN_STATES } from "../workflow/transitions.ts";
import { json } from "./answers.ts";
import { ConflictBody } from "./conflict.ts";
import { PlainDay } from "./dates.ts";
import { described, summarised } from "./described.ts";
import { ReceiptId, Sha256, UnitId } from "./ids.ts";
import { LangQuery } from "./language.ts";
import { problemResponse } from "./problem-schema.ts";
import { SESSION } from "./sessions.ts";

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
    asOf: PlainDay.optional().openapi(
      described(
        "Ngày mà quy định được áp dụng cho cả kế hoạch; không có thì theo ngày khai giảng của từng dòng.",
        "The day whose law counted for the whole plan; absent where each line went by its course's first day.",
      ),
    ),
    bodyHash: Sha256.openapi(described("SHA-256 của nội dung đã nhận.", "SHA-256 of what was received.")),
    auditHash: z.string(),
    conflicts: z.array(ConflictBody),
  })
  .openapi("Receipt");
export type ReceiptBody = z.infer<typeof ReceiptBody>;

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
