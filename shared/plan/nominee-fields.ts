/** The columns of a list of people put forward, in the words offices use for them. */
import { certain, field, guess, likely } from "../sheet/field-words.ts";
import type { FieldSpec, TableSpec } from "../sheet/table.ts";
import type { Text } from "../text/locale.ts";
import { UNUSED_FIELDS } from "./unused-fields.ts";

const t = (vi: string, en: string): Text => ({ vi, en });

const NOT_PERSON = /nguoi (lap|ky|than)|\b(vo|chong|con|cha|me)\b/;
const PLANNED = /quy hoach|du kien bo nhiem/;
const TERM = "(giai doan|nhiem ky|thoi ky)";
const TAKEN_BEFORE = /da (duoc )?(tham gia|tham du|du|hoc|qua|cu|di|boi duong|dao tao)\b|cung noi dung/;
const NOT_UNIT = /don vi tinh$|\bcap\b|dao tao|quyet dinh|tiep nhan|chu tri|ban hanh|(don vi|co quan) to chuc( (khoa|lop)|$)/;
const MONEY = "(kinh phi|du toan|chi phi|so tien|thanh tien|muc (chi|ho tro))";
const NOT_COST = /nguon|don vi chi tra|kinh phi do\b/;

const WHO: readonly FieldSpec[] = [
  field("number", t("Số thứ tự", "No."), [certain(/^(stt|tt|so tt|so thu tu|thu tu|no|s t t|t t)$/)]),
  field("familyName", t("Họ đệm", "Family and middle name"), [certain(/^(ho|ho (va )?(chu |ten )?(dem|lot)|ho ten dem)$/)]),
  field("givenName", t("Tên", "Given name"), [certain(/^ten( goi)?$/), likely(/^(ho va ten|ho ten) \| ten$/)], {
    holds: "givenNames",
  }),
  field("name", t("Họ và tên", "Full name"), [
    certain(/^(ho va ten|ho ten|ho (va )?(chu )?dem va ten|ho ten va chu dem|ho ten dem|ho va ten khai sinh)$/, NOT_PERSON),
    likely(/^(ho va ten|ho ten|hoten|ho chu dem)\b/, NOT_PERSON),
    likely(/^ten (can bo|cong chuc|nguoi|hoc vien|nhan su)\b/, NOT_PERSON),
    likely(
      /^((danh sach )?(can bo|cong chuc|nhan su|hoc vien)( cong chuc( vien chuc)?)?|nguoi) (duoc |de )*(cu|de nghi|dang ky|de xuat)\b/,
    ),
    guess(/^(danh sach (can bo|hoc vien)|hoc vien|can bo|nhan su)$/),
  ]),
  field(
    "birthMale",
    t("Ngày sinh (nam)", "Birth date (man)"),
    [certain(/sinh.* \| (ong|nam|nam gioi)$/), likely(/^nam( sinh)? nam$/)],
    { holds: "dates" },
  ),
  field(
    "birthFemale",
    t("Ngày sinh (nữ)", "Birth date (woman)"),
    [certain(/sinh.* \| (ba|nu|nu gioi)$/), likely(/^nam sinh nu$/)],
    { holds: "dates" },
  ),
  field("birth", t("Ngày sinh", "Birth date"), [
    certain(/^(ngay (thang )?(nam )?sinh|nam sinh|sinh ngay|sinh nam|thang nam sinh|nam thang sinh|ntns)$/),
    certain(/^(ngay sinh|ngay thang nam sinh)\b/, /noi sinh$/),
    likely(/\b(ngay|thang|nam) sinh\b/),
    guess(/^sinh$/),
  ]),
  field("gender", t("Giới tính", "Gender"), [certain(/^(gioi( tinh)?|nam nu|phai|gioi tinh nam nu)$/)]),
  field(
    "maleMark",
    t("Nam (đánh dấu)", "Man (mark)"),
    [{ words: /^(nam|nam gioi)$/, unless: /sinh/, accented: /^nam( giới)?$/, sure: "certain" }],
    { holds: "marks" },
  ),
  field("femaleMark", t("Nữ (đánh dấu)", "Woman (mark)"), [certain(/^(nu|nu gioi|gioi tinh nu|la nu|can bo nu)$/, /sinh/)], {
    holds: "marks",
  }),
  field("personId", t("Số định danh cá nhân", "Personal identity number"), [
    certain(/^(so )?(the )?(cccd|cc|cmnd|cmtnd|cmt|can cuoc( cong dan)?|chung minh nhan dan|dinh danh( ca nhan)?)\b/),
    certain(/^(so|ma) (so )?dinh danh/),
  ]),
];

