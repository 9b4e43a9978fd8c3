/** The report as data, in the shape that `check --json` promises. */
import type { Explanation } from "../shared/conditions/explanation.ts";
import { explanationText, lawText } from "../shared/conditions/explanation-text.ts";
import type { Check, WordedFinding } from "../shared/report.ts";
import type { Locale } from "../shared/text/locale.ts";
import type { FileOutcome } from "./check-files.ts";
import { sealsJson } from "./seals.ts";

export function printJson(outcomes: readonly FileOutcome[], locale: Locale, explain: readonly number[]): string {
  return `${JSON.stringify(
    outcomes.map((outcome) => member(outcome, locale, explain)),
    null,
    1,
  )}\n`;
}

function member(outcome: FileOutcome, locale: Locale, explain: readonly number[]): object {
  if (!outcome.ok) return { file: outcome.file, error: { code: outcome.error.code, message: outcome.error.message[locale] } };
  const { check, file } = outcome;
  const seals = outcome.seals();
  const { programme, pack, asOf, kept, tables, totals } = check.report;
  return {
    file,
    programme: programme?.id ?? null,
    pack,
    // Only where a day was chosen: without one every line goes by its own course.
    ...(asOf === null ? {} : { asOf }),
    // Only where the workbook keeps settings that were applied.
    ...(kept === null ? {} : { settings: kept }),
    tables: tables.map((table) => ({
      ...table,
      title: table.title[locale],
      columns: table.columns.map((column) => ({ ...column, title: column.title[locale] })),
    })),
    findings: check.worded(locale).map(findingMember),
    totals,
    // Only where somebody endorsed the workbook.
    ...(seals.length === 0 ? {} : { seals: sealsJson(seals, locale) }),
    ...(explain.length > 0 ? { explanations: explain.flatMap((row) => explanationsOf(check, row, locale)) } : {}),
  };
}

/** What is promised of a finding, and nothing else: headings and advice are for screens. */
function findingMember({
  code,
  severity,
  sheet,
  cell,
  row,
  message,
  law,
  values,
  fix,
  related,
  confirmed,
}: WordedFinding): object {
  const member = { code, severity, sheet, cell, row, message, law, values, fix, related };
  return confirmed ? { ...member, confirmed } : member;
}

export interface RowExplanation {
  readonly sheet: string;
  readonly row: number;
  readonly text: string;
  readonly explanation: object;
}

/** Whatever stands on a row, on whichever sheet: the person there, and findings that rest on no person. Rows are those of the sheet. */
export function explanationsOf(check: Check, row: number, locale: Locale): RowExplanation[] {
  const explained = (sheet: string, tree: Explanation): RowExplanation => ({
    sheet,
    row,
    text: explanationText(tree, locale),
    explanation: wordedTree(tree, locale),
  });
  const sheets = [...new Set(check.report.tables.map(({ sheet }) => sheet))];
  const people = sheets.flatMap((sheet) => {
    const tree = check.explainRow(sheet, row);
    return tree ? [explained(sheet, tree)] : [];
  });
  const others = check.report.findings.flatMap((finding, index) => {
    const tree = finding.row === row ? check.explainFinding(index) : null;
    return tree?.id === finding.code ? [explained(finding.sheet, tree)] : [];
  });
  return [...people, ...others];
}

/** The tree in one language. */
function wordedTree({ id, kind, title, truth, compared, facts, law, children }: Explanation, locale: Locale): object {
  return {
    id,
    kind,
    title: title[locale],
    truth,
    compared: compared?.[locale] ?? null,
    facts: facts.map((fact) => ({ ...fact, title: fact.title[locale], value: fact.value[locale] })),
    law: law.map((one) => ({ cite: lawText(one, locale), from: one.from, to: one.to })),
    children: children.map((child) => wordedTree(child, locale)),
  };
}
