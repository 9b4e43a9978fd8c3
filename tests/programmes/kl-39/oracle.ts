/**
 * A second opinion on people under Conclusion 39, written from the Regulation alone: months counted one by one, no algebra, no readers.
 * It knows what a case means and not how it is worded.
 */

export type Known = "yes" | "no" | "open";
export interface Ymd {
  readonly y: number;
  readonly m: number;
  readonly d: number;
}

export interface World {
  readonly kind: "short" | "medium" | "language" | null;
  readonly male: boolean;
  readonly birth: Ymd;
  readonly start: Ymd;
  /** The end of the term in a leading post; null when it is not told. */
  readonly leads: Ymd | null;
  readonly targeted: boolean;
  readonly ratedWell: Known;
  readonly punished: Known;
  readonly signed: Known;
  /** Earlier courses that Conclusion 39 surely paid for. */
  readonly before: readonly { readonly year: number; readonly short: boolean }[];
}

const LENGTHS = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];
const isLeap = (y: number): boolean => y % 4 === 0 && (y % 100 !== 0 || y % 400 === 0);
const lastOf = (y: number, m: number): number => (m === 2 && isLeap(y) ? 29 : (LENGTHS[m - 1] ?? 0));

const number = ({ y, m, d }: Ymd): number => y * 10_000 + m * 100 + d;

/** The same day so many months later, or the last of a shorter month. */
function later({ y, m, d }: Ymd, months: number): Ymd {
  let [year, month] = [y, m];
  for (let count = 0; count < months; count++) {
    month++;
    if (month === 13) [year, month] = [year + 1, 1];
  }
  return { y: year, m: month, d: Math.min(d, lastOf(year, month)) };
}

/** Decree 135: by the year in which the age is reached; the last day of that month. */
function retirement({ male, birth }: Pick<World, "male" | "birth">): Ymd {
  for (let year = 2000; year < 2100; year++) {
    const past = Math.max(0, year - 2020);
    const months = male ? Math.min(62 * 12, 60 * 12 + 3 * past) : Math.min(60 * 12, 55 * 12 + 4 * past);
    const total = birth.y * 12 + (birth.m - 1) + months;
    const [y, m] = [Math.floor(total / 12), (total % 12) + 1];
    if (y === year) return { y, m, d: lastOf(y, m) };
  }
  throw new RangeError("Nobody is that young");
}

export function secondOpinion(world: World): "eligible" | "ineligible" | "undetermined" {
  const answers = [
    world.kind === null ? "open" : "yes",
    world.kind === "language" || world.targeted ? "yes" : "open",
    world.ratedWell,
    opposite(world.punished),
    world.signed,
    timeLeft(world),
    ...past(world),
  ];
  if (answers.includes("no")) return "ineligible";
  return answers.includes("open") ? "undetermined" : "eligible";
}

function opposite(known: Known): Known {
  return known === "open" ? "open" : known === "yes" ? "no" : "yes";
}

/** Of a course of no known kind nobody knows what it asks. */
function timeLeft(world: World): Known {
  const { kind, start, leads } = world;
  if (kind === null) return "open";
  const retires = number(retirement(world));
  const needed = number(later(start, kind === "short" ? 18 : 24));
  // The general law that language courses rest on is not confirmed since 01/07/2025.
  if (kind === "language") return retires >= needed ? "yes" : number(start) < 20_250_701 ? "no" : "open";
  if (retires < needed) return "no";
  if (leads === null) return "open";
  return number(leads) >= needed ? "yes" : "no";
}

function* past({ kind, start, before }: World): Generator<Known> {
  if (kind !== "medium" && kind !== "language" && before.some(({ short }) => short)) yield "open";
  if (before.some(({ year }) => year === start.y - 1 || year === start.y + 1)) yield "no";
  if (before.filter(({ year }) => year === start.y).length >= 2) yield "no";
}
