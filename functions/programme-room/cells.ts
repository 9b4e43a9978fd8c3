/**
 * Leaf cells: a version's lines added up over everything they are counted under. They belong to the version and never change; what
 * counts is found through the plan. From them come the listed roll-ups, every combination that is not listed, and what one unit may see.
 */
import { jsonBatches } from "../batches.ts";
import { text, whole } from "../columns.ts";
import type { Storage } from "../storage.ts";
import type { RowKeys, RowToKeep } from "./commands.ts";
import { CELL_DIMENSIONS, quoted } from "./listed.ts";

export interface Cell {
  readonly keys: RowKeys;
  readonly people: number;
  readonly budget: number;
}

export function insertCells(storage: Storage, version: number, rows: readonly RowToKeep[]): void {
  const values = addUp(rows).map(({ keys, people, budget }, number) => [
    number,
    ...CELL_DIMENSIONS.map((name) => keys[name]),
    people,
    budget,
  ]);
  const count = CELL_DIMENSIONS.length + 3;
  const picks = Array.from({ length: count }, (_, at) => `value->>${at}`).join(", ");
  for (const batch of jsonBatches(values))
    storage.run(
      `INSERT INTO cell (version, number, ${CELL_DIMENSIONS.map(quoted).join(", ")}, people, budget)
       SELECT ?, ${picks} FROM json_each(?)`,
      version,
      batch,
    );
}

export function cellsOf(storage: Storage, version: number): readonly Cell[] {
  return storage.all("SELECT * FROM cell WHERE version = ?", version).map((row) => ({
    keys: {
      province: text(row, "province"),
      course: text(row, "course"),
      country: text(row, "country"),
      gender: text(row, "gender"),
      ageBand: text(row, "ageBand"),
      group: text(row, "group"),
      source: text(row, "source"),
      year: text(row, "year"),
    },
    people: whole(row, "people"),
    budget: whole(row, "budget"),
  }));
}

function addUp(rows: readonly RowToKeep[]): readonly Cell[] {
  const cells = new Map<string, { readonly keys: RowKeys; people: number; budget: number }>();
  for (const { keys, costVnd } of rows) {
    const id = JSON.stringify(CELL_DIMENSIONS.map((name) => keys[name]));
    const cell = cells.get(id);
    if (cell) {
      cell.people++;
      cell.budget += costVnd;
    } else cells.set(id, { keys, people: 1, budget: costVnd });
  }
  return [...cells.values()];
}
