/** The totals of programmes that set targets, for people at a terminal: people of each year beside what is asked, targets met and not met. */
import type { Totals } from "../shared/report.ts";
import { numberText } from "../shared/text/format.ts";
import type { Locale, Text } from "../shared/text/locale.ts";
import { textTable } from "./text-table.ts";

const t = (vi: string, en: string): Text => ({ vi, en });

const BY_YEAR = t("Theo năm, so với chỉ tiêu", "By year, beside the target");
const HEADERS = [t("Năm", "Year"), t("Người", "People"), t("Chỉ tiêu", "Target")] as const;
const LISTS: readonly (readonly [key: string, title: Text])[] = [
  ["not_met", t("Chưa đạt", "Not met")],
  ["undetermined", t("Chưa xác định được", "Cannot be told")],
  ["met", t("Đạt", "Met")],
];
const TARGETS = t("Chỉ tiêu theo năm", "Targets by year");

/** Parts of a text, each a list of lines; none where the totals have no targets. */
export function targetsText(total: Totals, locale: Locale): string[][] {
  return [yearsText(total, locale), listsText(total, locale)].filter(({ length }) => length > 1);
}

function yearsText(total: Totals, locale: Locale): string[] {
  const rows = Object.entries(total).flatMap(([year, value]) => {
    if (!/^20\d\d$/.test(year) || typeof value !== "object" || value === null || !("sum" in value)) return [];
    const { sum } = value;
    return [[year, amount(sum, locale), amount("target" in value ? value.target : null, locale)]];
  });
  return rows.length === 0 ? [] : [BY_YEAR[locale], ...textTable([HEADERS.map((header) => header[locale]), ...rows])];
}

function listsText(total: Totals, locale: Locale): string[] {
  const lines = LISTS.flatMap(([key, title]) => {
    const names = total[key];
    return Array.isArray(names) && names.length > 0 ? [`  ${title[locale]} (${names.length}): ${names.join(", ")}`] : [];
  });
  return [TARGETS[locale], ...lines];
}

function amount(value: unknown, locale: Locale): string {
  return typeof value === "number" ? numberText(value, locale, 0) : "";
}
