/** The file of `--norms`: the import sheet as it was filled in (.xlsx), or the JSON that the service gives and takes. Taken whole or not at all. */
import { resolve } from "node:path";
import { NormsBody } from "../shared/api/norms.ts";
import type { NormTable } from "../shared/norms/norm.ts";
import { readNorms } from "../shared/norms/read-norms.ts";
import type { Text } from "../shared/text/locale.ts";
import { readWorkbook } from "../shared/xlsx/read-workbook.ts";
import { callerFolder } from "./paths.ts";
import { bytesOf } from "./read-file.ts";

export type NormsFile =
  | { readonly ok: true; readonly table: NormTable }
  | { readonly ok: false; readonly faults: readonly { readonly place: string; readonly message: Text }[] };

const EMPTY: Text = {
  vi: "Tệp không có bảng định mức hay tỷ giá nào. Lấy mẫu bằng npm run template -- norms -o TỆP.xlsx.",
  en: "The file holds no norms and no rates. npm run template -- norms -o FILE.xlsx writes a sheet for them.",
};
const NOT_JSON: Text = { vi: "Không đọc được theo JSON.", en: "It cannot be read as JSON." };
const NOT_NORMS: Text = { vi: "Giá trị chưa đúng mẫu định mức và tỷ giá.", en: "Not in the form of norms and rates." };

export async function readNormsFile(shown: string): Promise<NormsFile> {
  const bytes = await bytesOf(resolve(callerFolder(), shown));
  if (!(bytes instanceof Uint8Array)) return { ok: false, faults: [{ place: shown, message: bytes.message }] };
  return /\.json$/i.test(shown) ? fromJson(shown, bytes) : fromSheet(shown, bytes);
}

function fromJson(shown: string, bytes: Uint8Array): NormsFile {
  try {
    // What `GET /api/norms` gives carries its version too.
    const { version: _, loadedAt: __, ...rest } = JSON.parse(new TextDecoder().decode(bytes)) as Record<string, unknown>; // checked below
    const read = NormsBody.safeParse(rest);
    if (read.success) return { ok: true, table: read.data };
    return {
      ok: false,
      faults: read.error.issues.map(({ path }) => ({ place: `${shown} ${path.join(".")}`, message: NOT_NORMS })),
    };
  } catch {
    return { ok: false, faults: [{ place: shown, message: NOT_JSON }] };
  }
}

function fromSheet(shown: string, bytes: Uint8Array): NormsFile {
  const read = readWorkbook(bytes);
  if (!read.ok) return { ok: false, faults: [{ place: shown, message: read.error.message }] };
  const { norms, rates, faults } = readNorms(read.workbook);
  if (faults.length > 0)
    return { ok: false, faults: faults.map(({ sheet, cell, message }) => ({ place: `${shown} ${sheet}!${cell}`, message })) };
  if (norms.length + rates.length === 0) return { ok: false, faults: [{ place: shown, message: EMPTY }] };
  return { ok: true, table: { norms, rates } };
}
