/** The contract of `POST /api/eligibility`: facts of people in, decisions with their reasons out, in the order of the questions. */
import { createRoute, z } from "@hono/zod-openapi";
import { PlainDay } from "./dates.ts";
import { EligibilityResponse } from "./decision.ts";
import { described, describedParameter, summarised } from "./described.ts";
import { LangQuery } from "./language.ts";
import { LENGTH, PEOPLE_PER_CALL } from "./limits.ts";
import { PersonFacts } from "./person.ts";
import { problemResponse } from "./problem-schema.ts";
import { MOST } from "./problems.ts";
import { SESSION } from "./sessions.ts";

export const ProgrammeId = z
  .string()
  .max(LENGTH.short)
  .openapi({ example: "qd-1641", ...described("Mã chương trình.", "The programme's id.") });
export const AsOf = PlainDay.optional().openapi(
  described(
    "Chọn quy định có hiệu lực tại ngày này; không ghi thì theo ngày khai giảng của từng người.",
    "Chooses the law of this day; without it, the law of each course's first day.",
  ),
);
export const Options = z
  .record(z.string().max(LENGTH.short), z.string().max(LENGTH.short))
  .optional()
  .openapi(described("Các lựa chọn của chương trình, như termEnd.", "The programme's own options, such as termEnd."));

/** What stands around the people; they are read one by one, so that a hostile list costs no memory. */
export const EligibilityEnvelope = z.strictObject({
  programme: ProgrammeId,
  asOf: AsOf,
  options: Options,
  people: z.custom<readonly unknown[]>(Array.isArray, { params: { code: "wrong-type", expected: "array" } }),
});

export const EligibilityRequest = z
  .strictObject({
    programme: ProgrammeId,
    asOf: AsOf,
    options: Options,
    people: z.array(PersonFacts).max(PEOPLE_PER_CALL).openapi(described("Có thể để trống.", "May be empty.")),
  })
  .openapi("EligibilityRequest", {
    example: {
      programme: "qd-1641",
      people: [
        {
          ref: "24",
          gender: "female",
          birthDate: "1982-05-20",
          position: "Phó Chủ tịch UBND tỉnh",
          rating: "2023: Hoàn thành tốt nhiệm vụ",
          discipline: "Không",
          course: { start: "2024-05-13", end: "2024-05-26", country: "Xin-ga-po", content: "Quản trị địa phương" },
          previous: [{ content: "Chính phủ số", year: 2019, stateBudget: true }],
        },
      ],
    },
  });

export const eligibilityRoute = createRoute({
  method: "post",
  path: "/api/eligibility",
  security: [{}, ...SESSION],
  operationId: "decideEligibility",
  ...summarised("Kiểm tra điều kiện của từng người", "Decide whether people are eligible"),
  ...described(
    `Không cần đăng nhập; đã đăng nhập thì trả thêm conflicts. Mỗi lần tối đa ${MOST.vi} người; trả lời theo đúng thứ tự. Dữ liệu gửi lên không được lưu.`,
    `No session needed; with one, conflicts come too. At most ${MOST.en} people a call; answers keep the order. Nothing that is sent is kept.`,
  ),
  request: {
    query: LangQuery.extend({
      explain: z
        .enum(["true", "false"])
        .default("true")
        .openapi(describedParameter("false: không kèm cây lý do.", "false: without the trees of reasons.")),
    }),
    body: { required: true, content: { "application/json": { schema: EligibilityRequest } } },
  },
  responses: {
    200: {
      ...described("Kết luận cho từng người.", "A decision for each person."),
      content: { "application/json": { schema: EligibilityResponse } },
    },
    400: problemResponse("body-not-json"),
    401: problemResponse("session-missing"),
    413: problemResponse("body-too-large"),
    415: problemResponse("content-type-unsupported"),
    422: problemResponse("fields-invalid", "too-many-people"),
    500: problemResponse("fault"),
    503: problemResponse("storage-unavailable"),
  },
});
