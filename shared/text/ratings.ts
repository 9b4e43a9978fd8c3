/**
 * Yearly ratings: Hoàn thành xuất sắc / tốt / hoàn thành / không hoàn thành nhiệm vụ, in any spelling. A cell may hold several years
 * ("2021: HTXS; 2022: HTT": the wanted one is taken) and two kinds (the công chức rating comes before the Party's).
 */
import { fold } from "./fold.ts";
import { isBlank } from "./nothing-said.ts";
import { type RatingItem, type RatingLevel, ratingItems } from "./rating-items.ts";
import { rememberBy } from "./remember.ts";

export type { RatingLevel } from "./rating-items.ts";

export interface RatingReading {
  /** Null when not known for the wanted year. */
  readonly level: RatingLevel | null;
  /** The year the cell names for it; with `other-year` the latest year named; null when it names none. */
  readonly year: number | null;
  /** `empty`: nothing, or "chưa đánh giá"; `other-year`: the years named are others. */
  readonly kind: "read" | "empty" | "unclear" | "other-year";
  /** The full wording, "" when there is no level. */
  readonly canonical: string;
}

export const RATING_WORDS: Readonly<Record<RatingLevel, string>> = {
  excellent: "Hoàn thành xuất sắc nhiệm vụ",
  good: "Hoàn thành tốt nhiệm vụ",
  done: "Hoàn thành nhiệm vụ",
  failed: "Không hoàn thành nhiệm vụ",
};

const NOT_YET =
  /\b(?:chua (?:co|danh gia|xep loai|duoc|phan loai|binh xet|nhan xet)|cho (?:ket qua|danh gia|xep loai|duyet|quyet dinh)|dang (?:cho|danh gia|xep loai|trinh)|se bo sung|bo sung sau)/;
/** An expectation, or what somebody says of himself, is no rating. */
const NOT_DECIDED = /\b(?:du kien|tu danh gia|tu xep loai|tu nhan|de nghi|de xuat)\b/;

/** `year` is the year before the course; null when it is not known. */
export function readRating(text: string | null, year: number | null): RatingReading {
  return read(text ?? "", year);
}

const read = rememberBy((text: string, year: number | null): RatingReading => {
  const words = fold(text);
  if (isBlank(text) || words === "" || /^(?:chua|khong|khong co)$/.test(words) || NOT_YET.test(words)) return unread("empty");
  if (NOT_DECIDED.test(words)) return unread("unclear");
  return choose(entriesOf(ratingItems(text)), year);
});

interface Entry {
  readonly level: RatingLevel;
  readonly years: readonly number[];
  readonly party: boolean | null;
}

/** Years and labels stand before their level, or all behind it: the ends show which. */
function entriesOf(items: readonly RatingItem[]): Entry[] {
  const behind = items[0]?.kind === "level" && items.at(-1)?.kind !== "level";
  const ordered = behind ? [...items].reverse() : items;
  const entries: Entry[] = [];
  let years: number[] = [];
  let party: boolean | null = null;
  let fresh = true;
  for (const item of ordered) {
    if (item.kind === "level") {
      entries.push({ level: item.level, years, party });
      fresh = false;
    } else if (item.kind === "label") party = item.party;
    else {
      // A year after a level begins the next year's ratings; further years before it share them.
      if (!fresh) party = null;
      years = fresh ? [...years, ...item.years] : [...item.years];
      fresh = true;
    }
  }
  return entries;
}

function choose(entries: readonly Entry[], wanted: number | null): RatingReading {
  const named = entries.filter(({ years }) => years.length > 0);
  if (named.length === 0 || wanted === null) return agreed(ofOfficials(entries), named.length === 0 ? null : latest(named));
  const ofYear = named.filter(({ years }) => years.includes(wanted));
  if (ofYear.length === 0) return { ...unread("other-year"), year: latest(named) };
  return agreed(ofOfficials(ofYear), wanted);
}

/** The ratings as công chức; failing those, the unlabelled ones; failing those, the Party's. */
function ofOfficials(entries: readonly Entry[]): readonly Entry[] {
  for (const wanted of [false, null]) {
    const found = entries.filter(({ party }) => party === wanted);
    if (found.length > 0) return found;
  }
  return entries;
}

function agreed(entries: readonly Entry[], year: number | null): RatingReading {
  const level = entries[0]?.level;
  if (level === undefined || entries.some((entry) => entry.level !== level)) return unread("unclear");
  return { level, year, kind: "read", canonical: RATING_WORDS[level] };
}

function latest(entries: readonly Entry[]): number {
  return Math.max(...entries.flatMap(({ years }) => years));
}

function unread(kind: "empty" | "unclear" | "other-year"): RatingReading {
  return { level: null, year: null, kind, canonical: "" };
}
