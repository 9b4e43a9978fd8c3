/** What rules say of one workbook, as plain data that two sets of rules can be compared by: places and codes, never names or numbers of people. */
import type { Explanation, Truth } from "../../shared/conditions/explanation.ts";
import type { Law, Severity } from "../../shared/findings/finding.ts";
import { citationText } from "../../shared/law/citation.ts";
import type { Check, Decision } from "../../shared/report.ts";
import type { Text } from "../../shared/text/locale.ts";

export interface PersonStanding {
  readonly sheet: string;
  readonly row: number;
  readonly decision: Decision;
  readonly group: string | null;
}

export interface FindingStanding {
  readonly code: string;
  readonly title: Text;
  readonly severity: Severity;
  readonly sheet: string;
  readonly cell: string | null;
  readonly row: number | null;
  readonly law: readonly LawText[];
}

/** A clause in words, with its days. */
export interface LawText {
  readonly cite: Text;
  readonly from: string;
  readonly to: string | null;
}

/** One condition that was looked at for a person; what the person typed is left out. */
export interface Reason {
  /** "eligible/target-group/group-a/age-under-45". */
  readonly path: string;
  readonly title: Text;
  readonly truth: Truth;
  readonly compared: Text | null;
  readonly law: readonly LawText[];
}

export interface Standing {
  readonly programme: string | null;
  readonly people: readonly PersonStanding[];
  readonly findings: readonly FindingStanding[];
  readonly totals: Readonly<Record<string, string>>;
}

export function standingOf({ report, worded }: Check): Standing {
  const [vi, en] = [worded("vi"), worded("en")];
  return {
    programme: report.programme?.id ?? null,
    people: report.people.map(({ sheet, row, decision, group }) => ({ sheet, row, decision, group })),
    findings: report.findings.map(({ code, severity, sheet, cell, row, law }, index) => ({
      code,
      title: { vi: vi[index]?.title ?? code, en: en[index]?.title ?? code },
      severity,
      sheet,
      cell,
      row,
      law: law.map(lawText),
    })),
    totals: flat(report.totals),
  };
}

/** The conditions at the ends of a tree, in the order of the text of the law; what the unit vouches for decides nothing. */
export function reasonsOf(tree: Explanation | null): Reason[] {
  return tree ? leaves(tree, "") : [];
}

function leaves(node: Explanation, above: string): Reason[] {
  const path = above === "" ? node.id : `${above}/${node.id}`;
  if (node.children.length > 0) return node.children.flatMap((child) => leaves(child, path));
  if (node.kind === "attested") return [];
  return [{ path, title: node.title, truth: node.truth, compared: node.compared, law: node.law.map(lawText) }];
}

function lawText({ cite, from, to }: Law): LawText {
  return { cite: citationText(cite), from, to };
}

/** "by_group.a" → "12": totals of any shape, number by number. */
function flat(value: unknown, name = ""): Record<string, string> {
  if (typeof value !== "object" || value === null) return { [name]: String(value) };
  return Object.fromEntries(
    Object.entries(value).flatMap(([key, part]) => Object.entries(flat(part, name === "" ? key : `${name}.${key}`))),
  );
}
