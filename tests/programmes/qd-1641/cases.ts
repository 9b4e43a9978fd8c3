/** Thousands of people at the borders of QĐ 1641: what an interface is told, beside what it means. Seeded, so that a failure can be met again. */
import type { PersonInput } from "../../../shared/programmes/programme.ts";
import { type Known, lengthOf, type World, type Ymd } from "./oracle.ts";

export interface Case {
  readonly input: PersonInput;
  readonly world: World;
}

/** A small generator of numbers from 0 to 1 (mulberry32). */
function randomFrom(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}

const STARTS =
  "2023-01-01 2022-12-31 2024-02-29 2023-02-28 2024-05-13 2025-06-30 2025-07-01 2025-12-18 2025-12-19 2023-03-01 2024-03-01 2024-08-31 2025-09-08".split(
    " ",
  );
const LENGTHS = [9, 10, 13, 14, 14, 14, 16, 17, 27, 28, 29, 30, 31, 60];

type Post = readonly [text: string, listed: (on: Ymd) => Known, leads: Known];
const always = (known: Known) => (): Known => known;
const POSTS: readonly Post[] = [
  ["Phó Chủ tịch UBND tỉnh", always("yes"), "yes"],
  ["Phó Chủ tịch HĐND tỉnh Lào Cai", always("yes"), "yes"],
  ["Phó Trưởng đoàn ĐBQH tỉnh", always("yes"), "yes"],
  ["UVBTV Tỉnh ủy, PCT UBND tỉnh", always("yes"), "yes"],
  ["Phó Chủ tịch UBND thành phố Đà Nẵng", always("yes"), "yes"],
  ["Phó Chủ tịch UBND thành phố Vinh", always("no"), "yes"],
  ["Phó Chủ tịch UBND thành phố Huế", ({ y }) => (y >= 2025 ? "yes" : "no"), "yes"],
  ["Phó Chủ tịch UBND huyện Bảo Thắng", always("no"), "yes"],
  ["Nguyên Phó Chủ tịch UBND tỉnh", always("no"), "open"],
  ["Quyền Phó Chủ tịch UBND tỉnh", always("open"), "open"],
  ["Giám đốc Sở Nội vụ", always("no"), "yes"],
  ["Trưởng phòng, Sở Tư pháp", always("no"), "yes"],
  ["Chuyên viên Sở Nội vụ", always("no"), "open"],
  ["Hiệu trưởng Trường Cao đẳng Lào Cai", always("no"), "open"],
];

type Planned = readonly [text: string | undefined, post: Known];
const PLANNED: readonly Planned[] = [
  [undefined, "open"],
  ["", "no"],
  ["Không", "no"],
  ["Phó Chủ tịch UBND tỉnh", "yes"],
  ["Phó Chủ tịch HĐND tỉnh", "yes"],
  ["PCT UBND tỉnh", "yes"],
  ["Phó Trưởng đoàn ĐBQH tỉnh", "no"],
  ["Giám đốc Sở Nội vụ", "no"],
  ["Phó Chủ tịch UBND huyện Sa Pa", "no"],
];
type Term = readonly [text: string | undefined, term: Known];
const TERMS: readonly Term[] = [
  [undefined, "open"],
  ["", "open"],
  ["2021-2026", "yes"],
  ["2026 - 2030", "yes"],
  ["2026-2031", "yes"],
  ["2025-2030", "yes"],
  ["2021 - 2026 và 2026 - 2030", "yes"],
  ["2016-2021", "no"],
  ["2020-2025", "no"],
];

type Rating = readonly [text: (year: number) => string | undefined, rating: Known];
const RATINGS: readonly Rating[] = [
  [() => "Hoàn thành tốt nhiệm vụ", "yes"],
  [() => "HTXSNV", "yes"],
  [(year) => `${year}: HTT`, "yes"],
  [(year) => `${year - 1}: HTNV; ${year}: HTXS`, "yes"],
  [() => "Công chức: HTT; đảng viên: HTNV", "yes"],
  [() => "Hoàn thành nhiệm vụ", "no"],
  [() => "Không hoàn thành nhiệm vụ", "no"],
  [(year) => `${year - 1}: HTXS; ${year}: HTNV`, "no"],
  [(year) => `${year - 1}: HTXS`, "open"],
  [() => undefined, "open"],
  [() => "", "open"],
  [() => "Chưa đánh giá", "open"],
];

type Discipline = readonly [text: string | undefined, clean: Known];
const DISCIPLINES: readonly Discipline[] = [
  ["", "yes"],
  ["Không", "yes"],
  ["-", "yes"],
  ["0", "yes"],
  ["Khiển trách, đã hết thời hạn", "yes"],
  ["Khiển trách", "open"],
  [undefined, "open"],
  ["Đang xem xét kỷ luật", "no"],
  ["Đang xử lý kỷ luật", "no"],
  ["Đang thi hành kỷ luật cảnh cáo", "no"],
];

const CONTENT = "Cải cách hành chính";
type Previous = readonly [list: PersonInput["previous"] | undefined, content: string | undefined, repeats: Known];
const taken = (content: string, year: number, stateBudget: boolean) => [{ content, year, stateBudget }];
const PREVIOUS: readonly Previous[] = [
  [undefined, CONTENT, "no"],
  [[], undefined, "no"],
  [taken(CONTENT, 2023, true), CONTENT, "yes"],
  [taken(CONTENT, 2025, true), CONTENT, "yes"],
  [taken(CONTENT, 2022, true), CONTENT, "open"],
  [taken(CONTENT, 2026, true), CONTENT, "open"],
  [taken(CONTENT, 2023, false), CONTENT, "open"],
  [taken("Chính phủ số", 2023, true), CONTENT, "open"],
  [taken(CONTENT, 2023, true), undefined, "open"],
];

