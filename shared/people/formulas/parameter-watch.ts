/** What the formulas rest on and cannot read, on "Tham số": letters, the heads of the tables, the names of the courses. */
import type { SheetWriter } from "../../fill/sheet-writer.ts";
import { absoluteName } from "../../sheet/address.ts";
import type { ReadTable } from "../../sheet/table.ts";
import type { CourseNames } from "./course-names.ts";
import { COURSE_HEADS_NAME, COURSES_NAME, HEADS_NAME, headName } from "./names.ts";
import type { Offer } from "./offer.ts";
import { living, section, text } from "./parameter-lines.ts";
import { headFormulas, type RowsAfter } from "./table-heads.ts";
import { referenceTo } from "./watched-cells.ts";

export function letters(sheet: SheetWriter, lists: Offer["lists"]): void {
  const dated = lists.flatMap(({ list: { letter, table } }) => (letter?.kind === "name" ? [{ letter, table }] : []));
  if (dated.length === 0) return;
  section(sheet, "Ngày của văn bản cử người (ghi ở đầu danh sách)");
  for (const { letter, table } of dated) {
    const row = sheet.row(text(`Danh sách ở trang tính “${table.sheet.name}”`), { value: letter.value, style: "date" });
    sheet.define(letter.name, 1, row);
  }
  sheet.blank();
}

export function heads(sheet: SheetWriter, { lists, courseTables }: Offer, after: RowsAfter): void {
  section(sheet, "Tiêu đề và phần đầu các bảng (1: như khi điền công thức; 0: đã sửa, cần điền lại)");
  const tables = [...lists.map(({ list }) => list.table), ...courseTables];
  const first = sheet.next;
  let firstOfCourses = first;
  for (const [index, table] of tables.entries()) {
    const top = sheet.next;
    for (const formula of headFormulas(table, tables, after)) sheet.row(text(titleOf(table)), living(1, "plain", formula));
    sheet.define(headName(index), 1, top, sheet.next - 1);
    if (index < lists.length) firstOfCourses = sheet.next;
  }
  sheet.define(HEADS_NAME, 1, first, sheet.next - 1);
  if (courseTables.length > 0) sheet.define(COURSE_HEADS_NAME, 1, firstOfCourses, sheet.next - 1);
  sheet.blank();
}

const titleOf = ({ spec, sheet }: ReadTable): string => `${spec.title.vi} ở trang tính “${sheet.name}”`;

/** One line for each course, so that whoever looks for what was changed finds it. */
export function courseNames(sheet: SheetWriter, names: CourseNames): void {
  if (names.none) return;
  section(sheet, "Tên khóa trong danh mục (1: như khi điền công thức; 0: đã sửa, cần điền lại)");
  const first = sheet.next;
  for (const cell of names.rows()) {
    const value = cell.sheet.rows[cell.row]?.[cell.column] ?? null;
    sheet.row(
      { value, style: "text" },
      living(1, "plain", `IFERROR(IF(${referenceTo(cell)}=${absoluteName(sheet.next, 0)},1,0),0)`),
    );
  }
  const listed = `${absoluteName(first, 1)}:${absoluteName(sheet.next - 1, 1)}`;
  const all = `IFERROR(IF(AND(MIN(${listed})=1,${names.countTest()}),1,0),0)`;
  sheet.define(COURSES_NAME, 1, sheet.row(text("Không thêm, bớt khóa"), living(1, "plain", all)));
  sheet.blank();
}
