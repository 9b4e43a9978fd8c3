/** The people as an office writes them: a title block, a header of 20 columns, the list under headings, and a sheet of courses. */
import { type Day, partsOf, serialOf } from "../../shared/sheet/day.ts";
import { type CellValue, plainSheet, type WorkbookSnapshot } from "../../shared/sheet/snapshot.ts";
import type { CourseMade, Made, PersonMade } from "./people.ts";

export const LIST = "Đề cử";
export const COURSES = "Khóa học";

export const HEADER = [
  ...["STT", "Họ và tên", "Ngày sinh", "Giới tính", "Số CCCD", "Chức vụ hiện tại", "Đơn vị công tác", "Quy hoạch chức danh"],
  ...["Giai đoạn quy hoạch", "Xếp loại năm trước", "Kỷ luật", "Ngoại ngữ", "Khóa đăng ký", "Nước", "Từ ngày", "Đến ngày"],
  ...["Đã tham gia CT/ĐA NSNN cùng nội dung", "Nguồn kinh phí", "Kinh phí (triệu đồng)", "Ghi chú"],
];
const COURSE_HEADER = [
  "Mã khóa",
  "Tên khóa bồi dưỡng",
  "Nước",
  "Ngày bắt đầu",
  "Ngày kết thúc",
  "Số học viên dự kiến",
  "Kinh phí/người (triệu đồng)",
];

export type Rows = CellValue[][];

export function listRows({ people }: Made): Rows {
  const rows: Rows = [
    spread([0, "BỘ NỘI VỤ"], [11, "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM"]),
    spread([0, "VỤ CÔNG CHỨC - VIÊN CHỨC"], [11, "Độc lập - Tự do - Hạnh phúc"]),
    [],
    ["DANH SÁCH CÁN BỘ, CÔNG CHỨC ĐỀ NGHỊ CỬ THAM GIA KHÓA BỒI DƯỠNG Ở NƯỚC NGOÀI"],
    [],
    [...HEADER],
  ];
  let course: CourseMade | null = null;
  for (const person of people) {
    if (person.course !== course) rows.push([`Khóa ${person.course.code}: ${person.course.content} (${person.course.country})`]);
    course = person.course;
    rows.push(personRow(person));
  }
  rows.push([`Tổng cộng: ${people.length} người`], [], spread([2, "NGƯỜI LẬP BIỂU"], [15, "VỤ TRƯỞNG"]));
  return rows;
}

export function personRow(person: PersonMade): CellValue[] {
  const date = person.textDates ? textDate : serial;
  const { course, fault } = person;
  return [
    person.index + 1,
    person.decomposed ? person.name.normalize("NFD") : person.name,
    fault === "impossible-birth" ? "31/02/1985" : date(person.birth),
    person.gender === "male" ? "Nam" : "Nữ",
    person.personId,
    person.position,
    person.unit,
    person.plannedPost || null,
    person.plannedTerm || null,
    person.rating || null,
    person.discipline,
    person.language,
    course.code,
    course.country,
    date(course.start),
    date(course.end),
    person.previous,
    person.source,
    person.cost,
    null,
  ];
}

export function courseRows({ courses }: Made): Rows {
  const rows = courses.map(({ code, content, country, start, end, people }) => [
    code,
    content,
    country,
    serial(start),
    serial(end),
    people,
    183,
  ]);
  return [[...COURSE_HEADER], ...rows];
}

/** The workbook as cells that were already read. */
export function snapshotOf(made: Made): WorkbookSnapshot {
  return { sheets: [plainSheet(LIST, listRows(made)), plainSheet(COURSES, courseRows(made))], date1904: false };
}

function serial(value: Day): number {
  return serialOf(value, false);
}

/** "05/7/1981", as people type it. */
export function textDate(value: Day): string {
  const { year, month, day } = partsOf(value);
  return `${String(day).padStart(2, "0")}/${month}/${year}`;
}

function spread(...cells: readonly (readonly [column: number, text: string])[]): CellValue[] {
  const row: CellValue[] = [];
  for (const [column, text] of cells) {
    while (row.length < column) row.push(null);
    row.push(text);
  }
  return row;
}
