/**
 * A version's own sums by up to two dimensions, made once when it is sent: what is asked by unit, or within a unit, is put together from
 * the versions that count, without their lines or cells. They never change, so a decision costs nothing here.
 */
import { jsonBatches, pieces } from "../batches.ts";
import { text } from "../columns.ts";
import type { Storage } from "../storage.ts";
import { type Cells, type Sum, sumBy } from "./cells.ts";
import type { TotalsQuestion } from "./commands.ts";
import { COUNTING } from "./counting.ts";
import { type CellDimension, nameOf, SUMMED } from "./listed.ts";
import { withinScope } from "./scope.ts";

export interface UnitSums {
  readonly unit: string;
  readonly sums: readonly Sum[];
}

export function insertSums(storage: Storage, version: number, cells: Cells): void {
  for (const batch of jsonBatches(rowsOf(cells)))
    storage.run(
      'INSERT INTO version_sum (version, "by", piece, sums) SELECT ?, value->>0, value->>1, value->>2 FROM json_each(?)',
      version,
      batch,
    );
}

/** Of every version that counts, by unit; values in the order of the dimensions, which are in the order they are kept in. */
export function sumsByUnit(
  storage: Storage,
  { period, state, scope }: TotalsQuestion,
  dimensions: readonly CellDimension[],
): readonly UnitSums[] {
  const { condition, bindings } = withinScope(scope);
  const rows = storage.all(
    `SELECT p.unit, s.sums FROM ${COUNTING[state]} CROSS JOIN version_sum s ON s.version = v.id AND s."by" = ?
     WHERE p.period = ? AND ${condition} ORDER BY p.unit, s.piece`,
    ...[nameOf(dimensions), period],
    ...bindings,
  );
  const texts = new Map<string, string>();
  for (const row of rows) texts.set(text(row, "unit"), (texts.get(text(row, "unit")) ?? "") + text(row, "sums"));
  return [...texts].map(([unit, sums]) => ({ unit, sums: parsed(JSON.parse(sums)) }));
}

function* rowsOf(cells: Cells): Generator<readonly (string | number)[]> {
  for (const dimensions of SUMMED) {
    const sums = Array.from(sumBy(cells, "", dimensions), ({ values, people, budget }) => [people, budget, ...values]);
    for (const [number, piece] of pieces(JSON.stringify(sums)).entries()) yield [nameOf(dimensions), number, piece];
  }
}

function parsed(value: unknown): readonly Sum[] {
  if (!Array.isArray(value)) throw new TypeError("Sums are not a list");
  return value.map((sum: unknown) => {
    const [people, budget, ...values]: unknown[] = Array.isArray(sum) ? sum : [];
    if (typeof people !== "number" || typeof budget !== "number") throw new TypeError("A sum is of another kind");
    return { people, budget, values: values.map(String) };
  });
}
