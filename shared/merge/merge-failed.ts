/** Why workbooks were not merged. Nothing is written then. */
import type { Text } from "../text/locale.ts";

export type MergeFault = "merge-no-place" | "merge-not-whole" | "merge-not-written" | "merge-other-programme" | "merge-too-few";

const t = (vi: string, en: string): Text => ({ vi, en });

const WORDS: Readonly<Record<MergeFault, Text>> = {
  "merge-no-place": t(
    "Mẫu của chương trình không có bảng cho một số dòng trong các tệp. Chưa ghi gì; các tệp vẫn giữ nguyên.",
    "The programme's template has no table for some lines of these files. Nothing was written; the files are as they were.",
  ),
  "merge-not-whole": t(
    "Kế hoạch gộp không có đủ nội dung của các tệp, nên không được ghi. Các tệp vẫn giữ nguyên. Báo cho bộ phận hỗ trợ.",
    "The merged plan lacks something of these files, so it was not written. The files are as they were. Tell support.",
  ),
  "merge-not-written": t(
    "Không tạo được tệp gộp: có ô dài quá mức Excel cho phép. Chưa ghi gì; các tệp vẫn giữ nguyên.",
    "The merged file could not be made: a cell is longer than Excel allows. Nothing was written; the files are as they were.",
  ),
  "merge-other-programme": t(
    "Các tệp thuộc nhiều chương trình khác nhau. Gộp riêng từng chương trình.",
    "These files are of several programmes. Merge each programme by itself.",
  ),
  "merge-too-few": t("Cần ít nhất hai tệp để gộp.", "At least two files are needed for merging."),
};

export class MergeFailed extends Error {
  override readonly name = "MergeFailed";
  readonly code: MergeFault;
  readonly text: Text;

  constructor(code: MergeFault) {
    super(code);
    this.code = code;
    this.text = WORDS[code];
  }
}
