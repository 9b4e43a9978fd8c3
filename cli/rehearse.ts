/**
 * `npm run rehearse -- OLD_RULES FILE… [--json] [--as-of YYYY-MM-DD] [--lang vi|en] [--record FILE] [--accept FILE | --accepted FILE]`
 * What a change of rules does to plans: who is decided otherwise and why, which findings come or go, which totals move. Names and numbers
 * of people are not printed. Exit 0 no difference (or exactly the accepted one), 1 differences, 2 when the rules or a file cannot be read.
 */
import { readFile, writeFile } from "node:fs/promises";
import { resolve } from "node:path";
import { type ParseArgsConfig, parseArgs } from "node:util";
import { parseDay } from "../shared/sheet/day.ts";
import type { Locale, Text } from "../shared/text/locale.ts";
import { COMMON, EMPTY_FOLDER, NO_FILE, readCall } from "./call.ts";
import { callerFolder, findWorkbooks } from "./paths.ts";
import { isSame } from "./rehearsal/compare.ts";
import { loadPack } from "./rehearsal/load.ts";
import * as now from "./rehearsal/pack.ts";
import { changesText, rehearsalJson } from "./rehearsal/print-json.ts";
import { rehearsalText } from "./rehearsal/print-rehearsal.ts";
import { recordText } from "./rehearsal/record.ts";
import { type Rehearsed, rehearse } from "./rehearsal/rehearse-files.ts";

const USAGE = `Cách dùng: npm run rehearse -- QUY-TẮC-TRƯỚC TỆP… [--json] [--as-of NĂM-THÁNG-NGÀY] [--lang vi|en]
             [--record TỆP] [--accept TỆP | --accepted TỆP]
Usage: npm run rehearse -- OLD_RULES FILE… [--json] [--as-of YYYY-MM-DD] [--lang vi|en]
             [--record FILE] [--accept FILE | --accepted FILE]`;

const NOT_ACCEPTED: Text = {
  vi: "Khác biệt này chưa được chấp nhận. Đọc docs/rehearsal.md; nếu đúng là điều định đổi thì chạy lại với --accept.",
  en: "This difference is not accepted. Read docs/rehearsal.md; if it is what was meant, run again with --accept.",
};
const ACCEPTED: Text = { vi: "Khác biệt này đã được chấp nhận.", en: "This difference is accepted." };

const OPTIONS = {
  ...COMMON,
  json: { type: "boolean", default: false },
  "as-of": { type: "string" },
  record: { type: "string" },
  accept: { type: "string" },
  accepted: { type: "string" },
} satisfies ParseArgsConfig["options"];

async function main(): Promise<number> {
  const { values, positionals, locale, fail } = readCall(USAGE, () => parseArgs({ allowPositionals: true, options: OPTIONS }));
  const { json, "as-of": asOf } = values;
  const [rules, ...given] = positionals;
  if (rules === undefined || given.length === 0) fail(NO_FILE);
  if (asOf !== undefined && parseDay(asOf) === null) fail(`--as-of ${asOf}: YYYY-MM-DD`);
  const old = await loadPack(resolve(callerFolder(), rules ?? ""));
  if (!("read" in old)) return refuse(`${rules}: ${old[locale]}`);
  const { files, read } = await rehearse(await findWorkbooks(given), [old, now], asOf);
  if (files.length === 0) process.stderr.write(`${EMPTY_FOLDER[locale]}\n`);
  const hashes = [old.hash, now.hash] as const;
  process.stdout.write(json ? rehearsalJson(files, hashes, locale) : rehearsalText(files, hashes, locale));
  if (values.record !== undefined) await writeFile(resolve(callerFolder(), values.record), recordText(now.hash, read));
  if (values.accept !== undefined) await writeFile(resolve(callerFolder(), values.accept), changesText(files));
  return values.accepted === undefined ? exitCode(files) : acceptedCode(files, values.accepted, locale);
}

function refuse(message: string): number {
  process.stderr.write(`${message}\n`);
  return 2;
}

/** A file in which neither set of rules finds a plan differs in nothing. */
function exitCode(files: readonly Rehearsed[]): number {
  if (files.length === 0 || files.some((one) => !one.ok && one.code !== "no-table")) return 2;
  return files.some((one) => one.ok && !isSame(one.difference)) ? 1 : 0;
}

async function acceptedCode(files: readonly Rehearsed[], path: string, locale: Locale): Promise<number> {
  if (exitCode(files) === 2) return 2;
  const accepted = await readFile(resolve(callerFolder(), path), "utf8").catch(() => "[]\n");
  const isAccepted = accepted.replaceAll("\r\n", "\n") === changesText(files);
  if (isAccepted && accepted.trim() === "[]") return 0;
  process.stderr.write(`${(isAccepted ? ACCEPTED : NOT_ACCEPTED)[locale]}\n`);
  return isAccepted ? 0 : 1;
}

process.exitCode = await main();
