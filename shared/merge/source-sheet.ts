/** "Nguồn gộp": which files went in and what became of them, who stands twice, what courses contradict. It is told by its first cell and never read as a list. */
import type { NewSheet } from "../sheet/edits.ts";
import { MERGE_SHEET } from "../sheet/own-sheets.ts";
import { SheetDraft } from "../template/draft.ts";
import { FOOTER, LOOKS } from "../template/looks.ts";
import { harmless } from "../text/harmless.ts";
import { linesOfSource, type MergePlan } from "./plan.ts";
import type { MergeRecord } from "./record.ts";

const WIDTHS = [6, 38, 38, 12, 12, 20, 12];

export function sourceSheet(plan: MergePlan, dropped: ReadonlySet<MergeRecord>): NewSheet {
  const draft = new SheetDraft(MERGE_SHEET.name);
  let row = 0;
  const text = (column: number, value: string | number | null, look: (typeof LOOKS)[keyof typeof LOOKS] = LOOKS.body): void =>
    draft.put(row, column, typeof value === "string" ? harmless(value) : value, look);
  const heads = (...titles: readonly string[]): void => {
    for (const [column, title] of titles.entries()) text(column, title, LOOKS.header);
    row += 1;
  };
  draft.put(row, 0, MERGE_SHEET.title, LOOKS.section);
  row += 2;
  heads("TT", "Tệp", "Tiêu đề của tệp", "Số dòng", "Phải sửa", "Cần giải trình", "Bỏ ra");
  for (const [at, { file, report }] of plan.sources.entries()) {
    const count = (severity: string): number => report.findings.filter((finding) => finding.severity === severity).length;
    text(0, at + 1);
    text(1, file);
    text(2, titleOf(plan, at));
    text(3, linesOfSource(plan, at));
    text(4, count("block"));
    text(5, count("confirm"));
    text(6, [...dropped].filter(({ source }) => source === at).length);
    row += 1;
  }
  const where = ({ source, sheet, row: line }: Pick<MergeRecord, "source" | "sheet" | "row">): string =>
    `${plan.sources[source]?.file ?? ""} · ${sheet} · dòng ${line}`;
  if (plan.duplicates.length > 0) {
    row += 1;
    draft.put(row++, 0, "DÒNG TRÙNG", LOOKS.section);
    heads("TT", "Họ tên hoặc nội dung", "Ở tệp nào", "Giữ lại");
    for (const [at, { name, records }] of plan.duplicates.entries())
      for (const record of records) {
        text(0, at + 1);
        text(1, name);
        text(2, where(record));
        text(3, dropped.has(record) ? "Không" : "Có");
        row += 1;
      }
  }
  if (plan.conflicts.length + plan.renamed.length > 0) {
    row += 1;
    draft.put(row++, 0, "KHÓA HỌC GHI KHÁC NHAU", LOOKS.section);
    heads("TT", "Khóa", "Ở tệp nào", "Ghi là");
    for (const [at, { course, said }] of plan.conflicts.entries())
      for (const one of said) {
        text(0, at + 1);
        text(1, course);
        text(2, where(one));
        text(3, one.value);
        row += 1;
      }
    for (const { source, before, after, name } of plan.renamed) {
      text(1, `${before} · ${name}`);
      text(2, plan.sources[source]?.file ?? "");
      text(3, `Đổi mã thành ${after}: mã ${before} đã dùng cho khóa khác`);
      row += 1;
    }
  }
  return draft.sheet({
    widths: WIDTHS,
    frozen: null,
    print: { landscape: true, header: null, area: null, fitWidth: true, footer: FOOTER },
    state: "visible",
  });
}

/** The first texts above its first table: who sends it. */
function titleOf({ sources }: MergePlan, at: number): string {
  const [table] = sources[at]?.tables ?? [];
  const texts = (table?.sheet.rows.slice(0, table.headerFirst) ?? []).flatMap((cells) =>
    (cells ?? []).filter((value) => typeof value === "string" && value.trim() !== ""),
  );
  return texts.slice(0, 2).join(", ");
}
