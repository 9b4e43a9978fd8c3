/** "Nguồn gộp": which files went in and what became of them, who stands twice, what courses contradict. It is told by its first cell and never read as a list. */
import type { NewSheet } from "../sheet/edits.ts";
import { MERGE_SHEET } from "../sheet/own-sheets.ts";
import { SheetDraft } from "../template/draft.ts";
import { FOOTER, LOOKS } from "../template/looks.ts";
import { harmless } from "../text/harmless.ts";
import { linesOfSource, type MergePlan } from "./plan.ts";
import type { MergeRecord } from "./record.ts";

const WIDTHS = [6, 38, 38, 12, 12, 20, 12];

interface Section {
  readonly title: string | null;
  readonly heads: readonly string[];
  readonly lines: readonly (readonly (string | number | null)[])[];
}

export function sourceSheet(plan: MergePlan, dropped: ReadonlySet<MergeRecord>): NewSheet {
  const draft = new SheetDraft(MERGE_SHEET.name);
  draft.put(0, 0, MERGE_SHEET.title, LOOKS.section);
  let row = 2;
  for (const section of [filesOf(plan, dropped), doublesOf(plan, dropped), coursesOf(plan)])
    if (section.lines.length > 0) row = put(draft, row, section) + 1;
  return draft.sheet({
    widths: WIDTHS,
    frozen: null,
    print: { landscape: true, header: null, area: null, fitWidth: true, footer: FOOTER },
    state: "visible",
  });
}

/** The row below it comes back. */
function put(draft: SheetDraft, from: number, { title, heads, lines }: Section): number {
  let row = from;
  if (title !== null) draft.put(row++, 0, title, LOOKS.section);
  for (const [column, head] of heads.entries()) draft.put(row, column, head, LOOKS.header);
  for (const line of lines) {
    row += 1;
    // Names of files and what people typed: nothing of it may become a formula.
    for (const [column, value] of line.entries())
      draft.put(row, column, typeof value === "string" ? harmless(value) : value, LOOKS.body);
  }
  return row + 1;
}

function filesOf(plan: MergePlan, dropped: ReadonlySet<MergeRecord>): Section {
  return {
    title: null,
    heads: ["TT", "Tệp", "Tiêu đề của tệp", "Số dòng", "Phải sửa", "Cần giải trình", "Bỏ ra"],
    lines: plan.sources.map(({ file, report }, at) => {
      const count = (severity: string): number => report.findings.filter((finding) => finding.severity === severity).length;
      const left = [...dropped].filter(({ source }) => source === at).length;
      return [at + 1, file, titleOf(plan, at), linesOfSource(plan, at), count("block"), count("confirm"), left];
    }),
  };
}

function doublesOf(plan: MergePlan, dropped: ReadonlySet<MergeRecord>): Section {
  return {
    title: "DÒNG TRÙNG",
    heads: ["TT", "Họ tên hoặc nội dung", "Ở tệp nào", "Giữ lại"],
    lines: plan.duplicates.flatMap(({ name, records }, at) =>
      records.map((record) => [at + 1, name, where(plan, record), dropped.has(record) ? "Không" : "Có"]),
    ),
  };
}

function coursesOf(plan: MergePlan): Section {
  const told = plan.conflicts.flatMap(({ course, said }, at) => said.map((one) => [at + 1, course, where(plan, one), one.value]));
  const renamed = plan.renamed.map(({ source, before, after, name }) => [
    null,
    `${before} · ${name}`,
    plan.sources[source]?.file ?? "",
    `Đổi mã thành ${after}: mã ${before} đã dùng cho khóa khác`,
  ]);
  return { title: "KHÓA HỌC GHI KHÁC NHAU", heads: ["TT", "Khóa", "Ở tệp nào", "Ghi là"], lines: [...told, ...renamed] };
}

function where({ sources }: MergePlan, { source, sheet, row }: Pick<MergeRecord, "source" | "sheet" | "row">): string {
  return `${sources[source]?.file ?? ""} · ${sheet} · dòng ${row}`;
}

/** The first texts above its first table: who sends it. */
function titleOf({ sources }: MergePlan, at: number): string {
  const [table] = sources[at]?.tables ?? [];
  const texts = (table?.sheet.rows.slice(0, table.headerFirst) ?? []).flatMap((cells) =>
    (cells ?? []).filter((value) => typeof value === "string" && value.trim() !== ""),
  );
  return texts.slice(0, 2).join(", ");
}
