/**
 * `npm run template -- PROGRAMME|norms -o FILE.xlsx [--force] [--lang vi|en]`, or `npm run template -- --update FILE -o OUT [--force] [--allow-signed]`
 * Writes a ready workbook for a programme, or the empty import sheet of norms and rates, and prints where. Exit 0, or 2 when there is no such programme or the file cannot be written.
 */

import { writeFile } from "node:fs/promises";
import { resolve } from "node:path";
import { type ParseArgsConfig, parseArgs } from "node:util";
import { normsTemplate } from "../shared/norms/template.ts";
import { programmeNamed } from "../shared/programmes/index.ts";
import { templateProperties, type WorkbookTemplate } from "../shared/template/template.ts";
import type { Text } from "../shared/text/locale.ts";
import { buildWorkbook } from "../shared/xlsx/write/build-workbook.ts";
import { COMMON, noProgramme, readCall } from "./call.ts";
import { callerFolder } from "./paths.ts";
import { updateTemplate } from "./update-template.ts";
import { EXISTS, refuseTarget } from "./write-file.ts";

const USAGE = `Cách dùng: npm run template -- MÃ|norms -o TỆP.xlsx [--force] [--lang vi|en]
           npm run template -- --update TỆP_CŨ -o TỆP_MỚI [--force] [--allow-signed] (cập nhật mẫu của tệp đã ghi)
Usage: npm run template -- PROGRAMME|norms -o FILE.xlsx [--force] [--lang vi|en]
       npm run template -- --update FILE -o OUT [--force] [--allow-signed] (brings the template of a filled workbook up to date)`;

/** No programme: the import sheet of what is no law until an administrator loads it. */
const NORMS = "norms";
const NO_NAME: Text = { vi: "Chưa có tên tệp: -o TỆP.xlsx", en: "No file was named: -o FILE.xlsx" };
const NOT_WRITTEN: Text = {
  vi: "Không ghi được tệp: thư mục không tồn tại, tệp đang mở, hoặc thiếu quyền ghi.",
  en: "The file cannot be written: the folder does not exist, the file is open, or writing is not allowed.",
};
const WRITTEN: Text = {
  vi: "Đã ghi tệp mẫu. Mở tệp, đọc trang tính Hướng dẫn trước khi ghi.",
  en: "The template is written. Open it and read its sheet of instructions first.",
};

const OPTIONS = {
  ...COMMON,
  output: { type: "string", short: "o" },
  force: { type: "boolean", default: false },
  update: { type: "string" },
  "allow-signed": { type: "boolean", default: false },
} satisfies ParseArgsConfig["options"];

async function main(): Promise<number> {
  const { values, positionals, locale, fail } = readCall(USAGE, () => parseArgs({ allowPositionals: true, options: OPTIONS }));
  const [id, ...more] = positionals;
  if (more.length > 0) fail(more.join(" "));
  if (values.update !== undefined) {
    if (id !== undefined) fail(id);
    const { update, force, "allow-signed": allowSigned, output = fail(NO_NAME) } = values;
    return updateTemplate(update, output, { force, allowSigned, locale });
  }
  const wanted = id === NORMS ? normsTemplate : (programmeNamed(id ?? "")?.template ?? fail(noProgramme(id)));
  const shown = values.output ?? fail(NO_NAME);
  const problem = await write(resolve(callerFolder(), shown), await bytesOf(id ?? "", await wanted()), values.force);
  if (problem !== null) {
    process.stderr.write(`${shown}: ${problem[locale]}\n`);
    return 2;
  }
  process.stderr.write(`${WRITTEN[locale]}\n`);
  process.stdout.write(`${shown}\n`);
  return 0;
}

async function bytesOf(id: string, template: WorkbookTemplate): Promise<Uint8Array> {
  const built = await buildWorkbook(template.sheets, template.names, templateProperties(id, template));
  // What we ask for ourselves can always be written: anything else is our fault, and no answer to the caller.
  if (!built.ok) throw new Error(`Cannot build the template of ${id}: ${built.error.code}`);
  return built.bytes;
}

/** Asks for a new file in one step: a file that appears in between is not overwritten either. */
async function write(path: string, bytes: Uint8Array, force: boolean): Promise<Text | null> {
  const refused = await refuseTarget(path, "xlsx");
  if (refused) return refused;
  try {
    await writeFile(path, bytes, { flag: force ? "w" : "wx" });
    return null;
  } catch (error) {
    return error instanceof Error && "code" in error && error.code === "EEXIST" ? EXISTS : NOT_WRITTEN;
  }
}

process.exitCode = await main();
