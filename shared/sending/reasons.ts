/**
 * The reasons that go with a plan: what was explained on the lines that are sent, and on the plan as a whole. Who gave them stays behind; the account
 * that sends stands for the unit.
 */
import type { Finding } from "../findings/finding.ts";
import { refOf } from "./refs.ts";
import type { Outgoing } from "./sending.ts";

/** One reason for findings of one kind. */
export interface SentReason {
  readonly code: string;
  readonly reason: string;
  /** The lines; empty where it concerns the plan as a whole. */
  readonly refs: readonly string[];
}

/** A reason on one line; null: on none of the people's. */
export interface GivenReason {
  readonly code: string;
  readonly reason: string;
  readonly ref: string | null;
}

export function reasonsGiven(findings: readonly Finding[], { places }: Pick<Outgoing, "places">): GivenReason[] {
  return findings.flatMap(({ code, sheet, row, confirmed }) => {
    if (!confirmed) return [];
    const ref = row === null ? null : refOf({ sheet, row });
    return [{ code, reason: confirmed.reason, ref: ref !== null && places.has(ref) ? ref : null }];
  });
}

/** One call takes no more; nobody writes as many sentences. */
const MOST = 1_000;

/** Those of the lines that are sent, each sentence once for its kind; those of other years and of lines left behind stay here. */
export function reasonsFor(given: readonly GivenReason[], sent: ReadonlySet<string>): SentReason[] {
  const groups = new Map<string, { code: string; reason: string; refs: Set<string> }>();
  for (const { code, reason, ref } of given) {
    if (ref !== null && !sent.has(ref)) continue;
    const key = `${code} ${ref === null} ${reason}`;
    const group = groups.get(key) ?? { code, reason, refs: new Set() };
    if (ref !== null) group.refs.add(ref);
    groups.set(key, group);
  }
  return [...groups.values()].slice(0, MOST).map(({ code, reason, refs }) => ({ code, reason, refs: [...refs] }));
}
