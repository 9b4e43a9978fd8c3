/** The contract of `GET /api/units`: the map of the country on a day, what became of its provinces, and a name read into an id. */
import { createRoute, z } from "@hono/zod-openapi";
import { PlainDay } from "./dates.ts";
import { described, describedParameter, summarised } from "./described.ts";
import { UnitId } from "./ids.ts";
import { LangQuery } from "./language.ts";
import { LENGTH } from "./limits.ts";
import { problemResponse } from "./problem-schema.ts";

export const UnitsQuery = LangQuery.extend({
  on: PlainDay.openapi({
    example: "2024-05-01",
    ...describedParameter(
      "Ngày; bản đồ 63 tỉnh đến hết 30/06/2025, 34 tỉnh từ 01/07/2025.",
      "The day; 63 provinces until 30 June 2025, 34 since.",
    ),
  }),
  name: z
    .string()
    .max(LENGTH.text)
    .optional()
    .openapi({
      example: "UBND TP.HCM",
      ...describedParameter(
        "Tên đơn vị như trong danh sách, cần đọc thành mã.",
        "A unit's name as a list has it, to be read into an id.",
      ),
    }),
});

const BothLanguages = z.strictObject({ vi: z.string(), en: z.string() }).openapi("Text");

const UnitChange = z
  .strictObject({ from: z.string(), title: BothLanguages, cite: BothLanguages })
  .openapi("UnitChange", described("Tên gọi từ ngày này và văn bản quy định.", "The name from this day, and the law behind it."));

const MapUnit = z
  .strictObject({
    id: UnitId,
    title: BothLanguages,
    city: z.boolean().openapi(described("Thành phố trực thuộc trung ương tại ngày này.", "A centrally-run city on this day.")),
    successor: UnitId.openapi(described("Thuộc đơn vị nào của bản đồ 34.", "The unit of the 34 that it is or became.")),
    members: z
      .array(UnitId)
      .openapi(described("Gồm những đơn vị nào của bản đồ 63.", "The units of the 63 that it was made of.")),
    changes: z.array(UnitChange),
  })
  .openapi("MapUnit");

const UnitReading = z
  .strictObject({
    name: z.string(),
    id: UnitId.nullable().openapi(described("null khi chưa rõ tỉnh hoặc đơn vị.", "null where province or unit cannot be told.")),
    province: UnitId.nullable(),
    department: z.string().nullable().openapi({ example: "so-y-te" }),
    off: z
      .strictObject({ kind: z.enum(["province", "district"]), was: UnitId.nullable(), now: UnitId.nullable() })
      .nullable()
      .openapi(described("Tên không có trên bản đồ của ngày này.", "The name is not on the map of this day.")),
  })
  .openapi("UnitReading");

const UnitsBody = z
  .strictObject({
    on: z.string(),
    scheme: z.enum(["63", "34"]),
    units: z.array(MapUnit),
    codesGivenAgain: z
      .array(z.string())
      .openapi(
        described(
          "Mã chỉ hai tỉnh khác nhau trước và sau 01/07/2025.",
          "Codes of one province before 1 July 2025 and of another since.",
        ),
      ),
    codesLaw: BothLanguages.openapi(described("Văn bản quy định mã của bản đồ 34.", "The text that gave the codes of the 34.")),
    reading: UnitReading.nullable(),
  })
  .openapi("Units");
export type UnitsBody = z.infer<typeof UnitsBody>;

export const unitsRoute = createRoute({
  method: "get",
  path: "/api/units",
  operationId: "listUnits",
  ...summarised("Đơn vị hành chính tại một ngày", "The units of the country on a day"),
  ...described(
    "Không cần đăng nhập. Mã số chỉ có nghĩa cùng bản đồ của nó.",
    "No session needed. A code means something only with its map.",
  ),
  request: { query: UnitsQuery },
  responses: {
    200: { ...described("Bản đồ của ngày này.", "The map of the day."), content: { "application/json": { schema: UnitsBody } } },
    422: problemResponse("fields-invalid"),
    500: problemResponse("fault"),
  },
});
