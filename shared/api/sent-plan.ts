/** The contract of what is sent: facts as codes, and reasons in words. No field of a person takes a name or a free text; unknown fields are refused. */
import { z } from "@hono/zod-openapi";
import { MOST_REASON } from "../kept/reason.ts";
import type { SentReason } from "../sending/reasons.ts";
import type { SentCourse, SentPerson } from "../sending/sent-plan.ts";
import { FUNDING_SOURCES } from "../text/funding.ts";
import { LISTED_POSTS } from "../text/listed-posts.ts";
import { PlainDay } from "./dates.ts";
import { DaysText } from "./days.ts";
import { described } from "./described.ts";
import { LENGTH, LINES_PER_REASON } from "./limits.ts";
import { plainText } from "./plain-text.ts";

const known = <const Codes extends readonly [string, ...string[]]>(...codes: Codes) => z.enum([...codes, "unknown"]);

/** A hundred thousand million đồng: more than any course costs, and far from where integers end. */
const MOST_VND = 100_000_000_000;

export const SentCourseBody = z
  .strictObject({
    id: plainText(LENGTH.short).min(1),
    code: plainText(LENGTH.text),
    name: plainText(LENGTH.content).optional(),
    country: plainText(LENGTH.short).optional(),
    start: DaysText.optional(),
    end: DaysText.optional(),
  })
  .openapi("SentCourse") satisfies z.ZodType<SentCourse>;

/** Unlike everything else that is sent a sentence in free words: the unit answers for what it says in it. */
export const SentReasonBody = z
  .strictObject({
    code: z
      .string()
      .regex(/^[a-z0-9-]{1,60}\/[a-z0-9-]{1,80}$/)
      .openapi(described("Mã của nội dung cần giải trình.", "The finding's code.")),
    reason: plainText(MOST_REASON)
      .min(1)
      .refine((text) => text.trim() !== "", { params: { code: "too-short" } })
      .openapi(described("Một câu lý do.", "The reason, in one sentence.")),
    refs: z
      .array(plainText(LENGTH.ref).min(1))
      .max(LINES_PER_REASON)
      .openapi(described("Các dòng; để trống: cả kế hoạch.", "The lines; empty: the plan as a whole.")),
  })
  .openapi("SentReason") satisfies z.ZodType<SentReason>;

export const SentPersonBody = z
  .strictObject({
    ref: plainText(LENGTH.ref)
      .min(1)
      .openapi(described("Dòng trong bảng của đơn vị; không trùng nhau.", "The line in the unit's sheet; unique.")),
    personId: z
      .string()
      .max(LENGTH.personId)
      .optional()
      .openapi(
        described(
          "Số định danh: đổi thành mã có khóa rồi bỏ, không lưu, không ghi nhật ký.",
          "Identity number: turned into a keyed token and forgotten, never kept or logged.",
        ),
      ),
    gender: known("male", "female"),
    birthDate: DaysText.optional(),
    post: known(...LISTED_POSTS, "other"),
    leads: known("yes", "no"),
    plannedPost: known("listed", "other"),
    plannedTerm: known("covered", "other"),
    rating: known("excellent", "good", "done", "failed"),
    discipline: known("none", "ended", "pending", "serving"),
    repeat: known("no", "repeats"),
    extended: z.boolean(),
    nominatedOn: PlainDay.optional(),
    course: z.string().min(1).max(LENGTH.short).openapi(described("id của khóa.", "The course's id.")),
    cost: z.int().min(0).max(MOST_VND).optional().openapi(described("Đồng.", "Đồng.")),
    source: z.enum(FUNDING_SOURCES).optional(),
    province: z
      .string()
      .regex(/^(?:63|34):\d{2}$/)
      .optional()
      .openapi({ example: "63:10", ...described("Tỉnh của người này.", "The person's province.") }),
  })
  .openapi("SentPerson") satisfies z.ZodType<SentPerson>;
