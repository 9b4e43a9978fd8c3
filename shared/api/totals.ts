/** The contract of totals: by any of the dimensions, on either map, of what is accepted or of what waits. */
import { createRoute, z } from "@hono/zod-openapi";
import { DIMENSIONS, TOTAL_STATES } from "../totals/dimensions.ts";
import { described, describedParameter, summarised } from "./described.ts";
import { PeriodParam, ProgrammeParam, UnitId } from "./ids.ts";
import { LangQuery } from "./language.ts";
import { DIMENSIONS_PER_CALL } from "./limits.ts";
import { problemResponse } from "./problem-schema.ts";
import { SESSION } from "./sessions.ts";

const BY = DIMENSIONS.join("|");

export const TotalsQuery = LangQuery.extend({
  by: z
    .string()
    .regex(new RegExp(`^(?:(?:${BY})(?:,(?:${BY})){0,${DIMENSIONS_PER_CALL - 1}})?$`))
    .default("")
    .openapi({
      example: "province,gender",
      ...describedParameter(
        `Tối đa ${DIMENSIONS_PER_CALL} chiều, cách nhau dấu phẩy: ${DIMENSIONS.join(", ")}.`,
        `At most ${DIMENSIONS_PER_CALL}, separated by commas: ${DIMENSIONS.join(", ")}.`,
      ),
    }),
  scheme: z
    .enum(["63", "34"])
    .default("63")
    .openapi(describedParameter("Bản đồ 63 hay 34 tỉnh, thành phố.", "The map of 63 or of 34 provinces.")),
  state: z
    .enum(TOTAL_STATES)
    .default("accepted")
    .openapi(describedParameter("Đã chấp nhận, hay đã gửi và đang chờ.", "Accepted, or sent and waiting.")),
});
export type TotalsQuery = z.infer<typeof TotalsQuery>;

const BasisBody = z
  .strictObject({
    scheme: z.enum(["63", "34"]),
    state: z.enum(TOTAL_STATES),
    scope: UnitId.nullable().openapi(described("Chỉ của đơn vị này; null: tất cả.", "Of this unit only; null: of all.")),
    at: z.iso.datetime().nullable().openapi(described("Lần thay đổi gần nhất.", "The last change.")),
    hash: z.string().openapi(described("Mã băm của các bản dưới đây.", "Hash of the versions below.")),
    versions: z.array(z.strictObject({ unit: UnitId, version: z.int(), people: z.int(), budgetVnd: z.int(), hash: z.string() })),
  })
  .openapi("TotalsBasis");

export const TotalsBody = z
  .strictObject({
    by: z.array(z.enum(DIMENSIONS)),
    rows: z.array(z.strictObject({ key: z.partialRecord(z.enum(DIMENSIONS), z.string()), people: z.int(), budgetVnd: z.int() })),
    total: z.strictObject({ people: z.int(), budgetVnd: z.int() }),
    basis: BasisBody,
  })
  .openapi("Totals", {
    example: {
      by: ["province"],
      rows: [{ key: { province: "63:10" }, people: 4, budgetVnd: 726_000_000 }],
      total: { people: 4, budgetVnd: 726_000_000 },
      basis: { scheme: "63", state: "accepted", scope: null, at: "2024-03-15T02:30:00.000Z", hash: "9f86d081", versions: [] },
    },
  });
export type TotalsBody = z.infer<typeof TotalsBody>;

const common = {
  method: "get",
  security: SESSION,
  request: { params: z.object({ programme: ProgrammeParam, period: PeriodParam }), query: TotalsQuery },
} as const;

const errors = {
  401: problemResponse("session-missing"),
  404: problemResponse("programme-not-found", "period-not-found"),
  422: problemResponse("fields-invalid"),
  500: problemResponse("fault"),
  503: problemResponse("storage-unavailable"),
};

export const totalsRoute = createRoute({
  ...common,
  path: "/api/totals/{programme}/{period}",
  operationId: "readTotals",
  ...summarised("Số tổng hợp", "Totals"),
  ...described(
    "Đúng tại lúc gọi. Cơ quan trung ương thấy tất cả; đơn vị khác thấy phần của mình.",
    "True at the moment of the call. The centre sees all; other units see their own.",
  ),
  responses: {
    200: { ...described("Số tổng hợp.", "The totals."), content: { "application/json": { schema: TotalsBody } } },
    ...errors,
  },
});

const file = (type: string) => ({ [type]: { schema: z.string().openapi({ format: "binary" }) } });

export const totalsCsvRoute = createRoute({
  ...common,
  path: "/api/totals/{programme}/{period}.csv",
  operationId: "readTotalsCsv",
  ...summarised("Số tổng hợp, tệp CSV", "Totals as CSV"),
  ...described(
    "UTF-8 có BOM; ô bắt đầu bằng dấu công thức được vô hiệu.",
    "UTF-8 with BOM; cells that would be formulas are neutralised.",
  ),
  responses: { 200: { ...described("Tệp CSV.", "A CSV file."), content: file("text/csv") }, ...errors },
});

export const XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

export const totalsXlsxRoute = createRoute({
  ...common,
  path: "/api/totals/{programme}/{period}.xlsx",
  operationId: "readTotalsXlsx",
  ...summarised("Số tổng hợp, tệp Excel", "Totals as an Excel file"),
  ...described("Một trang tính, có dòng cộng.", "One sheet, with its sum."),
  responses: { 200: { ...described("Tệp Excel.", "An Excel file."), content: file(XLSX) }, ...errors },
});
