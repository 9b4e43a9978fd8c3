/**
 * `npm run totals -- FILE… [--json] [--lang vi|en]`
 * Adds up people and money over any number of workbooks, or all of a folder. Exit 0, 2 if a file cannot be read or holds no table; the
 * others are added up all the same.
 */
import { type ParseArgsConfig, parseArgs } from "node:util";
import type { Locale } from "../shared/text/locale.ts";
import { COMMON, EMPTY_FOLDER, NO_FILE, readCall } from "./call.ts";
import { findWorkbooks } from "./paths.ts";
import { type AllTotals, totalsOf } from "./totals-files.ts";
import { totalsText } from "./totals-text.ts";

const USAGE = `Cách dùng: npm run totals -- TỆP… [--json] [--lang vi|en]
Usage: npm run totals -- FILE… [--json] [--lang vi|en]`;

const OPTIONS = { ...COMMON, json: { type: "boolean", default: false } } satisfies ParseArgsConfig["options"];

async function main(): Promise<number> {
  const { values, positionals, locale, fail } = readCall(USAGE, () => parseArgs({ allowPositionals: true, options: OPTIONS }));
  if (positionals.length === 0) fail(NO_FILE);
  const all = await totalsOf(await findWorkbooks(positionals));
  if (all.files.length === 0) process.stderr.write(`${EMPTY_FOLDER[locale]}\n`);
  process.stdout.write(values.json ? totalsJson(all, locale) : totalsText(all, locale));
  return all.files.length === 0 || all.files.some(({ ok }) => !ok) ? 2 : 0;
}

function totalsJson({ files, total, twice }: AllTotals, locale: Locale): string {
  const members = files.map((one) =>
    one.ok
      ? { file: one.file, programme: one.programme?.id ?? null, totals: one.totals }
      : { file: one.file, error: { code: one.error.code, message: one.error.message[locale] } },
  );
  return `${JSON.stringify({ files: members, total, twice }, null, 1)}\n`;
}

process.exitCode = await main();
