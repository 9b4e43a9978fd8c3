/** One person's facts as a caller sends them. Unknown fields are refused by name, so that a typing error never becomes "not known". */
import { z } from "@hono/zod-openapi";
import { parseDay } from "../sheet/day.ts";
import { BirthDate, PlainDay, Year } from "./dates.ts";
import { described } from "./described.ts";
import { LENGTH, PREVIOUS_PER_PERSON } from "./limits.ts";

const text = (max: number, vi: string, en: string) => z.string().max(max).openapi(described(vi, en));

export const Course = z
  .strictObject({
    start: PlainDay,
    end: PlainDay,
    country: text(LENGTH.short, "Nước đến.", "The country.").optional(),
    content: text(LENGTH.content, "Nội dung bồi dưỡng.", "What is taught.").optional(),
  })
  .superRefine(({ start, end }, context) => {
    const [first, last] = [parseDay(start), parseDay(end)];
    // A day that is not real is already reported: a second error helps nobody.
    if (first !== null && last !== null && last < first) {
      context.addIssue({ code: "custom", path: ["end"], params: { code: "end-before-start" } });
    }
  });

const Previous = z.strictObject({
  programme: text(LENGTH.short, "Chương trình, đề án đã cử đi.", "The programme that sent the person.").optional(),
  content: text(LENGTH.content, "Nội dung đã bồi dưỡng.", "What was taught."),
  year: Year,
  stateBudget: z.boolean().openapi(described("Bằng ngân sách nhà nước.", "Paid by the State budget.")),
});

export const PersonFacts = z
  .strictObject({
    ref: text(
      LENGTH.ref,
      "Do bên gọi đặt, được trả lại nguyên văn; không bắt buộc khác nhau vì trả lời theo đúng thứ tự câu hỏi.",
      "The caller's own mark, returned as it is; need not be unique, because answers keep the order of the questions.",
    ).min(1),
    personId: text(
      LENGTH.personId,
      "Số định danh. Không lưu, không ghi nhật ký.",
      "Identity number. Never kept, never logged.",
    ).optional(),
    gender: z.enum(["male", "female"]),
    birthDate: BirthDate,
    position: text(LENGTH.text, "Chức vụ và đơn vị, như người ta viết.", "Post and unit, as people write them."),
    plannedPosition: text(LENGTH.text, "Chức danh quy hoạch.", "The post planned for.").optional(),
    plannedTerm: text(LENGTH.short, "Nhiệm kỳ quy hoạch.", "The term planned for.").optional(),
    rating: text(LENGTH.text, "Xếp loại chất lượng; có thể ghi nhiều năm.", "The yearly rating; may name its years.").optional(),
    discipline: text(
      LENGTH.text,
      "Kỷ luật. Không có trường này: chưa biết; để trống hoặc “Không”: không có.",
      "Discipline. Absent: not known; empty or “Không”: none.",
    ).optional(),
    personnel: text(LENGTH.short, "Cán bộ, công chức hay viên chức.", "Cán bộ, công chức or viên chức.").optional(),
    managedBy: text(
      LENGTH.short,
      "Diện quản lý cán bộ, ví dụ “Ban Bí thư”.",
      "By whom the person is managed, such as “Ban Bí thư”.",
    ).optional(),
    courseKind: text(
      LENGTH.short,
      "Loại khóa: ngắn hạn, trung hạn hoặc ngoại ngữ. Không có trường này: xét theo nội dung và thời gian của khóa.",
      "The kind of course: short, medium or language. Absent: told from its content and its days.",
    ).optional(),
    leaderUntil: text(
      LENGTH.short,
      "Thời điểm hết thời hạn giữ chức vụ lãnh đạo, quản lý; có thể chỉ ghi tháng hoặc năm.",
      "Until when the person leads or manages; a month or a year will do.",
    ).optional(),
    commitment: text(
      LENGTH.text,
      "Cam kết: đã ký hay chưa. Không có trường này: chưa biết.",
      "The commitment: signed or not. Absent: not known.",
    ).optional(),
    prospects: text(
      LENGTH.text,
      "Chiều hướng phát triển, theo đánh giá của đơn vị. Chỉ dùng để xếp thứ tự ưu tiên.",
      "Prospects, in the unit's words. Used for the order of priority only.",
    ).optional(),
    reformWork: text(
      LENGTH.text,
      "Công việc về cải cách hành chính: trực tiếp làm hay không. Chỉ dùng để xếp thứ tự ưu tiên.",
      "Whether the person works on administrative reform. Used for the order of priority only.",
    ).optional(),
    nominatedOn: PlainDay.optional().openapi(
      described("Ngày của văn bản cử người.", "The day of the letter that puts the person forward."),
    ),
    course: Course,
    previous: z
      .array(Previous)
      .max(PREVIOUS_PER_PERSON)
      .optional()
      .openapi(described("Các lần bồi dưỡng trước.", "Earlier training.")),
  })
  .openapi("PersonFacts");

export type PersonFacts = z.infer<typeof PersonFacts>;
