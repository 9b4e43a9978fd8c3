/**
 * Two workbooks as they were checked: what differs in them, what that makes of the totals, which findings are new and which are gone. A
 * finding follows its line, so that lines put in above it make it no new one.
 */
import type { Finding } from "../findings/finding.ts";
import type { Report } from "../report.ts";
import { columnIndex } from "../sheet/address.ts";
import type { Figure } from "../totals/figures.ts";
import { compareBooks, type OnProgress, type Side } from "./compare.ts";
import type { Comparison, FigureDifference, FindingDifference } from "./difference.ts";
import type { LinePair } from "./pair-lines.ts";

export interface CheckedSide extends Side {
  readonly report: Report;
}

export interface CheckedComparison extends Comparison {
  readonly figures: readonly FigureDifference[];
  readonly findings: readonly FindingDifference[];
  /** The same rules read both. */
  readonly sameProgramme: boolean;
}

export function compareChecked(before: CheckedSide, after: CheckedSide, onProgress?: OnProgress): CheckedComparison {
  const { comparison, pairs } = compareBooks(before, after, onProgress);
  return {
    ...comparison,
    figures: figureDifferences(before.report.figures, after.report.figures),
    findings: findingDifferences(before, after, pairs),
    sameProgramme: before.report.programme?.id === after.report.programme?.id,
  };
}

function figureDifferences(before: readonly Figure[], after: readonly Figure[]): FigureDifference[] {
  const left = [...before];
  const found = after.map((figure): FigureDifference => {
    const at = left.findIndex(({ title }) => title.vi === figure.title.vi);
    const [was] = at < 0 ? [] : left.splice(at, 1);
    return { figure, before: was?.value ?? null, after: figure.value };
  });
  return [...found, ...left.map((figure) => ({ figure, before: figure.value, after: null }))];
}

function findingDifferences(before: CheckedSide, after: CheckedSide, pairs: readonly LinePair[]): FindingDifference[] {
  const lines = new Map<string, number>();
  const places = new Map<string, number>();
  for (const [at, pair] of pairs.entries()) {
    lines.set(`${pair.before.sheet}\u0001${pair.before.row.row + 1}`, at);
    places.set(`${pair.after.sheet}\u0001${pair.after.row.row + 1}`, at);
  }
  const key = (side: CheckedSide, known: ReadonlyMap<string, number>) => {
    const fieldOf = fieldsOf(side);
    return (finding: Finding): string => {
      const line = finding.row === null ? undefined : known.get(`${finding.sheet}\u0001${finding.row}`);
      if (line === undefined) return [finding.code, finding.sheet, placeKey(side, finding)].join("\u0001");
      return [finding.code, line, fieldOf(finding)].join("\u0001");
    };
  };
  const [was, is] = [before, after].map(({ report }) => report.findings);
  const left = tally(was ?? [], key(before, lines));
  const found: FindingDifference[] = [];
  const keyAfter = key(after, places);
  for (const finding of is ?? []) {
    if (left.get(keyAfter(finding))?.shift()) continue;
    found.push({ kind: "new", severity: finding.severity, finding });
  }
  const gone = [...left.values()].flat().map((finding) => ({ kind: "gone", severity: finding.severity, finding }) as const);
  return [...found, ...gone];
}

function tally(findings: readonly Finding[], key: (finding: Finding) => string): Map<string, Finding[]> {
  const all = new Map<string, Finding[]>();
  for (const finding of findings) {
    const name = key(finding);
    const known = all.get(name);
    if (known) known.push(finding);
    else all.set(name, [finding]);
  }
  return all;
}

/** A line of a list that came or went has findings of its own; of the rest of a sheet the values tell them apart, for its rows move. */
function placeKey({ tables }: CheckedSide, { sheet, row, values }: Finding): string {
  const inTable = tables.some(
    (table) => table.sheet.name === sheet && table.rows.some((line) => line.kind === "record" && line.row + 1 === row),
  );
  return inTable ? `line ${row}` : JSON.stringify(values);
}

/** The field under whose column a finding stands: columns may stand elsewhere in the other workbook. */
function fieldsOf({ tables }: CheckedSide): (finding: Finding) => string {
  const bySheet = new Map<string, Map<number, string>>();
  for (const { sheet, columns } of tables) {
    const known = bySheet.get(sheet.name) ?? new Map<number, string>();
    bySheet.set(sheet.name, known);
    for (const [field, found] of columns) for (const { column } of found) known.set(column, field);
  }
  return ({ sheet, cell }) =>
    cell === null ? "" : (bySheet.get(sheet)?.get(columnIndex(/^[A-Z]+/.exec(cell)?.[0] ?? "")) ?? cell);
}
