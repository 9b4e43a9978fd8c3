/** The kinds of fixes, in the order in which they are offered: what each changes, and whether the sheet says the same afterwards. */
import type { Text } from "../text/locale.ts";

export interface FixKind {
  readonly id: FixKindId;
  readonly title: Text;
  /** One sentence: what changes in the cells, and what does not. */
  readonly says: Text;
  /** `same`: the cell is read as before. `corrected`: a finding says that the value was wrong. */
  readonly meaning: "same" | "corrected";
}

export const FIX_KIND_IDS = [
  "legacy-font",
  "tidy-text",
  "text-date",
  "text-number",
  "person-id",
  "rating-words",
  "post-words",
  "date-slip",
  "money-unit",
  "typed-total",
  "typed-days",
  "misspelt-name",
] as const;
export type FixKindId = (typeof FIX_KIND_IDS)[number];

const t = (vi: string, en: string): Text => ({ vi, en });

const kind = (id: FixKindId, meaning: FixKind["meaning"], title: Text, says: Text): FixKind => ({ id, title, says, meaning });

const KINDS: Readonly<Record<FixKindId, FixKind>> = {
  "legacy-font": kind(
    "legacy-font",
    "same",
    t("Chữ phông cũ (TCVN3, VNI)", "Text in old fonts (TCVN3, VNI)"),
    t(
      "Chuyển chữ sang Unicode, phông Times New Roman; nội dung giữ nguyên, ngày và từ viết tắt trong các ô này được viết lại cùng lúc.",
      "The text becomes Unicode in Times New Roman and says the same; dates and abbreviations in these cells are rewritten with it.",
    ),
  ),
  "tidy-text": kind(
    "tidy-text",
    "same",
    t("Ký tự thừa, chữ tổ hợp", "Stray characters"),
    t(
      "Bỏ dấu cách thừa và ký tự ẩn, đưa chữ về dạng dựng sẵn; chữ nhìn thấy giữ nguyên.",
      "Stray spaces and invisible characters go, letters are composed; what is seen stays.",
    ),
  ),
  "text-date": kind(
    "text-date",
    "same",
    t("Ngày ghi dạng chữ", "Dates typed as text"),
    t(
      "Chữ ghi ngày trở thành ngày thật, hiển thị ngày/tháng/năm; vẫn là ngày đó.",
      "The text becomes a real date shown as day/month/year; it is the same day.",
    ),
  ),
  "text-number": kind(
    "text-number",
    "same",
    t("Số ghi dạng chữ", "Numbers typed as text"),
    t(
      "Chữ ghi số trở thành số thật để công thức cộng được; vẫn là số đó.",
      "The text becomes a real number, so that formulas can add it; it is the same number.",
    ),
  ),
  "person-id": kind(
    "person-id",
    "same",
    t("Số định danh ghi dạng số", "Identity numbers stored as numbers"),
    t(
      "Số định danh được ghi dạng chữ, đủ chữ số, kể cả số 0 ở đầu; vẫn là số đó.",
      "The number is stored as text with all its digits, first zeros too; it is the same number.",
    ),
  ),
  "rating-words": kind(
    "rating-words",
    "same",
    t("Xếp loại viết tắt", "Abbreviated ratings"),
    t(
      "Viết đầy đủ mức xếp loại (HTTNV: Hoàn thành tốt nhiệm vụ); mức và năm giữ nguyên, phần khác trong ô không đổi.",
      "The rating is spelt out (HTTNV: Hoàn thành tốt nhiệm vụ); level and year stay, so does the rest of the cell.",
    ),
  ),
  "post-words": kind(
    "post-words",
    "same",
    t("Chức vụ viết tắt", "Abbreviated posts"),
    t(
      "Viết đầy đủ chức vụ (PCT: Phó Chủ tịch); chức vụ và đơn vị giữ nguyên, phần khác trong ô không đổi.",
      "The post is spelt out (PCT: Phó Chủ tịch); post and unit stay, so does the rest of the cell.",
    ),
  ),
  "date-slip": kind(
    "date-slip",
    "corrected",
    t("Ngày không có thật, đảo ngày và tháng", "Impossible dates, day and month changed over"),
    t(
      "Ngày không tồn tại được thay bằng ngày có thật khi đổi chỗ ngày và tháng; cần đối chiếu hồ sơ.",
      "A date that does not exist becomes the one with day and month changed over; compare with the file.",
    ),
  ),
  "money-unit": kind(
    "money-unit",
    "corrected",
    t("Kinh phí nhầm đơn vị tính", "Costs in the wrong unit"),
    t(
      "Số tiền được ghi lại theo đơn vị của cột, cùng với số tổng nhập tay bên dưới; cần đối chiếu dự toán.",
      "The amount is written in the unit of its column, with the typed totals below; compare with the estimate.",
    ),
  ),
  "typed-total": kind(
    "typed-total",
    "corrected",
    t("Số tổng không khớp các dòng", "Totals that differ from the lines"),
    t(
      "Số tổng, số người nhập tay được sửa theo các dòng trong danh sách; chữ trong ô giữ nguyên.",
      "Typed totals and numbers of people are corrected to what the lines add up to; the words stay.",
    ),
  ),
  "typed-days": kind(
    "typed-days",
    "corrected",
    t("Số ngày khác ngày đi, về", "Days that differ from the dates"),
    t(
      "Số ngày gõ tay được thay bằng số ngày tính từ ngày đi đến ngày về, tính cả hai ngày; cần đối chiếu lịch của đoàn.",
      "The typed number becomes what the first and the last day give, both counted; compare with the group's schedule.",
    ),
  ),
  "misspelt-name": kind(
    "misspelt-name",
    "corrected",
    t("Tên cơ quan viết sai", "Names of agencies misspelt"),
    t(
      "Tên cơ quan được viết lại đúng chính tả; vẫn là cơ quan đó.",
      "The agency's name is written as it is spelt; it is the same agency.",
    ),
  ),
};

export const FIX_KINDS: readonly FixKind[] = FIX_KIND_IDS.map((id) => KINDS[id]);

export function fixKind(id: FixKindId): FixKind {
  return KINDS[id];
}
