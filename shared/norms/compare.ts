/** Norms beside a programme's own rules: what was loaded, and what the workbook's own import sheet says. */
import type { AnyFinding, Finding } from "../findings/finding.ts";
import type { WorkbookSnapshot } from "../sheet/snapshot.ts";
import type { ReadTable } from "../sheet/table.ts";
import { NORM_RULE, normFindings } from "./check-norms.ts";
import { NO_NORMS, type NormTable } from "./norm.ts";
import { readNorms } from "./read-norms.ts";

/** Doors that load what they need hand it to the check only where a table asks for it (`asks.ts`). */
export interface Norms {
  readonly finds: readonly AnyFinding[];
  compare(workbook: WorkbookSnapshot, tables: readonly ReadTable[], loaded?: NormTable): Finding[];
}

export const NORMS: Norms = {
  finds: NORM_RULE.finds,
  compare(workbook, tables, loaded = NO_NORMS) {
    const own = readNorms(workbook);
    const norms = { norms: [...own.norms, ...loaded.norms], rates: [...own.rates, ...loaded.rates] };
    return [...normFindings(tables, norms, workbook.date1904)];
  },
};
