/** The report for people at a terminal: what to do first, then the rest; one cause once. */
import type { Severity } from "../shared/findings/finding.ts";
import { countOf } from "../shared/findings/more-findings.ts";
import { countByKind } from "../shared/fixes/preview.ts";
import { confirmedText } from "../shared/kept/confirmed-text.ts";
import { alternativesWords, becauseWords } from "../shared/programmes/choice-words.ts";
import type { Check, Report, WordedFinding } from "../shared/report.ts";
import { parseDay } from "../shared/sheet/day.ts";
import { dateText } from "../shared/text/format.ts";
import type { Locale } from "../shared/text/locale.ts";
import { figureText } from "../shared/totals/figures.ts";
import type { FileOutcome } from "./check-files.ts";
import { keptText } from "./kept-text.ts";
import { explanationsOf } from "./print-json.ts";
import { sealsText } from "./seals.ts";

const WORDS = {
  vi: {
    block: "● Phải sửa trước khi gửi",
    confirm: "◆ Cần giải trình",
    confirmed: "✔ Đã giải trình",
    info: "○ Lưu ý",
    explained: "Đã giải trình",
    eligible: "đủ điều kiện",
    clean: "Không có nội dung nào phải sửa.",
    nobody: (row: number) => `Dòng ${row} không có nội dung nào để giải thích.`,
    recognised: "Nhận dạng",
    chosen: "do người dùng chọn",
    unused: "Cột không dùng",
    law: "Căn cứ",
    row: "dòng",
    mendable: "Ô có thể sửa an toàn",
    hidden: "ở dòng ẩn",
    noRows: "chưa có dòng nào",
    asOf: "Theo luật ngày",
  },
  en: {
    block: "● To mend before sending",
    confirm: "◆ To explain",
    confirmed: "✔ Explained",
    info: "○ To know",
    explained: "Explained",
    eligible: "eligible",
    clean: "Nothing has to be mended.",
    nobody: (row: number) => `There is nothing to explain on row ${row}.`,
    recognised: "Recognised",
    chosen: "chosen by hand",
    unused: "Columns not used",
    law: "Law",
    row: "row",
    mendable: "Cells that can be mended safely",
    hidden: "in hidden rows",
    noRows: "no lines yet",
    asOf: "Under the law of",
  },
} as const;

export function printText(outcomes: readonly FileOutcome[], locale: Locale, explain: readonly number[]): string {
  return outcomes.map((outcome) => fileText(outcome, locale, explain)).join("\n");
}

/** What must be mended, alone. */
export function blocksText(check: Check, locale: Locale): string {
  return severityText("block", check.worded(locale), locale).join("\n");
}

function fileText(outcome: FileOutcome, locale: Locale, explain: readonly number[]): string {
  if (!outcome.ok) return `${outcome.file}\n  ✘ ${outcome.error.message[locale]}\n`;
  const { check, file } = outcome;
  if (explain.length > 0) return [file, ...explain.map((row) => rowText(check, row, locale))].join("\n\n").concat("\n");
  const findings = check.worded(locale);
  const open = findings.filter(({ confirmed }) => !confirmed);
  const groups = [
    ...(["block", "confirm"] as const).flatMap((severity) => severityText(severity, open, locale)),
    ...groupText(
      "confirmed",
      findings.filter(({ confirmed }) => confirmed),
      locale,
    ),
    ...severityText("info", open, locale),
  ];
  const body = groups.length > 0 ? groups : [`  ✔ ${WORDS[locale].clean}`];
  return [file, ...headText(check, locale), ...sealsText(outcome.seals(), locale), ...body, mendableText(check, locale), ""].join(
    "\n",
  );
}

/** "Ô có thể sửa an toàn: 12 (Ngày ghi dạng chữ: 2; Xếp loại viết tắt: 10, 1 ở dòng ẩn)". */
function mendableText(check: Check, locale: Locale): string {
  const counts = countByKind(check.fixes());
  const all = counts.reduce((sum, { cells }) => sum + cells, 0);
  const kinds = counts.map(({ kind, cells, hidden }) => {
    const inHidden = hidden > 0 ? `, ${hidden} ${WORDS[locale].hidden}` : "";
    return `${kind.title[locale]}: ${cells}${inHidden}`;
  });
  return `  ${WORDS[locale].mendable}: ${all}${kinds.length > 0 ? ` (${kinds.join("; ")})` : ""}`;
}

