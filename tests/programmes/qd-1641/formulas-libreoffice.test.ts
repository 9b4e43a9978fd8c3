/** LibreOffice calculates every filled formula anew, from files whose values were taken out: the same as the core, cell for cell. */
import { readFileSync } from "node:fs";
import { beforeAll, describe, expect, test } from "vitest";
import { checkWorkbook } from "../../../shared/check.ts";
import { cellOf, type SheetSnapshot, type WorkbookSnapshot } from "../../../shared/sheet/snapshot.ts";
import { readWorkbook } from "../../../shared/xlsx/read-workbook.ts";
import { patchWorkbook } from "../../../shared/xlsx/write/patch-workbook.ts";
import { allThroughLibreOffice, whyNoLibreOffice, withoutCachedValues } from "../../support/libreoffice.ts";
import { borderList, FILL_ALL, fileOf } from "./filling.ts";

const missing = whyNoLibreOffice();

interface Compared {
  readonly formulas: number;
  readonly errors: readonly string[];
  readonly different: readonly string[];
}

/** Fills files, takes the values out, and compares what LibreOffice calculates with what was written; it starts once for all of them. */
async function compareAll(files: readonly Uint8Array[]): Promise<Compared[]> {
  const filled = await Promise.all(files.map(fill));
  const calculated = await allThroughLibreOffice(filled.map(withoutCachedValues));
  return filled.map((bytes, index) => compared(workbookOf(bytes), calculated[index]));
}

async function fill(bytes: Uint8Array): Promise<Uint8Array> {
  const plan = await checkWorkbook(workbookOf(bytes)).fill(FILL_ALL);
  const patched = await patchWorkbook(bytes, plan.edits);
  if (!patched.ok) throw new Error(patched.error.code);
  return patched.bytes;
}

function compared(ours: WorkbookSnapshot, theirs: WorkbookSnapshot | undefined): Compared {
  const errors: string[] = [];
  const different: string[] = [];
  let formulas = 0;
  for (const sheet of ours.sheets) {
    const other = theirs?.sheets.find(({ name }) => name === sheet.name);
    for (const key of sheet.formulas.keys()) {
      const { row, column } = cellOf(key);
      const [mine, other2] = [at(sheet, row, column), other ? at(other, row, column) : null];
      formulas++;
      if (typeof other2 === "object" && other2 !== null) errors.push(`${sheet.name}!${row + 1}.${column}: ${other2.error}`);
      // A formula of the file's author that was never calculated has no value to compare.
      else if (mine !== null && !same(mine, other2)) different.push(`${sheet.name}!${row + 1}.${column}: ${mine} / ${other2}`);
    }
  }
  return { formulas, errors, different };
}

const NOTHING: Compared = { formulas: 0, errors: [], different: [] };

function workbookOf(bytes: Uint8Array): WorkbookSnapshot {
  const read = readWorkbook(bytes);
  if (!read.ok) throw new Error(read.error.code);
  return read.workbook;
}

const at = (sheet: SheetSnapshot, row: number, column: number) => sheet.rows[row]?.[column] ?? null;

/** An empty text and nothing are kept differently; shares are rounded at the last digit. */
function same(a: unknown, b: unknown): boolean {
  if (typeof a === "number" && typeof b === "number") return Math.abs(a - b) <= Math.abs(a) * 1e-12;
  return a === b || (a === "" && b === null);
}

const SAMPLES = ["qd1641-flat", "qd1641-birth-by-gender", "qd1641-clean", "qd1641-lao-cai"];

describe.skipIf(missing)("LibreOffice and the core", () => {
  let samples: readonly Compared[] = [];
  beforeAll(async () => {
    const files = SAMPLES.map((name) => readFileSync(new URL(`../../fixtures/samples/${name}.xlsx`, import.meta.url)));
    samples = await compareAll(files.map((bytes) => new Uint8Array(bytes)));
  }, 60_000);

  test.each(SAMPLES.map((name, index) => [name, index] as const))("agree on every formula of the sample %s", (_, index) => {
    const { formulas, errors, different } = samples[index] ?? NOTHING;
    expect(formulas).toBeGreaterThan(60);
    expect(errors).toEqual([]);
    expect(different).toEqual([]);
  });

  test("agree on 2.000 canonical people at the borders and more, with a letter", async () => {
    const title = ["UBND TỈNH LÀO CAI", "(Kèm theo Công văn số 12/UBND-NC ngày 15 tháng 3 năm 2024)"];
    const [{ formulas, errors, different } = NOTHING] = await compareAll([await fileOf(borderList(2800, 1641, title))]);
    expect(formulas).toBeGreaterThan(2800 * 7);
    expect(errors).toEqual([]);
    expect(different).toEqual([]);
  }, 120_000);
});
