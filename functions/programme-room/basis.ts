/** What totals rest on: every version that counts, with the hash of its link in the audit chain, and one hash over them all. */
import type { TotalsBody } from "../../shared/api/totals.ts";
import type { TotalState } from "../../shared/totals/dimensions.ts";
import { canonicalJson } from "../canonical-json.ts";
import { text, textOrNull, whole } from "../columns.ts";
import { sha256Hex } from "../sha256.ts";
import type { SqlRow, Storage } from "../storage.ts";
import type { TotalsQuestion } from "./commands.ts";
import { withinScope } from "./scope.ts";

/** `plan p` with the version `v` that counts under a state. */
const COUNTING: Readonly<Record<TotalState, string>> = {
  accepted: "plan p CROSS JOIN version v ON v.plan = p.id AND v.version = p.in_force",
  sent: "plan p CROSS JOIN version v ON v.plan = p.id AND v.version = p.newest AND v.state = 'sent'",
};

/** The rows of the versions that count, by unit. */
export function countingVersions(
  storage: Storage,
  question: TotalsQuestion,
): readonly { readonly id: number; readonly unit: string }[] {
  return counting(storage, question, "v.id, p.unit").map((row) => ({ id: whole(row, "id"), unit: text(row, "unit") }));
}

export function basisOf(storage: Storage, question: TotalsQuestion): TotalsBody["basis"] {
  const { period, scheme, state, scope } = question;
  const versions = counting(storage, question, "p.unit, v.version, v.people, v.budget, v.hash").map((row) => ({
    unit: text(row, "unit"),
    version: whole(row, "version"),
    people: whole(row, "people"),
    budgetVnd: whole(row, "budget"),
    hash: text(row, "hash"),
  }));
  const { condition, bindings } = withinScope(scope);
  const [last] = storage.all(`SELECT max(p.last_at) AS at FROM plan p WHERE p.period = ? AND ${condition}`, period, ...bindings);
  return { scheme, state, scope, at: last ? textOrNull(last, "at") : null, hash: sha256Hex(canonicalJson(versions)), versions };
}

function counting(storage: Storage, { period, state, scope }: TotalsQuestion, columns: string): readonly SqlRow[] {
  const { condition, bindings } = withinScope(scope);
  return storage.all(
    `SELECT ${columns} FROM ${COUNTING[state]} WHERE p.period = ? AND ${condition} ORDER BY p.unit`,
    period,
    ...bindings,
  );
}
