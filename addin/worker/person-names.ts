/** Who stands on a line, as typed. Where the lines are is looked up once for a check and all its edits: people change in place. */
import type { PersonDecision } from "../../shared/report.ts";

const places = new WeakMap<readonly PersonDecision[], ReadonlyMap<string, ReadonlyMap<number, number>>>();

/** Made when first asked for: after an edit it is hardly ever. */
export function nameOn(
  people: readonly PersonDecision[],
  { sheet, row }: { readonly sheet: string; readonly row: number | null },
) {
  if (row === null) return null;
  let known = places.get(people);
  if (!known) {
    known = placesOf(people);
    places.set(people, known);
  }
  return people[known.get(sheet)?.get(row) ?? -1]?.name ?? null;
}

function placesOf(people: readonly PersonDecision[]): ReadonlyMap<string, ReadonlyMap<number, number>> {
  const sheets = new Map<string, Map<number, number>>();
  for (const [at, { sheet, row }] of people.entries()) {
    const rows = sheets.get(sheet) ?? new Map<number, number>();
    sheets.set(sheet, rows.set(row, at));
  }
  return sheets;
}