function rowText(check: Check, row: number, locale: Locale): string {
  const found = explanationsOf(check, row, locale);
  if (found.length === 0) return WORDS[locale].nobody(row);
  return found.map(({ sheet, text }) => `${sheet}, ${WORDS[locale].row} ${row}\n${text}`).join("\n\n");
}

/** Why it is this programme, where another could be meant. */
function choiceText({ programme }: Report, locale: Locale): string[] {
  const others = programme && alternativesWords(programme.alternatives);
  if (!programme || !others) return [];
  const because = becauseWords(programme.because, programme.short);
  return [
    `  ${because ? `${because[locale]}. ` : ""}${others[locale]} (--programme ${programme.alternatives.map(({ id }) => id).join(" | ")}).`,
  ];
}

function headText({ report }: Check, locale: Locale): string[] {
  const kept = keptText(report.kept, report.programme?.id ?? null, locale);
  const words = WORDS[locale];
  const counted = report.people.filter(({ counted: one }) => one);
  const eligible = counted.filter(({ decision }) => decision === "eligible").length;
  const ofPeople = counted.length > 0 ? [`${eligible} ${words.eligible}`] : [];
  const tables = report.tables.map(({ sheet, title, columns, first, last, unused, rows }) => {
    const lines = rows.read > 0 ? `${words.row} ${first}-${last}` : words.noRows;
    const recognised = `  ${words.recognised}: ${sheet}, ${title[locale]}, ${lines}, ${columns.map(({ column, title: field, certainty }) => `${column} ${field[locale]}${certainty === "chosen" ? ` (${words.chosen})` : ""}`).join("; ")}`;
    return unused.length > 0
      ? `${recognised}\n  ${words.unused}: ${unused.map(({ column, header }) => `${column} ${header}`).join("; ")}`
      : recognised;
  });
  return [
    `  ${report.programme?.title[locale] ?? ""}`,
    ...choiceText(report, locale),
    `  ${[...report.figures.map((figure) => figureText(figure, locale)), ...ofPeople, report.pack].join(" · ")}${asOfText(report.asOf, locale)}`,
    ...(kept === null ? [] : [kept]),
    ...tables,
  ];
}

/** " · Theo luật ngày 01/7/2025"; nothing where each line is read under the law of its course. */
function asOfText(asOf: string | null, locale: Locale): string {
  const day = asOf === null ? null : parseDay(asOf);
  return day === null ? "" : ` · ${WORDS[locale].asOf} ${dateText(day, locale)}`;
}

function severityText(severity: Severity, findings: readonly WordedFinding[], locale: Locale): string[] {
  return groupText(
    severity,
    findings.filter((finding) => finding.severity === severity),
    locale,
  );
}

function groupText(heading: Severity | "confirmed", own: readonly WordedFinding[], locale: Locale): string[] {
  if (own.length === 0) return [];
  const titles = [...new Set(own.map(({ title }) => title))];
  return [
    `  ${WORDS[locale][heading]}: ${countOf(own)}`,
    ...titles.flatMap((title) =>
      kindText(
        title,
        own.filter((one) => one.title === title),
        locale,
      ),
    ),
  ];
}

function kindText(title: string, findings: readonly WordedFinding[], locale: Locale): string[] {
  const [first] = findings;
  const law =
    first && first.law.length > 0 ? [`      ${WORDS[locale].law}: ${first.law.map(({ cite }) => cite).join("; ")}`] : [];
  const lines = findings.flatMap(({ sheet, cell, row, message, confirmed }) => [
    `      ${sheet}!${cell ?? row ?? ""}  ${message}`,
    ...(confirmed ? [`        ✔ ${WORDS[locale].explained}: ${confirmedText(confirmed, locale)}`] : []),
  ]);
  const todo = first && !first.confirmed ? [`      → ${first.todo}`] : [];
  return [`    ${title} (${countOf(findings)})`, ...lines, ...law, ...todo];
}
