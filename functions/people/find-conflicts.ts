/** Who else holds the same people, and how strongly that conflicts. The answer names lines of whoever asks and plans of the others. */
import { CONFLICT_KINDS, type Conflict, type ConflictKind, conflictBetween } from "../../shared/sending/conflict.ts";
import { text, textOrNull, whole } from "../columns.ts";
import type { SqlRow, Storage } from "../storage.ts";
import type { Claim, Claimant } from "./commands.ts";
import { pieces } from "./holdings.ts";

/** Once for each line and other plan's programme and unit, in the order of the lines. */
export function findConflicts(storage: Storage, claimant: Claimant, claims: readonly Claim[]): readonly Conflict[] {
  const strongest = new Map<string, Conflict>();
  for (const [first, piece] of pieces(claims)) {
    for (const row of othersWith(storage, claimant, piece)) {
      const claim = claims[first + whole(row, "line")];
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
function othersWith(storage: Storage, { programme, unit }: Claimant, claims: readonly Claim[]): readonly SqlRow[] {
  return storage.all(
    `SELECT asked.key AS line, programme, period, unit, course, first_day, last_day
     FROM json_each(?) AS asked CROSS JOIN claims ON claims.token = asked.value JOIN holdings ON holdings.id = claims.holding
     WHERE NOT (programme = ? AND unit = ?)
     ORDER BY asked.key, programme, unit`,
    JSON.stringify(claims.map(({ token }) => token)),
    programme,
    unit,
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
