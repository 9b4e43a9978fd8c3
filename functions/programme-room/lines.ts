/** The lines of a version as they were sent: kept for good, for comparing versions and for finding one person in two plans. */
import { compareKey } from "../../shared/text/fold.ts";
import { NONE } from "../../shared/totals/dimensions.ts";
import { jsonBatches } from "../batches.ts";
import { text, textOrNull } from "../columns.ts";
import type { Storage } from "../storage.ts";
import type { Attending, RowKeys, RowToKeep } from "./commands.ts";

/** By what one person's courses are told apart, however each unit typed them; "" for one without a name, which is the same as no other. */
export function courseOf({ course }: RowKeys): string {
  return course === NONE ? "" : compareKey(course);
}

export function insertLines(storage: Storage, version: number, rows: readonly RowToKeep[]): void {
  const values = rows.map(({ ref, token, keys, start, end, costVnd, facts }) => [
    ...[ref, token, courseOf(keys), start, end, costVnd, facts],
  ]);
  for (const batch of jsonBatches(values))
    storage.run(
      `INSERT INTO line (version, ref, token, course, starts, ends, cost, facts)
       SELECT ?, value->>0, value->>1, value->>2, value->>3, value->>4, value->>5, value->>6 FROM json_each(?)`,
      version,
      batch,
    );
}

/** The people of a version whose number was sent. */
export function attending(storage: Storage, version: number): readonly Attending[] {
  const rows = storage.all(
    "SELECT ref, token, course, starts, ends FROM line WHERE version = ? AND token IS NOT NULL ORDER BY id",
    version,
  );
  return rows.map((row) => ({
    ref: text(row, "ref"),
    token: text(row, "token"),
    course: text(row, "course"),
    start: textOrNull(row, "starts"),
    end: textOrNull(row, "ends"),
  }));
}
