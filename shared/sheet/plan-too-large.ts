/**
 * Tables larger than any plan. Such a workbook is read but not checked: half a check would give wrong totals, and a whole one would take
 * minutes and gigabytes. Thrown while tables are looked for, so by `checkWorkbook`; every door says its words.
 */
import type { Text } from "../text/locale.ts";

export class PlanTooLarge extends Error {
  override readonly name = "PlanTooLarge";
  readonly code = "plan-too-large";
  /** What happened, that the file is as it was, what to do next. */
  readonly text: Text = {
    vi: "Các bảng trong tệp lớn hơn mức kiểm tra được (100.000 dòng, 2.000 bảng), hoặc có quá nhiều dòng giống tiêu đề bảng. Tệp vẫn giữ nguyên và chưa có dòng nào được kiểm tra. Chia danh sách thành nhiều tệp, bỏ các trang tính không phải kế hoạch, rồi kiểm tra từng tệp.",
    en: "The tables in the file are larger than can be checked (100,000 lines, 2,000 tables), or too many of its lines look like table headers. The file was not changed and no line was checked. Split the list into several files, leave out sheets that are no plan, and check each file.",
  };

  constructor() {
    super("plan-too-large");
  }
}
