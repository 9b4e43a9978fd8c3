/**
 * The rules as a pack: what `npm run pack` bundles into one file. Whatever it imports from shared/ is taken from the rules that are
 * packed, which may be older than this file; so it asks them only for what they have offered since the first of them.
 */
import { checkWorkbook } from "../../shared/check.ts";
import { PACK_HASH } from "../../shared/pack.ts";
import { readWorkbook } from "../../shared/xlsx/read-workbook.ts";
import { PACK_FORMAT, type Question, type Reading } from "./rule-pack.ts";
import { reasonsOf, standingOf } from "./standing.ts";

export const format = PACK_FORMAT;
export const hash = PACK_HASH;

export async function read({ bytes, asOf }: Question): Promise<Reading> {
  const file = readWorkbook(bytes);
  if (!file.ok) return { ok: false, code: file.error.code };
  const check = await checkWorkbook(file.workbook, asOf === undefined ? {} : { asOf });
  if (check.report.tables.length === 0) return { ok: false, code: "no-table" };
  return { ok: true, standing: standingOf(check), reasons: (sheet, row) => reasonsOf(check.explainRow(sheet, row)) };
}
