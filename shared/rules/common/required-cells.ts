/** Cells without which nobody can be checked: name, birth date, post, course. Whole missing columns are said once, for the sheet. */
import { defineFinding, type Finding } from "../../findings/finding.ts";
import { placeOf } from "../../plan/cells.ts";
import { type Nominee, placeAt } from "../../plan/nominee.ts";
import type { Plan } from "../../plan/plan.ts";
import { day } from "../../sheet/day.ts";
import type { ReadTable } from "../../sheet/table.ts";
import type { Text } from "../../text/locale.ts";
import { readPost } from "../../text/posts.ts";
import type { DayReading } from "../../text/read-date.ts";
import type { Rule } from "../rule.ts";

const t = (vi: string, en: string): Text => ({ vi, en });

const define = (code: string, vi: string, en: string, todo: Text) =>
  defineFinding<{ name: string }>({
    code: `common/${code}`,
    severity: "block",
    scope: "row",
    title: t(`Thiếu ${vi}`, `Missing ${en}`),
    message: {
      vi: ({ name }) => (name ? `${name}: thiếu ${vi}` : `Thiếu ${vi}`),
      en: ({ name }) => (name ? `${name}: ${en} is missing` : `Missing ${en}`),
    },
    todo,
  });

export const NameMissing = define("name-missing", "họ và tên", "name", t("Bổ sung họ và tên.", "Add the name."));
export const BirthMissing = define(
  "birth-missing",
  "ngày sinh",
  "birth date",
  t("Bổ sung ngày, tháng, năm sinh.", "Add the birth date."),
);
export const PostMissing = define("post-missing", "chức vụ", "post", t("Bổ sung chức vụ hiện tại.", "Add the present post."));
export const CourseMissing = define(
  "course-missing",
  "khóa bồi dưỡng",
  "course",
  t("Ghi khóa đăng ký hoặc thời gian khóa học.", "Write the course, or its days."),
);

export const CourseDatesMissing = defineFinding<{ course: string }>({
  code: "common/course-dates-missing",
  severity: "confirm",
  scope: "row",
  title: t("Chưa rõ ngày của khóa học", "Course days not known"),
  message: {
    vi: ({ course }) => `Khóa “${course}” chưa có ngày khai giảng, bế giảng nên chưa thể tính tuổi`,
    en: ({ course }) => `Course “${course}” has no days yet, so ages cannot be told`,
  },
  todo: t("Bổ sung ngày khai giảng, bế giảng.", "Add the first and the last day."),
});

export const ColumnMissing = defineFinding<{ field: string; fieldEn: string }>({
  code: "common/column-missing",
  severity: "block",
  scope: "sheet",
  title: t("Thiếu cột bắt buộc", "A required column is missing"),
  message: { vi: ({ field }) => `Bảng không có cột ${field}`, en: ({ fieldEn }) => `The table has no column for ${fieldEn}` },
  todo: t("Thêm cột này, hoặc kiểm tra lại dòng tiêu đề.", "Add the column, or check the header row."),
});

export const RatingColumnMissing = defineFinding({
  code: "common/rating-column-missing",
  severity: "confirm",
  scope: "sheet",
  title: t("Bảng không có cột Xếp loại", "No column for the rating"),
  message: {
    vi: () => "Bảng không có cột Xếp loại: bổ sung trước khi quyết định cử",
    en: () => "The table has no column for the rating: add it before the decision to send",
  },
  todo: t("Thêm cột Xếp loại của năm trước khóa học.", "Add a column for the rating of the year before the course."),
});

export const VouchedColumnMissing = defineFinding<{ field: string; fieldEn: string }>({
  code: "common/vouched-column-missing",
  severity: "info",
  scope: "sheet",
  title: t("Nội dung do đơn vị cam kết", "Left to the unit's word"),
  message: {
    vi: ({ field }) => `Bảng không có cột ${field}: đơn vị cam kết nội dung này khi gửi`,
    en: ({ fieldEn }) => `The table has no column for ${fieldEn}: the unit vouches for it when sending`,
  },
  todo: t("Nên thêm cột này để kiểm tra được từng người.", "Adding the column lets every person be checked."),
});

