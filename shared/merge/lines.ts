/** The lines of a source that are no people: groups, classes, programme lines, the demand of a year. */
import { textOf } from "../sheet/table.ts";
import { TableReader } from "./read-records.ts";
import type { MergeRecord, MergeSource } from "./record.ts";

export function linesOf(from: MergeSource, source: number, wanted: (kind: string) => boolean): MergeRecord[] {
  return from.tables
    .filter(({ spec }) => wanted(spec.kind))
    .flatMap((table) => {
      const reader = new TableReader(table, source, from);
      const named = [table.spec.nameField, "title", "topic", "name", "lead"];
      return table.rows.flatMap((line) => {
        if (line.kind !== "record") return [];
        const record = reader.record(line, "");
        const name = named.map((field) => textOf(record.fields.get(field) ?? null)).find((text) => text !== "") ?? "";
        return [{ ...record, name }];
      });
    });
}
