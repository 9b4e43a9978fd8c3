/**
 * Whether a number keeps to a quantity. Three answers, because what is compared may itself be said with "hơn" or "khoảng": where some of
 * its possible numbers are allowed and others not, nobody can tell.
 */
import type { Truth } from "../../conditions/explanation.ts";
import { exactly, PERCENT, type Quantity, type Range, rangeOf, type Tolerances } from "./quantity.ts";

/** `unknown` also where units differ: 80 people are not 80%. A plain number is of the wanted unit, a share as a fraction (80% is 0.8). */
export function compareQuantity(actual: Quantity | number, wanted: Quantity, tolerances: Tolerances): Truth {
  const found = typeof actual === "number" ? exactly(actual, wanted.unit) : actual;
  if (!areComparable(found.unit, wanted.unit)) return "unknown";
  if (!Number.isFinite(found.first) || !Number.isFinite(found.last)) return "unknown";
  const [possible, allowed] = [rangeOf(found, tolerances), rangeOf(wanted, tolerances)];
  if (isWithin(possible, allowed)) return "holds";
  return areApart(possible, allowed) ? "fails" : "unknown";
}

/** A typed "80" without its sign may be 80% or 8000%; "80" without "người" is 80 of whatever is counted. */
function areComparable(one: string, other: string): boolean {
  return one === other || ((one === "" || other === "") && one !== PERCENT && other !== PERCENT);
}

function isWithin(inner: Range, outer: Range): boolean {
  const above = inner.least > outer.least || (inner.least === outer.least && (outer.leastClosed || !inner.leastClosed));
  const below = inner.most < outer.most || (inner.most === outer.most && (outer.mostClosed || !inner.mostClosed));
  return above && below;
}

function areApart(one: Range, other: Range): boolean {
  return isBelow(one, other) || isBelow(other, one);
}

function isBelow(lower: Range, upper: Range): boolean {
  return lower.most < upper.least || (lower.most === upper.least && !(lower.mostClosed && upper.leastClosed));
}