const POST: readonly FieldSpec[] = [
  field("position", t("Chức vụ hiện tại", "Present post"), [
    certain(
      /^(chuc vu|chuc danh)( ?(hien (tai|nay|giu|dang giu|giu)|cong tac|dang giu|chuc danh|lanh dao|quan ly|chuc vu))*$/,
      PLANNED,
    ),
    certain(/^(chuc vu|chuc danh).*(don vi|co quan|noi cong tac)/, PLANNED),
    likely(/^(chuc vu|chuc danh)\b/, /quy hoach|du kien|nghe nghiep|ngach|trong doan|khi nghi|chuc vu dang$/),
    likely(/^(vi tri (cong tac|viec lam)|cong viec hien tai|nhiem vu hien tai|dang giu chuc)/),
  ]),
  field("unit", t("Đơn vị công tác", "Unit"), [
    certain(/^(ten )?(don vi|co quan|noi|co quan don vi|don vi co quan)( (cong tac|dang cong tac|hien tai))?$/, NOT_UNIT),
    likely(/^(ten )?(don vi|co quan|noi lam viec|noi cong tac|phong ban|so nganh|so ban nganh|thuoc don vi)\b/, NOT_UNIT),
  ]),
  field("province", t("Tỉnh, thành phố", "Province"), [
    certain(/^(ten )?(tinh|tinh thanh|tinh thanh pho|thanh pho tinh|dia phuong|don vi tinh thanh pho)$/),
  ]),
  field("plannedTerm", t("Giai đoạn quy hoạch", "Term planned for"), [
    certain(new RegExp(`^${TERM}( duoc)? quy hoach$|^quy hoach (theo |cho )?${TERM}$|quy hoach[^|]* \\| ${TERM}$`)),
    likely(new RegExp(`^${TERM}\\b|^quy hoach ${TERM}\\b`), /chuc (danh|vu)|20\d\d/),
  ]),
  field(
    "plannedPost",
    t("Chức danh quy hoạch", "Post planned for"),
    [
      certain(/quy hoach.*(chuc (danh|vu)|vi tri)|chuc (danh|vu).*quy hoach/, new RegExp(`\\| ${TERM}`)),
      likely(/^(duoc |da |co )*quy hoach\b/, new RegExp(`\\| ${TERM}$`)),
    ],
    { many: true },
  ),
  field(
    "rating",
    t("Xếp loại", "Rating"),
    [
      certain(
        /xep loai|danh gia|phan loai (can bo|cong chuc|chat luong)|muc do hoan thanh|ket qua (thuc hien )?nhiem vu|hoan thanh nhiem vu/,
        /\bdang\b|dang vien|chi bo|suc khoe|tot nghiep|hoc luc|ngoai ngu/,
      ),
      likely(/^(xltd|ket qua cong tac|thi dua)\b/),
    ],
    { many: true },
  ),
  field("discipline", t("Kỷ luật", "Discipline"), [certain(/^[^|]*ky luat/, /khen thuong/), likely(/ky luat/)]),
  field("language", t("Ngoại ngữ", "Foreign language"), [certain(/ngoai ngu|^tieng (anh|phap|nhat)/)]),
];

const WHAT: readonly FieldSpec[] = [
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
  fields: [...WHO, ...POST, ...WHAT, ...UNUSED_FIELDS],
  keyFields: [
    "birth",
    "birthMale",
    "birthFemale",
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
    const born = found.has("birth") || found.has("birthMale") || found.has("birthFemale");
    return named && (born || found.has("position") || found.has("personId")) && found.size >= 3;
  },
};
