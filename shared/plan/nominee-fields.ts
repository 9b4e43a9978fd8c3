/** The columns of a list of people put forward, in the words offices use for them. Patterns look at folded headers ("ho va ten"). */
import type { FieldSpec, HeaderPattern, TableSpec } from "../sheet/table.ts";
import type { Text } from "../text/locale.ts";

const t = (vi: string, en: string): Text => ({ vi, en });
const certain = (words: RegExp, unless?: RegExp): HeaderPattern => ({ words, sure: "certain", ...(unless ? { unless } : {}) });
const likely = (words: RegExp, unless?: RegExp): HeaderPattern => ({ words, sure: "likely", ...(unless ? { unless } : {}) });
const guess = (words: RegExp, unless?: RegExp): HeaderPattern => ({ words, sure: "guess", ...(unless ? { unless } : {}) });

const field = (name: string, title: Text, headers: readonly HeaderPattern[], rest: Partial<FieldSpec> = {}): FieldSpec => ({
  name,
  title,
  headers,
  used: true,
  ...rest,
});

const NOT_PERSON = /nguoi (lap|ky|than)|vo|chong|con |cha |me /;
const PLANNED = /quy hoach|du kien bo nhiem/;

/** What decides eligibility, and what places and counts a person. */
const USED: readonly FieldSpec[] = [
  field("number", t("Số thứ tự", "No."), [certain(/^(stt|tt|so tt|so thu tu|no|s t t)$/)]),
  field("familyName", t("Họ đệm", "Family and middle name"), [certain(/^(ho|ho dem|ho va (chu |ten )?(dem|lot)|ho chu dem|ho ten dem|ho lot)$/)], { holds: "names" }),
  field("givenName", t("Tên", "Given name"), [certain(/^ten$/), likely(/^(ho va ten|ho ten) \| ten$/)]),
  field("name", t("Họ và tên", "Full name"), [
    certain(/^(ho va ten|ho ten|ho ten va chu dem|ho chu dem va ten|ho dem va ten|ho va ten khai sinh)$/, NOT_PERSON),
    likely(/^(ho va ten|ho ten|hoten|ten can bo|ten cong chuc|ten nguoi|nguoi duoc (de )?cu|can bo duoc (de )?cu|danh sach (can bo|de cu))\b/, NOT_PERSON),
  ]),
  field("birthMale", t("Ngày sinh (nam)", "Birth date (man)"), [certain(/sinh.* \| (ong|nam|nam gioi)$/), likely(/^nam( sinh)? nam$/)], { holds: "dates" }),
  field("birthFemale", t("Ngày sinh (nữ)", "Birth date (woman)"), [certain(/sinh.* \| (ba|nu|nu gioi)$/), likely(/^nam sinh nu$/)], { holds: "dates" }),
  field("birth", t("Ngày sinh", "Birth date"), [
    certain(/^(ngay (thang )?(nam )?sinh|ngay sinh.*|ngay thang nam sinh.*|nam sinh|sinh ngay|sinh nam|ntns|ng sinh|ngay thang sinh|nam thang sinh)$/, /noi sinh$/),
    likely(/\b(ngay|thang|nam) sinh\b/),
  ]),
  field("gender", t("Giới tính", "Gender"), [certain(/^(gioi( tinh)?|nam nu|gt|phai|gioi tinh nam nu)$/)]),
  field("maleMark", t("Nam (đánh dấu)", "Man (mark)"), [{ words: /^(nam|nam gioi)$/, accented: /^nam( giới)?$/, sure: "certain" }], { holds: "marks" }),
  field("femaleMark", t("Nữ (đánh dấu)", "Woman (mark)"), [certain(/^(nu|nu gioi|gioi tinh nu|la nu|can bo nu)$/)], { holds: "marks" }),
  field("personId", t("Số định danh cá nhân", "Personal identity number"), [
    certain(/^(so )?(the )?(cccd|cmnd|cmtnd|cmt|can cuoc( cong dan)?|chung minh nhan dan|dinh danh( ca nhan)?|ddcn)\b/),
    certain(/^(so|ma) dinh danh|^ma (so )?dinh danh/),
  ]),
  field("position", t("Chức vụ hiện tại", "Present post"), [
    certain(/^(chuc vu|chuc danh|cv)( ?(hien (tai|nay|giu|dang giu|giu)|cong tac|dang giu|chuc danh|lanh dao|quan ly))*$/, PLANNED),
    certain(/^(chuc vu|chuc danh).*(don vi|co quan|noi cong tac)/, PLANNED),
    likely(/^(chuc vu|chuc danh)\b/, /quy hoach|du kien|nghe nghiep|ngach|trong doan|khi nghi/),
    likely(/^(vi tri (cong tac|viec lam)|cong viec hien tai|nhiem vu hien tai|dang giu chuc)/),
  ]),
  field("unit", t("Đơn vị công tác", "Unit"), [
    certain(/^(don vi|co quan|noi|co quan don vi|don vi co quan)( (cong tac|dang cong tac|hien tai))?$/, /cap|to chuc|dao tao/),
    likely(/^(don vi|co quan|noi lam viec|phong ban|so nganh|so ban nganh|ten don vi|don vi cu|don vi de nghi|thuoc don vi)\b/, /tinh$|cap|to chuc|dao tao|quyet dinh/),
  ]),
  field("province", t("Tỉnh, thành phố", "Province"), [certain(/^(tinh|tinh tp|tinh thanh|tinh thanh pho|thanh pho tinh|dia phuong|don vi tinh thanh pho)$/)]),
  field("plannedTerm", t("Giai đoạn quy hoạch", "Term planned for"), [
    certain(/(quy hoach|^qh).*(giai doan|nhiem ky|thoi ky|khoa)|(giai doan|nhiem ky|thoi ky).*quy hoach/, /chuc (danh|vu)$/),
    likely(/^(giai doan|nhiem ky|thoi ky)$/),
  ]),
  field("plannedPost", t("Chức danh quy hoạch", "Post planned for"), [
    certain(/(quy hoach|^qh\b).*(chuc (danh|vu)|vi tri)|chuc (danh|vu).*quy hoach/, /\| (giai doan|nhiem ky|thoi ky)/),
    likely(/^(duoc |da )?(quy hoach|qh)\b/, /\| (giai doan|nhiem ky|thoi ky)/),
  ]),
  field(
    "rating",
    t("Xếp loại", "Rating"),
    [
      certain(/xep loai|danh gia|phan loai (can bo|cong chuc|chat luong)|muc do hoan thanh|ket qua (thuc hien )?nhiem vu|hoan thanh nhiem vu/, /dang vien|chi bo|suc khoe|tot nghiep|hoc luc|ngoai ngu/),
      likely(/^(xl|kqxl|xltd|ket qua cong tac|thi dua)\b/),
    ],
    { many: true },
  ),
  field("partyRating", t("Xếp loại đảng viên", "Rating as a Party member"), [certain(/(xep loai|danh gia).*(dang vien|chi bo)|(dang vien|chi bo).*(xep loai|danh gia)/)], { used: false, many: true }),
  field("discipline", t("Kỷ luật", "Discipline"), [certain(/ky luat/)]),
  field("language", t("Ngoại ngữ", "Foreign language"), [certain(/ngoai ngu|^tieng (anh|phap|nhat)/)]),
  field("course", t("Khóa đăng ký", "Course"), [
    certain(/^(khoa|lop|ma khoa|ma lop|khoa (dang ky|hoc|bd|boi duong|dao tao|tham gia|cu di|de cu)|lop (dang ky|hoc|boi duong|bd|cu di)|ten (khoa|lop).*|dang ky (khoa|lop).*|khoa so|lop so)$/, /da (tham gia|du|hoc|qua)/),
    likely(/^(khoa|lop|chuong trinh|noi dung)( boi duong| dao tao| dang ky| hoc| tham gia)/, /da (tham gia|du|hoc|qua)|cung noi dung/),
    guess(/^(chuong trinh|noi dung|chuyen de|de cu (khoa|lop))\b/, /da (tham gia|du|hoc|qua)|cung noi dung/),
  ]),
  field("country", t("Nước", "Country"), [certain(/^(nuoc|nuoc (den|di|hoc|boi duong|dao tao|den hoc)|quoc gia|nuoc quoc gia|noi den|ten nuoc)$/), likely(/^(dia diem|noi (hoc|dao tao|boi duong)|nuoc)\b/, /nuoc ngoai|ngan sach/)]),
  field("start", t("Từ ngày", "From"), [
    certain(/^(tu|tu ngay|ngay bat dau|bat dau|khai giang|ngay khai giang|ngay di|ngay khoi hanh|ngay xuat canh|tg bat dau|thoi gian bat dau|thoi gian di)$/),
    certain(/thoi gian.* \| (tu|di|bat dau|khai giang)/),
  ]),
  field("end", t("Đến ngày", "To"), [
    certain(/^(den|den ngay|ngay ket thuc|ket thuc|be giang|ngay be giang|ngay ve|ve nuoc|ngay nhap canh|tg ket thuc|thoi gian ket thuc|thoi gian ve)$/),
    certain(/thoi gian.* \| (den|ve|ket thuc|be giang)/),
  ]),
  field("period", t("Thời gian", "Time"), [
    certain(/^(thoi gian|thoi gian (hoc|hoc tap|dao tao|boi duong|khoa hoc|khoa boi duong|to chuc|thuc hien|tham gia|di|cu di|du kien)( du kien)?)$/, /giu chuc|cong tac/),
  ]),
  field("previous", t("Khóa đã tham gia", "Courses taken before"), [
    certain(/da (tham gia|du|duoc cu|hoc|qua|di)|cac khoa.*(da|tham gia|du)|tung tham gia|qua trinh (dao tao|boi duong)|lich su/),
    likely(/cung noi dung|khoa.*truoc day/),
  ]),
  field("source", t("Nguồn kinh phí", "Source of funds"), [certain(/^nguon( kinh phi| von| chi| kp)?( thuc hien)?$|nguon (kinh phi|von|kp)/), likely(/kinh phi do|don vi chi tra/)]),
  field("cost", t("Kinh phí", "Cost"), [certain(/kinh phi|du toan|chi phi|so tien|thanh tien|muc (chi|ho tro)|^kp\b/, /nguon|don vi chi tra|kinh phi do/)]),
  field("role", t("Vai trò trong đoàn", "Role in the delegation"), [certain(/vai tro|(nhiem vu|chuc danh|chuc trach|thanh phan).*(trong doan|doan)|^tu cach( tham gia)?$/)]),
  field("extension", t("Văn bản kéo dài thời gian công tác", "Document on later retirement"), [certain(/keo dai|tuoi cao hon|83 2022/)]),
  field("notes", t("Ghi chú", "Notes"), [certain(/^(ghi chu|gc|ghi chu khac|chu thich|luu y|note)$/), likely(/^ghi chu/)]),
];

