/** Writes into the bytes of the open file. Of a workbook that Excel has open, Excel itself says what it does not let be written. */
import type { TableFound } from "../../shared/report.ts";
import type { Text } from "../../shared/text/locale.ts";
import { hindrancesOf } from "../../shared/xlsx/write/hindrances.ts";
import { patchWorkbook } from "../../shared/xlsx/write/patch-workbook.ts";
import type { Source, WantedEdits, WrittenFile } from "./messages.ts";

export function hindrancesIn(source: Source, tables: readonly TableFound[]): readonly Text[] {
  if (source.kind !== "file") return [];
  const sheets = tables.map(({ sheet }) => sheet);
  return hindrancesOf(new Uint8Array(source.bytes), sheets).map(({ message }) => message);
}

export async function written(source: Source, { edits, properties = {}, ...rest }: WantedEdits): Promise<WrittenFile> {
  if (source.kind !== "file") throw new Error("Only a file is written here");
  const patched = await patchWorkbook(new Uint8Array(source.bytes), edits, { properties });
  if (!patched.ok) throw patched.error;
  return { bytes: new Uint8Array(patched.bytes).buffer, ...rest };
}
