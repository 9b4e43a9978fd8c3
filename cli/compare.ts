/**
 * `npm run compare -- BEFORE AFTER [--json] [--programme ID] [--lang vi|en]`
 * Compares two workbooks line by line and cell by cell, whatever the order of their lines and columns. Exit 0 when they hold the same, 1 when
 * they differ, 2 if one of them cannot be read.
 */

import { resolve } from "node:path";
import { type ParseArgsConfig, parseArgs } from "node:util";
import { isSame } from "../shared/compare/difference.ts";
import { programmeNamed } from "../shared/programmes/index.ts";
import type { Locale, Text } from "../shared/text/locale.ts";
import { COMMON, noProgramme, readCall } from "./call.ts";
import { compareFiles, type FilesCompared } from "./compare-files.ts";
import { comparisonText } from "./compare-text.ts";
import { callerFolder, isSameFile, type WorkbookPath } from "./paths.ts";
import { refuseFiles } from "./refuse.ts";

const USAGE = `Cách dùng: npm run compare -- TỆP_TRƯỚC TỆP_SAU [--json] [--programme MÃ] [--lang vi|en]
Usage: npm run compare -- BEFORE AFTER [--json] [--programme ID] [--lang vi|en]`;

const TWO_FILES: Text = {
  vi: "Cần đúng hai tệp: tệp trước, rồi tệp sau.",
  en: "Two files are needed: the one before, then the one after.",
};

const ONE_FILE: Text = {
  vi: "Hai đường dẫn là cùng một tệp, nên không có gì khác nhau.",
  en: "Both paths are one file, so nothing can differ.",
};

const OPTIONS = {
  ...COMMON,
  json: { type: "boolean", default: false },
  programme: { type: "string" },
} satisfies ParseArgsConfig["options"];

async function main(): Promise<number> {
  const { values, positionals, locale, fail } = readCall(USAGE, () => parseArgs({ allowPositionals: true, options: OPTIONS }));
  const { programme, json } = values;
  if (programme !== undefined && !programmeNamed(programme)) fail(noProgramme(programme));
  const [before, after, ...more] = positionals;
  if (before === undefined || after === undefined || more.length > 0) return fail(TWO_FILES);
  const at = (shown: string): WorkbookPath => ({ shown, path: resolve(callerFolder(), shown) });
  const [was, is] = [at(before), at(after)];
  const compared = await compareFiles(was, is, programme);
  if (!compared.ok) return refuseFiles(compared.errors, { json, locale });
  if (await isSameFile(was.path, is.path)) process.stderr.write(`${ONE_FILE[locale]}\n`);
  const same = isSame(compared.comparison);
  process.stdout.write(json ? comparisonJson(compared, same, locale) : comparisonText(compared, same, locale));
  return same ? 0 : 1;
}

/** In one language; places as everywhere: "D12" on a sheet, rows from 1. */
function comparisonJson(
  { before, after, comparison, worded }: Extract<FilesCompared, { ok: true }>,
  same: boolean,
  locale: Locale,
): string {
  const { counts, lines, columns, texts, sheets, figures, findings } = comparison;
  const words = worded(locale);
  const file = (one: typeof before): object => ({
    file: one.file,
    programme: one.check.report.programme?.id ?? null,
    totals: one.check.report.totals,
  });
  const inWords = <T extends { readonly title: Text }>({ title, ...rest }: T): object => ({ title: title[locale], ...rest });
  const answer = {
    before: file(before),
    after: file(after),
    pack: after.check.report.pack,
    same,
    counts,
    figures: figures.map(({ figure, before: was, after: is }) => ({ title: figure.title[locale], before: was, after: is })),
    lines: lines.map(({ cells, ...line }) => ({ ...inWords(line), cells: cells.map(inWords) })),
    columns: columns.map(inWords),
    texts: texts.map(({ cell, ...text }) => ({ ...text, cell: inWords(cell) })),
    sheets,
    findings: findings.map(({ kind, severity, finding }, at) => ({
      kind,
      severity,
      code: finding.code,
      sheet: finding.sheet,
      cell: finding.cell,
      row: finding.row,
      message: words[at]?.message ?? "",
    })),
  };
  return `${JSON.stringify(answer, null, 1)}\n`;
}

process.exitCode = await main();
