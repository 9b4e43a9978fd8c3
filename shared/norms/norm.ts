/**
 * Norms of travel abroad by country, and rates of exchange: numbers that stand in annexes nobody here could read. None is shipped; an
 * administrator loads them from a sheet, each with the text it comes from and its days, and until then their absence is said.
 */
import { countryNamed } from "../text/countries.ts";
import { fold } from "../text/fold.ts";
import type { Text } from "../text/locale.ts";

export const STANDARDS = ["A", "B"] as const;
export type Standard = (typeof STANDARDS)[number];

/** What is counted by the day: a room; food and small expenses. */
export const NORM_ITEMS = ["lodging", "subsistence"] as const;
export type NormItem = (typeof NORM_ITEMS)[number];

export const ITEM_TITLES: Readonly<Record<NormItem, Text>> = {
  lodging: { vi: "tiền thuê phòng nghỉ", en: "lodging" },
  subsistence: { vi: "tiền ăn, tiêu vặt", en: "food and small expenses" },
};

export interface Norm {
  /** As the text of law names it. */
  readonly country: string;
  readonly item: NormItem;
  readonly standard: Standard;
  readonly usdPerDay: number;
  /** "Thông tư số …, Phụ lục …". */
  readonly legalBasis: string;
  /** "YYYY-MM-DD", both included. */
  readonly from: string;
  readonly to: string | null;
}

export interface Rate {
  readonly currency: "USD";
  /** Đồng for one. */
  readonly vnd: number;
  /** The day it was published; it counts until a later one. */
  readonly on: string;
  readonly source: string;
}

export interface NormTable {
  readonly norms: readonly Norm[];
  readonly rates: readonly Rate[];
}

export const NO_NORMS: NormTable = { norms: [], rates: [] };

/** What two spellings of a country have in common. */
export function countryKey(name: string): string {
  return countryNamed(name)?.code ?? fold(name);
}

const counts = ({ from, to }: Norm, on: string): boolean => from <= on && (to === null || on <= to);

/** The most that either standard allows on a day ("YYYY-MM-DD"): who may have standard A, no plan sheet tells. */
export function highestNorm({ norms }: NormTable, country: string, item: NormItem, on: string): Norm | null {
  const key = countryKey(country);
  const fitting = norms.filter((norm) => norm.item === item && counts(norm, on) && countryKey(norm.country) === key);
  return fitting.reduce<Norm | null>((most, norm) => (most === null || norm.usdPerDay > most.usdPerDay ? norm : most), null);
}

/** The newest rate published by a day. */
export function rateOn({ rates }: NormTable, on: string): Rate | null {
  return rates.reduce<Rate | null>(
    (newest, rate) => (rate.on <= on && (newest === null || rate.on > newest.on) ? rate : newest),
    null,
  );
}

/** Two norms of one country, item and standard that count on one day: nobody could say which. */
export function contradictions(norms: readonly Norm[]): readonly (readonly [Norm, Norm])[] {
  const last = ({ to }: Norm): string => to ?? "9999-12-31";
  const ordered = [...norms].sort((a, b) => (keyOf(a) < keyOf(b) ? -1 : keyOf(a) > keyOf(b) ? 1 : a.from < b.from ? -1 : 1));
  return ordered.flatMap((norm, index) => {
    const next = ordered[index + 1];
    return next && keyOf(next) === keyOf(norm) && next.from <= last(norm) ? [[norm, next] as const] : [];
  });
}

const keyOf = ({ country, item, standard }: Norm): string => `${countryKey(country)} ${item} ${standard}`;
