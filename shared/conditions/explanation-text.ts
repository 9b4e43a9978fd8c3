/** An explanation in words: one line a node, indented by depth, for the pane, the command line and the clipboard. */
import type { Law } from "../findings/finding.ts";
import { citationText } from "../law/citation.ts";
import { parseDay } from "../sheet/day.ts";
import { dateText } from "../text/format.ts";
import type { Locale } from "../text/locale.ts";
import type { Explanation, Truth } from "./explanation.ts";

export interface ExplanationLine {
  readonly depth: number;
  readonly id: string;
  readonly truth: Truth;
  readonly attested: boolean;
  readonly text: string;
  readonly cells: readonly { readonly sheet: string; readonly cell: string }[];
  /** The facts one by one, when there are several. */
  readonly facts?: readonly string[];
  readonly law: readonly string[];
}

const WORD: Readonly<Record<Locale, Readonly<Record<Truth | "attested", string>>>> = {
  vi: { holds: "đạt", fails: "không đạt", unknown: "chưa thể kết luận", attested: "đơn vị cam kết" },
  en: { holds: "holds", fails: "fails", unknown: "cannot tell", attested: "vouched for by the unit" },
};

/** "đạt", "không đạt", "chưa thể kết luận". */
export function truthWord(truth: Truth | "attested", locale: Locale): string {
  return WORD[locale][truth];
}

const MARK: Readonly<Record<Truth, string>> = { holds: "✔", fails: "✘", unknown: "?" };

/** The tree from the root down, in the order of the text of the law. */
export function explanationLines(root: Explanation, locale: Locale): ExplanationLine[] {
  const lines: ExplanationLine[] = [];
  const walk = (node: Explanation, depth: number): void => {
    lines.push({
      depth,
      id: node.id,
      truth: node.truth,
      attested: node.kind === "attested",
      text: nodeText(node, locale),
      cells: node.facts.flatMap(({ place }) => (place ? [place] : [])),
      facts: factTexts(node, locale),
      law: node.law.map((law) => lawText(law, locale)),
    });
    for (const child of node.children) walk(child, depth + 1);
  };
  walk(root, 0);
  return lines;
}

function nodeText(node: Explanation, locale: Locale): string {
  const title = node.title[locale];
  if (node.compared) return `${title}: ${node.compared[locale]}`;
  const [fact] = node.facts;
  return fact ? `${title}: ${fact.value[locale]}` : title;
}

/** What was compared, where a sentence above says only the outcome. */
function factTexts(node: Explanation, locale: Locale): string[] {
  if (node.facts.length < 2) return [];
  return node.facts.map(({ title, value, place }) => `${title[locale]}: ${value[locale]}${place ? ` (${place.cell})` : ""}`);
}

/** "điểm b khoản 1 mục I Điều 1 QĐ 1641/QĐ-TTg (từ 28/12/2022)". */
export function lawText({ cite, from, to }: Law, locale: Locale): string {
  return `${citationText(cite)[locale]} (${periodText(from, to, locale)})`;
}

function periodText(from: string, to: string | null, locale: Locale): string {
  const start = dayText(from, locale);
  if (to === null) return locale === "vi" ? `từ ${start}` : `from ${start}`;
  return locale === "vi" ? `từ ${start} đến ${dayText(to, locale)}` : `from ${start} to ${dayText(to, locale)}`;
}

function dayText(iso: string, locale: Locale): string {
  const known = parseDay(iso);
  return known === null ? iso : dateText(known, locale);
}

/** The whole explanation as plain text: what "Chép" copies and `--explain` prints. */
export function explanationText(root: Explanation, locale: Locale): string {
  return explanationLines(root, locale)
    .flatMap((line) => lineTexts(line, locale))
    .join("\n");
}

function lineTexts({ depth, truth, attested, text, cells, facts = [], law }: ExplanationLine, locale: Locale): string[] {
  const where = cells.map(({ cell }) => cell).join(", ");
  const word = truthWord(attested ? "attested" : truth, locale);
  const clauses = law.length > 0 ? [`${locale === "vi" ? "Căn cứ" : "Law"}: ${law.join("; ")}`] : [];
  const inner = "  ".repeat(depth + 2);
  return [
    `${"  ".repeat(depth)}${attested ? "·" : MARK[truth]} ${text}${where ? ` (${where})` : ""}: ${word}`,
    ...[...facts, ...clauses].map((one) => inner + one),
  ];
}
