/** The country's two maps: 63 provinces until 30/06/2025, 34 since. Reading names from texts is in `provinces.ts`. */
import type { Day } from "../sheet/day.ts";
import { day, isoDay } from "../sheet/day.ts";
import type { Text } from "../text/locale.ts";
import { type Citation, cite } from "./citation.ts";
import type { InstrumentId } from "./instruments.ts";
import { NEW_PROVINCES, OLD_PROVINCES } from "./province-data.ts";

export type Scheme = "63" | "34";

export interface Province {
  /** "63:10": what the interface and the totals call it. */
  readonly id: `${Scheme}:${string}`;
  readonly scheme: Scheme;
  readonly code: string;
  readonly name: string;
  /** Its first day as a centrally-run city (thành phố trực thuộc trung ương); null for what is a tỉnh throughout. */
  readonly cityFrom: Day | null;
  /** The province of the 34 that it became (itself on the new map). */
  readonly successorId: `34:${string}`;
}

/** The first day of the 34 (Resolution 202/2025/QH15). */
export const NEW_MAP_FROM = day("2025-07-01");
/** What drew the 34, and what ended the districts on the same day. */
export const NEW_MAP_LAW = cite("nq-202-2025");
/** What gave the 34 their codes. */
export const NEW_CODES_LAW = cite("qd-19-2025");
export const NO_DISTRICTS_LAW = cite("l-72-2025", { article: "51", clause: "3" });
const HUE_FROM = day("2025-01-01");

const cityDay = (iso: string): Day | null => (iso === "" ? null : day(iso));

const OLD: readonly Province[] = OLD_PROVINCES.map(([code, name, cityFrom, joined]) => ({
  id: `63:${code}`,
  scheme: "63",
  code,
  name,
  cityFrom: cityDay(cityFrom),
  successorId: `34:${joined}`,
}));
const NEW: readonly Province[] = NEW_PROVINCES.map(([code, name, cityFrom]) => ({
  id: `34:${code}`,
  scheme: "34",
  code,
  name,
  cityFrom: cityDay(cityFrom),
  successorId: `34:${code}`,
}));

const BY_ID: ReadonlyMap<string, Province> = new Map([...OLD, ...NEW].map((province) => [province.id, province]));
const CHANGES = [
  ...new Set([NEW_MAP_FROM, ...[...OLD, ...NEW].flatMap(({ cityFrom }) => (cityFrom === null ? [] : [cityFrom]))]),
].sort((a, b) => a - b);

export function schemeOn(on: Day): Scheme {
  return on < NEW_MAP_FROM ? "63" : "34";
}

/** All provinces of a map, by code. */
export function provincesOf(scheme: Scheme): readonly Province[] {
  return scheme === "63" ? OLD : NEW;
}

/** The province of "63:10"; undefined for no such id. */
export function provinceOf(id: string): Province | undefined {
  return BY_ID.get(id);
}

/** Where a province of either map lies on today's map. */
export function successorOf(province: Province): Province {
  return BY_ID.get(province.successorId) ?? province;
}

/** The old provinces that became a new one; an old province alone is itself. */
export function membersOf(province: Province): readonly Province[] {
  return province.scheme === "63" ? [province] : OLD.filter(({ successorId }) => successorId === province.id);
}

export function isCity(province: Province, on: Day): boolean {
  return province.cityFrom !== null && on >= province.cityFrom;
}

/** "tỉnh Lào Cai", "thành phố Huế" as it is called on a day: code 46 is tỉnh Thừa Thiên Huế until the end of 2024. */
export function provinceTitle(province: Province, on: Day): Text {
  const name = province.id === "63:46" && on >= HUE_FROM ? "Huế" : province.name;
  return isCity(province, on) ? { vi: `thành phố ${name}`, en: `${name} City` } : { vi: `tỉnh ${name}`, en: `${name} province` };
}

/** A number that is the same on two days exactly when the map and all its kinds are: readings may be remembered by it. */
export function mapEpoch(on: Day): number {
  let epoch = 0;
  while (epoch < CHANGES.length && on >= (CHANGES[epoch] ?? on)) epoch++;
  return epoch;
}

/** What made each city one, by its first day as a city. */
const CITY_LAWS: Readonly<Record<string, InstrumentId>> = {
  "2025-01-01": "nq-175-2024",
  "2026-04-30": "nq-30-2026",
  "2026-09-01": "nq-36-2026",
  "2026-09-20": "nq-39-2026",
};

export interface ProvinceChange {
  readonly from: Day;
  /** How it is called from that day. */
  readonly title: Text;
  readonly cite: Citation;
}

/** What became of a province since 2022: made a city, merged (an old one: into which), both with the law. In order of days. */
export function provinceChanges(province: Province): readonly ProvinceChange[] {
  const { scheme, cityFrom } = province;
  const law = cityFrom === null ? undefined : CITY_LAWS[isoDay(cityFrom)];
  const city = cityFrom !== null && law ? [{ from: cityFrom, title: provinceTitle(province, cityFrom), cite: cite(law) }] : [];
  const successor = successorOf(province);
  const merged =
    membersOf(successor).length > 1
      ? [{ from: NEW_MAP_FROM, title: provinceTitle(successor, NEW_MAP_FROM), cite: NEW_MAP_LAW }]
      : [];
  return (scheme === "63" ? [...city, ...merged] : [...merged, ...city]).sort((a, b) => a.from - b.from);
}

/** The province of a bare code on a day: 15 is Yên Bái until 30/06/2025 and Lào Cai since. */
export function provinceOfCode(code: string, on: Day): Province | undefined {
  return provinceOf(`${schemeOn(on)}:${code.padStart(2, "0")}`);
}

/**
 * Codes that mean one province on the old map and another on the new one: a bare one is worth a question. Such a code stayed with the seat of a
 * merged province, which has another member's name; Huế alone was renamed and not merged.
 */
export const CODES_GIVEN_AGAIN: readonly string[] = NEW.flatMap((now) => {
  const before = BY_ID.get(`63:${now.code}`);
  return before && before.name !== now.name && membersOf(now).length > 1 ? [now.code] : [];
});