const pad = (value: number): string => String(value).padStart(2, "0");
const iso = ({ y, m, d }: Ymd): string => `${y}-${pad(m)}-${pad(d)}`;

/** Day by day, without a calendar library. */
export function later(day: Ymd, days: number): Ymd {
  let { y, m, d } = day;
  for (let step = 0; step < Math.abs(days); step++) {
    d += Math.sign(days);
    if (d > lengthOf(y, m)) [d, m] = [1, m + 1];
    if (m > 12) [m, y] = [1, y + 1];
    if (d < 1) {
      [m, y] = m === 1 ? [12, y - 1] : [m - 1, y];
      d = lengthOf(y, m);
    }
  }
  return { y, m, d };
}

export function borderCases(count: number, seed: number): { readonly cases: readonly Case[]; readonly seed: number } {
  const random = randomFrom(seed);
  const pick = <T>(list: readonly [T, ...T[]] | readonly T[]): T => list[Math.floor(random() * list.length)] as T; // never empty here
  /** Mostly what does not decide the case alone, so that the borders do. */
  const mostly = <T>(list: readonly T[], first: number): T => (random() < 0.8 ? pick(list.slice(0, first)) : pick(list));
  const cases = Array.from({ length: count }, (_, index): Case => {
    const [sy = 0, sm = 0, sd = 0] = (random() < 0.6 ? "2024-05-13" : pick(STARTS)).split("-").map(Number);
    const start = later({ y: sy, m: sm, d: sd }, Math.floor(random() * 3) - 1);
    const end = later(start, (random() < 0.6 ? 14 : pick(LENGTHS)) - 1);
    const letter = random() < 0.3 ? later(start, pick([-180, -60, -30, -2, -1, 0, 1, 2, 30])) : null;
    const woman = random() < 0.5;
    const birth = birthAt(random(), { start, letter, woman, random, pick });
    const [position, listed, leads] = random() < 0.7 ? pick(POSTS.slice(0, 5)) : pick(POSTS);
    const planned = random() < 0.3;
    const [plannedPosition, plannedPost] = planned ? pick(PLANNED.slice(3, 6)) : pick(PLANNED);
    const [plannedTerm, term] = planned ? pick(TERMS.slice(2, 7)) : pick(TERMS);
    const [ratingText, rating] = mostly(RATINGS, 5);
    const [discipline, clean] = mostly(DISCIPLINES, 5);
    const [previous, content, repeats] = mostly(PREVIOUS, 2);
    const told = ratingText(start.y - 1);
    const input: PersonInput = {
      ref: String(index),
      gender: woman ? "female" : "male",
      birthDate: [String(birth.y), ...(birth.m ? [pad(birth.m)] : []), ...(birth.d ? [pad(birth.d)] : [])].join("-"),
      position,
      ...(plannedPosition === undefined ? {} : { plannedPosition }),
      ...(plannedTerm === undefined ? {} : { plannedTerm }),
      ...(told === undefined ? {} : { rating: told }),
      ...(discipline === undefined ? {} : { discipline }),
      ...(letter ? { nominatedOn: iso(letter) } : {}),
      course: { start: iso(start), end: iso(end), ...(content === undefined ? {} : { content }) },
      ...(previous === undefined ? {} : { previous }),
    };
    const world: World = {
      woman,
      birth,
      start,
      end,
      letter,
      listed: listed(start),
      leads,
      plannedPost,
      plannedTerm: term,
      rating,
      clean,
      repeats,
      strictTerm: false,
      asOf: null,
    };
    return { input, world };
  });
  return { cases, seed };
}

interface BirthContext {
  readonly start: Ymd;
  readonly letter: Ymd | null;
  readonly woman: boolean;
  random(): number;
  pick<T>(list: readonly T[]): T;
}

/** Around the 45th birthday, around a retirement that just reaches the term's end or the service asked for, or anywhere. */
function birthAt(kind: number, { start, letter, woman, random, pick }: BirthContext): World["birth"] {
  const around = (day: Ymd, years: number): Ymd => {
    const y = day.y - years;
    return later({ y, m: day.m, d: Math.min(day.d, lengthOf(y, day.m)) }, pick([-31, -2, -1, 0, 1, 2, 31]));
  };
  let day: Ymd;
  if (kind < 0.45) day = around(letter && random() < 0.5 ? letter : start, 45);
  else if (kind < 0.7)
    day = { y: pick([1971, 1972, 1972, 1972, 1973]), m: pick([1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12]), d: pick([1, 15, 28]) };
  else if (kind < 0.9)
    day = { y: woman ? pick([1968, 1969, 1970]) : pick([1963, 1964, 1965]), m: 1 + Math.floor(random() * 12), d: 20 };
  else if (kind < 0.95) day = { y: 1980, m: 2, d: 29 };
  else day = { y: 1960 + Math.floor(random() * 35), m: 1 + Math.floor(random() * 12), d: 1 + Math.floor(random() * 28) };
  const vague = random();
  if (vague < 0.1) return { y: day.y };
  return vague < 0.25 ? { y: day.y, m: day.m } : day;
}
