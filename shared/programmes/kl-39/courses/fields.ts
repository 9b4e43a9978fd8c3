/** A list of courses with what the conclusion asks of each: study and survey, one of four groups of contents, a form of teaching. */
import { COURSE_TABLE } from "../../../plan/course-fields.ts";
import { certain, field, likely } from "../../../sheet/field-words.ts";
import type { TableSpec } from "../../../sheet/table.ts";
import type { Text } from "../../../text/locale.ts";

const t = (vi: string, en: string): Text => ({ vi, en });

export const KL39_COURSE_TABLE: TableSpec = {
  ...COURSE_TABLE,
  // Before the number of days of the whole course, which "Số ngày học" would be taken for as well.
  fields: [
    field("studyDays", t("Số ngày học tập", "Days of study"), [
      certain(
        /^(?:so )?(?:ngay|buoi|tiet) (?:hoc|len lop|nghien cuu|ly thuyet)\b|^(?:hoc tap|len lop|hoc ly thuyet)(?: ngay)?$|\| (?:hoc|hoc tap|len lop)$/,
      ),
    ]),
    field("surveyDays", t("Số ngày khảo sát thực tế", "Days of field survey"), [
      certain(/\bkhao sat\b|\bdi thuc te\b|\bthuc te\b.*\bngay\b|\bngay\b.*\bthuc te\b|^thuc te$/, /kinh phi|chi phi/),
    ]),
    field("contentGroup", t("Nhóm nội dung", "Group of contents"), [
      certain(/^nhom noi dung|^noi dung (?:boi duong|dao tao|khoa hoc)?$/),
    ]),
    field("kind", t("Loại hình", "Kind"), [
      certain(/^(?:loai hinh|loai khoa|loai lop|loai)(?: boi duong| dao tao)?$/),
      likely(/^hinh thuc boi duong$/),
    ]),
    ...COURSE_TABLE.fields,
  ],
};
