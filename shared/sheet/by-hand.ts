/** Where people say themselves what a sheet holds: how the search for tables asks for it. What answers is loaded only where something was chosen. */
import type { HeaderText } from "./header.ts";
import type { Matched } from "./match-columns.ts";
import type { Search } from "./search.ts";
import type { SheetSnapshot } from "./snapshot.ts";
import type { TableSpec } from "./table.ts";

/** A header row that somebody chose. */
export interface HeaderByHand {
  readonly last: number;
  readonly kind: string;
  /** The id of the programme whose table it is. */
  readonly programme: string;
}

export interface MatchedByHand {
  readonly matched: Matched;
  /** What it counts more than any header that nobody chose anything of: by so much it is the one that was meant. */
  readonly bonus: number;
}

export interface ByHand {
  /** The header that begins at this very row. */
  header(sheet: SheetSnapshot, row: number, search: Pick<Search, "takeEffort">): HeaderByHand | null;
  /** Null where nothing was chosen of a table with these headers. `match` is how columns are matched else. */
  match(
    sheet: SheetSnapshot,
    spec: TableSpec,
    headers: readonly HeaderText[],
    match: (headers: readonly HeaderText[]) => Matched,
  ): MatchedByHand | null;
}
