/** What the titles of the sources agree on stands above the merged list too: the year, the letter; a stamp of secrecy of any of them, always. */

import { titleFacts } from "../plan/title-facts.ts";
import type { NewCell, NewSheet } from "../sheet/edits.ts";
import type { ReadTable } from "../sheet/table.ts";
import { LOOKS } from "../template/looks.ts";
import { findLetterDate } from "../text/read-date.ts";
import type { MergeSource } from "./record.ts";

const YEAR = /(năm) ……/i;
const LETTER = /^\(Kèm theo/;

export function withTitles(sheet: NewSheet, { headerFirst }: ReadTable, sources: readonly MergeSource[]): NewSheet {
  const facts = sources.flatMap(({ tables }) => tables.map((table) => titleFacts(table, tables)));
  const year = onlyOf(facts.map((one) => one.year));
  const lists = sources.flatMap(({ tables }) =>
    tables.filter(({ spec }) => spec.kind === "nominees").map((table) => titleFacts(table, tables)),
  );
  const letters = lists.map(({ lines }) => lines.find(({ text }) => findLetterDate(text)?.kind === "letter")?.text ?? null);
  // The day of a letter counts for whoever it puts forward: what one file lacks is not lent to it by another.
  const letter = letters.includes(null) ? null : onlyOf(letters);
  const stamp = facts.map(({ secrecy }) => secrecy?.text).find((text) => text !== undefined);
  const rows = sheet.rows.map((cells, row) =>
    row >= headerFirst
      ? cells
      : cells?.map((cell) => {
          if (typeof cell?.value !== "string") return cell;
          if (letter !== null && LETTER.test(cell.value)) return { ...cell, value: letter };
          return year === null || LETTER.test(cell.value) ? cell : { ...cell, value: cell.value.replace(YEAR, `$1 ${year}`) };
        }),
  );
  return stamp === undefined ? { ...sheet, rows } : { ...sheet, rows: stamped(rows, stamp) };
}

/** In the first empty row of the letterhead. */
function stamped(rows: NewSheet["rows"], stamp: string): NewSheet["rows"] {
  const empty = rows.findIndex((cells) => (cells ?? []).every((cell) => cell === null || cell.value === null));
  const cell: NewCell = { value: stamp, look: LOOKS.section };
  return rows.map((cells, row) => (row === Math.max(0, empty) ? [cell, ...(cells ?? []).slice(1)] : cells));
}

function onlyOf<T>(values: readonly (T | null)[]): T | null {
  const known = new Set(values.filter((value) => value !== null));
  return known.size === 1 ? ([...known][0] ?? null) : null;
}
