/** The contract of sending a large plan by parts: open a draft, send its parts in any order, then send the plan naming their hashes. */
import { createRoute, z } from "@hono/zod-openapi";
import { json } from "./answers.ts";
import { described, describedParameter, summarised } from "./described.ts";
import { DraftId, PlanParams, Sha256 } from "./ids.ts";
import { LangQuery } from "./language.ts";
import { CHUNKS_PER_PLAN, PEOPLE_PER_CHUNK } from "./limits.ts";
import { problemResponse } from "./problem-schema.ts";
import { MOST_IN_CHUNK } from "./problems.ts";
import { SentPersonBody } from "./sent-plan.ts";
import { SESSION } from "./sessions.ts";

export const DraftBody = z.strictObject({ draft: DraftId, expiresAt: z.iso.datetime() }).openapi("Draft");
export type DraftBody = z.infer<typeof DraftBody>;

/** What the Worker reads first: that there is a list. */
export const ChunkEnvelope = z.strictObject({
  people: z.custom<readonly unknown[]>(Array.isArray, { params: { code: "wrong-type", expected: "array" } }),
});

const ChunkRequest = z.strictObject({ people: z.array(SentPersonBody).max(PEOPLE_PER_CHUNK) }).openapi("ChunkRequest");

export const ChunkBody = z.strictObject({ chunk: z.int(), sha256: Sha256, people: z.int() }).openapi("Chunk");
export type ChunkBody = z.infer<typeof ChunkBody>;

export const openDraftRoute = createRoute({
  method: "post",
  path: "/api/plans/{programme}/{period}/{unit}/drafts",
  operationId: "openDraft",
  security: SESSION,
  ...summarised("Mở bản nháp để gửi theo phần", "Open a draft to send by parts"),
  ...described(
    `Khi có hơn ${MOST_IN_CHUNK.vi} người. Bản nháp tự hết hạn; chưa phải là gửi.`,
    `For more than ${MOST_IN_CHUNK.en} people. A draft expires by itself; nothing is sent yet.`,
  ),
  request: { params: PlanParams, query: LangQuery },
  responses: {
    201: { ...described("Bản nháp.", "The draft."), content: json(DraftBody) },
    401: problemResponse("session-missing"),
    403: problemResponse("not-your-unit", "role-missing"),
    404: problemResponse("programme-not-found", "period-not-found", "unit-not-found"),
    422: problemResponse("fields-invalid"),
    500: problemResponse("fault"),
    503: problemResponse("storage-unavailable"),
  },
});

export const putChunkRoute = createRoute({
  method: "put",
  path: "/api/plans/{programme}/{period}/{unit}/drafts/{draft}/chunks/{chunk}",
  operationId: "putChunk",
  security: SESSION,
  ...summarised("Gửi một phần của bản nháp", "Send a part of a draft"),
  ...described(
    "Gửi lại cùng phần thay phần cũ. Số định danh được đổi thành mã ngay khi nhận.",
    "The same part again takes the old one's place. Identity numbers become tokens on arrival.",
  ),
  request: {
    params: PlanParams.extend({
      draft: DraftId,
      chunk: z
        .string()
        .regex(/^\d{1,3}$/)
        .openapi({
          example: "1",
          ...describedParameter(`Số thứ tự từ 1 đến ${CHUNKS_PER_PLAN}.`, `From 1 to ${CHUNKS_PER_PLAN}.`),
        }),
    }),
    query: LangQuery,
    body: { required: true, content: json(ChunkRequest) },
  },
  responses: {
    200: { ...described("Đã nhận.", "Received."), content: json(ChunkBody) },
    400: problemResponse("body-not-json"),
    401: problemResponse("session-missing"),
    403: problemResponse("not-your-unit", "role-missing"),
    404: problemResponse("programme-not-found", "period-not-found", "unit-not-found", "draft-not-found"),
    413: problemResponse("body-too-large"),
    415: problemResponse("content-type-unsupported"),
    422: problemResponse("fields-invalid", "too-many-people"),
    500: problemResponse("fault"),
    503: problemResponse("storage-unavailable"),
  },
});