const unused = (name: string, title: Text, ...headers: HeaderPattern[]): FieldSpec => field(name, title, headers, { used: false, many: true });

/** Recognised so that they are not taken for something else; never used, never sent. */
const NEVER_SENT: readonly FieldSpec[] = [
  unused("ethnicity", t("Dân tộc", "Ethnicity"), certain(/dan toc/)),
  unused("religion", t("Tôn giáo", "Religion"), certain(/ton giao/)),
  unused("party", t("Đảng viên", "Party membership"), certain(/dang vien|vao dang|ket nap|ngay vao d(ang)?\b|cap uy/, /xep loai|danh gia/)),
  unused("politics", t("Lý luận chính trị", "Political theory"), certain(/ly luan|llct|trinh do ct/)),
  unused("education", t("Trình độ", "Education"), certain(/trinh do|chuyen mon|hoc vi|hoc ham|bang cap|van hoa|tin hoc/, /ngoai ngu|ly luan/)),
  unused("rank", t("Ngạch, bậc", "Grade"), certain(/ngach|^bac$|he so luong|chuc danh nghe nghiep|^loai$/)),
  unused("origin", t("Quê quán", "Place of origin"), certain(/que quan|noi sinh|ho khau|thuong tru|dia chi/, /ngay/)),
  unused("contact", t("Liên hệ", "Contact"), certain(/dien thoai|sdt|email|thu dien tu|di dong/)),
  unused("passport", t("Hộ chiếu", "Passport"), certain(/ho chieu|passport|thi thuc|visa/)),
  unused("health", t("Sức khỏe", "Health"), certain(/suc khoe/)),
  unused("commitment", t("Cam kết", "Commitment"), certain(/cam ket/)),
  unused("target", t("Đối tượng", "Target group"), certain(/^(thuoc )?(doi tuong|nhom)|^diem (a|b|c)/)),
  unused("computed", t("Cột tính toán", "Computed"), certain(/^tuoi|nghi huu|thang con lai|con lai|^ket luan|du dieu kien|ly do|so ngay|^so thang/)),
  unused("seniority", t("Thời gian giữ chức vụ", "Time in post"), certain(/thoi gian (giu|cong tac)|tham nien|ngay bo nhiem|bo nhiem|nam cong tac|quyet dinh so/)),
];

/** The list of nominees. */
export const NOMINEE_TABLE: TableSpec = {
  kind: "nominees",
  title: t("Danh sách đề cử", "Nominees"),
  fields: [...USED, ...NEVER_SENT],
  keyFields: ["birth", "birthMale", "birthFemale", "personId", "position", "unit", "rating", "course", "start", "end", "period", "gender"],
  nameField: "name",
  accepts(found) {
    const named = found.has("name") || (found.has("familyName") && found.has("givenName"));
    const born = found.has("birth") || found.has("birthMale") || found.has("birthFemale");
    return named && (born || found.has("position") || found.has("personId")) && found.size >= 3;
  },
};
