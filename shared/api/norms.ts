/** The contract of `/api/norms`: norms of travel abroad and rates of exchange, as the centre loaded them. The same JSON is a file for `check --norms`. */
import { createRoute, z } from "@hono/zod-openapi";
import { contradictions, NORM_ITEMS, STANDARDS } from "../norms/norm.ts";
import { PlainDay } from "./dates.ts";
import { described, summarised } from "./described.ts";
import { LangQuery } from "./language.ts";
import { LENGTH, NORMS_PER_TABLE, RATES_PER_TABLE } from "./limits.ts";
import { plainText } from "./plain-text.ts";
import { problemResponse } from "./problem-schema.ts";
import { SESSION } from "./sessions.ts";

const named = (longest: number) => plainText(longest).min(1).regex(/\S/);

const NormBody = z
  .strictObject({
    country: named(LENGTH.short).openapi({ example: "Singapore" }),
    item: z.enum(NORM_ITEMS),
    standard: z.enum(STANDARDS),
    usdPerDay: z.number().positive().max(100_000),
    legalBasis: named(LENGTH.text).openapi(described("Số văn bản, phụ lục.", "The text of law and its annex.")),
    from: PlainDay,
    to: PlainDay.nullable(),
  })
  .refine(({ from, to }) => to === null || from <= to, { path: ["to"], params: { code: "end-before-start" } })
  .openapi("Norm");

const RateBody = z
  .strictObject({
    currency: z.literal("USD"),
    vnd: z.number().positive().max(1_000_000),
    on: PlainDay,
    source: named(LENGTH.text),
  })
  .openapi("Rate");

export const NormsBody = z
  .strictObject({ norms: z.array(NormBody).max(NORMS_PER_TABLE), rates: z.array(RateBody).max(RATES_PER_TABLE) })
  .refine(({ norms }) => contradictions(norms).length === 0, { path: ["norms"], params: { code: "not-in-form" } })
  .openapi("Norms", { example: { norms: [], rates: [] } });
export type NormsBody = z.infer<typeof NormsBody>;

export const KeptNorms = z
  .strictObject({
    norms: z.array(NormBody),
    rates: z.array(RateBody),
    version: z.int().openapi(described("0 khi chưa ai nạp.", "0 while nobody has loaded any.")),
    loadedAt: z.iso.datetime().nullable(),
  })
  .openapi("KeptNorms");
export type KeptNorms = z.infer<typeof KeptNorms>;

const answer = { "application/json": { schema: KeptNorms } };

export const normsRoute = createRoute({
  method: "get",
  path: "/api/norms",
  operationId: "readNorms",
  ...summarised("Định mức và tỷ giá đã nạp", "Norms and rates that were loaded"),
  ...described(
    "Không cần đăng nhập. Trống cho đến khi cơ quan trung ương nạp; dịch vụ không tự đặt mức nào.",
    "No session needed. Empty until the centre loads some; the service sets none itself.",
  ),
  request: { query: LangQuery },
  responses: {
    200: { ...described("Định mức và tỷ giá.", "Norms and rates."), content: answer },
    422: problemResponse("fields-invalid"),
    500: problemResponse("fault"),
    503: problemResponse("storage-unavailable"),
  },
});

export const loadNormsRoute = createRoute({
  method: "put",
  path: "/api/norms",
  operationId: "loadNorms",
  security: SESSION,
  ...summarised("Nạp định mức và tỷ giá", "Load norms and rates"),
  ...described(
    "Chỉ cơ quan trung ương. Thay toàn bộ bảng đang có; hai mức trái nhau trong cùng ngày không được nhận.",
    "The centre only. Takes the place of the whole table; two norms that contradict on one day are refused.",
  ),
  request: { query: LangQuery, body: { required: true, content: { "application/json": { schema: NormsBody } } } },
  responses: {
    200: { ...described("Bảng đang dùng.", "The table in use."), content: answer },
    400: problemResponse("body-not-json"),
    401: problemResponse("session-missing"),
    403: problemResponse("role-missing"),
    413: problemResponse("body-too-large"),
    415: problemResponse("content-type-unsupported"),
    422: problemResponse("fields-invalid"),
    500: problemResponse("fault"),
    503: problemResponse("storage-unavailable"),
  },
});
