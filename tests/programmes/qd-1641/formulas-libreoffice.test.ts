/** LibreOffice calculates every filled formula anew, from files whose values were taken out: the same as the core, cell for cell. */
import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { checkWorkbook } from "../../../shared/check.ts";
import { cellOf, type SheetSnapshot, type WorkbookSnapshot } from "../../../shared/sheet/snapshot.ts";
import { readWorkbook } from "../../../shared/xlsx/read-workbook.ts";
import { patchWorkbook } from "../../../shared/xlsx/write/patch-workbook.ts";
import { throughLibreOffice, whyNoLibreOffice, withoutCachedValues } from "../../support/libreoffice.ts";
import { borderList, FILL_ALL, fileOf } from "./filling.ts";

const missing = whyNoLibreOffice();

interface Compared {
  readonly formulas: number;
  readonly errors: readonly string[];
  readonly different: readonly string[];
}

/** Fills a file, takes the values out, and compares what LibreOffice calculates with what was written. */
async function compare(bytes: Uint8Array): Promise<Compared> {
  const plan = await checkWorkbook(workbookOf(bytes)).fill(FILL_ALL);
  const patched = await patchWorkbook(bytes, plan.edits);
  if (!patched.ok) throw new Error(patched.error.code);
  const ours = workbookOf(patched.bytes);
  const theirs = await throughLibreOffice(withoutCachedValues(patched.bytes));
  const errors: string[] = [];
  const different: string[] = [];
  let formulas = 0;
  for (const sheet of ours.sheets) {
    const other = theirs.sheets.find(({ name }) => name === sheet.name);
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

describe.skipIf(missing)("LibreOffice and the core", () => {
  test.each(["qd1641-flat", "qd1641-birth-by-gender", "qd1641-clean", "qd1641-lao-cai"])(
    "agree on every formula of the sample %s",
    async (name) => {
      const file = new URL(`../../fixtures/samples/${name}.xlsx`, import.meta.url);
      const { formulas, errors, different } = await compare(new Uint8Array(readFileSync(file)));
      expect(formulas).toBeGreaterThan(60);
      expect(errors).toEqual([]);
      expect(different).toEqual([]);
    },
    60_000,
  );

  test("agree on 2.000 canonical people at the borders and more, with a letter", async () => {
    const title = ["UBND TỈNH LÀO CAI", "(Kèm theo Công văn số 12/UBND-NC ngày 15 tháng 3 năm 2024)"];
    const { formulas, errors, different } = await compare(await fileOf(borderList(2800, 1641, title)));
    expect(formulas).toBeGreaterThan(2800 * 7);
    expect(errors).toEqual([]);
    expect(different).toEqual([]);
  }, 120_000);
});
