/** The list of nominees: what its columns are called, and which of them it cannot do without. */
import { certain, field, guess, likely } from "../sheet/field-words.ts";
import type { FieldSpec, TableSpec } from "../sheet/table.ts";
import type { Text } from "../text/locale.ts";
import { FILLED_FIELDS } from "./filled-fields.ts";
import { PERSON_FIELDS } from "./person-fields.ts";
import { POST_FIELDS } from "./post-fields.ts";
import { UNUSED_FIELDS } from "./unused-fields.ts";

const t = (vi: string, en: string): Text => ({ vi, en });

const TAKEN_BEFORE = /da (duoc )?(tham gia|tham du|du|hoc|qua|cu|di|boi duong|dao tao)\b|cung noi dung/;
const MONEY = "(kinh phi|du toan|chi phi|so tien|thanh tien|dinh muc|muc (chi|ho tro))";
const NOT_COST = /nguon|don vi chi tra|kinh phi do\b/;

/** For what somebody is put forward. */
const COURSE_FIELDS: readonly FieldSpec[] = [
  field("course", t("Khóa đăng ký", "Course"), [
    certain(
      /^(ma |ten |dang ky |tham gia |cu tham gia )?(khoa|lop)( so)?( (dang ky|hoc|boi duong|dao tao|tham gia|cu di|de cu))*$/,
      TAKEN_BEFORE,
    ),
    certain(/^(ten|dang ky) (khoa|lop)\b/, TAKEN_BEFORE),
    likely(
      /^((de )?cu |dang ky |de nghi )*(tham gia |di |du )*(khoa|lop|chuong trinh|noi dung)( hoc)?( boi duong| dao tao| dang ky| hoc| tham gia| de nghi)/,
      TAKEN_BEFORE,
    ),
    likely(/^(de cu|cu|dang ky|tham gia) (di |tham gia |du )*(khoa|lop)\b/, TAKEN_BEFORE),
    guess(/^(chuong trinh|noi dung|chuyen de|khoa|lop|dang ky)\b/, TAKEN_BEFORE),
  ]),
  field("country", t("Nước", "Country"), [
    certain(
      /^(nuoc|nuoc (den|di|hoc|boi duong|dao tao|den hoc)( hoc tap| hoc| boi duong)?|quoc gia( den)?|nuoc quoc gia|noi den|ten nuoc)$/,
    ),
    likely(/^(dia diem|noi (hoc|dao tao|boi duong)|nuoc)\b/, /nuoc ngoai|ngan sach/),
  ]),
  field("start", t("Từ ngày", "From"), [
    certain(
      /^(tu|tu ngay|(ngay |thoi gian )?(bat dau|khai giang|khoi hanh|xuat canh)( khoa( hoc)?| lop)?|ngay di|thoi gian di)$/,
    ),
    certain(/thoi gian.* \| (tu|di|bat dau|khai giang|ngay di)/),
  ]),
  field("end", t("Đến ngày", "To"), [
    certain(/^(den|den ngay|(ngay |thoi gian )?(ket thuc|be giang|nhap canh|ve nuoc)( khoa( hoc)?| lop)?|ngay ve|thoi gian ve)$/),
    certain(/thoi gian.* \| (den|ve|ket thuc|be giang|ngay ve)/),
  ]),
  field("period", t("Thời gian", "Time"), [
    certain(
      /^(thoi gian|thoi gian (hoc|hoc tap|dao tao|boi duong|khoa hoc|khoa boi duong|to chuc|thuc hien|tham gia|cu di|du kien)( du kien)?)$/,
    ),
    likely(/^thoi gian\b/, /giu|cong tac|bo nhiem|con lai|keo dai|\|/),
  ]),
  field("previous", t("Khóa đã tham gia", "Courses taken before"), [
    certain(
      /da (duoc )?(tham gia|tham du|du|cu|hoc|qua|di|boi duong)\b|cac (khoa|lop).*\b(da|tham gia|du)\b|tung tham gia|qua trinh (dao tao|boi duong)|lich su/,
    ),
    likely(/cung noi dung|khoa.*truoc day/),
  ]),
  field("source", t("Nguồn kinh phí", "Source of funds"), [
    certain(/^nguon( kinh phi| von| chi| kp)?( thuc hien)?$|nguon (kinh phi|von|kp)/),
    likely(/kinh phi do\b|don vi chi tra/),
  ]),
  field("cost", t("Kinh phí", "Cost"), [
    // Where the cost is split over several columns the one that adds them up is meant.
    certain(new RegExp(`^[^|]*${MONEY}[^|]*$|${MONEY}.* \\| (tong|cong)`), NOT_COST),
    likely(new RegExp(MONEY), NOT_COST),
  ]),
  field("role", t("Vai trò trong đoàn", "Role in the delegation"), [
    certain(/vai tro|(nhiem vu|chuc danh|chuc trach|thanh phan).*(trong doan|doan)|^tu cach( tham gia)?$/),
  ]),
  field("extension", t("Văn bản kéo dài thời gian công tác", "Document on later retirement"), [
    certain(/keo dai|tuoi cao hon|83 2022/),
  ]),
  field("notes", t("Ghi chú", "Notes"), [certain(/^(ghi chu|ghi chu khac|chu thich|luu y|note)$/), likely(/^ghi chu/)]),
];

/** The list of nominees. */
export const NOMINEE_TABLE: TableSpec = {
  kind: "nominees",
  title: t("Danh sách đề cử", "Nominees"),
  fields: [...PERSON_FIELDS, ...POST_FIELDS, ...COURSE_FIELDS, ...FILLED_FIELDS, ...UNUSED_FIELDS],
  keyFields: [
    "birth",
    "birthMale",
    "birthFemale",
    "birthYear",
    "personId",
    "position",
    "unit",
    "rating",
    "course",
    "start",
    "end",
    "period",
    "gender",
  ],
  nameField: "name",
  accepts(found) {
    const named = found.has("name") || (found.has("familyName") && found.has("givenName"));
    const born = found.has("birth") || found.has("birthMale") || found.has("birthFemale") || found.has("birthYear");
    return named && (born || found.has("position") || found.has("personId")) && found.size >= 3;
  },
};
