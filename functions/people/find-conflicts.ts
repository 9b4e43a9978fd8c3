/** Who else holds the same people, and how strongly that conflicts. The answer names lines of whoever asks and plans of the others. */
import { CONFLICT_KINDS, type Conflict, type ConflictKind, conflictBetween } from "../../shared/sending/conflict.ts";
import { jsonBatches } from "../batches.ts";
import { text, textOrNull, whole } from "../columns.ts";
import type { SqlRow, Storage } from "../storage.ts";
import type { Claim, Claimant } from "./commands.ts";
import { LEASE_MS } from "./lease.ts";

/** Once for each line and other plan's programme and unit, in the order of the lines. Reservations that have ended by now are none. */
export function findConflicts(storage: Storage, claimant: Claimant, claims: readonly Claim[], now: number): readonly Conflict[] {
  const strongest = new Map<string, Conflict>();
  for (const batch of jsonBatches(claims.map(({ token }, line) => [line, token]))) {
    for (const row of othersWith(storage, claimant, batch, now)) {
      const claim = claims[whole(row, "asked_line")];
      const kind =
        claim && conflictBetween({ ...claim, programme: claimant.programme, period: claimant.period }, attendanceOf(row));
      if (!kind) continue;
      const conflict = { ref: claim.ref, kind, programme: text(row, "programme"), unit: text(row, "unit") };
      const key = JSON.stringify([conflict.ref, conflict.programme, conflict.unit]);
      const known = strongest.get(key);
      if (!known || strengthOf(kind) > strengthOf(known.kind)) strongest.set(key, conflict);
    }
  }
  return [...strongest.values()];
}

/** One unit's plans of one programme never conflict here: over their years that is the programme object's own matter. */
function othersWith(storage: Storage, { programme, unit }: Claimant, batch: string, now: number): readonly SqlRow[] {
  return storage.all(
    `SELECT asked.value ->> 0 AS asked_line, programme, period, unit, course, first_day, last_day
     FROM json_each(?) AS asked CROSS JOIN claims ON claims.token = asked.value ->> 1 JOIN holdings ON holdings.id = claims.holding
     WHERE NOT (programme = ? AND unit = ?) AND (until IS NULL OR (until > ? AND until <= ?))
     ORDER BY asked_line, programme, unit`,
    ...[batch, programme, unit, now, now + LEASE_MS],
  );
}

function attendanceOf(row: SqlRow) {
  return {
    programme: text(row, "programme"),
    period: text(row, "period"),
    course: text(row, "course"),
    start: textOrNull(row, "first_day"),
    end: textOrNull(row, "last_day"),
  };
}

const strengthOf = (kind: ConflictKind): number => -CONFLICT_KINDS.indexOf(kind);
