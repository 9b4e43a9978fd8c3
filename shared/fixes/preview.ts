/** Fixes in words and counts: what a preview and the command line show before anything is written. */
import type { Finding } from "../findings/finding.ts";
import { cellName } from "../sheet/address.ts";
import { dayOfSerial } from "../sheet/day.ts";
import type { CellValue } from "../sheet/snapshot.ts";
import { textOf } from "../sheet/table.ts";
import { sheetDate } from "../text/read-date.ts";
import type { CellChange, Fix } from "./fix.ts";
import { FIX_KINDS, type FixKind } from "./kinds.ts";
import { DATE_FORMAT } from "./mend-date.ts";

export interface KindCount {
  readonly kind: FixKind;
  readonly fixes: number;
  readonly cells: number;
  /** Of them in hidden rows. */
  readonly hidden: number;
}

/** Only the kinds that occur, in their order. */
export function countByKind(fixes: readonly Fix[]): KindCount[] {
  return FIX_KINDS.flatMap((kind) => {
    const own = fixes.filter((fix) => fix.kind === kind.id);
    const changes = own.flatMap((fix) => fix.changes);
    if (own.length === 0) return [];
    return [{ kind, fixes: own.length, cells: changes.length, hidden: changes.filter(({ hidden }) => hidden).length }];
  });
}

export interface ChangeInWords {
  readonly cell: string;
  readonly before: string;
  readonly after: string;
  readonly hidden: boolean;
}

/** A cell before and after, as people see it; a date as "20/05/1972". */
export function changeInWords({ row, column, before, after, look, hidden }: CellChange, date1904: boolean): ChangeInWords {
  const isDate = look?.numberFormat === DATE_FORMAT;
  return { cell: cellName(row, column), before: textOf(before), after: isDate ? dateOf(after, date1904) : textOf(after), hidden };
}

function dateOf(value: CellValue, date1904: boolean): string {
  const day = typeof value === "number" ? dayOfSerial(value, date1904) : null;
  return day === null ? textOf(value) : sheetDate(day);
}

/** The fixes that mend a finding; none where nothing is offered. */
export function fixesOfFinding(fixes: readonly Fix[], { sheet, fix }: Pick<Finding, "sheet" | "fix">): Fix[] {
  const cells = new Set(fix?.map(({ cell }) => cell));
  return fixes.filter((one) => one.sheet === sheet && one.changes.some(({ row, column }) => cells.has(cellName(row, column))));
}
