/** Columns of a list of people that hold what can be calculated: never read for a decision, filled with formulas when that is asked. */
import { certain, field } from "../sheet/field-words.ts";
import type { FieldSpec, HeaderPattern } from "../sheet/table.ts";
import type { Text } from "../text/locale.ts";

const t = (vi: string, en: string): Text => ({ vi, en });
const filled = (name: string, title: Text, ...headers: HeaderPattern[]): FieldSpec =>
  field(name, title, headers, { used: false });

export const FILLED_FIELDS: readonly FieldSpec[] = [
  filled("age", t("Tuổi khi khai giảng", "Age on the first day"), certain(/^(so )?tuoi\b/, /nghi huu|con lai|ve huu|dang/)),
  filled(
    "monthsLeft",
    t("Thời gian công tác còn lại", "Service left"),
    certain(/\b(con lai|con)\b.*(thang|cong tac)|(cong tac|thang).*\bcon lai\b/, /nam cong tac con|so nam/),
  ),
  filled(
    "retirement",
    t("Ngày nghỉ hưu", "Last day of work by age"),
    certain(/(ngay|thang|thoi diem|thoi gian|moc|han|den).*(nghi huu|ve huu)|^(nghi huu|ve huu)\b/, /con lai|tuoi nghi/),
  ),
  filled(
    "group",
    t("Đối tượng", "Target group"),
    certain(/^(thuoc )?(doi tuong|nhom|dien)\b/, /quy hoach|dao tao|nhom (no|tuoi)/),
  ),
  filled(
    "decision",
    t("Kết luận", "Decision"),
    certain(/^ket luan\b|^(du|dap ung) (dieu kien|tieu chuan)\b|^ket qua (ra soat|tham dinh|xet)\b/),
  ),
  filled("priority", t("Ưu tiên", "Priority"), certain(/^(?:muc |thu tu |dien )?uu tien$/)),
  filled("reason", t("Lý do", "Reason"), certain(/^ly do\b/, /thay|rut/)),
  filled("days", t("Số ngày", "Days"), certain(/^so ngay\b|^thoi luong\b/)),
  filled("codes", t("Mã điều kiện", "Codes of the conditions"), certain(/^ma dieu kien\b/)),
];
