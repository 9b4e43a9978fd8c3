/**
 * What was chosen by hand, as the check asks for it: while tables are looked for, and afterwards for what no longer fits. Loaded only where
 * something was chosen.
 */
import type { AnyFinding, Finding } from "../findings/finding.ts";
import type { ByHand } from "../sheet/by-hand.ts";
import type { ReadTable, TableSpec } from "../sheet/table.ts";
import { ChosenTables } from "./chosen-tables.ts";
import { COLUMN_FINDINGS } from "./findings.ts";
import type { TableChoice } from "./table-choice.ts";
import { unfitChoices } from "./unfit-choices.ts";

export interface ByChoice extends ByHand {
  readonly finds: readonly AnyFinding[];
  /** What no longer fits the tables that were read. */
  unfit(tables: readonly ReadTable[], specs: readonly TableSpec[]): readonly Finding[];
}

/** Null where nothing was chosen. */
export function byChoice(choices: readonly TableChoice[]): ByChoice | null {
  if (choices.length === 0) return null;
  const chosen = new ChosenTables(choices);
  return {
    header: (sheet, row, search) => chosen.header(sheet, row, search),
    match: (sheet, spec, headers, match) => chosen.match(sheet, spec, headers, match),
    finds: COLUMN_FINDINGS,
    unfit: (tables, specs) => unfitChoices(chosen, tables, specs),
  };
}
