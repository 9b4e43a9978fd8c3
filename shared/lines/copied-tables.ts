/** A sheet "Tổng hợp" that only adds up the sheets of the units: what stands in both counts once, where it stands apart. */
import type { ReadTable } from "../sheet/table.ts";
import { fold } from "../text/fold.ts";
import type { Line } from "./line.ts";
import { amountOf } from "./read-amount.ts";

export interface CopiedTable {
  readonly table: ReadTable;
  /** Its lines. */
  readonly lines: number;
  /** Names of the sheets where they stand. */
  readonly sheets: readonly string[];
}

const SUMMARY = /\b(?:tong hop|toan thanh pho|toan tinh|chung)\b/;
const LEAST_LINES = 2;

/** A table that repeats others line by line, or a summary whose sums are those of all others of its kind together. */
export function copiedTables(lines: ReadonlyMap<ReadTable, readonly Line[]>): CopiedTable[] {
  const found: CopiedTable[] = [];
  const left = new Set(lines.keys());
  for (const [table, own] of [...lines].sort(([, a], [, b]) => b.length - a.length)) {
    const others = [...left].filter(
      (other) => other !== table && other.sheet !== table.sheet && other.spec.kind === table.spec.kind,
    );
    if (own.length === 0 || others.length === 0) continue;
    const theirs = others.flatMap((other) => lines.get(other) ?? []);
    if (!repeats(own, theirs) && !(SUMMARY.test(fold(table.sheet.name)) && addsUp(own, theirs))) continue;
    left.delete(table);
    found.push({ table, lines: own.length, sheets: [...new Set(others.map(({ sheet }) => sheet.name))] });
  }
  return found;
}

/** Every line stands elsewhere too, each of them once. */
function repeats(own: readonly Line[], theirs: readonly Line[]): boolean {
  if (own.length < LEAST_LINES) return false;
  const known = new Map<string, number>();
  for (const line of theirs) known.set(keyOf(line), (known.get(keyOf(line)) ?? 0) + 1);
  return own.every((line) => {
    const count = known.get(keyOf(line)) ?? 0;
    known.set(keyOf(line), count - 1);
    return count > 0;
  });
}

function keyOf({ name, amounts, time }: Line): string {
  const numbers = Object.values(amounts).map((amount) => amountOf(amount) ?? "");
  return [fold(name), ...numbers, time.start?.first ?? "", time.end?.last ?? ""].join("|");
}

/** In every field of which the summary has numbers. */
function addsUp(own: readonly Line[], theirs: readonly Line[]): boolean {
  const sums = sumsOf(own);
  const others = sumsOf(theirs);
  const fields = [...sums.keys()].filter((field) => others.has(field));
  return fields.length > 0 && fields.every((field) => Math.abs((sums.get(field) ?? 0) - (others.get(field) ?? 0)) < 1);
}

function sumsOf(lines: readonly Line[]): Map<string, number> {
  const sums = new Map<string, number>();
  for (const { amounts } of lines)
    for (const [field, reading] of Object.entries(amounts)) {
      const value = amountOf(reading);
      if (value !== null && value !== 0) sums.set(field, (sums.get(field) ?? 0) + value);
    }
  return sums;
}
