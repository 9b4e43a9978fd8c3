/** Every page that is made from the code, by its path: what `npm run docs` writes and a test compares. */
import type { AnyFinding } from "../../shared/findings/finding.ts";
import type { ProgrammeCard } from "../../shared/programmes/card.ts";
import type { Catalogue } from "../catalogue.ts";
import { requirementsPage } from "../requirements/page.ts";
import { findingPages } from "./finding-pages.ts";
import { functionPages } from "./function-pages.ts";
import { parameterPages } from "./parameter-pages.ts";

/** Folders in which nothing else may lie. */
export const FOLDERS = ["docs/findings", "docs/parameters"];

/** Every finding there is, once: those that are exported, and those that a rule lists. */
export function findingsOf({ findings, rules }: Catalogue): readonly AnyFinding[] {
  const all = [...findings.map(({ value }) => value), ...rules.flatMap(({ value }) => value.finds)];
  return [...new Map(all.map((finding) => [finding.code, finding])).values()];
}

export function pagesOf(catalogue: Catalogue, cards: readonly ProgrammeCard[]): ReadonlyMap<string, string> {
  return new Map([
    ["docs/requirements.md", requirementsPage(catalogue.rules.map(({ value }) => value))],
    ...findingPages(findingsOf(catalogue), cards),
    ...parameterPages(catalogue.parameters, cards),
    ...functionPages(),
  ]);
}
