/** Columns of a list of people that are recognised so that they are not taken for something else; never used, never sent. */
import { certain, field, likely, unused } from "../sheet/field-words.ts";
import type { FieldSpec } from "../sheet/table.ts";
import type { Text } from "../text/locale.ts";

const t = (vi: string, en: string): Text => ({ vi, en });

export const UNUSED_FIELDS: readonly FieldSpec[] = [
  field(
    "partyRating",
    t("Xếp loại đảng viên", "Rating as a Party member"),
    [certain(/(xep loai|danh gia).*(dang vien|chi bo|\bdang\b)|(dang vien|chi bo).*(xep loai|danh gia)/)],
    { used: false, many: true },
  ),
  unused("ethnicity", t("Dân tộc", "Ethnicity"), certain(/\bdan toc\b/)),
  unused("religion", t("Tôn giáo", "Religion"), certain(/\bton giao\b/)),
  unused(
    "party",
    t("Đảng viên", "Party membership"),
    certain(/\bdang vien\b|\bvao dang\b|\bket nap\b|\bngay vao d(ang)?\b|\bcap uy\b|chuc vu dang\b/, /xep loai|danh gia/),
  ),
  unused("politics", t("Lý luận chính trị", "Political theory"), certain(/\bly luan\b|trinh do (ct|chinh tri)\b|^chinh tri$/)),
  unused(
    "education",
    t("Trình độ", "Education"),
    certain(
      /\btrinh do\b|\bchuyen (mon|nganh)\b|\bhoc (vi|ham)\b|\bbang cap\b|\bvan hoa\b|\btin hoc\b|\bqlnn\b|quan ly nha nuoc/,
      /ngoai ngu|ly luan|tieng/,
    ),
  ),
  unused("rank", t("Ngạch, bậc", "Grade"), certain(/\bngach\b|^bac$|he so luong|chuc danh nghe nghiep|^loai$|^luong$|ma ngach/)),
  unused(
    "origin",
    t("Quê quán", "Place of origin"),
    certain(/\bque( quan)?\b|\bnoi (sinh|o)\b|\bho khau\b|thuong tru|\bdia chi\b|nguyen quan/, /ngay/),
  ),
  unused(
    "contact",
    t("Liên hệ", "Contact"),
    certain(/dien thoai|\bsdt\b|\bdt\b|\be ?mail\b|thu dien tu|di dong|lien he|lien lac/),
  ),
  unused("passport", t("Hộ chiếu", "Passport"), certain(/ho chieu|passport|thi thuc|visa/)),
  unused("health", t("Sức khỏe", "Health"), certain(/suc khoe/)),
  unused("commitment", t("Cam kết", "Commitment"), certain(/cam ket/)),
  unused(
    "computed",
    t("Cột tính toán", "Computed"),
    certain(/^(so )?tuoi\b|nghi huu|thang con lai|\bcon lai\b|du dieu kien|^so thang|^nam nghi|^diem (a|b|c)\b/),
  ),
  unused(
    "seniority",
    t("Thời gian giữ chức vụ", "Time in post"),
    certain(/thoi gian (giu|cong tac|bo nhiem)|tham nien|ngay bo nhiem|bo nhiem|nam cong tac|ngay tuyen dung|vao nganh/),
    likely(/quyet dinh so|so quyet dinh|van ban cu|cong van cu/),
  ),
];
