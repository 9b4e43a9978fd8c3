/** A comparison as lines of texts, for its workbook and for paper: one for each change. */
import type { CellDifference } from "../../shared/compare/difference.ts";
import { CHANGE_WORDS, columnWords, guessWords, LINE_WORDS, movedWords, PART_WORDS } from "../../shared/compare/words.ts";
import { harmless } from "../../shared/text/harmless.ts";
import type { Locale } from "../../shared/text/locale.ts";
import { valueText } from "../../shared/totals/figures.ts";
import type { ComparisonView, ComparisonWords } from "./books-messages.ts";

const LONGEST = 2_000;

/** Kind, who, where before, where now, before, now, note: without the header. */
export function comparisonRows(
  { lines, columns, texts, figures }: ComparisonView,
  locale: Locale,
  words: ComparisonWords,
): string[][] {
  const of = (
    kind: string,
    name: string,
    { title, before, after, was, is, kind: how }: CellDifference,
    note: string,
  ): string[] => [
    kind,
    name,
    title[locale],
    `${before.sheet}!${before.cell}`,
    `${after.sheet}!${after.cell}`,
    was,
    is,
    [CHANGE_WORDS[how]?.[locale], note].filter(Boolean).join("; "),
  ];
  const rows = [
    ...figures
      .filter(({ before, after }) => before !== after)
      .map(({ figure, before, after }) => [
        words.title,
        figure.title[locale],
        "",
        "",
        "",
        valueText({ ...figure, value: before }, locale),
        valueText({ ...figure, value: after }, locale),
        "",
      ]),
    ...lines.flatMap((line) => {
      const { kind, name, before, after, cells, by, table } = line;
      const note = [movedWords(line)?.[locale], guessWords(by, table)?.[locale]].filter(Boolean).join("; ");
      const place = (at: typeof before): string => (at ? `${at.sheet}!${at.cell}` : "");
      if (cells.length === 0) return [[LINE_WORDS[kind][locale], name, "", place(before), place(after), "", "", note]];
      return cells.map((cell) => of(LINE_WORDS[kind][locale], name, cell, note));
    }),
    ...columns.map((column) => [
      words.column,
      columnWords(column)[locale],
      "",
      column.before ? `${column.before.sheet}!${column.before.cell}` : "",
      column.after ? `${column.after.sheet}!${column.after.cell}` : "",
      column.before?.header ?? "",
      column.after?.header ?? "",
      "",
    ]),
    ...texts.map(({ kind, part, cell }) => of(LINE_WORDS[kind][locale], PART_WORDS[part][locale], cell, "")),
  ];
  return rows.map((cells, at) =>
    [String(at + 1), ...cells].map((text) => harmless(text.length > LONGEST ? `${text.slice(0, LONGEST)}…` : text)),
  );
}
