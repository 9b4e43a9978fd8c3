/**
 * Collects the findings of a check. Each kind has its first ones listed, and while the list is short all of them; of the rest each kind
 * is counted and the count stands in the list. Lines that are blocked are known whether or not their finding is listed.
 */
import type { AnyFinding, Finding } from "./finding.ts";
import { MORE } from "./more-findings.ts";

/** Listed whatever else is found, so that a kind never goes unseen among others. */
const FIRST_OF_A_KIND = 500;
/** One and a half for each person of the largest list there is. */
const LISTED = 30_000;

interface Kind {
  readonly first: Finding;
  listed: number;
  more: number;
}

export class FindingList {
  readonly #listed: Finding[] = [];
  readonly #kinds = new Map<string, Kind>();
  readonly #blocked = new Map<string, Set<number>>();

  add(finding: Finding): void {
    if (finding.severity === "block" && finding.row !== null) this.#block(finding.sheet, finding.row);
    let kind = this.#kinds.get(finding.code);
    if (kind === undefined) {
      kind = { first: finding, listed: 0, more: 0 };
      this.#kinds.set(finding.code, kind);
    }
    if (kind.listed >= FIRST_OF_A_KIND && this.#listed.length >= LISTED) kind.more++;
    else {
      kind.listed++;
      this.#listed.push(finding);
    }
  }

  #block(sheet: string, row: number): void {
    const rows = this.#blocked.get(sheet);
    if (rows) rows.add(row);
    else this.#blocked.set(sheet, new Set([row]));
  }

  /** Each line (1-based) on which anything blocks, once. */
  *blockedLines(): Generator<readonly [sheet: string, row: number]> {
    for (const [sheet, rows] of this.#blocked) for (const row of rows) yield [sheet, row];
  }

  /** What is listed, and a count for each kind of which more was found. `definitions` have the kinds' titles. */
  findings(definitions: readonly AnyFinding[]): Finding[] {
    const more = [...this.#kinds.values()].flatMap(({ first, more }) =>
      more > 0 ? [countFinding(first, more, definitions)] : [],
    );
    return [...this.#listed, ...more];
  }
}

function countFinding({ code, severity, sheet, law }: Finding, more: number, definitions: readonly AnyFinding[]): Finding {
  const title = definitions.find((definition) => definition.code === code)?.title ?? { vi: code, en: code };
  return MORE[severity].at({ sheet, cell: null, row: null }, { more, kind: code, titleVi: title.vi, titleEn: title.en }, { law });
}
