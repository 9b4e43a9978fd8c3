/**
 * A second opinion on QĐ 1641, written from the rulings alone: it tries every possible world (each day of a vague birth, the letter's day
 * or the course's, an acting post that counts or not, …) and decides only what all worlds agree on. Shares no code with the rules; days
 * are numbers from a table that counts one day after another, retirement comes from the annex as published.
 */
import { readFileSync } from "node:fs";

export type Known = "yes" | "no" | "open";

export interface Ymd {
  readonly y: number;
  readonly m: number;
  readonly d: number;
}

/** What the texts of a case mean; the texts themselves stand in `cases.ts`. */
export interface World {
  readonly woman: boolean;
  readonly birth: { readonly y: number; readonly m?: number; readonly d?: number };
  readonly start: Ymd;
  readonly end: Ymd;
  readonly letter: Ymd | null;
  readonly listed: Known;
  readonly leads: Known;
  readonly plannedPost: Known;
  readonly plannedTerm: Known;
  readonly rating: Known;
  /** "yes": nothing stands against the person. */
  readonly clean: Known;
  readonly repeats: Known;
  readonly strictTerm: boolean;
  readonly asOf: Ymd | null;
}

export interface Verdict {
  readonly decision: "eligible" | "ineligible" | "undetermined";
  readonly group: "a" | "b" | "c" | null;
}

const FIRST_YEAR = 1900;
const LAST_YEAR = 2110;
const numbers = new Map<string, number>();
let count = 0;
for (let y = FIRST_YEAR; y <= LAST_YEAR; y++)
  for (let m = 1; m <= 12; m++) for (let d = 1; d <= lengthOf(y, m); d++) numbers.set(`${y}-${m}-${d}`, count++);

export function lengthOf(y: number, m: number): number {
  if (m === 2) return (y % 4 === 0 && y % 100 !== 0) || y % 400 === 0 ? 29 : 28;
  return [4, 6, 9, 11].includes(m) ? 30 : 31;
}

export function numberOf({ y, m, d }: Ymd): number {
  const found = numbers.get(`${y}-${m}-${d}`);
  if (found === undefined) throw new RangeError(`No such day: ${y}-${m}-${d}`);
  return found;
}

/** A month of the annex, or the same age for ever after its last line. */
const annex = new Map<string, Ymd>();
for (const line of readFileSync(new URL("../../fixtures/law/retirement-annex1.csv", import.meta.url), "utf8")
  .trim()
  .split("\n")
  .slice(1)) {
  const [gender = "", y = "", m = "", , , last = ""] = line.split(",");
  const [ly = 0, lm = 0, ld = 0] = last.split("-").map(Number);
  annex.set(`${gender === "nam" ? "man" : "woman"} ${Number(y)}-${Number(m)}`, { y: ly, m: lm, d: ld });
}

export function retires(woman: boolean, y: number, m: number): number {
  const known = annex.get(`${woman ? "woman" : "man"} ${y}-${m}`);
  if (known) return numberOf(known);
  const age = woman ? (y < 1966 ? 55 : 60) : y < 1961 ? 60 : 62;
  return numberOf({ y: y + age, m, d: lengthOf(y + age, m) });
}

/** Years of life: 29/02 is celebrated on 01/03 in common years. */
function ageOn(birth: Ymd, on: Ymd): number {
  const years = on.y - birth.y;
  return on.m > birth.m || (on.m === birth.m && on.d >= birth.d) ? years : years - 1;
}

function monthsLater({ y, m, d }: Ymd, months: number): number {
  const all = y * 12 + (m - 1) + months;
  const [ny, nm] = [Math.floor(all / 12), (all % 12) + 1];
  return numberOf({ y: ny, m: nm, d: Math.min(d, lengthOf(ny, nm)) });
}

function birthsOf({ y, m, d }: World["birth"]): Ymd[] {
  const days: Ymd[] = [];
  for (let month = m ?? 1; month <= (m ?? 12); month++) {
    for (let day = d ?? 1; day <= (d ?? lengthOf(y, month)); day++) days.push({ y, m: month, d: day });
  }
  return days;
}

const both = (known: Known): boolean[] => (known === "open" ? [true, false] : [known === "yes"]);

/** Every group that holds, and whether the person may be sent, in one world. */
function judge(world: World, birth: Ymd, counts: Ymd, termEnd: number, said: Readonly<Record<string, boolean>>) {
  const young = ageOn(birth, counts) < 45;
  const retirement = retires(world.woman, birth.y, birth.m);
  const groups = {
    a: young && said.listed === true,
    b: world.woman && said.listed === true && retirement >= termEnd,
    c: young && said.leads === true && said.plannedPost === true && said.plannedTerm === true,
  };
  const inYears = world.start.y >= 2023 && world.end.y <= 2025;
  const serves = retirement >= until(world);
  // Since 01/07/2025 it is open whether rating and service are asked for at all.
  const general = (said.rating === true && serves) || said.notAsked === true;
  const sent = (groups.a || groups.b || groups.c) && inYears && general && said.clean === true && said.repeats === false;
  return { groups, sent };
}

/** The day until which somebody must serve. */
function until({ start, end }: World): number {
  const underOneMonth = numberOf(end) + 1 < monthsLater(start, 1);
  return monthsLater(start, underOneMonth ? 18 : 24);
}

function isAfterJune2025({ asOf, start }: World): boolean {
  return numberOf(asOf ?? start) >= numberOf({ y: 2025, m: 7, d: 1 });
}

/** Every combination of what is open. */
function* saidIn(world: World): Generator<Readonly<Record<string, boolean>>> {
  const open: [string, boolean[]][] = [
    ["listed", both(world.listed)],
    ["leads", both(world.leads)],
    ["plannedPost", both(world.plannedPost)],
    ["plannedTerm", both(world.plannedTerm)],
    ["rating", both(world.rating)],
    ["clean", both(world.clean)],
    ["repeats", both(world.repeats)],
    ["notAsked", isAfterJune2025(world) ? [true, false] : [false]],
  ];
  let all: Record<string, boolean>[] = [{}];
  for (const [name, values] of open) all = all.flatMap((one) => values.map((value) => ({ ...one, [name]: value })));
  yield* all;
}

export function secondOpinion(world: World): Verdict {
  const days = world.letter ? [world.letter, world.start] : [world.start];
  const termEnds = [{ y: 2030, m: 1, d: 1 }, world.strictTerm ? { y: 2031, m: 3, d: 31 } : { y: 2030, m: 9, d: 30 }].map(
    numberOf,
  );
  const outcomes = new Set<boolean>();
  const always = { a: true, b: true, c: true };
  for (const said of saidIn(world))
    for (const birth of birthsOf(world.birth))
      for (const counts of days)
        for (const termEnd of termEnds) {
          const { groups, sent } = judge(world, birth, counts, termEnd, said);
          outcomes.add(sent);
          always.a &&= groups.a;
          always.b &&= groups.b;
          always.c &&= groups.c;
        }
  const decision = outcomes.size === 2 ? "undetermined" : outcomes.has(true) ? "eligible" : "ineligible";
  return { decision, group: always.a ? "a" : always.b ? "b" : always.c ? "c" : null };
}
