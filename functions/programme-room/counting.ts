/** Which versions count: those in force, or the newest ones that wait for a decision. */
import type { TotalState } from "../../shared/totals/dimensions.ts";
import type { SqlRow, Storage } from "../storage.ts";
import type { TotalsQuestion } from "./commands.ts";
import { withinScope } from "./scope.ts";

/** `plan p` with the version `v` that counts under a state. */
export const COUNTING: Readonly<Record<TotalState, string>> = {
  accepted: "plan p CROSS JOIN version v ON v.plan = p.id AND v.version = p.in_force",
  sent: "plan p CROSS JOIN version v ON v.plan = p.id AND v.version = p.newest AND v.state = 'sent'",
};

/** Columns of the versions that a question is about, by unit. */
export function countingRows(storage: Storage, { period, state, scope }: TotalsQuestion, columns: string): readonly SqlRow[] {
  const { condition, bindings } = withinScope(scope);
  return storage.all(
    `SELECT ${columns} FROM ${COUNTING[state]} WHERE p.period = ? AND ${condition} ORDER BY p.unit`,
    period,
    ...bindings,
  );
}
