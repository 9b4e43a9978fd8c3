/**
 * Findings with fixes that hold together. A cost in the wrong unit and the typed totals below it are mended in one go, for a total that
 * holds the slip would be wrong afterwards; and no finding offers to write over a formula or under merged cells.
 */
import type { CellFix, Finding } from "../findings/finding.ts";
import type { Plan } from "../plan/plan.ts";
import { totalLines } from "../rules/common/total-lines.ts";
import { totalFix } from "../rules/common/typed-totals.ts";
import { cellName, parseRange } from "../sheet/address.ts";
import { legacyAt, unicodeText } from "../sheet/sheet-text.ts";
import { cellKey, type SheetSnapshot, valueAt } from "../sheet/snapshot.ts";
import { columnOf, type ReadTable } from "../sheet/table.ts";
import { clean } from "../text/fold.ts";
import { editableCells } from "./editable.ts";
import { legacyTexts } from "./legacy-texts.ts";

const SLIP = "common/cost-unit-slip";
const TOTAL = "common/total-differs";
const PEOPLE = "common/people-count-differs";
const DATE = "common/date-impossible";

/** What is mended in: the workbook, its tables and their people. */
export type MendedPlan = Pick<Plan, "workbook" | "tables" | "nominees">;

export function settledFindings(findings: readonly Finding[], plan: MendedPlan): readonly Finding[] {
  if (findings.every(({ fix }) => fix === null)) return findings;
  const sheets = new Map(plan.workbook.sheets.map((sheet) => [sheet.name, sheet]));
  const writable = ({ code, sheet, fix }: Finding): boolean => {
    const of = sheets.get(sheet);
    return of !== undefined && (fix ?? []).every((one) => isEditable(of, one) && mayChange(of, one, code));
  };
  const own = findings.map((finding) => (finding.fix === null || writable(finding) ? finding : { ...finding, fix: null }));
  return plan.tables.reduce((all, table) => settleMoney(all, table, plan), own);
}

function isEditable(sheet: SheetSnapshot, { cell }: CellFix): boolean {
  const place = parseRange(cell);
  return place !== null && editableCells(sheet)(place.top, place.left);
}

function mayChange(sheet: SheetSnapshot, { cell, before }: CellFix, code: string): boolean {
  if (code === PEOPLE) return !staysLegacy(sheet, cell);
  return code !== DATE || holds(sheet, cell, String(before));
}

/** An "nt" below a date that does not exist has the same finding; what it copies is mended where it stands. */
function holds(sheet: SheetSnapshot, cell: string, text: string): boolean {
  const place = parseRange(cell);
  return place !== null && unicodeText(sheet, place.top, place.left) === clean(text);
}

/** A text in an old font is corrected with its letters, or not at all. */
function staysLegacy(sheet: SheetSnapshot, cell: string): boolean {
  const place = parseRange(cell);
  if (!place) return true;
  const { top, left } = place;
  const typed = valueAt(sheet, top, left);
  if (typeof typed !== "string" || legacyAt(sheet, typed, top, left) === null) return false;
  return !legacyTexts(sheet, new Set()).texts.has(cellKey(top, left));
}

function settleMoney(findings: Finding[], table: ReadTable, plan: MendedPlan): Finding[] {
  const column = table.spec.kind === "nominees" ? columnOf(table, "cost")?.column : undefined;
  if (column === undefined) return findings;
  const concerns = ({ code, sheet, row, cell }: Finding): boolean =>
    (code === SLIP || code === TOTAL) &&
    sheet === table.sheet.name &&
    row !== null &&
    rowsOf(table).has(row - 1) &&
    cell === cellName(row - 1, column);
  const slips = findings.filter((finding) => finding.code === SLIP && concerns(finding));
  if (slips.length === 0) return findings;
  const joint = jointFix(slips, table, column, plan);
  return findings.map((finding) => {
    if (!concerns(finding)) return finding;
    if (joint === null) return { ...finding, fix: null };
    return finding.code === SLIP && joint.totals.length === 0 ? finding : { ...finding, fix: [...joint.slips, ...joint.totals] };
  });
}

const knownRows = new WeakMap<ReadTable, ReadonlySet<number>>();

function rowsOf(table: ReadTable): ReadonlySet<number> {
  let rows = knownRows.get(table);
  if (!rows) {
    rows = new Set(table.rows.map(({ row }) => row));
    knownRows.set(table, rows);
  }
  return rows;
}

/** Null where some amount, or the lines of some total, are not certain. */
function jointFix(slips: readonly Finding[], table: ReadTable, column: number, plan: MendedPlan) {
  const totals: CellFix[] = [];
  const people = plan.nominees.filter((nominee) => nominee.table === table);
  const instead = new Map(slips.flatMap(({ row, fix }) => (fix?.[0] && row !== null ? [[row - 1, Number(fix[0].after)]] : [])));
  const typed = totalLines(table, column, people, instead).filter(({ line }) => editableCells(table.sheet)(line.row, column));
  if (typed.length > 0 && instead.size < slips.length) return null;
  for (const total of typed) {
    if (!total.differs) continue;
    const fix = totalFix(table, total, column);
    if (!fix) return null;
    totals.push(fix);
  }
  return { slips: slips.flatMap(({ fix }) => fix ?? []), totals };
}
