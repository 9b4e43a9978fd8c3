/** Words for findings: the definition beside the rule gives title, message and what to do, in the reader's language. */
import { citationText } from "../law/citation.ts";
import type { WordedFinding } from "../report.ts";
import type { Locale } from "../text/locale.ts";
import type { AnyFinding, Finding } from "./finding.ts";

export type Wording = (finding: Finding, locale: Locale) => WordedFinding;

/** The wording of the findings of a programme (and of those that belong to no programme). */
export function wordingOf(definitions: readonly AnyFinding[]): Wording {
  const byCode = new Map(definitions.map((definition) => [definition.code, definition]));
  return (finding, locale) => {
    const definition = byCode.get(finding.code);
    if (!definition) throw new RangeError(`Cannot word the finding "${finding.code}": it is in no rule's list`);
    return {
      code: finding.code,
      severity: finding.severity,
      sheet: finding.sheet,
      cell: finding.cell,
      row: finding.row,
      title: definition.title[locale],
      message: definition.message[locale](finding.values),
      todo: definition.todo[locale],
      law: finding.law.map(({ cite, from, to }) => ({ cite: citationText(cite)[locale], from, to })),
      values: finding.values,
      fix: finding.fix,
      related: finding.related,
    };
  };
}
