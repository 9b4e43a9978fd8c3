/** What may be wrong with one field of a request: stable codes, and the words that stand after the field's path. */
import type { Words } from "../text/locale.ts";
import { FIRST_YEAR, LAST_YEAR } from "./limits.ts";

/** What a text may name: limits and the contract's own words, never what somebody sent. */
export type ProblemValues = Readonly<Record<string, string | number>>;

/** Words that need no values. */
export const fixed = (vi: string, en: string): Words<ProblemValues> => ({ vi: () => vi, en: () => en });

/** What may be wrong with one field; the words stand after the field's path. */
export const FIELD_ERRORS = {
  missing: fixed("thiếu trường bắt buộc.", "this required field is missing."),
  "wrong-type": {
    vi: ({ expected = "" }) => `phải là ${KINDS.vi[expected] ?? "kiểu khác"}.`,
    en: ({ expected = "" }) => `must be ${KINDS.en[expected] ?? "of another type"}.`,
  },
  "unknown-field": fixed(
    "trường này không có trong quy ước; kiểm tra lại tên trường.",
    "there is no such field in the contract; check its name.",
  ),
  "too-long": {
    vi: ({ max = 0 }) => `dài quá ${max} ký tự.`,
    en: ({ max = 0 }) => `is longer than ${max} characters.`,
  },
  "too-short": fixed("không được để trống.", "must not be empty."),
  "too-many": {
    vi: ({ max = 0 }) => `có quá ${max} mục.`,
    en: ({ max = 0 }) => `holds more than ${max} items.`,
  },
  "not-listed": {
    vi: ({ choices = "" }) => `chỉ nhận một trong các giá trị: ${choices}.`,
    en: ({ choices = "" }) => `takes only one of: ${choices}.`,
  },
  "date-form": {
    vi: ({ example = "" }) => `ngày ghi chưa đúng dạng, ví dụ đúng: ${example}.`,
    en: ({ example = "" }) => `the date is not written as expected, for example: ${example}.`,
  },
  "date-not-real": fixed("ngày này không tồn tại trong lịch.", "this day does not exist in the calendar."),
  "year-out-of-range": fixed(
    `năm phải từ ${FIRST_YEAR} đến ${LAST_YEAR}.`,
    `the year must be between ${FIRST_YEAR} and ${LAST_YEAR}.`,
  ),
  "end-before-start": fixed("ngày kết thúc trước ngày bắt đầu.", "the end is before the start."),
  "unknown-programme": {
    vi: () => "không có chương trình này; xem /api/programmes.",
    en: () => "there is no such programme; see /api/programmes.",
  },
  "not-in-form": fixed("không đúng dạng quy định.", "is not written in the expected form."),
  "not-unique": fixed("bị trùng với mục khác.", "is the same as another one."),
  "person-too-often": {
    vi: ({ max = 0 }) => `số định danh này có trên quá ${max} dòng; kiểm tra xem có bị chép xuống cả cột không.`,
    en: ({ max = 0 }) => `is on more than ${max} lines; check whether it was copied down the column.`,
  },
  "no-such-course": fixed("không có khóa này trong courses.", "names no course of the plan."),
  "one-of-people-draft": fixed("cần đúng một trong hai: people hoặc draft.", "exactly one of people and draft is needed."),
  "too-small": {
    vi: ({ min = 0 }) => `không được nhỏ hơn ${min}.`,
    en: ({ min = 0 }) => `must not be less than ${min}.`,
  },
  "too-large": {
    vi: ({ max = 0 }) => `không được lớn hơn ${max}.`,
    en: ({ max = 0 }) => `must not be more than ${max}.`,
  },
  "unknown-option": fixed("chương trình không có lựa chọn này.", "the programme has no such option."),
} as const satisfies Record<string, Words<ProblemValues>>;

export type FieldErrorCode = keyof typeof FIELD_ERRORS;

const KINDS: Readonly<Record<"vi" | "en", Readonly<Record<string, string>>>> = {
  vi: {
    string: "văn bản",
    object: "một đối tượng",
    array: "một danh sách",
    number: "số",
    int: "số nguyên",
    boolean: "true hoặc false",
  },
  en: {
    string: "text",
    object: "an object",
    array: "a list",
    number: "a number",
    int: "a whole number",
    boolean: "true or false",
  },
};

/** One field's error as data: the path as a person writes it, "people[3].birthDate". */
export interface FieldError {
  readonly field: string;
  readonly code: FieldErrorCode;
  readonly values: ProblemValues;
}
