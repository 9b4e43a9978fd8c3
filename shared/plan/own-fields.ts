/**
 * Columns of a list of nominees that only some programmes read: kind of course, term in office, commitment, prospects, duties. A
 * programme adds those it needs before the ones that every list may have.
 */
import { certain, field, likely } from "../sheet/field-words.ts";
import type { FieldSpec, TableSpec } from "../sheet/table.ts";
import type { Text } from "../text/locale.ts";
import { NOMINEE_TABLE } from "./nominee-fields.ts";

const t = (vi: string, en: string): Text => ({ vi, en });

export const OWN_FIELDS = {
  courseKind: field("courseKind", t("Loại khóa", "Kind of course"), [
    certain(/^(loai|loai hinh|kieu|dang)( khoa| lop)?( boi duong| dao tao| hoc)?$/, /can bo|cong chuc|vien chuc|nhan su/),
    certain(/ngan han.*trung han|trung han.*ngoai ngu/),
    likely(/^hinh thuc( khoa| lop)?( boi duong| dao tao| hoc| tham gia)?$/),
  ]),
  managedBy: field("managedBy", t("Diện quản lý cán bộ", "Managed by"), [
    certain(/^(dien|cap|co quan)( can bo)? (quan ly|do)\b|^dien( can bo)? (bct|bbt|bo chinh tri|ban bi thu)|^dien can bo$/),
  ]),
  leaderUntil: field("leaderUntil", t("Giữ chức vụ lãnh đạo, quản lý đến", "In a leading post until"), [
    certain(
      /\b(giu chuc|giu chuc vu|bo nhiem|dam nhiem|lanh dao quan ly)\b.*\bden\b|\bden\b.*\b(het nhiem ky|het thoi han)\b/,
      /quy hoach|\btu\b/,
    ),
    certain(/\b(het|ket thuc) (nhiem ky|thoi han|han)\b|^thoi han (giu|bo nhiem)/, /quy hoach|ky luat/),
  ]),
  commitment: field("commitment", t("Cam kết", "Commitment"), [certain(/\bcam ket\b/)]),
  prospects: field("prospects", t("Chiều hướng phát triển", "Prospects"), [certain(/chieu huong|trien vong|tiem nang/)]),
  reformWork: field("reformWork", t("Trực tiếp làm công tác CCHC", "Works on administrative reform"), [
    certain(/\b(cchc|cai cach hanh chinh)\b/, /^(khoa|lop|ten|noi dung)|de an|boi duong/),
    likely(/^(nhiem vu|cong viec|linh vuc)( duoc giao| phu trach| dam nhiem| cong tac| dang phu trach)*$/),
  ]),
} as const satisfies Record<string, FieldSpec>;

export type OwnField = keyof typeof OWN_FIELDS;

/** The list of nominees with columns of a programme's own. */
export function nomineeTable(...own: readonly OwnField[]): TableSpec {
  const names = new Set<string>(own);
  const common = NOMINEE_TABLE.fields.filter(({ name }) => !names.has(name));
  return { ...NOMINEE_TABLE, fields: [...own.map((name) => OWN_FIELDS[name]), ...common] };
}
