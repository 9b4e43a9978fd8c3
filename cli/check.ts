/**
 * `npm run check -- FILE… [--json] [--programme ID] [--as-of YYYY-MM-DD] [--lang vi|en] [--explain ROW] [--norms FILE]`
 * Reads workbooks, or all of a folder, and prints what is wrong. Exit 0, 1 if any finding blocks, 2 if a file cannot be read or holds no table.
 */
import { type ParseArgsConfig, parseArgs } from "node:util";
import { programmeNamed } from "../shared/programmes/index.ts";
import { parseDay } from "../shared/sheet/day.ts";
import { COMMON, EMPTY_FOLDER, NO_FILE, noProgramme, readCall } from "./call.ts";
import { checkFiles, type FileOutcome } from "./check-files.ts";
import { readNormsFile } from "./norms-file.ts";
import { findWorkbooks } from "./paths.ts";
import { printJson } from "./print-json.ts";
import { printText } from "./print-text.ts";

const USAGE = `Cách dùng: npm run check -- TỆP… [--json] [--programme MÃ] [--as-of NĂM-THÁNG-NGÀY] [--lang vi|en] [--explain DÒNG] [--norms TỆP]
Usage: npm run check -- FILE… [--json] [--programme ID] [--as-of YYYY-MM-DD] [--lang vi|en] [--explain ROW] [--norms FILE]`;

const OPTIONS = {
  ...COMMON,
  json: { type: "boolean", default: false },
  programme: { type: "string" },
  "as-of": { type: "string" },
  norms: { type: "string" },
  explain: { type: "string", multiple: true, default: [] },
} satisfies ParseArgsConfig["options"];

async function main(): Promise<number> {
  const { values, positionals, locale, fail } = readCall(USAGE, () => parseArgs({ allowPositionals: true, options: OPTIONS }));
  const { programme, "as-of": asOf, json } = values;
  if (positionals.length === 0) fail(NO_FILE);
  if (asOf !== undefined && parseDay(asOf) === null) fail(`--as-of ${asOf}: YYYY-MM-DD`);
  if (programme !== undefined && !programmeNamed(programme)) fail(noProgramme(programme));
  const rows = values.explain.map((row) => (/^\d+$/.test(row) ? Number(row) : fail(`--explain ${row}`)));
  const norms = values.norms === undefined ? null : await readNormsFile(values.norms);
  if (norms !== null && !norms.ok) {
    for (const { place, message } of norms.faults) process.stderr.write(`${place}: ${message[locale]}\n`);
    return 2;
  }
  const outcomes = await checkFiles(await findWorkbooks(positionals), {
    ...(programme ? { programme } : {}),
    ...(asOf ? { asOf } : {}),
    ...(norms ? { norms: norms.table } : {}),
  });
  if (outcomes.length === 0) process.stderr.write(`${EMPTY_FOLDER[locale]}\n`);
  process.stdout.write(json ? printJson(outcomes, locale, rows) : printText(outcomes, locale, rows));
  return exitCode(outcomes);
}

function exitCode(outcomes: readonly FileOutcome[]): number {
  if (outcomes.length === 0 || outcomes.some(({ ok }) => !ok)) return 2;
  return outcomes.some((outcome) => outcome.ok && outcome.check.report.findings.some(({ severity }) => severity === "block"))
    ? 1
    : 0;
}

process.exitCode = await main();
