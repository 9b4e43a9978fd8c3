/** Totals as a table of words: headers, keys as people say them, numbers as numbers, and the sum last. */
import type { TotalsBody } from "../../shared/api/totals.ts";
import type { Locale } from "../../shared/text/locale.ts";
import { DIMENSION_WORDS, keyWords } from "../../shared/totals/words.ts";

export interface TotalsTable {
  readonly title: string;
  readonly headers: readonly string[];
  /** Texts are keys; the last two of each line are people and đồng. */
  readonly rows: readonly (readonly (string | number)[])[];
}

const WORDS = {
  people: { vi: "Số người", en: "People" },
  budget: { vi: "Kinh phí (đồng)", en: "Budget (VND)" },
  total: { vi: "Tổng cộng", en: "Total" },
  title: { vi: "Tổng hợp", en: "Totals" },
} as const;

export function tableOf({ by, rows, total }: TotalsBody, locale: Locale): TotalsTable {
  const blanks = by.slice(1).map(() => "");
  return {
    title: WORDS.title[locale],
    headers: [...by.map((dimension) => DIMENSION_WORDS[dimension][locale]), WORDS.people[locale], WORDS.budget[locale]],
    rows: [
      ...rows.map(({ key, people, budgetVnd }) => [
        ...by.map((dimension) => keyWords(dimension, key[dimension] ?? "")[locale]),
        people,
        budgetVnd,
      ]),
      by.length > 0 ? [WORDS.total[locale], ...blanks, total.people, total.budgetVnd] : [total.people, total.budgetVnd],
    ],
  };
}
