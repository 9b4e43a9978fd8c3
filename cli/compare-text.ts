/** A comparison for people at a terminal: how much changed first, then who came, who went and what changed, cell by cell. */
import type { CellDifference, Comparison, LineDifference, LineKind } from "../shared/compare/difference.ts";
import {
  CHANGE_WORDS,
  columnWords,
  EMPTY,
  guessWords,
  LINE_WORDS,
  movedWords,
  PART_WORDS,
  READ_UNDER_WORDS,
} from "../shared/compare/words.ts";
import { numberText } from "../shared/text/format.ts";
import type { Locale } from "../shared/text/locale.ts";
import { valueText } from "../shared/totals/figures.ts";
import type { FilesCompared } from "./compare-files.ts";
import { keptText } from "./kept-text.ts";

type Compared = Extract<FilesCompared, { ok: true }>;

const vi = (count: number): string => numberText(count, "vi");
const en = (count: number): string => numberText(count, "en");

const WORDS = {
  vi: {
    same: "Hai tệp không khác nhau.",
    sameButMoved: (moved: number) => `Nội dung không khác nhau; ${vi(moved)} dòng đổi vị trí.`,
    lines: (before: number, after: number, same: number) => `${vi(before)} dòng → ${vi(after)} dòng, ${vi(same)} dòng không đổi`,
    renumbered: (lines: number) => `${vi(lines)} dòng đánh lại số thứ tự`,
    columns: "Cột",
    texts: "Ngoài các dòng của bảng",
    sheetsAdded: "Thêm trang tính",
    sheetsRemoved: "Bớt trang tính",
    sheetsRenamed: "Trang tính đổi tên",
    findings: { new: "Nội dung kiểm tra mới", gone: "Nội dung kiểm tra không còn" },
    figures: "Số tổng",
  },
  en: {
    same: "The two files do not differ.",
    sameButMoved: (moved: number) => `The contents do not differ; ${en(moved)} lines moved.`,
    lines: (before: number, after: number, same: number) => `${en(before)} lines → ${en(after)} lines, ${en(same)} unchanged`,
    renumbered: (lines: number) => `${en(lines)} lines bear another number`,
    columns: "Columns",
    texts: "Outside the lines of tables",
    sheetsAdded: "Added sheets",
    sheetsRemoved: "Removed sheets",
    sheetsRenamed: "Renamed sheets",
    findings: { new: "New findings", gone: "Findings that are gone" },
    figures: "Totals",
  },
} as const;

export function comparisonText(compared: Compared, same: boolean, locale: Locale): string {
  const { before, after, comparison } = compared;
  const words = WORDS[locale];
  const { counts, figures } = comparison;
  const readUnder = READ_UNDER_WORDS[comparison.readUnder]?.[locale];
  const head = [
    `${before.file} → ${after.file}`,
    ...(same ? [`  ✔ ${counts.moved > 0 ? words.sameButMoved(counts.moved) : words.same}`] : []),
    ...[before, after].flatMap(({ file, check: { report } }) => {
      const kept = keptText(report.kept, report.programme?.id ?? null, locale);
      return kept === null ? [] : [`  ${file}: ${kept.trim()}`];
    }),
    ...(readUnder === undefined ? [] : [`  ${readUnder}`]),
    ...(counts.lines.before + counts.lines.after > 0
      ? [`  ${words.lines(counts.lines.before, counts.lines.after, counts.same)}`]
      : []),
    ...(counts.renumbered > 0 ? [`  ${words.renumbered(counts.renumbered)}`] : []),
  ];
  const changed = figures.filter((one) => one.before !== one.after);
  const body = [
    ...section(
      words.figures,
      changed.map(
        ({ figure, before: was, after: is }) =>
          `${figure.title[locale]}: ${valueText({ ...figure, value: was }, locale)} → ${valueText({ ...figure, value: is }, locale)}`,
      ),
    ),
    ...differencesText(comparison, locale),
    ...findingsText(compared, locale),
  ];
  return `${[...head, ...body].join("\n")}\n`;
}

/** Sheets, lines, columns and texts that differ. */
export function differencesText(
  { lines, columns, texts, sheets }: Pick<Comparison, "lines" | "columns" | "texts" | "sheets">,
  locale: Locale,
): string[] {
  const words = WORDS[locale];
  return [
    ...section(words.sheetsAdded, sheets.added),
    ...section(words.sheetsRemoved, sheets.removed),
    ...section(
      words.sheetsRenamed,
      sheets.renamed.map((one) => `${one.before} → ${one.after}`),
    ),
    ...(["added", "removed", "changed", "moved"] as const).flatMap((kind) => linesText(lines, kind, locale)),
    ...section(
      words.columns,
      columns.map((column) => columnWords(column)[locale]),
    ),
    ...section(
      words.texts,
      texts.map(({ part, cell }) => `${PART_WORDS[part][locale]}: ${cellText(cell, locale)}`),
    ),
  ];
}

function section(title: string, lines: readonly string[]): string[] {
  return lines.length === 0 ? [] : [`  ${title}: ${lines.length}`, ...lines.map((line) => `      ${line}`)];
}

function linesText(all: readonly LineDifference[], kind: LineKind, locale: Locale): string[] {
  const lines = all.filter((line) => line.kind === kind);
  if (lines.length === 0) return [];
  return [`  ${LINE_WORDS[kind][locale]}: ${lines.length}`, ...lines.flatMap((line) => lineText(line, locale))];
}

function lineText(line: LineDifference, locale: Locale): string[] {
  const { before, after, name, cells, kind, by, table } = line;
  const at = after ?? before;
  const moved = movedWords(line)?.[locale];
  const guess = guessWords(by, table)?.[locale];
  const head = `      ${at?.sheet}!${at?.cell}  ${[name, moved].filter(Boolean).join(" · ")}`;
  if (kind !== "changed") return [head];
  return [head, ...(guess ? [`          ${guess}`] : []), ...cells.map((cell) => `          ${cellText(cell, locale)}`)];
}

/** "Chức vụ, F9 → F12: “Giám đốc” → “Phó Giám đốc” (chỉ khác cách ghi)". */
function cellText({ title, before, after, was, is, kind }: CellDifference, locale: Locale): string {
  const sheet = before.sheet === after.sheet ? "" : `${before.sheet}!`;
  const place =
    sheet + before.cell === after.cell
      ? after.cell
      : `${sheet}${before.cell} → ${sheet === "" ? "" : `${after.sheet}!`}${after.cell}`;
  const shown = (text: string): string => (text.trim() === "" ? EMPTY[locale] : `“${text}”`);
  const how = CHANGE_WORDS[kind]?.[locale];
  const field = title[locale] === "" ? "" : `${title[locale]}, `;
  return `${field}${place}: ${shown(was)} → ${shown(is)}${how ? ` (${how})` : ""}`;
}

function findingsText({ comparison, worded }: Compared, locale: Locale): string[] {
  const words = worded(locale);
  return (["new", "gone"] as const).flatMap((kind) =>
    section(
      WORDS[locale].findings[kind],
      comparison.findings.flatMap((one, at) => {
        const finding = one.kind === kind ? words[at] : null;
        return finding ? [`${finding.sheet}!${finding.cell ?? finding.row ?? ""}  ${finding.message}`] : [];
      }),
    ),
  );
}
