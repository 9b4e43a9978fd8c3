/** The reasons of a version: what the unit said to the findings that ask for one. They may hold names, so they stand here and in no log. */
import { jsonBatches } from "../batches.ts";
import { text } from "../columns.ts";
import type { Storage } from "../storage.ts";
import type { Reason } from "./commands.ts";

export function insertReasons(storage: Storage, version: number, reasons: readonly Reason[]): void {
  const values = reasons.map(({ code, reason, refs }) => [code, reason, JSON.stringify(refs)]);
  for (const batch of jsonBatches(values))
    storage.run(
      "INSERT INTO reason (version, code, text, refs) SELECT ?, value->>0, value->>1, value->>2 FROM json_each(?)",
      version,
      batch,
    );
}

export function reasonsOf(storage: Storage, version: number): readonly Reason[] {
  return storage.all("SELECT code, text, refs FROM reason WHERE version = ? ORDER BY id", version).map((row) => ({
    code: text(row, "code"),
    reason: text(row, "text"),
    refs: refsIn(text(row, "refs")),
  }));
}

function refsIn(json: string): readonly string[] {
  const refs: unknown = JSON.parse(json);
  return Array.isArray(refs) ? refs.filter((ref) => typeof ref === "string") : [];
}
