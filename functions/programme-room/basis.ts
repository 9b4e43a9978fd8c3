/** What totals rest on: every version that counts, with the hash of its link in the audit chain, and one hash over them all. */
import type { TotalsBody } from "../../shared/api/totals.ts";
import { sha256Hex } from "../../shared/xlsx/sha256.ts";
import { canonicalJson } from "../canonical-json.ts";
import { text, textOrNull, whole } from "../columns.ts";
import type { Storage } from "../storage.ts";
import type { TotalsQuestion } from "./commands.ts";
import { countingRows } from "./counting.ts";
import { withinScope } from "./scope.ts";

export function basisOf(storage: Storage, question: TotalsQuestion): TotalsBody["basis"] {
  const { period, scheme, state, scope } = question;
  const versions = countingRows(storage, question, "p.unit, v.version, v.people, v.budget, v.hash").map((row) => ({
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
