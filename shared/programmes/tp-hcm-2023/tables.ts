/** The columns of a table of groups or classes, in the words offices use. One kind for abroad and at home: many plans list both in one. */
import { certain, field, likely, unused } from "../../sheet/field-words.ts";
import type { FieldSpec, TableSpec } from "../../sheet/table.ts";
import type { Text } from "../../text/locale.ts";

const t = (vi: string, en: string): Text => ({ vi, en });

const PER_PERSON = /(kinh phi|chi phi|du toan|muc chi|muc|binh quan).*(nguoi|hoc vien)|don gia|dinh muc|suat/;
/** "Thời gian (ngày)" counts days; a heading over two columns is no time of its own. */
const IN_DAYS = /\||^thoi gian (hoc |boi duong |di )?ngay$/;
const NOT_PEOPLE = /luot|doan|lop|khoa|kinh phi|chi phi|du toan|\bnu\b|ngay|ty le|ti le|de cu/;

const FIELDS: readonly FieldSpec[] = [
  field("number", t("Số thứ tự", "No."), [certain(/^(stt|tt|so tt|so thu tu|thu tu|no)$/)]),
  field("topic", t("Lĩnh vực", "Field"), [certain(/^(cac |nhom |nganh )?linh vuc\b/), likely(/^nganh$/)]),
  field("title", t("Đoàn, lớp, nội dung", "Group, class, subject"), [
    certain(
      /^(ten )?(doan|lop|khoa|chuong trinh|chuyen de)( (boi duong|dao tao|hoc|cong tac|di|noi dung|chu de).*)?$/,
      /^so luong/,
    ),
    likely(/^(ten )?(noi dung|chu de|nhiem vu|hoat dong|muc tieu)\b/, /kinh phi/),
  ]),
  field("groups", t("Số đoàn", "Groups"), [certain(/^(tong )?so (luong )?doan$|^so luong \| doan$/)]),
  field("classes", t("Số lớp", "Classes"), [
    certain(/^(tong )?so (luong )?(lop|khoa)( hoc| boi duong)?$|^so luong \| (lop|khoa)$/),
  ]),
  field("turns", t("Số lượt người", "Attendances"), [certain(/\bluot\b/, /kinh phi/)]),
  field("people", t("Số người", "People"), [
    certain(
      /^(tong )?(so|so luong) (hoc vien|nguoi|can bo|cong chuc|vien chuc|thanh vien)|^si so|^quy mo|^(hoc vien|nguoi|so luong)$/,
      NOT_PEOPLE,
    ),
    likely(/^(tong so|so luong|chi tieu|ke hoach|nhu cau|hoc vien|so nguoi)\b/, NOT_PEOPLE),
  ]),
  field("start", t("Từ ngày", "First day"), [
    certain(
      /^(tu|tu ngay|(ngay |thoi gian )?(bat dau|khai giang|khoi hanh|xuat canh)( doan| khoa( hoc)?| lop)?|ngay di|thoi gian di)$/,
    ),
    certain(/thoi gian.* \| (tu|di|bat dau|khai giang|ngay di)/),
  ]),
  field("end", t("Đến ngày", "Last day"), [
    certain(
      /^(den|den ngay|(ngay |thoi gian )?(ket thuc|be giang|ve nuoc|tro ve|nhap canh)( doan| khoa( hoc)?| lop)?|ngay ve|thoi gian ve)$/,
    ),
    certain(/thoi gian.* \| (den|ve|ket thuc|be giang|ngay ve)/),
  ]),
  field("days", t("Số ngày", "Days"), [
    certain(/^(tong )?so ngay\b|thoi luong|\| so ngay$|^thoi gian (hoc |boi duong |di )?ngay$/),
  ]),
  field("period", t("Thời gian", "Time"), [
    certain(/^(thoi gian|thoi gian (hoc|dao tao|boi duong|to chuc|thuc hien|du kien)( du kien)?)$/, IN_DAYS),
    likely(/^thoi gian\b/, IN_DAYS),
  ]),
  field("country", t("Nước", "Country"), [
    certain(/^(nuoc|nuoc (den|di|to chuc|boi duong|dao tao|hoc tap)|quoc gia|noi den)$/),
    likely(/^((cac )?(nuoc|quoc gia)|dia diem|noi (to chuc|hoc|dao tao|boi duong))\b/, /nuoc ngoai|trong nuoc|ngan sach/),
  ]),
  field("form", t("Hình thức", "Form"), [certain(/hinh thuc|phuong thuc/)]),
  field("costPerPerson", t("Kinh phí một người", "Cost per person"), [certain(PER_PERSON)]),
  field("source", t("Nguồn kinh phí", "Source of funds"), [certain(/nguon/)]),
  field("totalCost", t("Kinh phí", "Cost"), [certain(/(tong )?(kinh phi|du toan|chi phi)|thanh tien/, /nguoi|hoc vien|nguon/)]),
  field("lead", t("Đơn vị chủ trì", "Lead agency"), [
    certain(/^(don vi|co quan|so nganh)( (chu tri|thuc hien|to chuc|phu trach|de xuat|dang ky))?( |$)/, /phoi hop|tinh/),
    certain(/chu tri/),
  ]),
  unused("host", t("Cơ sở đào tạo", "Host institution"), certain(/co so|doi tac|truong|don vi (dao tao|tiep nhan)/)),
  unused("target", t("Đối tượng", "For whom"), certain(/doi tuong|thanh phan/)),
  unused("women", t("Nữ", "Women"), certain(/^(trong do )?(so )?nu$|\| nu$/)),
  field("share", t("Tỷ lệ", "Share"), [certain(/^(ty|ti) (le|trong)\b/)], { used: false }),
  field("lengthCheck", t("Đối chiếu thời gian", "Length against the plan"), [certain(/^doi chieu thoi gian$/)], { used: false }),
  field("notes", t("Ghi chú", "Notes"), [certain(/^(ghi chu|dien giai)\b/)]),
];

const spec = (nameField: "topic" | "title"): TableSpec => ({
  kind: nameField === "topic" ? "fields" : "activities",
  title: t("Đoàn, lớp bồi dưỡng", "Groups and classes"),
  fields: FIELDS,
  accepts: (found) =>
    found.has(nameField) && (found.has("people") || found.has("turns")) && (nameField === "topic" || !found.has("topic")),
  keyFields: ["title", "people", "turns", "start", "end", "period", "days", "country", "form", "totalCost"].filter(
    (name) => name !== nameField,
  ),
  nameField,
  measures: ["groups", "classes", "people", "turns", "totalCost"],
});

/** By field, or by group and subject where no column names the field. */
export const TABLES: readonly TableSpec[] = [spec("topic"), spec("title")];
