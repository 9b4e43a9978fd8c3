/** The totals of several workbooks as one: numbers are added, tallies key by key, periods joined. Knows no programme's keys but "period". */
import type { Totals } from "../report.ts";

/** In the order in which keys are first met. */
export function mergeTotals(all: readonly Totals[]): Totals {
  const merged = new Map<string, unknown>();
  for (const totals of all)
    for (const [key, value] of Object.entries(totals))
      merged.set(key, merged.has(key) ? joined(key, merged.get(key), value) : value);
  return Object.fromEntries(merged);
}

function joined(key: string, a: unknown, b: unknown): unknown {
  if (a === null || b === null) return a ?? b;
  // What is asked of the whole country is asked once, however many plans answer it.
  if (key === "target") return a === b ? a : null;
  if (typeof a === "number" && typeof b === "number") return a + b;
  // A sum of which a part is a lower bound is one.
  if (typeof a === "boolean" && typeof b === "boolean") return a || b;
  if (isTally(a) && isTally(b)) return mergeTotals([a, b]);
  if (Array.isArray(a) && Array.isArray(b)) return [...new Set([...a, ...b])];
  // The same words written twice are not the words of the sum.
  if (key.endsWith("_text")) return null;
  if (key === "period") return joinedPeriods(String(a), String(b));
  // Texts of which each workbook has its own say nothing about all of them.
  return a === b ? a : null;
}

function isTally(value: unknown): value is Totals {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

/** "2023" and "2024-2025" are "2023-2025". */
function joinedPeriods(a: string, b: string): string {
  const years = [...a.split("-"), ...b.split("-")].sort();
  const [first = "", last = first] = [years[0], years.at(-1)];
  return first === last ? first : `${first}-${last}`;
}
