/** The columns of a list of people that say where somebody stands: post, unit, planning, rating, discipline, language. */
import { certain, field, likely } from "../sheet/field-words.ts";
import type { FieldSpec } from "../sheet/table.ts";
import type { Text } from "../text/locale.ts";

const t = (vi: string, en: string): Text => ({ vi, en });

const PLANNED = /quy hoach|du kien bo nhiem/;
const TERM = "(giai doan|nhiem ky|thoi ky)";
const NOT_UNIT = /don vi tinh$|\bcap\b|dao tao|quyet dinh|tiep nhan|chu tri|ban hanh|(don vi|co quan) to chuc( (khoa|lop)|$)/;

export const POST_FIELDS: readonly FieldSpec[] = [
  field("position", t("Chức vụ hiện tại", "Present post"), [
    certain(
      /^(chuc vu|chuc danh)( ?(hien (tai|nay|giu|dang giu|giu)|cong tac|dang giu|chuc danh|lanh dao|quan ly|chuc vu))*$/,
      PLANNED,
    ),
    certain(/^(chuc vu|chuc danh).*(don vi|co quan|noi cong tac)/, PLANNED),
    likely(/^(chuc vu|chuc danh)\b/, /quy hoach|du kien|nghe nghiep|ngach|trong doan|khi nghi|chuc vu dang$/),
    likely(/^(vi tri (cong tac|viec lam)|cong viec hien tai|nhiem vu hien tai|dang giu chuc)/),
  ]),
  field("personnel", t("Loại cán bộ, công chức, viên chức", "Kind of personnel"), [
    certain(
      /^(loai|phan loai|doi tuong|la|dien|thuoc dien)? ?(can bo |cb )?(cong chuc|cc)( va| hoac)? (vien chuc|vc)$|^(phan )?loai (nhan su|can bo( cong chuc)?|cong chuc|doi tuong)$|^la vien chuc$/,
    ),
  ]),
  field("unit", t("Đơn vị công tác", "Unit"), [
    certain(/^(ten )?(don vi|co quan|noi|co quan don vi|don vi co quan)( (cong tac|dang cong tac|hien tai))?$/, NOT_UNIT),
    likely(
      /^(ten )?(to chuc don vi|don vi|co quan|noi lam viec|noi cong tac|phong ban|so nganh|so ban nganh|thuoc don vi)\b/,
      NOT_UNIT,
    ),
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
      likely(/^(duoc |da |co |dien |thuoc dien )*quy hoach\b/, new RegExp(`\\| ${TERM}$`)),
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
