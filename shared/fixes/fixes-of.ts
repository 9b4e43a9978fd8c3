/** Every fix of a plan. A cell belongs to one alone: to its old font, else to what is wrong with its value, else to its stray characters. */
import type { Finding } from "../findings/finding.ts";
import { cellName, parseRange } from "../sheet/address.ts";
import type { Look } from "../sheet/edits.ts";
import { cellKey, cellOf, type SheetSnapshot, valueAt } from "../sheet/snapshot.ts";
import type { CellChange, Fix, Mended } from "./fix.ts";
import { type FoundFix, foundFixes } from "./found-fixes.ts";
import { FIX_KIND_IDS, type FixKindId } from "./kinds.ts";
import { type LegacyText, legacyTexts } from "./legacy-texts.ts";
import { mendTable } from "./mend-table.ts";
import type { MendedPlan } from "./settled-findings.ts";

const UNICODE_FONT = "Times New Roman";

/** In the order of their kinds, then of the sheets, then of the cells. `findings`: of the same plan. */
export function fixesOf({ workbook, tables, nominees }: MendedPlan, findings: readonly Finding[]): Fix[] {
  const found = foundFixes(workbook, findings);
  const sheets = workbook.sheets.filter((sheet) => tables.some((table) => table.sheet === sheet));
  const fixes = sheets.flatMap((sheet) => {
    const mended = new Map<number, Mended>();
    for (const table of tables) {
      if (table.sheet !== sheet) continue;
      for (const [key, change] of mendTable(table, nominees, workbook.date1904)) mended.set(key, change);
    }
    const named = findings.flatMap(({ code, sheet: name, fix }) => (name === sheet.name && LEGACY.has(code) ? (fix ?? []) : []));
    return sheetFixes(
      sheet,
      mended,
      found.filter((one) => one.sheet === sheet),
      new Set(named.map(({ cell }) => keyOf(cell))),
    );
  });
  return FIX_KIND_IDS.flatMap((kind) => fixes.filter((fix) => fix.kind === kind));
}

const LEGACY: ReadonlySet<string> = new Set(["common/legacy-text", "common/legacy-column"]);

function keyOf(cell: string): number {
  const place = parseRange(cell);
  return place ? cellKey(place.top, place.left) : -1;
}

function sheetFixes(
  sheet: SheetSnapshot,
  mended: Map<number, Mended>,
  found: readonly FoundFix[],
  named: ReadonlySet<number>,
): Fix[] {
  const { texts, whole, left } = legacyTexts(sheet, named);
  const corrected = new Map<number, CellChange>();
  const apart: Fix[] = [];
  for (const { kind, changes } of found) {
    const keys = changes.map(({ row, column }) => cellKey(row, column));
    if (keys.some((key) => left.has(key))) continue;
    // What corrects a text in an old font is written with its new letters.
    if (keys.some((key) => texts.has(key))) for (const [at, key] of keys.entries()) setIfKnown(corrected, key, changes[at]);
    else apart.push(fixOf(kind, sheet, changes));
    for (const key of keys) mended.delete(key);
  }
  const legacy = [...texts].map(([key, text]) => legacyChange(sheet, text, corrected.get(key) ?? mended.get(key)));
  const own = [...mended].filter(([key]) => !texts.has(key) && !left.has(key)).sort(([a], [b]) => a - b);
  return [
    ...(whole && legacy.length > 0 ? [fixOf("legacy-font", sheet, legacy)] : []),
    ...(whole ? [] : legacy.map((change) => fixOf("legacy-font", sheet, [change]))),
    ...own.map(([key, { kind, after, look }]) => fixOf(kind, sheet, [changeAt(sheet, key, after, look)])),
    ...apart,
  ];
}

function setIfKnown(map: Map<number, CellChange>, key: number, change: CellChange | undefined): void {
  if (change) map.set(key, change);
}

function legacyChange(
  sheet: SheetSnapshot,
  { row, column, after, byFont }: LegacyText,
  also: Pick<Mended, "after" | "look"> | Pick<CellChange, "after" | "look"> | undefined,
): CellChange {
  const font: Look | null = byFont ? { likeColumn: null, ...also?.look, fontName: UNICODE_FONT } : (also?.look ?? null);
  return changeAt(sheet, cellKey(row, column), also?.after ?? after, font);
}

function changeAt(sheet: SheetSnapshot, key: number, after: CellChange["after"], look: Look | null): CellChange {
  const { row, column } = cellOf(key);
  return { row, column, before: valueAt(sheet, row, column), after, look, hidden: sheet.hiddenRows.has(row) };
}

function fixOf(kind: FixKindId, sheet: SheetSnapshot, changes: readonly CellChange[]): Fix {
  const sorted = [...changes].sort((a, b) => a.row - b.row || a.column - b.column);
  const [first] = sorted;
  const cell = first ? cellName(first.row, first.column) : "";
  return { id: `${kind}:${sheet.name}!${cell}`, kind, sheet: sheet.name, changes: sorted };
}
