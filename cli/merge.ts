/**
 * `npm run merge -- FILE… -o OUT.xlsx [--programme ID] [--keep all|first|last] [--force] [--json] [--lang vi|en]`
 * Merges the workbooks of several planners, or all of a folder, into one plan of their programme, and says who stands in it twice. Exit 0, or 2
 * when a file cannot be read, holds no table or is of another programme; then nothing is written.
 */

import { resolve } from "node:path";
import { type ParseArgsConfig, parseArgs } from "node:util";
import { MergeFailed } from "../shared/merge/merge-failed.ts";
import { linesOfSource } from "../shared/merge/plan.ts";
import { programmeNamed } from "../shared/programmes/index.ts";
import type { Locale, Text } from "../shared/text/locale.ts";
import { COMMON, EMPTY_FOLDER, NO_FILE, noProgramme, readCall } from "./call.ts";
import { type FilesMerged, mergeFiles } from "./merge-files.ts";
import { mergedText } from "./merge-text.ts";
import { callerFolder, eachOnce, findWorkbooks, isSameFile, NAMED_AGAIN } from "./paths.ts";
import { refuseFiles } from "./refuse.ts";
import { refuseExisting, refuseTarget, writeWorkbook } from "./write-file.ts";

const USAGE = `Cách dùng: npm run merge -- TỆP… -o TỆP_GỘP.xlsx [--programme MÃ] [--keep all|first|last] [--force] [--json] [--lang vi|en]
Usage: npm run merge -- FILE… -o OUT.xlsx [--programme ID] [--keep all|first|last] [--force] [--json] [--lang vi|en]`;

const NO_NAME: Text = { vi: "Chưa có tên tệp gộp: -o TỆP_GỘP.xlsx", en: "No file was named: -o OUT.xlsx" };
const ITSELF: Text = {
  vi: "Tệp gộp không được trùng với một tệp nguồn. Chưa ghi gì.",
  en: "The merged file cannot be one of the files that are merged. Nothing was written.",
};

const OPTIONS = {
  ...COMMON,
  output: { type: "string", short: "o" },
  programme: { type: "string" },
  keep: { type: "string", default: "all" },
  force: { type: "boolean", default: false },
  json: { type: "boolean", default: false },
} satisfies ParseArgsConfig["options"];

const KEEPS = ["all", "first", "last"] as const;

async function main(): Promise<number> {
  const { values, positionals, locale, fail } = readCall(USAGE, () => parseArgs({ allowPositionals: true, options: OPTIONS }));
  const { programme, json, force } = values;
  if (positionals.length === 0) fail(NO_FILE);
  if (programme !== undefined && !programmeNamed(programme)) fail(noProgramme(programme));
  const shown = values.output ?? fail(NO_NAME);
  const keep = KEEPS.find((one) => one === values.keep) ?? fail(`--keep ${values.keep}: ${KEEPS.join(" | ")}`);
  const target = resolve(callerFolder(), shown);
  const { paths, again } = await eachOnce(await findWorkbooks(positionals));
  for (const one of again) process.stderr.write(`${one.shown}: ${NAMED_AGAIN[locale]}\n`);
  if (paths.length === 0) process.stderr.write(`${EMPTY_FOLDER[locale]}\n`);
  const refused =
    (await refuseTarget(target, "xlsx")) ?? (await isOneOf(target, paths)) ?? (force ? null : await refuseExisting(target));
  if (refused) return say(`${shown}: ${refused[locale]}`);
  let merged: FilesMerged;
  try {
    merged = await mergeFiles(paths, { keep, ...(programme === undefined ? {} : { programme }) });
  } catch (error) {
    if (!(error instanceof MergeFailed)) throw error;
    merged = { ok: false, errors: [{ file: shown, error: { code: error.code, message: error.text } }] };
  }
  if (!merged.ok) return refuseFiles(merged.errors, { json, locale });
  const problem = await writeWorkbook(target, merged.book.bytes, "xlsx");
  if (problem) return say(`${shown}: ${problem[locale]}`);
  process.stdout.write(json ? mergedJson(shown, merged, locale) : mergedText(shown, merged, locale));
  return 0;
}

function say(words: string): 2 {
  process.stderr.write(`${words}\n`);
  return 2;
}

async function isOneOf(target: string, paths: readonly { readonly path: string }[]): Promise<Text | null> {
  for (const { path } of paths) if (await isSameFile(target, path)) return ITSELF;
  return null;
}

function mergedJson(
  file: string,
  { plan, book, programme, before, after }: Extract<FilesMerged, { ok: true }>,
  locale: Locale,
): string {
  const at = (record: (typeof plan.records)[number]): object => ({
    file: plan.sources[record.source]?.file ?? "",
    sheet: record.sheet,
    row: record.row,
    kept: !book.dropped.has(record),
  });
  const answer = {
    file,
    programme,
    lines: book.lines,
    totals: { before, after: after.report.totals },
    files: plan.sources.map(({ file: name, report }, source) => ({
      file: name,
      lines: linesOfSource(plan, source),
      blocks: report.findings.filter(({ severity }) => severity === "block").length,
      totals: report.totals,
    })),
    duplicates: plan.duplicates.map(({ name, by, sameCourse, records }) => ({ name, by, sameCourse, places: records.map(at) })),
    conflicts: plan.conflicts.map(({ course, field, said }) => ({
      course,
      field,
      said: said.map(({ source, ...one }) => ({ file: plan.sources[source]?.file ?? "", ...one })),
    })),
    renamed: plan.renamed.map(({ source, ...one }) => ({ file: plan.sources[source]?.file ?? "", ...one })),
    findings: after.worded(locale).filter(({ severity }) => severity === "block").length,
  };
  return `${JSON.stringify(answer, null, 1)}\n`;
}

process.exitCode = await main();
