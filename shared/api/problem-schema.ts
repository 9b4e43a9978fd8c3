/** The contract of an error answer: RFC 9457, with a stable code, the field, and what to do. */
import { z } from "@hono/zod-openapi";
import { SEVERITIES } from "../findings/finding.ts";
import { ConflictBody } from "./conflict.ts";
import { described } from "./described.ts";
import { FIELD_ERRORS, type FieldErrorCode } from "./field-errors.ts";
import { ERRORS_LISTED, FINDINGS_LISTED } from "./limits.ts";
import { PROBLEMS, type ProblemCode } from "./problems.ts";

// Object.keys forgets the literal types of its own catalogue.
export const PROBLEM_CODES = Object.keys(PROBLEMS) as [ProblemCode, ...ProblemCode[]];
export const FIELD_ERROR_CODES = Object.keys(FIELD_ERRORS) as [FieldErrorCode, ...FieldErrorCode[]];

/** A finding on a line of a plan that was refused. */
export const RefusedFinding = z
  .strictObject({
    ref: z.string().nullable().openapi(described("Dòng trong kế hoạch.", "The line of the plan.")),
    field: z.string().nullable(),
    code: z.string(),
    severity: z.enum(SEVERITIES),
    title: z.string(),
    message: z.string(),
    todo: z.string(),
    law: z.array(z.strictObject({ cite: z.string(), from: z.string(), to: z.string().nullable() })),
  })
  .openapi("RefusedFinding");
export type RefusedFinding = z.infer<typeof RefusedFinding>;

export const ProblemBody = z
  .strictObject({
    type: z.string().openapi({ ...described("Địa chỉ của mục giải thích trong trang tài liệu.", "Where the docs explain it.") }),
    title: z.string(),
    status: z.int(),
    code: z.enum(PROBLEM_CODES).openapi({ ...described("Mã ổn định, dùng cho chương trình.", "Stable, for programs.") }),
    detail: z.string().openapi({ ...described("Điều đã xảy ra.", "What happened.") }),
    todo: z.string().openapi({ ...described("Việc cần làm.", "What to do.") }),
    requestId: z
      .string()
      .openapi({ ...described("Mã của lần gọi, cũng ở tiêu đề X-Request-Id.", "Also in the header X-Request-Id.") }),
    field: z
      .string()
      .optional()
      .openapi({ ...described("Trường sai đầu tiên.", "The first field that is wrong.") }),
    errorCount: z
      .int()
      .optional()
      .openapi({ ...described("Tổng số lỗi.", "How many errors there are in all.") }),
    errors: z
      .array(z.strictObject({ field: z.string(), code: z.enum(FIELD_ERROR_CODES), message: z.string() }))
      .max(ERRORS_LISTED)
      .optional()
      .openapi({ ...described(`Các lỗi theo trường, tối đa ${ERRORS_LISTED}.`, `Errors by field, at most ${ERRORS_LISTED}.`) }),
    findingCount: z.int().optional().openapi(described("Tổng số nội dung phải sửa.", "How many findings block in all.")),
    findings: z
      .array(RefusedFinding)
      .max(FINDINGS_LISTED)
      .optional()
      .openapi(described("Nội dung phải sửa, theo dòng.", "What must be mended, line by line.")),
    conflicts: z
      .array(ConflictBody)
      .max(FINDINGS_LISTED)
      .optional()
      .openapi(described("Dòng trùng với kế hoạch khác.", "Lines that stand in other plans too.")),
    pack: z.string().optional().openapi(described("Bộ quy tắc đang dùng ở nơi nhận.", "The rule pack in use here.")),
  })
  .openapi("Problem", {
    example: {
      type: "/api/docs#problem-fields-invalid",
      title: "Có trường chưa đúng",
      status: 422,
      code: "fields-invalid",
      detail: "Có 1 lỗi. Lỗi đầu tiên ở people[3].course.end: ngày kết thúc trước ngày bắt đầu.",
      todo: "Sửa các trường nêu trong errors rồi gửi lại.",
      requestId: "6f1f4b0e-54a5-4f0c-9d0e-7a1c6f2c9a11",
      field: "people[3].course.end",
      errorCount: 1,
      errors: [{ field: "people[3].course.end", code: "end-before-start", message: "ngày kết thúc trước ngày bắt đầu." }],
    },
  });

export type ProblemBody = z.infer<typeof ProblemBody>;

/** An error response of a route; which problems it may be stands beside it for the docs and the tests. */
export function problemResponse(...codes: readonly [ProblemCode, ...ProblemCode[]]) {
  return {
    ...described(
      codes.map((code) => PROBLEMS[code].title.vi).join("; "),
      codes.map((code) => PROBLEMS[code].title.en).join("; "),
    ),
    "x-problems": codes,
    content: { "application/problem+json": { schema: ProblemBody } },
  };
}
