/**
 * What was reached of each target in each year. Every year's whole is its own: the 22 offices of 2023 are not those of 2025, so a missing
 * one is never taken from another year, and nothing can be told without it.
 */
import { PERCENT, type Quantity } from "../../../text/quantity/quantity.ts";
import { CODES, type Code, isShare } from "../parameters.ts";
import type { Cell, Observation, Tracking } from "./read-tracking.ts";
import { inShares, NOTHING_SAID, readSaid, type Said } from "./share.ts";

export interface Reach {
  readonly code: Code;
  readonly year: number;
  /** Where what was reached stands; null where only a plan is given. */
  readonly at: Cell | null;
  readonly ofAt: Cell | null;
  readonly shareAt: Cell | null;
  readonly planAt: Cell | null;
  readonly count: Quantity | null;
  readonly of: number | null;
  /** As typed, not as calculated from count and whole. */
  readonly statedShare: Quantity | null;
  readonly plan: Quantity | null;
  readonly cumulative: boolean;
  /** Cells that hold something nobody can read. */
  readonly unclear: readonly Cell[];
}

export function reachesOf(trackings: readonly Tracking[]): Reach[] {
  const all = trackings.flatMap(({ observations }) => observations);
  const asFraction = !all.some(isAboveOne);
  const byTarget = new Map<string, Observation[]>();
  for (const one of all) {
    const key = `${one.code}/${one.year}`;
    const known = byTarget.get(key);
    if (known) known.push(one);
    else byTarget.set(key, [one]);
  }
  const reaches = [...byTarget.values()].flatMap((observations) => reachOf(observations, asFraction) ?? []);
  return reaches.sort((a, b) => CODES.indexOf(a.code) - CODES.indexOf(b.code) || a.year - b.year);
}

/** A percentage written as 80 shows that this workbook's 1 is one percent. */
function isAboveOne({ cells, row, column, role, percent, code }: Observation): boolean {
  if (!isShare(code) || role === "of" || !(percent || role === "share")) return false;
  const reading = cells.read(row, column);
  return reading.kind === "figure" && reading.quantity.unit !== PERCENT && reading.quantity.last > 1;
}

function reachOf(observations: readonly Observation[], asFraction: boolean): Reach | null {
  const [first] = observations;
  if (!first) return null;
  const { code, year } = first;
  const find = (role: Observation["role"]): Observation | undefined => observations.find((one) => one.role === role);
  const [done, whole, share, plan] = [find("done"), find("of"), find("share"), find("plan")];
  const unclear: Cell[] = [];
  const read = (cell: Observation | undefined, inPercent: boolean): Said => {
    if (!cell) return NOTHING_SAID;
    const said = readSaid(cell.cells.read(cell.row, cell.column), inPercent, asFraction);
    if (said === null) unclear.push(cell);
    return said ?? NOTHING_SAID;
  };
  const of = read(isShare(code) ? whole : undefined, false).count?.first ?? null;
  const own = asPart(read(done, isShare(code) && of === null && (done?.percent ?? false)), code, of ?? null);
  const stated = read(isShare(code) ? share : undefined, true);
  return {
    code,
    year,
    at: done ?? share ?? null,
    ofAt: whole ?? null,
    shareAt: stated.share ? (share ?? null) : own.share ? (done ?? null) : null,
    planAt: plan ?? null,
    count: own.count,
    of: own.of ?? of,
    statedShare: stated.share ?? own.share,
    plan: planOf(plan, code, asFraction, unclear),
    cumulative: observations.some(({ cumulative }) => cumulative),
    unclear,
  };
}

/** Beside a whole, 0.8 and 80.5 are no numbers of people: they are the share itself. */
function asPart(said: Said, code: Code, of: number | null): Said {
  const { count } = said;
  if (!isShare(code) || of === null || count === null || Number.isInteger(count.first)) return said;
  return { ...said, count: null, share: inShares(count, count.first < 1 ? 1 : 100) };
}

/** "80" and "0,8" under "KH" are 80% of a target that is a share. */
function planOf(plan: Observation | undefined, code: Code, asFraction: boolean, unclear: Cell[]): Quantity | null {
  if (!plan) return null;
  const reading = plan.cells.read(plan.row, plan.column);
  if (reading.kind === "unclear") unclear.push(plan);
  if (reading.kind !== "figure") return null;
  const { quantity } = reading;
  if (!isShare(code) || quantity.unit === PERCENT) return quantity;
  const fraction = quantity.last < 1 || (quantity.last === 1 && asFraction);
  return inShares(quantity, fraction ? 1 : 100);
}

/** The share to be judged: by count and whole where both are there, else as typed; null where the whole is missing. */
export function shareOf({ count, of, statedShare }: Reach): Quantity | null {
  if (count !== null && of !== null && of > 0) return { ...count, first: count.first / of, last: count.last / of, unit: PERCENT };
  return statedShare;
}
