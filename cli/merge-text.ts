/** What was merged, for people at a terminal: each file, what went in and came out, who stands twice, what courses contradict. */
import { otherTotals } from "../shared/merge/other-totals.ts";
import { linesOfSource } from "../shared/merge/plan.ts";
import type { MergeRecord } from "../shared/merge/record.ts";
import { MERGE_SHEET } from "../shared/sheet/own-sheets.ts";
import { numberText } from "../shared/text/format.ts";
import type { Locale } from "../shared/text/locale.ts";
import { figureText } from "../shared/totals/figures.ts";
import type { FilesMerged } from "./merge-files.ts";

const vi = (count: number): string => numberText(count, "vi");
const en = (count: number): string => numberText(count, "en");

/** More than anybody reads at a terminal; the merged file names all of them. */
const MOST_DOUBLES = 200;

const WORDS = {
  vi: {
    written: (file: string) => `Đã ghi ${file}`,
    lines: (before: number, after: number) =>
      before === after
        ? `${vi(after)} dòng, đủ như trong các tệp`
        : `${vi(before)} dòng trong các tệp, ${vi(after)} dòng trong tệp gộp`,
    file: (lines: number, blocks: number) => `${vi(lines)} dòng${blocks > 0 ? `, ${vi(blocks)} nội dung phải sửa` : ""}`,
    duplicates: "Dòng trùng",
    keptAll: "đều được giữ lại; --keep first hoặc --keep last để giữ một dòng",
    moreDoubles: (count: number) => `… và ${vi(count)} trường hợp nữa: xem trang tính ${MERGE_SHEET.name} của tệp gộp`,
    left: "bỏ ra",
    sameCourses: (count: number) => `${count} dòng khóa học có ở nhiều tệp, mỗi khóa ghi một lần`,
    otherTotals: (title: string, before: string, after: string) =>
      `Tổng khác: ${title} cộng từ các tệp là ${before}, của tệp gộp là ${after}. Kiểm tra lại trước khi dùng.`,
    totals: { people: "số người", budget_vnd: "kinh phí (đồng)" },
    conflicts: "Khóa học ghi khác nhau (giữ theo tệp đầu)",
    renamed: "Khóa học đổi mã vì trùng mã với khóa khác",
    row: "dòng",
  },
  en: {
    written: (file: string) => `${file} is written`,
    lines: (before: number, after: number) =>
      before === after
        ? `${en(after)} lines, all of the files`
        : `${en(before)} lines in the files, ${en(after)} in the merged one`,
    file: (lines: number, blocks: number) => `${en(lines)} lines${blocks > 0 ? `, ${en(blocks)} findings to mend` : ""}`,
    duplicates: "Lines that are double",
    keptAll: "all were kept; --keep first or --keep last keeps one of them",
    moreDoubles: (count: number) => `… and ${en(count)} more: see the sheet ${MERGE_SHEET.name} of the merged file`,
    left: "left out",
    sameCourses: (count: number) => `${count} course lines stand in several files; each course is listed once`,
    otherTotals: (title: string, before: string, after: string) =>
      `Totals differ: ${title} of the files is ${before}, of the merged file ${after}. Look at it before using the file.`,
    totals: { people: "people", budget_vnd: "budget (đồng)" },
    conflicts: "Courses that are told otherwise (as in the first file)",
    renamed: "Courses with another code, because theirs was another course's",
    row: "row",
  },
} as const;

export function mergedText(
  file: string,
  { plan, book, before, after }: Extract<FilesMerged, { ok: true }>,
  locale: Locale,
): string {
  const words = WORDS[locale];
  const nameOf = (source: number): string => plan.sources[source]?.file ?? "";
  const where = (record: MergeRecord): string =>
    `${nameOf(record.source)} · ${record.sheet} · ${words.row} ${record.row}${book.dropped.has(record) ? ` (${words.left})` : ""}`;
  const files = plan.sources.map(({ file: name, report }, source) => {
    const lines = linesOfSource(plan, source);
    return `  ${name}: ${words.file(lines, report.findings.filter(({ severity }) => severity === "block").length)}`;
  });
  const { duplicates, conflicts, renamed, sameCourses } = plan;
  const lines = [
    words.written(file),
    `  ${[words.lines(book.lines.before, book.lines.after), ...after.report.figures.map((figure) => figureText(figure, locale))].join(" · ")}`,
    ...otherTotals(book, before, after.report.totals).map(
      (one) => `  ${words.otherTotals(words.totals[one.total], numberText(one.before, locale), numberText(one.after, locale))}`,
    ),
    ...files,
    ...(sameCourses > 0 ? [`  ${words.sameCourses(sameCourses)}`] : []),
    ...(duplicates.length > 0
      ? [`  ${words.duplicates}: ${numberText(duplicates.length, locale)}${book.dropped.size === 0 ? ` (${words.keptAll})` : ""}`]
      : []),
    ...duplicates
      .slice(0, MOST_DOUBLES)
      .flatMap(({ name, records }) => [`      ${name}`, ...records.map((record) => `          ${where(record)}`)]),
    ...(duplicates.length > MOST_DOUBLES ? [`      ${words.moreDoubles(duplicates.length - MOST_DOUBLES)}`] : []),
    ...(conflicts.length > 0 ? [`  ${words.conflicts}: ${conflicts.length}`] : []),
    ...conflicts.map(
      ({ course, said }) => `      ${course}: ${said.map(({ source, value }) => `${nameOf(source)} “${value}”`).join("; ")}`,
    ),
    ...(renamed.length > 0 ? [`  ${words.renamed}: ${renamed.length}`] : []),
    ...renamed.map(({ source, before, after: code, name }) => `      ${nameOf(source)}: ${before} → ${code} (${name})`),
  ];
  return `${lines.join("\n")}\n`;
}
