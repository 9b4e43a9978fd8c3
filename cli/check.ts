/**
 * `npm run check -- FILE… [--json] [--programme ID] [--as-of YYYY-MM-DD] [--lang vi|en] [--explain ROW]`
 * Reads workbooks, or all of a folder, and prints what is wrong. Exit 0, 1 if any finding blocks, 2 if a file cannot be read or holds no table.
 */
import { parseArgs } from "node:util";
import { PROGRAMMES } from "../shared/programmes/index.ts";
import { parseDay } from "../shared/sheet/day.ts";
import { type Fail, localeNamed, wrongCall } from "./call.ts";
import { checkFiles, type FileOutcome } from "./check-files.ts";
import { findWorkbooks } from "./paths.ts";
import { printJson } from "./print-json.ts";
import { printText } from "./print-text.ts";

const USAGE = `Cách dùng: npm run check -- TỆP… [--json] [--programme MÃ] [--as-of NĂM-THÁNG-NGÀY] [--lang vi|en] [--explain DÒNG]
Usage: npm run check -- FILE… [--json] [--programme ID] [--as-of YYYY-MM-DD] [--lang vi|en] [--explain ROW]`;

const fail: Fail = wrongCall(USAGE);

function readArguments() {
  try {
    return parseArgs({
      allowPositionals: true,
      options: {
        json: { type: "boolean", default: false },
        programme: { type: "string" },
        "as-of": { type: "string" },
        lang: { type: "string", default: "vi" },
        explain: { type: "string", multiple: true, default: [] },
        help: { type: "boolean", short: "h", default: false },
      },
    });
  } catch (error) {
    return fail(error instanceof Error ? error.message : String(error));
  }
}

async function main(): Promise<number> {
  const { values, positionals } = readArguments();
  if (values.help) {
    process.stdout.write(`${USAGE}\n`);
    return 0;
  }
  const locale = localeNamed(values.lang, fail);
  const { programme, "as-of": asOf, json } = values;
  if (positionals.length === 0) fail(locale === "vi" ? "Chưa có tệp nào." : "No file was given.");
  if (asOf !== undefined && parseDay(asOf) === null) fail(`--as-of ${asOf}: YYYY-MM-DD`);
  if (programme !== undefined && !PROGRAMMES.some(({ id }) => id === programme))
    fail(`--programme ${programme}: ${PROGRAMMES.map(({ id }) => id).join(" | ")}`);
  const rows = values.explain.map((row) => (/^\d+$/.test(row) ? Number(row) : fail(`--explain ${row}`)));
  const outcomes = await checkFiles(await findWorkbooks(positionals), {
    ...(programme ? { programme } : {}),
    ...(asOf ? { asOf } : {}),
  });
  if (outcomes.length === 0)
    process.stderr.write(locale === "vi" ? "Thư mục này không có tệp bảng tính nào.\n" : "This folder holds no workbook.\n");
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
