/**
 * Findings in the order in which they are dealt with: by what must be done, then by kind, and one matter once. The two lines of a
 * duplicate are one matter; so is the same sentence said of many places.
 */
import { countOf } from "../../shared/findings/more-findings.ts";
import { RANKS, type Rank, rankOf } from "../../shared/findings/rank.ts";
import type { FindingView } from "../worker/messages.ts";

/** One line of the list: the finding that is shown first, and every place of the matter with it. */
export interface Matter {
  readonly first: FindingView;
  readonly all: readonly FindingView[];
}

export interface Kind {
  readonly code: string;
  readonly title: string;
  /** Findings, not lines. */
  readonly count: number;
  readonly matters: readonly Matter[];
}

export interface RankGroup {
  readonly rank: Rank;
  readonly count: number;
  readonly kinds: readonly Kind[];
}

/** From this many places on, one sentence is said once. */
const SAID_ONCE_FROM = 4;

export function groupFindings(findings: readonly FindingView[]): RankGroup[] {
  return RANKS.flatMap((rank) => {
    const own = findings.filter((finding) => rankOf(finding) === rank);
    if (own.length === 0) return [];
    const kinds = [...by(own, ({ code }) => code).values()].map(kindOf);
    // What concerns a whole sheet comes before its rows: mending it often mends them.
    kinds.sort((a, b) => Number(isWhole(b)) - Number(isWhole(a)));
    return [{ rank, count: countOf(own), kinds }];
  });
}

function kindOf(findings: readonly FindingView[]): Kind {
  const [first] = findings;
  return { code: first?.code ?? "", title: first?.title ?? "", count: countOf(findings), matters: mattersOf(findings) };
}

function mattersOf(findings: readonly FindingView[]): Matter[] {
  let places: ReadonlyMap<string, FindingView> | null = null;
  const sentences = by(findings, ({ message }) => message);
  const taken = new Set<number>();
  const matters: Matter[] = [];
  for (const first of findings) {
    if (taken.has(first.index)) continue;
    const said = sentences.get(first.message) ?? [];
    let others: readonly FindingView[] = said;
    if (said.length < SAID_ONCE_FROM) {
      // Of most kinds no finding names another one.
      if (first.related.length > 0) places ??= new Map(findings.map((finding) => [placeKey(finding), finding]));
      others = first.related.flatMap((place) => places?.get(placeKey(place)) ?? []);
    }
    const all = [first, ...others.filter(({ index }) => index !== first.index && !taken.has(index))];
    for (const { index } of all) taken.add(index);
    matters.push({ first, all });
  }
  return matters;
}

const isWhole = ({ matters }: Kind): boolean => matters.every(({ first }) => first.row === null);
const placeKey = ({ sheet, row, cell }: Pick<FindingView, "sheet" | "row" | "cell">): string => `${sheet}!${row ?? cell ?? ""}`;

function by<T>(items: readonly T[], key: (item: T) => string): Map<string, T[]> {
  const groups = new Map<string, T[]>();
  for (const item of items) {
    const name = key(item);
    const group = groups.get(name);
    if (group) group.push(item);
    else groups.set(name, [item]);
  }
  return groups;
}