/** Where post and unit share a column it may have been taken for the unit's. */
function hasNoPost({ position, unit, attendance }: Nominee): boolean {
  return position === "" && readPost("", unit, attendance.start?.first ?? ANY_DAY).reason === "empty";
}

/** Whether a text holds a post does not hang on the day. */
const ANY_DAY = day("2023-01-01");

interface Needed {
  readonly finding: typeof NameMissing;
  readonly column: (nominee: Nominee) => number;
  readonly missing: (nominee: Nominee) => boolean;
  readonly field: Text;
}

const NEEDED: readonly Needed[] = [
  {
    finding: NameMissing,
    column: ({ columns }) => columns.name,
    missing: ({ name }) => name === "",
    field: t("Họ và tên", "the name"),
  },
  {
    finding: BirthMissing,
    column: ({ birthColumn }) => birthColumn,
    missing: ({ birth }) => birth.kind === "empty",
    field: t("Ngày sinh", "the birth date"),
  },
  {
    finding: PostMissing,
    column: ({ columns }) => columns.position,
    missing: hasNoPost,
    field: t("Chức vụ", "the post"),
  },
  {
    finding: CourseMissing,
    column: ({ columns }) => (columns.course >= 0 ? columns.course : columns.start),
    // With a column for the course an empty cell is a missing course, whatever the days say.
    missing: ({ attendance, columns }) => (columns.course >= 0 ? attendance.label === "" : attendance.key === null),
    field: t("Khóa đăng ký hoặc thời gian", "the course or its days"),
  },
];

export const requiredCells: Rule<Plan, Nominee> = {
  name: "common/required-cells",
  finds: [
    NameMissing,
    BirthMissing,
    PostMissing,
    CourseMissing,
    CourseDatesMissing,
    ColumnMissing,
    RatingColumnMissing,
    VouchedColumnMissing,
  ],
  covers: [],
  looksAt: {
    of: (nominee) =>
      `${NEEDED.map(({ column, missing }) => column(nominee) < 0 && missing(nominee))} ${nominee.ratingColumn < 0}`,
    besides: [],
  },
  *check({ nominees, tables }) {
    const first = new Map<ReadTable, Nominee>();
    for (const nominee of nominees) if (!first.has(nominee.table)) first.set(nominee.table, nominee);
    for (const table of tables) if (table.spec.kind === "nominees") yield* missingColumns(table, first.get(table));
  },
  line(nominee, report) {
    const { attendance, standing } = nominee;
    if (standing !== "counted" && standing !== "reserve") return;
    for (const { finding, column, missing } of NEEDED) {
      if (missing(nominee) && column(nominee) >= 0) report(finding.at(placeAt(nominee, column(nominee)), { name: nominee.name }));
    }
    if (attendance.key !== null && !attendance.start && !isUnread(attendance.startReading)) report(datesMissing(nominee));
  },
};

/** What cannot be read is reported as such, and is not missing. */
function isUnread({ kind }: DayReading): boolean {
  return kind === "impossible" || kind === "unclear";
}

function datesMissing(nominee: Nominee): Finding {
  const { columns, attendance } = nominee;
  return CourseDatesMissing.at(placeAt(nominee, columns.start >= 0 ? columns.start : columns.course), {
    course: attendance.label,
  });
}

/** Sixty people without a birth date are one missing column. */
function* missingColumns(table: ReadTable, first: Nominee | undefined) {
  if (!first) return;
  const place = { ...placeOf(table, table.headerLast, -1), row: table.headerLast + 1 };
  for (const { column, missing, field } of NEEDED) {
    if (column(first) < 0 && missing(first)) yield ColumnMissing.at(place, { field: field.vi, fieldEn: field.en });
  }
  if (first.ratingColumn < 0) yield RatingColumnMissing.at(place, {});
  if (first.discipline === null) yield VouchedColumnMissing.at(place, { field: "Kỷ luật", fieldEn: "discipline" });
  if (first.previous === null)
    yield VouchedColumnMissing.at(place, { field: "Khóa đã tham gia", fieldEn: "courses taken before" });
}
