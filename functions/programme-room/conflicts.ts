/**
 * One person in two units' plans of this programme: found by token among all lines that stand, in whatever period, at the moment of asking. Nobody
 * learns the other side's line, only that there is one and whose plan it is in.
 */
import { ConflictBody } from "../../shared/api/conflict.ts";
import { FINDINGS_LISTED } from "../../shared/api/limits.ts";
import { type Attendance, CONFLICT_KINDS, type Conflict, conflictBetween } from "../../shared/sending/conflict.ts";
import { text, textOrNull } from "../columns.ts";
import type { SqlRow } from "../storage.ts";
import type { PlanId } from "./commands.ts";
import type { Room } from "./room.ts";

/** `in force`: only versions in force; `standing`: newest versions that wait for a decision too. */
export type Others = "in force" | "standing";

const COUNTS: Readonly<Record<Others, string>> = {
  "in force": "v.version = p.in_force",
  standing: "(v.version = p.in_force OR (v.version = p.newest AND v.state = 'sent'))",
};

/**
 * `CROSS JOIN` keeps the order of the loops: from our lines to the same person's others, never over all lines. What the kind cannot depend
 * on is put together here: somebody with many lines on both sides would else come back as all their pairs.
 */
const meetings = (others: Others): string => `SELECT mine.ref, mine.course, mine.starts, mine.ends,
    theirs.course AS their_course, theirs.starts AS their_starts, theirs.ends AS their_ends, p.period AS their_period, p.unit
  FROM line mine
  CROSS JOIN line theirs ON theirs.token = mine.token
  CROSS JOIN version v ON v.id = theirs.version
  CROSS JOIN plan p ON p.id = v.plan
  WHERE mine.version = ? AND mine.token IS NOT NULL AND p.unit <> ? AND ${COUNTS[others]}
  GROUP BY mine.id, p.unit, p.period, theirs.course = mine.course, theirs.starts <= mine.ends AND mine.starts <= theirs.ends
  ORDER BY mine.id, p.unit`;

/** Every conflict of a version's lines with other units' plans of this programme, in the order of the lines. */
export function conflictsWithin(
  { storage, programme }: Room,
  { period, unit }: PlanId,
  version: number,
  others: Others,
): readonly Conflict[] {
  return storage.all(meetings(others), version, unit).flatMap((row) => {
    const mine = attendance(programme, period, row, ["course", "starts", "ends"]);
    const theirs = attendance(programme, text(row, "their_period"), row, ["their_course", "their_starts", "their_ends"]);
    const kind = conflictBetween(mine, theirs);
    return kind ? [{ ref: text(row, "ref"), kind, programme, unit: text(row, "unit") }] : [];
  });
}

/** Each line with each other plan once, of the gravest kind; as many as one answer names. */
export function gravest(conflicts: readonly Conflict[]): readonly Conflict[] {
  const found = new Map<string, Conflict>();
  for (const conflict of conflicts) {
    const id = JSON.stringify([conflict.ref, conflict.programme, conflict.unit]);
    const known = found.get(id);
    if (!known || rank(conflict) < rank(known)) found.set(id, conflict);
  }
  const all = [...found.values()];
  if (all.length <= FINDINGS_LISTED) return all;
  const kept = new Set(all.toSorted((one, other) => rank(one) - rank(other)).slice(0, FINDINGS_LISTED));
  return all.filter((conflict) => kept.has(conflict));
}

/** Conflicts as they were written down. */
export function conflictsFrom(json: string): readonly Conflict[] {
  return ConflictBody.array().parse(JSON.parse(json));
}

function attendance(
  programme: string,
  period: string,
  row: SqlRow,
  [course, start, end]: readonly [string, string, string],
): Attendance {
  return { programme, period, course: text(row, course), start: textOrNull(row, start), end: textOrNull(row, end) };
}

function rank({ kind }: Conflict): number {
  return CONFLICT_KINDS.indexOf(kind);
}
