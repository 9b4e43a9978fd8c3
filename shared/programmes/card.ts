/**
 * A programme's card: what every door carries of it, so that its sheets are recognised and it can be named and chosen. All the rest of a
 * programme is loaded once it is to be checked.
 */
import type { InstrumentId } from "../law/instruments.ts";
import type { TableSpec } from "../sheet/table.ts";
import type { Text } from "../text/locale.ts";

export interface ProgrammeCard {
  readonly id: string;
  readonly title: Text;
  /** "Đề án 1641": as a heading shows it. */
  readonly short: Text;
  readonly instrument: InstrumentId;
  /** Years: "2023", "2024", "2025". */
  readonly periods: readonly string[];
  readonly tables: readonly TableSpec[];
  readonly signs: Signs;
  /** Whether a plan can be sent to the centre: false for a programme whose texts ask only for one's own books. */
  readonly sends: boolean;
}

/**
 * By what a workbook is told to belong to the programme. Patterns look at folded words ("ket luan so 39") of what stands above a table and
 * of its sheet's name; never at a table's own lines, where any course may bear any name.
 */
export interface Signs {
  /** Each names the programme by itself, where all its patterns stand in one title. */
  readonly named: readonly (readonly RegExp[])[];
  /** Words that it shares with others, such as its unit: they decide nothing, and say what else might be meant. */
  readonly hinted: readonly RegExp[];
  /** Kinds of tables that are taken for this programme's when no title names any. */
  readonly taken: readonly string[];
}
