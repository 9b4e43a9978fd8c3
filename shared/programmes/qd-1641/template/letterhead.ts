/**
 * What stands above the list, as an annex of a letter has it by NĐ 30/2020: who issues it on the left, Quốc hiệu and Tiêu ngữ on the
 * right, "Phụ lục", the title, and the letter that it goes with. Dots are left to be filled in; none of them is read as a date or a year.
 */
import type { SheetDraft } from "../../../template/draft.ts";
import { LOOKS } from "../../../template/looks.ts";

/** Rows of the letterhead, with an empty one below: the list begins on the next. */
export const LETTERHEAD_ROWS = 7;

export function putLetterhead(draft: SheetDraft, width: number): void {
  const last = width - 1;
  const left = Math.floor(width / 4);
  const right = Math.floor(width / 2);
  draft.spread(0, 0, left, "UBND TỈNH (THÀNH PHỐ) ……………", LOOKS.letterhead);
  draft.spread(0, right, last, "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM", LOOKS.letterheadBold);
  draft.spread(1, 0, left, "SỞ NỘI VỤ", LOOKS.letterheadBold);
  draft.spread(1, right, last, "Độc lập - Tự do - Hạnh phúc", LOOKS.letterheadBold);
  draft.spread(3, 0, last, "Phụ lục", LOOKS.annex);
  draft.spread(
    4,
    0,
    last,
    "DANH SÁCH CÁN BỘ, CÔNG CHỨC ĐỀ NGHỊ CỬ THAM GIA KHÓA BỒI DƯỠNG Ở NƯỚC NGOÀI NĂM …… (ĐỀ ÁN 1641)",
    LOOKS.title,
  );
  draft.spread(5, 0, last, "(Kèm theo Công văn số ……/……… ngày …… tháng …… năm ……)", LOOKS.reference);
}
