/**
 * Two workbooks as they were checked: what differs in them, what that makes of the totals, which findings are new and which are gone. A
 * finding follows its line, so that lines put in above it make it no new one.
 */
import type { Finding } from "../findings/finding.ts";
import type { ChosenCheck, Report, WordedFinding } from "../report.ts";
import { columnIndex } from "../sheet/address.ts";
import type { Locale } from "../text/locale.ts";
import type { Figure } from "../totals/figures.ts";
import { compareBooks, type OnProgress, type Side } from "./compare.ts";
import type { Comparison, FigureDifference, FindingDifference, ReadUnder } from "./difference.ts";
import type { LinePair } from "./pair-lines.ts";

export interface CheckedSide extends Side {
  readonly report: Report;
}

export interface CheckedComparison extends Comparison {
  readonly figures: readonly FigureDifference[];
  readonly findings: readonly FindingDifference[];
  readonly readUnder: ReadUnder;
}

export function compareChecked(before: CheckedSide, after: CheckedSide, onProgress?: OnProgress): CheckedComparison {
  const { comparison, pairs } = compareBooks(before, after, onProgress);
  return {
    ...comparison,
    figures: figureDifferences(before.report.figures, after.report.figures),
    findings: findingDifferences(before, after, pairs),
    readUnder: readUnder(before.report, after.report),
  };
}

function readUnder({ programme: was }: Report, { programme: is }: Report): ReadUnder {
  if (!was && !is) return "none";
  if (!was || !is) return "half";
  return was.id === is.id ? "one" : "two";
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
  const [was, is] = [new Map<string, number>(), new Map<string, number>()];
  for (const [at, pair] of pairs.entries()) {
    was.set(placeOf(pair.before.sheet, pair.before.row.row + 1), at);
    is.set(placeOf(pair.after.sheet, pair.after.row.row + 1), at);
  }
  const left = tally(before.report.findings, keyOf("before", before, was));
  const keyAfter = keyOf("after", after, is);
  const found: FindingDifference[] = [];
  for (const finding of after.report.findings) {
    if (left.get(keyAfter(finding))?.shift()) continue;
    found.push({ kind: "new", severity: finding.severity, finding });
  }
  const gone = [...left.values()].flat().map((finding) => ({ kind: "gone", severity: finding.severity, finding }) as const);
  return [...found, ...gone];
}

const SEPARATOR = "\u0001";
const placeOf = (sheet: string, row: number | null): string => `${sheet}${SEPARATOR}${row ?? ""}`;

/**
 * The same for a finding of either workbook that says the same of the same line. A line of a list that came or went has findings of its own,
 * though another line stands in its place; of the rest of a sheet the values tell them apart, for its rows move.
 */
function keyOf(which: "before" | "after", side: CheckedSide, pairAt: ReadonlyMap<string, number>): (finding: Finding) => string {
  const fieldOf = fieldsOf(side);
  const records = recordsOf(side);
  return (finding) => {
    const { code, sheet, row, values } = finding;
    const place = placeOf(sheet, row);
    const pair = pairAt.get(place);
    if (pair !== undefined) return [code, pair, fieldOf(finding)].join(SEPARATOR);
    return [code, records.has(place) ? `${which} ${place}` : sheet, JSON.stringify(values)].join(SEPARATOR);
  };
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

function recordsOf({ tables }: CheckedSide): ReadonlySet<string> {
  const records = tables.flatMap(({ sheet, rows }) =>
    rows.flatMap(({ kind, row }) => (kind === "record" ? [placeOf(sheet.name, row + 1)] : [])),
  );
  return new Set(records);
}

/** Whoever is told of the findings reads them in words. */
export function findingWords(
  { findings }: CheckedComparison,
  before: ChosenCheck,
  after: ChosenCheck,
  locale: Locale,
): readonly (WordedFinding | null)[] {
  const words = { new: wordsOf(after, locale), gone: wordsOf(before, locale) };
  return findings.map(({ kind, finding }) => words[kind].get(finding) ?? null);
}

function wordsOf(check: ChosenCheck, locale: Locale): ReadonlyMap<Finding, WordedFinding> {
  const worded = check.worded(locale);
  return new Map(check.report.findings.flatMap((finding, at) => (worded[at] ? [[finding, worded[at]] as const] : [])));
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
