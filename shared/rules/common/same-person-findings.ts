/** Findings on one person in several lines: they stand on both lines, and each names the other. */
import { type DefinedFinding, defineFinding } from "../../findings/finding.ts";
import type { Text } from "../../text/locale.ts";

const t = (vi: string, en: string): Text => ({ vi, en });
export type Other = {
  /** "" where names are not known: to whoever was sent the plan. */
  readonly name: string;
  readonly otherSheet: string | null;
  /** Null where the other line is known by no row: `otherSheet` then names it. */
  readonly otherRow: number | null;
  readonly course: string;
  readonly otherCourse: string;
};

/** "dòng 36", with its sheet when that is another one. */
function whereVi({ otherSheet, otherRow }: Other): string {
  if (otherRow === null) return `dòng “${otherSheet}”`;
  return `${otherSheet ? `trang “${otherSheet}”, ` : ""}dòng ${otherRow}`;
}

function whereEn({ otherSheet, otherRow }: Other): string {
  if (otherRow === null) return `line “${otherSheet}”`;
  return `${otherSheet ? `sheet “${otherSheet}”, ` : ""}row ${otherRow}`;
}

const whoVi = ({ name }: Other): string => name || "Người này";
const whoEn = ({ name }: Other): string => name || "This person";

const define = (
  code: string,
  severity: "block" | "confirm",
  title: Text,
  vi: (v: Other) => string,
  en: (v: Other) => string,
  todo: Text,
): DefinedFinding<Other> =>
  defineFinding<Other>({
    code: `common/${code}`,
    severity,
    scope: "row",
    title,
    message: { vi, en },
    todo,
    compares: ({ course, otherCourse }) => [
      { title: t("Khóa ở dòng này", "Course on this line"), value: t(course || "—", course || "—") },
      { title: t("Khóa ở dòng kia", "Course on the other line"), value: t(otherCourse || "—", otherCourse || "—") },
    ],
  });

export const TwiceInCourse = define(
  "twice-in-course",
  "block",
  t("Một người hai dòng trong một khóa", "One person twice in a course"),
  (v) => `${whoVi(v)} đã có ở ${whereVi(v)}, cùng một khóa`,
  (v) => `${whoEn(v)} is also at ${whereEn(v)}, in the same course`,
  t("Giữ một dòng, xóa dòng kia.", "Keep one line and delete the other."),
);
export const CoursesOverlap = define(
  "courses-overlap",
  "block",
  t("Hai khóa trùng thời gian", "Two courses at one time"),
  (v) => `${whoVi(v)} đã đăng ký khóa “${v.otherCourse}” ở ${whereVi(v)}, trùng thời gian`,
  (v) => `${whoEn(v)} is in the course “${v.otherCourse}” at ${whereEn(v)} at the same time`,
  t("Chọn một khóa.", "Choose one course."),
);
export const OverlapUnsure = define(
  "overlap-unsure",
  "confirm",
  t("Chưa rõ hai khóa có trùng thời gian", "Two courses may be at one time"),
  (v) => `${whoVi(v)} có thêm một khóa ở ${whereVi(v)}; thời gian hai khóa chưa đủ rõ để so sánh`,
  (v) => `${whoEn(v)} has another course at ${whereEn(v)}; the days are not clear enough to compare`,
  t("Ghi ngày khai giảng, bế giảng của hai khóa.", "Write the first and last days of both courses."),
);
export const TwiceInYear = define(
  "twice-in-year",
  "confirm",
  t("Một người hai khóa trong năm", "One person in two courses of a year"),
  (v) => `${whoVi(v)} có thêm một khóa trong năm ở ${whereVi(v)}, không trùng thời gian`,
  (v) => `${whoEn(v)} has another course of the year at ${whereEn(v)}, not at the same time`,
  t("Giải trình việc cử hai lần trong năm, hoặc chọn một khóa.", "Explain the two courses, or choose one."),
);
export const SameNameAndBirth = define(
  "same-name-and-birth",
  "confirm",
  t("Trùng họ tên và ngày sinh", "Same name and birth date"),
  (v) => `${whoVi(v)} trùng họ tên, ngày sinh với ${whereVi(v)} nhưng khác số định danh`,
  (v) => `${whoEn(v)} has the name and birth date of ${whereEn(v)}, but another identity number`,
  t("Xác nhận là hai người, hoặc sửa số định danh.", "Confirm that they are two people, or correct the number."),
);
export const SharedId = define(
  "shared-id",
  "confirm",
  t("Hai người trùng số định danh", "Two people with one identity number"),
  (v) => `${whoVi(v)} trùng số định danh với người khác ở ${whereVi(v)}`,
  (v) => `${whoEn(v)} has the identity number of somebody else at ${whereEn(v)}`,
  t("Đối chiếu căn cước và sửa số sai.", "Compare the identity cards and correct the wrong number."),
);
