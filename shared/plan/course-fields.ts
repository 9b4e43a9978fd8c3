/** The columns of a list of courses, in the words offices use for them. */
import { certain, field, likely } from "../sheet/field-words.ts";
import type { TableSpec } from "../sheet/table.ts";
import type { Text } from "../text/locale.ts";

const t = (vi: string, en: string): Text => ({ vi, en });

const PER_PERSON = /(kinh phi|chi phi|du toan|muc chi|muc).*(nguoi|hoc vien)|don gia|dinh muc|suat/;

export const COURSE_TABLE: TableSpec = {
  kind: "courses",
  title: t("Danh mục khóa bồi dưỡng", "Courses"),
  keyFields: ["name", "country", "start", "end", "period", "size", "costPerPerson"],
  nameField: "code",
  fields: [
    field("number", t("Số thứ tự", "No."), [certain(/^(stt|tt|so tt|so thu tu|thu tu|no)$/)]),
    field("code", t("Mã khóa", "Course code"), [
      certain(/^(ma|ma (khoa|lop|so)( hoc| boi duong)?|ky hieu( khoa| lop)?)$/),
      likely(/^(khoa|lop|khoa so|lop so|so hieu)$/),
    ]),
    field("name", t("Tên khóa bồi dưỡng", "Course"), [
      certain(/^(ten )(khoa|lop|chuong trinh)/),
      certain(/^(khoa|lop) (hoc|boi duong|dao tao)( boi duong)?$/),
      likely(/^(noi dung|chuong trinh|chu de|chuyen de|linh vuc)\b/),
    ]),
    field("country", t("Nước", "Country"), [
      certain(/^(nuoc|nuoc (den|di|to chuc|boi duong|dao tao)|quoc gia|noi den)$/),
      likely(/^(dia diem|noi (to chuc|hoc|dao tao|boi duong)|nuoc)\b/, /nuoc ngoai|ngan sach/),
    ]),
    field("start", t("Ngày bắt đầu", "First day"), [
      certain(/^(tu|tu ngay|(ngay |thoi gian )?(bat dau|khai giang|khoi hanh)( khoa( hoc)?| lop)?|ngay di|thoi gian di)$/),
      certain(/thoi gian.* \| (tu|di|bat dau|khai giang|ngay di)/),
    ]),
    field("end", t("Ngày kết thúc", "Last day"), [
      certain(/^(den|den ngay|(ngay |thoi gian )?(ket thuc|be giang|ve nuoc)( khoa( hoc)?| lop)?|ngay ve|thoi gian ve)$/),
      certain(/thoi gian.* \| (den|ve|ket thuc|be giang|ngay ve)/),
    ]),
    field("period", t("Thời gian", "Time"), [
      certain(/^(thoi gian|thoi gian (hoc|dao tao|boi duong|to chuc|thuc hien|du kien)( du kien)?)$/),
      likely(/^thoi gian\b/, /\|/),
    ]),
    field(
      "nominated",
      t("Số người được đề cử", "People put forward"),
      [certain(/^(so|tong so) (nguoi|can bo|hoc vien) (duoc |da )?de cu$/)],
      {
        used: false,
      },
    ),
    field("size", t("Số học viên", "People"), [
      certain(
        /^(so|tong so) (hoc vien|nguoi|luong|can bo|luot nguoi)|^si so|^quy mo|hoc vien du kien|^hoc vien$|^chi tieu$/,
        /kinh phi|chi phi/,
      ),
    ]),
    field("costPerPerson", t("Kinh phí một người", "Cost per person"), [certain(PER_PERSON)]),
    field("totalCost", t("Tổng kinh phí", "Total cost"), [
      certain(/(tong )?(kinh phi|du toan|chi phi)|thanh tien/, /nguoi|hoc vien|nguon/),
    ]),
    field("days", t("Số ngày", "Days"), [certain(/^so ngay|thoi luong/)]),
    field("source", t("Nguồn kinh phí", "Source of funds"), [certain(/nguon/)]),
    field("form", t("Hình thức", "Form"), [certain(/hinh thuc/)]),
    field("teachingLanguage", t("Ngôn ngữ giảng dạy", "Language of teaching"), [certain(/ngon ngu|tieng (su dung|giang day)/)]),
    field("host", t("Cơ sở đào tạo", "Host institution"), [certain(/co so|doi tac|don vi (to chuc|dao tao|tiep nhan)|truong/)]),
    field("target", t("Đối tượng", "For whom"), [certain(/doi tuong/)], { used: false }),
    field("year", t("Năm", "Year"), [{ words: /^nam$/, accented: /^năm$/, sure: "certain" }]),
    field("notes", t("Ghi chú", "Notes"), [certain(/^ghi chu/)]),
  ],
  accepts(found) {
    const named = found.has("code") || found.has("name");
    const dated = found.has("start") || found.has("period");
    const person = ["size", "country", "costPerPerson", "end", "totalCost"].filter((name) => found.has(name)).length;
    return named && dated && person >= 1;
  },
};
