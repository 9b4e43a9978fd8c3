/** A name or a birth date that is kept in one column here and in several there: its columns are others, and what they say is compared all the same. */
import { isBlank } from "../sheet/table.ts";
import { compareKey } from "../text/fold.ts";
import type { Column, PairedColumns } from "./columns.ts";
import type { CellDifference } from "./difference.ts";
import { lineCell, shownCell } from "./line-cell.ts";
import type { Line } from "./table-lines.ts";

interface Spread {
  /** The fields that it may be spread over. */
  holds(field: string): boolean;
  /** What all of them say together. */
  key(line: Line): string;
}

const SPREADS: readonly Spread[] = [
  { holds: (field) => /name$/i.test(field), key: ({ name }) => compareKey(name) },
  { holds: (field) => field.startsWith("birth"), key: ({ birth }) => birth ?? "" },
];

export function spreadFields(before: Line, after: Line, { removed, added }: PairedColumns): CellDifference[] {
  return SPREADS.flatMap(({ holds, key }): CellDifference[] => {
    const own = (columns: readonly Column[]): Column[] => columns.filter(({ field }) => field !== null && holds(field));
    const [was, is] = [own(removed), own(added)];
    const [a, b] = [firstFilled(before, was), firstFilled(after, is)];
    if (!a || !b || key(before) === key(after)) return [];
    return [
      {
        kind: "value",
        field: b.field,
        title: b.title,
        before: lineCell(before, a).at,
        after: lineCell(after, b).at,
        was: textOver(before, was),
        is: textOver(after, is),
      },
    ];
  });
}

function firstFilled(line: Line, columns: readonly Column[]): Column | undefined {
  return columns.find(({ at }) => !isBlank(line.values[at] ?? null)) ?? columns[0];
}

function textOver(line: Line, columns: readonly Column[]): string {
  return columns
    .map((column) => shownCell(line, column, true))
    .filter(Boolean)
    .join(" ");
}
