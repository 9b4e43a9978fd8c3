/** Fixes that findings carry: what they say should stand in their cells, as values that can be written. */
import type { CellFix, Finding } from "../findings/finding.ts";
import { parseRange } from "../sheet/address.ts";
import { type SheetSnapshot, valueAt, type WorkbookSnapshot } from "../sheet/snapshot.ts";
import type { CellChange } from "./fix.ts";
import type { FixKindId } from "./kinds.ts";
import { mendDate } from "./mend-date.ts";

/** The findings whose fixes correct a value. Those on texts and numbers of persons are met cell by cell. */
const KINDS: Readonly<Record<string, FixKindId>> = {
  "common/date-impossible": "date-slip",
  "common/cost-unit-slip": "money-unit",
  "common/total-differs": "typed-total",
  "common/people-count-differs": "typed-total",
  "tp-hcm-2023/days-differ": "typed-days",
  "ha-noi-2022/lead-misspelt": "misspelt-name",
};

export interface FoundFix {
  readonly kind: FixKindId;
  readonly sheet: SheetSnapshot;
  readonly changes: readonly CellChange[];
}

/** Findings that share their cells share one fix; costs and the totals below them are a matter of money. */
export function foundFixes(workbook: WorkbookSnapshot, findings: readonly Finding[]): FoundFix[] {
  const bySheet = new Map(workbook.sheets.map((sheet) => [sheet.name, sheet]));
  const found = new Map<string, FoundFix>();
  for (const { code, sheet: name, cell, fix } of findings) {
    const kind = KINDS[code];
    const sheet = bySheet.get(name);
    // A total that its lines will set right has no fix of its own.
    if (!kind || !sheet || !fix?.some((one) => one.cell === cell)) continue;
    const key = `${name}!${fix.map((one) => one.cell).join()}`;
    const changes = fix.flatMap((one) => changeOf(sheet, one, kind, workbook.date1904) ?? []);
    if (changes.length === fix.length && found.get(key)?.kind !== "money-unit") found.set(key, { kind, sheet, changes });
  }
  return [...found.values()];
}

function changeOf(sheet: SheetSnapshot, { cell, after }: CellFix, kind: FixKindId, date1904: boolean): CellChange | null {
  const place = parseRange(cell);
  if (!place) return null;
  const { top: row, left: column } = place;
  const date = kind === "date-slip" ? mendDate(String(after), "birth", date1904) : null;
  if (kind === "date-slip" && !date) return null;
  const before = valueAt(sheet, row, column);
  return { row, column, before, after: date?.after ?? after, look: date?.look ?? null, hidden: sheet.hiddenRows.has(row) };
}
