/** Findings on sizes: people in a course, courses a year, people in all. "khoảng": one off is said, more is asked. */
import { defineFinding, type FindingDefinition } from "../../../findings/finding.ts";
import type { Text } from "../../../text/locale.ts";

const t = (vi: string, en: string): Text => ({ vi, en });
const NOTHING = t("Không bắt buộc xử lý.", "Nothing has to be done.");

export type Size = { readonly people: number; readonly least: number; readonly most: number };
export type Courses = { readonly year: number; readonly courses: number; readonly about: number };

const COUNTED: FindingDefinition<Size>["compares"] = ({ people, least, most }) => [
  { title: t("Số người", "People"), value: t(String(people), String(people)) },
  {
    title: t("Đề án quy định khoảng", "The scheme speaks of about"),
    value: t(`${least}-${most} người`, `${least}-${most} people`),
  },
];

const sizeOfCourse: Pick<FindingDefinition<Size>, "scope" | "message" | "compares"> = {
  scope: "course",
  message: {
    vi: ({ people, least, most }) => `Khóa có ${people} học viên; Đề án quy định mỗi khóa khoảng ${least}-${most} người`,
    en: ({ people, least, most }) => `${people} people in the course; the scheme speaks of about ${least}-${most}`,
  },
  compares: COUNTED,
};

export const CourseSize = defineFinding<Size>({
  code: "qd-1641/course-size",
  severity: "confirm",
  title: t("Số học viên ngoài khoảng 15-17", "Course size not about 15-17"),
  todo: t("Điều chỉnh số học viên hoặc giải trình.", "Change the number of people, or explain."),
  ...sizeOfCourse,
});
export const CourseSizeNear = defineFinding<Size>({
  code: "qd-1641/course-size-near",
  severity: "info",
  title: t("Số học viên sát khoảng 15-17", "Course size just beside 15-17"),
  todo: NOTHING,
  ...sizeOfCourse,
});

const coursesOfYear: Pick<FindingDefinition<Courses>, "scope" | "message" | "compares"> = {
  scope: "programme",
  message: {
    vi: ({ year, courses, about }) =>
      `Năm ${year} có ${courses} khóa; Đề án quy định khoảng ${String(about).padStart(2, "0")} khóa mỗi năm`,
    en: ({ year, courses, about }) => `${courses} courses in ${year}; the scheme speaks of about ${about} a year`,
  },
  compares: ({ courses, about }) => [
    { title: t("Số khóa trong năm", "Courses in the year"), value: t(String(courses), String(courses)) },
    { title: t("Đề án quy định khoảng", "The scheme speaks of about"), value: t(`${about} khóa`, `${about} courses`) },
  ],
};

export const CoursesPerYear = defineFinding<Courses>({
  code: "qd-1641/courses-per-year",
  severity: "confirm",
  title: t("Số khóa trong năm khác khoảng 04", "Courses a year not about four"),
  todo: t("Điều chỉnh hoặc giải trình số khóa.", "Change or explain the number of courses."),
  ...coursesOfYear,
});
export const CoursesPerYearNear = defineFinding<Courses>({
  code: "qd-1641/courses-per-year-near",
  severity: "info",
  title: t("Số khóa trong năm sát khoảng 04", "Courses a year close to four"),
  todo: NOTHING,
  ...coursesOfYear,
});
export const PeopleInAll = defineFinding<Size>({
  code: "qd-1641/people-in-all",
  severity: "confirm",
  scope: "programme",
  title: t("Tổng số người ngoài khoảng 180-200", "People in all not about 180-200"),
  message: {
    vi: ({ people, least, most }) => `Danh sách có ${people} người; Đề án quy định cả giai đoạn khoảng ${least}-${most} người`,
    en: ({ people, least, most }) => `${people} people are listed; the scheme speaks of about ${least}-${most} in all`,
  },
  todo: t("Điều chỉnh hoặc giải trình tổng số người.", "Change or explain the number of people."),
  compares: COUNTED,
});
export const SizeDiffers = defineFinding<{ planned: number; listed: number }>({
  code: "qd-1641/course-size-differs",
  severity: "confirm",
  scope: "course",
  title: t("Số học viên dự kiến khác danh sách", "Planned size differs from the list"),
  message: {
    vi: ({ planned, listed }) => `Dự kiến ${planned} học viên, danh sách có ${listed} người`,
    en: ({ planned, listed }) => `${planned} people are planned, the list has ${listed}`,
  },
  todo: t("Thống nhất số học viên giữa hai bảng.", "Make both tables agree."),
  compares: ({ planned, listed }) => [
    { title: t("Dự kiến", "Planned"), value: t(String(planned), String(planned)) },
    { title: t("Danh sách có", "On the list"), value: t(String(listed), String(listed)) },
  ],
});
