/** Bands begin at their first age; a birth that is open between two bands is in none. */
import { expect, test } from "vitest";
import { ageBandOf } from "../../../shared/sending/age-bands.ts";

test.each([
  [34, 34, "under-35"],
  [35, 35, "35-39"],
  [39, 39, "35-39"],
  [40, 44, "40-44"],
  [44, 45, "unknown"],
  [49, 49, "45-49"],
  [50, 54, "50-54"],
  [55, 55, "55-plus"],
  [56, 90, "55-plus"],
  [Number.NEGATIVE_INFINITY, Number.POSITIVE_INFINITY, "unknown"],
])("%d to %d: %s", (first, last, band) => {
  expect(ageBandOf(first, last)).toBe(band);
});
