/** The report as data, in the shape that `check --json` promises. */
import type { Explanation } from "../shared/conditions/explanation.ts";
import { explanationText, lawText } from "../shared/conditions/explanation-text.ts";
import type { Check } from "../shared/report.ts";
import type { Locale } from "../shared/text/locale.ts";
import type { FileOutcome } from "./check-files.ts";

export function printJson(outcomes: readonly FileOutcome[], locale: Locale, explain: readonly number[]): string {
  return `${JSON.stringify(outcomes.map((outcome) => member(outcome, locale, explain)), null, 1)}\n`;
}

function member(outcome: FileOutcome, locale: Locale, explain: readonly number[]): object {
  if (!outcome.ok) return { file: outcome.file, error: { code: outcome.error.code, message: outcome.error.message[locale] } };
  const { check, file } = outcome;
  const { programme, pack, asOf, tables, people, totals, attestations } = check.report;
  return {
    file,
    programme: programme?.id ?? null,
    pack,
    asOf,
    tables: tables.map((table) => ({ ...table, title: table.title[locale], columns: table.columns.map((column) => ({ ...column, title: column.title[locale] })) })),
    findings: check.worded(locale),
    totals,
    people,
    attestations: attestations.map((text) => text[locale]),
    ...(explain.length > 0 ? { explanations: explain.flatMap((row) => explanationsOf(check, row, locale)) } : {}),
  };
}

/** The people on a row, on whichever sheets: row numbers are those of the sheet. */
export function explanationsOf(check: Check, row: number, locale: Locale): { sheet: string; row: number; text: string; explanation: object }[] {
  const sheets = [...new Set(check.report.tables.map(({ sheet }) => sheet))];
  return sheets.flatMap((sheet) => {
    const explanation = check.explainRow(sheet, row);
    return explanation ? [{ sheet, row, text: explanationText(explanation, locale), explanation: wordedTree(explanation, locale) }] : [];
  });
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
