/**
 * Problems: the request is wrong, or we are. Codes are stable and never used again for another matter; the HTTP status of each
 * is decided by the Worker (`functions/reply.ts`). No text ever repeats a value that was sent, for it may be personal.
 */
import { numberText } from "../text/format.ts";
import type { Text } from "../text/locale.ts";
import { type FieldError, fixed, type ProblemValues } from "./field-errors.ts";
import { BODY_BYTES, PEOPLE_PER_CALL, PEOPLE_PER_CHUNK } from "./limits.ts";
import type { ProblemDefinition } from "./problem-definition.ts";
import type { ProblemBody } from "./problem-schema.ts";
import { SENDING_PROBLEMS } from "./sending-problems.ts";

/** Limits as each language writes them: "5.000" and "5,000". */
const written = (most: number): Text => ({ vi: numberText(most, "vi"), en: numberText(most, "en") });
export const MOST = written(PEOPLE_PER_CALL);
export const MOST_IN_CHUNK = written(PEOPLE_PER_CHUNK);

export const PROBLEMS = {
  "unknown-route": {
    title: { vi: "Không có địa chỉ này", en: "No such address" },
    detail: fixed("Dịch vụ không có địa chỉ được gọi.", "The service has nothing at the address called."),
    todo: { vi: "Xem danh sách địa chỉ tại /api/docs.", en: "See the list of addresses at /api/docs." },
  },
  "method-not-allowed": {
    title: { vi: "Phương thức không được phép", en: "Method not allowed" },
    detail: {
      vi: ({ allow = "" }) => `Địa chỉ này chỉ nhận: ${allow}.`,
      en: ({ allow = "" }) => `This address takes only: ${allow}.`,
    },
    todo: { vi: "Gọi lại bằng phương thức ghi ở tiêu đề Allow.", en: "Call again with a method named in the Allow header." },
  },
  "content-type-unsupported": {
    title: { vi: "Kiểu nội dung không được hỗ trợ", en: "Content type not supported" },
    detail: fixed(
      "Nội dung gửi lên phải là JSON, mã hóa UTF-8, không nén.",
      "The body must be JSON in UTF-8, without content encoding.",
    ),
    todo: { vi: "Gửi kèm tiêu đề Content-Type: application/json.", en: "Send the header Content-Type: application/json." },
  },
  "body-not-json": {
    title: { vi: "Nội dung không phải JSON", en: "Body is not JSON" },
    detail: fixed("Không đọc được nội dung gửi lên theo JSON (UTF-8).", "The body cannot be read as JSON in UTF-8."),
    todo: { vi: "Kiểm tra lại nội dung JSON rồi gửi lại.", en: "Check the JSON and send it again." },
  },
  "body-too-large": {
    title: { vi: "Nội dung quá lớn", en: "Body too large" },
    detail: fixed(`Nội dung gửi lên vượt quá ${BODY_BYTES / 1_048_576} MB.`, `The body exceeds ${BODY_BYTES / 1_048_576} MB.`),
    todo: { vi: "Chia thành nhiều lần gọi.", en: "Split it over several calls." },
  },
  "too-many-people": {
    title: { vi: "Quá nhiều người trong một lần gọi", en: "Too many people in one call" },
    detail: {
      vi: ({ count = 0, most = 0 }) =>
        `Một lần gọi nhận tối đa ${numberText(Number(most), "vi")} người; lần này có ${numberText(Number(count), "vi")} người.`,
      en: ({ count = 0, most = 0 }) =>
        `One call takes at most ${numberText(Number(most), "en")} people; this one has ${numberText(Number(count), "en")}.`,
    },
    todo: {
      vi: "Chia danh sách; kế hoạch lớn gửi theo phần bằng bản nháp (drafts).",
      en: "Split the list; a large plan is sent by parts as a draft (drafts).",
    },
  },
  "fields-invalid": {
    title: { vi: "Có trường chưa đúng", en: "Some fields are not right" },
    detail: {
      vi: ({ count = 0, field = "", message = "" }) => `Có ${count} lỗi. Lỗi đầu tiên ở ${field}: ${message}`,
      en: ({ count = 0, field = "", message = "" }) => `Errors: ${count}. The first is at ${field}: ${message}`,
    },
    todo: { vi: "Sửa các trường nêu trong errors rồi gửi lại.", en: "Mend the fields named in errors and send again." },
  },
  "programme-not-found": {
    title: { vi: "Không có chương trình này", en: "No such programme" },
    detail: fixed(
      "Mã chương trình trong địa chỉ không có trong danh sách.",
      "The programme id in the address is not in the list.",
    ),
    todo: { vi: "Xem mã chương trình tại /api/programmes.", en: "See the programme ids at /api/programmes." },
  },
  ...SENDING_PROBLEMS,
  fault: {
    title: { vi: "Lỗi của hệ thống", en: "A fault of the system" },
    detail: fixed("Hệ thống gặp lỗi khi xử lý. Không có gì được lưu.", "The system failed on this call. Nothing was kept."),
    todo: {
      vi: "Thử lại sau ít phút. Nếu vẫn lỗi, báo cho quản trị kèm mã requestId.",
      en: "Try again in a few minutes. If it fails again, tell the administrator the requestId.",
    },
  },
} as const satisfies Record<string, ProblemDefinition>;

export type ProblemCode = keyof typeof PROBLEMS;

export interface ProblemMore {
  readonly findingCount?: number;
  readonly findings?: ProblemBody["findings"];
  readonly conflicts?: ProblemBody["conflicts"];
  readonly pack?: string;
}

/** A problem as data, before words and status. */
export interface Problem {
  readonly code: ProblemCode;
  readonly values?: ProblemValues;
  readonly field?: string;
  readonly errors?: { readonly listed: readonly FieldError[]; readonly total: number };
  /** More members of the body, named by the problem's own schema: findings, conflicts. */
  readonly more?: ProblemMore;
}
