/** docs/requirements.md: each sentence of the five texts beside what holds it and the tests that prove it. */
import type { Holder } from "./holding.ts";
import { holdingOf, type Requirement, requirements } from "./table.ts";

/** A rule as far as the page looks at it. */
export interface Covering {
  readonly name: string;
  readonly covers: readonly string[];
}

const TEXTS: Readonly<Record<string, string>> = {
  S000: "Hà Nội, plan 2022-2025 (news item)",
  S001: "TP. Hồ Chí Minh, plan for 2023; Politburo's Conclusion 39-KL/TW (news item)",
  S002: "Decision 1641/QĐ-TTg (news item)",
  S003: "TP. Hồ Chí Minh, staff for administrative reform 2022-2025 (news item)",
  S004: "Decision 1641/QĐ-TTg",
};

/** The rules that name a sentence, in alphabetical order. */
export function rulesFor(id: string, rules: readonly Covering[]): string[] {
  return rules.flatMap(({ name, covers }) => (covers.includes(id) ? [name] : [])).sort();
}

export function requirementsPage(rules: readonly Covering[]): string {
  const all = requirements();
  const lines = Object.entries(TEXTS).flatMap(([seed, title]) => [
    `## ${seed}: ${title}`,
    "",
    "| id | kind | sentence | held by | proved by |",
    "|---|---|---|---|---|",
    ...all.filter(({ id }) => id.startsWith(`${seed}-`)).map((one) => line(one, rules)),
    "",
  ]);
  return [
    "# Requirements: what holds each sentence of the law",
    "",
    "Made by `npm run docs`; not written by hand. Rules name their sentences themselves; the rest stands in `scripts/requirements/`.",
    "Attestations are what the unit vouches for. Tests are named by file and title; a title that is no test's fails the build.",
    "",
    ...lines,
  ].join("\n");
}

function line({ id, category, quote }: Requirement, rules: readonly Covering[]): string {
  const { by, proofs } = holdingOf(id);
  const holders = [...rulesFor(id, rules).map((name) => `rule \`${name}\``), ...by.map(holderText)];
  const files = new Map<string, string[]>();
  for (const { file, title } of proofs) files.set(file, [...(files.get(file) ?? []), title]);
  const proved = [...files].map(([file, titles]) => `[${file.replace(/^tests\//, "")}](../${file}): ${titles.join("; ")}`);
  const cells = [id, category, quote, holders.join("<br>"), proved.join("<br>")];
  return `| ${cells.map((text) => text.replaceAll("|", "\\|").replaceAll("\n", " ")).join(" | ")} |`;
}

function holderText([kind, what]: Holder): string {
  return kind === "not checked" ? `not checked: ${what}` : `${kind} \`${what}\``;
}
