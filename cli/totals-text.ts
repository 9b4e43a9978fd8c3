/** The totals for people at a terminal: all together, by what they are counted, file by file, and what is to be looked at. */
import type { Totals } from "../shared/report.ts";
import { numberText } from "../shared/text/format.ts";
import type { Locale } from "../shared/text/locale.ts";
import type { PutForwardTwice } from "../shared/totals/put-forward-twice.ts";
import { textTable } from "./text-table.ts";
import type { AllTotals, FileTotals } from "./totals-files.ts";
import { targetsText } from "./totals-targets.ts";
import { NONE, SECTIONS, type Section, WORDS } from "./totals-words.ts";

type Row = readonly string[];

export function totalsText({ files, total, twice }: AllTotals, locale: Locale): string {
  const read = files.filter((one) => one.ok);
  const parts = [
    ...(read.length > 0 ? [overall(total, read.length, locale)] : []),
    ...targetsText(total, locale),
    ...SECTIONS.flatMap((section) => sectionText(section, total, locale)),
    ...(read.length > 0 ? [perFile(read, locale)] : []),
    ...(twice.length > 0 ? [twiceText(twice, locale)] : []),
    ...unreadText(files, locale),
  ];
  return parts.map((lines) => `${lines.join("\n")}\n`).join("\n");
}

function overall(total: Totals, files: number, locale: Locale): string[] {
  const words = WORDS[locale];
  const period = typeof total.period === "string" ? ` · ${words.period.toLowerCase()} ${total.period}` : "";
  const rows: Row[] = [
    ["", words.people, words.budget],
    [words.all, amount(total.people, locale), budget(total, locale)],
    ...(has(total, "people_abroad")
      ? [[words.abroad, amount(total.people_abroad, locale), amount(total.budget_vnd_abroad, locale)]]
      : []),
    ...(has(total, "people_domestic")
      ? [[words.domestic, amount(total.people_domestic, locale), amount(total.budget_vnd_domestic, locale)]]
      : []),
    ...(has(total, "people_without_block")
      ? [[words.withoutBlock, amount(total.people_without_block, locale), amount(total.budget_vnd_without_block, locale)]]
      : []),
    ...(has(total, "under_45") ? [[words.under45, amount(total.under_45, locale), amount(total.budget_under_45, locale)]] : []),
  ];
  return [`${words.overall(files)}${period}`, ...textTable(rows)];
}

function sectionText({ title, people, budget, labels }: Section, total: Totals, locale: Locale): string[][] {
  const counts = tally(total[people]);
  if (counts.size === 0) return [];
  const money = tally(total[budget]);
  const words = WORDS[locale];
  const label = (key: string): string => labels[key]?.[locale] ?? (key === "none" ? NONE[locale] : key);
  const rows = [...counts.keys()]
    .sort((a, b) => Number(a === "none") - Number(b === "none") || a.localeCompare(b, "vi", { numeric: true }))
    .map((key): Row => [label(key), amount(counts.get(key), locale), amount(money.get(key), locale)]);
  return [[title[locale], ...textTable([["", words.people, words.budget], ...rows])]];
}

function perFile(files: readonly Extract<FileTotals, { ok: true }>[], locale: Locale): string[] {
  const words = WORDS[locale];
  const rows = files.map(({ file, totals }): Row => [file, amount(totals.people, locale), budget(totals, locale)]);
  return [words.perFile, ...textTable([["", words.people, words.budget], ...rows])];
}

function twiceText(twice: readonly PutForwardTwice[], locale: Locale): string[] {
  const words = WORDS[locale];
  const lines = twice.flatMap(({ name, by, places }) => [
    `  ${name} (${words.twiceBy[by]})`,
    ...places.map(({ file, sheet, row }) => `    ${file}: ${sheet}, ${words.row} ${row}`),
  ]);
  return [`◆ ${words.twice(twice.length)}`, ...lines];
}

function unreadText(files: readonly FileTotals[], locale: Locale): string[][] {
  const unread = files.flatMap((one) => (one.ok ? [] : [`  ✘ ${one.file}: ${one.error.message[locale]}`]));
  return unread.length > 0 ? [[WORDS[locale].unread, ...unread]] : [];
}

function amount(value: unknown, locale: Locale): string {
  return typeof value === "number" ? numberText(value, locale, 0) : "";
}

/** "từ 87.400.000.000": where a part of it says "hơn". */
function budget(totals: Totals, locale: Locale): string {
  const sum = amount(totals.budget_vnd, locale);
  return totals.money_at_least === true ? `${WORDS[locale].from} ${sum}` : sum;
}

const has = (total: Totals, key: string): boolean => typeof total[key] === "number";

function tally(value: unknown): Map<string, number> {
  if (typeof value !== "object" || value === null) return new Map();
  return new Map(Object.entries(value).flatMap(([key, count]) => (typeof count === "number" ? [[key, count] as const] : [])));
}
