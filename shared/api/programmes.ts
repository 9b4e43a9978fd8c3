/** The contract of `GET /api/programmes` and `/api/programmes/{id}`: texts in both languages, so that an answer serves every reader. */
import { createRoute, z } from "@hono/zod-openapi";
import { SEVERITIES } from "../findings/finding.ts";
import { described, summarised } from "./described.ts";
import { LangQuery } from "./language.ts";
import { LENGTH } from "./limits.ts";
import { problemResponse } from "./problem-schema.ts";

const BothLanguages = z.strictObject({ vi: z.string(), en: z.string() }).openapi("Text");

const InstrumentBody = z
  .strictObject({
    id: z.string(),
    short: BothLanguages,
    title: BothLanguages,
    issued: z
      .string()
      .nullable()
      .openapi(described("null nếu chưa rõ ngày ban hành.", "null where the day of issue is not known.")),
    effective: z.string(),
    until: z.string().nullable(),
    confidence: z
      .enum(["text", "secondary", "unconfirmed"])
      .openapi(
        described(
          "Đối chiếu với nguyên văn, nguồn thứ cấp, hay chưa xác minh.",
          "Read in its own text, in a secondary source, or not confirmed.",
        ),
      ),
  })
  .openapi("Instrument");

const summaryFields = {
  id: z.string().openapi({ example: "qd-1641" }),
  title: BothLanguages,
  short: BothLanguages,
  instrument: InstrumentBody,
  periods: z.array(z.string()).openapi({ example: ["2023", "2024", "2025"] }),
  sends: z
    .boolean()
    .openapi(described("Kế hoạch gửi được qua hệ thống này hay không.", "Whether plans under it are sent through this system.")),
};

const ProgrammeSummary = z.strictObject(summaryFields).openapi("ProgrammeSummary");
export type ProgrammeSummary = z.infer<typeof ProgrammeSummary>;

const ParameterBody = z
  .strictObject({
    name: z.string().openapi(described("Tên ổn định.", "Stable name.")),
    title: BothLanguages,
    unit: z.string().openapi({ example: "years" }),
    basis: z
      .enum(["law", "reading"])
      .openapi(
        described("Theo văn bản, hay cách hiểu khi văn bản không nói.", "A text of law, or our reading where it is silent."),
      ),
    checkedOn: z
      .string()
      .openapi(described("Ngày đối chiếu gần nhất với văn bản.", "The day of the last comparison with the text.")),
    history: z.array(
      z.strictObject({
        from: z.string(),
        to: z.string().nullable(),
        value: z.unknown().openapi({ ...described("null là bãi bỏ.", "null records a repeal."), example: 45 }),
        cite: BothLanguages,
      }),
    ),
  })
  .openapi("Parameter");
export type ParameterBody = z.infer<typeof ParameterBody>;

const OptionBody = z
  .strictObject({
    name: z.string(),
    title: BothLanguages,
    choices: z.array(z.strictObject({ value: z.string(), title: BothLanguages })),
  })
  .openapi(
    "Option",
    described("Lựa chọn của đơn vị; giá trị đầu là mặc định.", "A unit's choice; the first value is the default."),
  );

const FindingKind = z
  .strictObject({
    code: z.string(),
    severity: z.enum(SEVERITIES),
    scope: z.enum(["row", "sheet", "course", "programme", "file"]),
    title: BothLanguages,
    todo: BothLanguages,
  })
  .openapi("FindingKind");

const pack = z.string().openapi(described("Mã băm của bộ quy tắc.", "The hash of the rule pack."));

const ProgrammeDetail = z
  .strictObject({
    pack,
    ...summaryFields,
    parameters: z.array(ParameterBody),
    options: z.array(OptionBody),
    attestations: z
      .array(BothLanguages)
      .openapi(described("Điều đơn vị cam kết khi gửi.", "What the unit vouches for when it sends.")),
    findings: z.array(FindingKind).openapi(described("Mọi nội dung có thể nêu.", "Every finding that may be raised.")),
  })
  .openapi("ProgrammeDetail");
export type ProgrammeDetail = z.infer<typeof ProgrammeDetail>;

const ProgrammeList = z.strictObject({ pack, programmes: z.array(ProgrammeSummary) }).openapi("ProgrammeList");
export type ProgrammeList = z.infer<typeof ProgrammeList>;

const notModified = described("Không đổi so với ETag đã có.", "Unchanged since the ETag at hand.");

export const programmesRoute = createRoute({
  method: "get",
  path: "/api/programmes",
  operationId: "listProgrammes",
  ...summarised("Danh sách chương trình", "List the programmes"),
  ...described("Không cần đăng nhập.", "No session needed."),
  request: { query: LangQuery },
  responses: {
    200: { ...described("Các chương trình.", "The programmes."), content: { "application/json": { schema: ProgrammeList } } },
    304: notModified,
    422: problemResponse("fields-invalid"),
    500: problemResponse("fault"),
  },
});

export const programmeRoute = createRoute({
  method: "get",
  path: "/api/programmes/{id}",
  operationId: "readProgramme",
  ...summarised("Một chương trình: thời kỳ, thông số và căn cứ", "One programme: periods, parameters and citations"),
  ...described("Không cần đăng nhập.", "No session needed."),
  request: {
    params: z.object({ id: z.string().max(LENGTH.short).openapi({ example: "qd-1641" }) }),
    query: LangQuery,
  },
  responses: {
    200: { ...described("Chương trình.", "The programme."), content: { "application/json": { schema: ProgrammeDetail } } },
    304: notModified,
    404: problemResponse("programme-not-found"),
    422: problemResponse("fields-invalid"),
    500: problemResponse("fault"),
  },
});
