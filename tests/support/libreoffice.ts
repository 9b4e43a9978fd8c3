/**
 * LibreOffice without a window, as a second opinion on files: what values does it read, or compute, in each cell? Files whose formulas
 * carry their last values are not calculated anew by it, so a test that wants its own results strips those first.
 */
import { execFile } from "node:child_process";
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { promisify } from "node:util";
import { strFromU8, strToU8, unzipSync, zipSync } from "fflate";
import { libreOffice } from "../../scripts/stage.mjs";
import type { WorkbookSnapshot } from "../../shared/sheet/snapshot.ts";
import { readWorkbook } from "../../shared/xlsx/read-workbook.ts";
import { isRequired } from "./required.ts";

/** A file of a few sheets takes three seconds; one that takes longer hangs. */
const WITHIN_MS = 60_000;

const run = promisify(execFile);

let program: string | undefined;

/** For a suite's `skip`: null when LibreOffice is there, else why not. Throws instead when REQUIRE asks for it. */
export function whyNoLibreOffice(): string | null {
  program = libreOffice();
  if (program !== undefined) return null;
  const reason = "LibreOffice is not installed";
  if (isRequired("libreoffice")) throw new Error(reason);
  // `npm test` prints such lines beside the count of skipped tests.
  console.warn(`skip: ${reason}`);
  return reason;
}

/** The workbook as LibreOffice saves it, which is how it understood it. */
export async function throughLibreOffice(bytes: Uint8Array): Promise<WorkbookSnapshot> {
  const [workbook] = await allThroughLibreOffice([bytes]);
  if (workbook === undefined) throw new Error("LibreOffice made nothing");
  return workbook;
}

/** The same of many workbooks, for which it starts once. */
export async function allThroughLibreOffice(files: readonly Uint8Array[]): Promise<WorkbookSnapshot[]> {
  return (await convertAll(files, "xlsx:Calc MS Excel 2007 XML", "xlsx")).map((bytes) => {
    const result = readWorkbook(bytes);
    if (!result.ok) throw new Error(`What LibreOffice saved cannot be read: ${result.error.code}`);
    return result.workbook;
  });
}

/** One converted file. */
export async function convert(bytes: Uint8Array, filter: string, extension: string): Promise<Uint8Array> {
  const [converted] = await convertAll([bytes], filter, extension);
  if (converted === undefined) throw new Error("LibreOffice made nothing");
  return converted;
}

/** Each call has a profile of its own: two that share one wait for each other, or fail. */
async function convertAll(files: readonly Uint8Array[], filter: string, extension: string): Promise<Uint8Array[]> {
  const folder = mkdtempSync(join(tmpdir(), "kehoach-soffice-"));
  try {
    const names = files.map((bytes, index) => {
      const file = join(folder, `in-${index}.xlsx`);
      writeFileSync(file, bytes);
      return file;
    });
    const profile = `-env:UserInstallation=${pathToFileURL(join(folder, "profile")).href}`;
    const out = join(folder, "out");
    const args = [profile, "--headless", "--norestore", "--convert-to", filter, "--outdir", out, ...names];
    const { stderr } = await run(program ?? "soffice", args, { timeout: WITHIN_MS });
    const made = new Set(filesIn(out));
    return files.map((_, index) => {
      const name = `in-${index}.${extension}`;
      if (!made.has(name)) throw new Error(`LibreOffice did not open the file: ${stderr}`);
      return new Uint8Array(readFileSync(join(out, name)));
    });
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

function filesIn(folder: string): string[] {
  try {
    return readdirSync(folder);
  } catch {
    // It makes the folder when it has something to put there.
    return [];
  }
}

/** Takes the last values out of all cells with formulas, so that whoever opens the file must calculate them. */
export function withoutCachedValues(bytes: Uint8Array): Uint8Array {
  const parts = unzipSync(bytes);
  for (const [name, content] of Object.entries(parts)) {
    if (!/^xl\/worksheets\/[^/]+\.xml$/.test(name)) continue;
    const xml = strFromU8(content).replaceAll(
      /(<((?:\w+:)?)f(?:\s[^>]*)?(?:\/>|>[^<]*<\/(?:\w+:)?f>))<(?:\w+:)?v(?:\s[^>]*)?(?:\/>|>[^<]*<\/(?:\w+:)?v>)/g,
      "$1",
    );
    parts[name] = strToU8(xml);
  }
  return zipSync(parts, { level: 1 });
}
