/** The numbers of QĐ 1641 as general engines are given them: written out here, because the peers have no dated parameters to read. */
import { day } from "../../shared/sheet/day.ts";

export const YOUNG = 45;
/** Retiring on this day or later holds; before it, the peers say no where we may say "cannot tell". */
export const TERM_END = day("2030-09-30");
export const PERIOD_START = day("2023-01-01");
export const PERIOD_END = day("2025-12-31");
export const TERMS = ["2021-2026", "2026-2030"];
export const RATINGS = ["good", "excellent"];

/** Said beside every decision engine. */
export const GIVEN = "same conditions, two values; given codes and day numbers that were read before; no clauses, no words";
