/**
 * The contract of `POST /api/eligibility/what-if`: one person and some changes of facts in; the decision before, the one after each change
 * with the conditions that are true otherwise, and from which day until which a course of the same length would find the person eligible.
 */
import { createRoute, z } from "@hono/zod-openapi";
import { PlainDay } from "./dates.ts";
import { DecisionBody } from "./decision.ts";
import { described, summarised } from "./described.ts";
import { AsOf, Options, ProgrammeId } from "./eligibility.ts";
import { LangQuery } from "./language.ts";
import { CHANGES_PER_CALL, LENGTH, WHAT_IF_YEARS } from "./limits.ts";
import { Course, PersonFacts } from "./person.ts";
import { problemResponse } from "./problem-schema.ts";

const text = (max: number) => z.string().max(max).optional();

const ChangeBody = z
  .strictObject({
    course: Course.optional(),
    position: text(LENGTH.text),
    plannedPosition: text(LENGTH.text),
    plannedTerm: text(LENGTH.short),
    rating: text(LENGTH.text),
    discipline: text(LENGTH.text),
    personnel: text(LENGTH.short),
    managedBy: text(LENGTH.short),
    courseKind: text(LENGTH.short),
    leaderUntil: text(LENGTH.short),
    commitment: text(LENGTH.text),
    nominatedOn: PlainDay.optional(),
    asOf: PlainDay.optional().openapi(described("Theo quy định của ngày này.", "Under the law of this day.")),
  })
  .openapi("WhatIfChange", described("Chỉ ghi những gì đổi; còn lại giữ nguyên.", "Only what changes; the rest stays."));

const Window = z
  .strictObject({ from: PlainDay, to: PlainDay })
  .openapi(
    "WhatIfDays",
    described(
      `Xét mọi ngày khai giảng trong khoảng này, nhiều nhất ${WHAT_IF_YEARS} năm; không ghi thì là thời gian của chương trình.`,
      `Every first day in this time, at most ${WHAT_IF_YEARS} years; without it, the programme's own years.`,
    ),
  );

export const WhatIfRequest = z
  .strictObject({
    programme: ProgrammeId,
    asOf: AsOf,
    options: Options,
    person: PersonFacts,
    changes: z.array(ChangeBody).max(CHANGES_PER_CALL).openapi(described("Từng phương án.", "One after the other.")),
    days: Window.optional(),
  })
  .openapi("WhatIfRequest", {
    example: {
      programme: "qd-1641",
      person: {
        ref: "24",
        gender: "male",
        birthDate: "1979-05-13",
        position: "Phó Chủ tịch UBND tỉnh",
        rating: "Hoàn thành tốt nhiệm vụ",
        discipline: "",
        course: { start: "2024-05-13", end: "2024-05-26" },
      },
      changes: [{ course: { start: "2024-05-12", end: "2024-05-25" } }, { asOf: "2025-07-01" }],
    },
  });

const SideBody = z
  .strictObject({
    truth: z.enum(["holds", "fails", "unknown"]),
    compared: z.string().nullable(),
    facts: z.array(z.string()),
  })
  .openapi("WhatIfSide");

const ChangedBody = z
  .strictObject({ id: z.string(), title: z.string(), before: SideBody.nullable(), after: SideBody.nullable() })
  .openapi("ChangedCondition", described("Điều kiện có kết quả khác trước.", "A condition that is true otherwise than before."));

const AfterBody = z
  .strictObject({ decision: DecisionBody, changed: z.array(ChangedBody) })
  .openapi("WhatIfAfter", described("Theo thứ tự các phương án.", "In the order of the changes."));

const DaysBody = z
  .strictObject({
    from: z.string(),
    to: z.string(),
    decision: z.enum(["eligible", "ineligible", "undetermined"]),
    group: z.string().nullable(),
  })
  .openapi(
    "DecidedDays",
    described(
      "Khóa cùng số ngày, khai giảng từ ngày này đến ngày kia.",
      "A course of as many days that begins from one day to the other.",
    ),
  );

export const WhatIfResponse = z
  .strictObject({
    pack: z.string(),
    before: DecisionBody,
    after: z.array(AfterBody),
    days: z.array(DaysBody).openapi(described("Liền nhau, theo thứ tự thời gian.", "Without gaps, in the order of time.")),
  })
  .openapi("WhatIfResponse");
export type WhatIfResponse = z.infer<typeof WhatIfResponse>;

export const whatIfRoute = createRoute({
  method: "post",
  path: "/api/eligibility/what-if",
  security: [{}],
  operationId: "whatIf",
  ...summarised("Thử phương án khác cho một người", "Try other facts for one person"),
  ...described(
    "Không cần đăng nhập. Dữ liệu gửi lên không được lưu. Kết luận theo đúng quy tắc của /api/eligibility.",
    "No session needed. Nothing that is sent is kept. Decided by the very rules of /api/eligibility.",
  ),
  request: { query: LangQuery, body: { required: true, content: { "application/json": { schema: WhatIfRequest } } } },
  responses: {
    200: {
      ...described("Trước và sau từng phương án.", "Before, and after each change."),
      content: { "application/json": { schema: WhatIfResponse } },
    },
    400: problemResponse("body-not-json"),
    413: problemResponse("body-too-large"),
    415: problemResponse("content-type-unsupported"),
    422: problemResponse("fields-invalid"),
    500: problemResponse("fault"),
  },
});
