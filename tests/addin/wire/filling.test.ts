/** What filling and mending really write, through Excel's own client: the formulas that Excel gets are those that a file gets. */
import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { ExcelWorkbook } from "../../../addin/workbook/excel-workbook.ts";
import { checkWorkbook } from "../../../shared/check.ts";
import { sameFormula } from "../../../shared/fill/ours.ts";
import { applyFixes } from "../../../shared/fixes/apply.ts";
import { editSnapshot } from "../../../shared/fixes/edit-snapshot.ts";
import { cellName } from "../../../shared/sheet/address.ts";
import type { WorkbookEdits } from "../../../shared/sheet/edits.ts";
import { cellOf, type SheetSnapshot, valueAt, type WorkbookSnapshot } from "../../../shared/sheet/snapshot.ts";
import { readWorkbook } from "../../../shared/xlsx/read-workbook.ts";
import { ExcelHost } from "../../support/excel-host.ts";

const folder = new URL("../../fixtures/samples/", import.meta.url);

function sample(name: string): WorkbookSnapshot {
  const read = readWorkbook(new Uint8Array(readFileSync(new URL(`${name}.xlsx`, folder))));
  if (!read.ok) throw new Error(`${name} could not be read`);
  return read.workbook;
}

describe.each(["qd1641-flat", "qd1641-birth-by-gender", "qd1641-lao-cai"])("%s", (name) => {
  const workbook = sample(name);
  const check = checkWorkbook(workbook);

  test.each<[string, () => Promise<WorkbookEdits>]>([
    ["filled", async () => (await check.fill({ add: "all", restore: true })).edits],
    ["mended", async () => applyFixes(check.fixes())],
  ])("%s in Excel holds what the file will hold, and is as before once that is undone", async (_, made) => {
    const edits = await made();
    const host = new ExcelHost(workbook);
    const port = new ExcelWorkbook({ run: host.run, supports: () => true, wait: async () => {} });
    const written = await port.write(edits);
    const wanted = editSnapshot(workbook, edits);
    expect(host.sheets.map((sheet) => sheet.name)).toEqual(wanted.sheets.map((sheet) => sheet.name));
    expect(host.sheets.flatMap((sheet, at) => differences(sheet, wanted.sheets[at]))).toEqual([]);
    expect(host.requests).toBeLessThan(15);
    await written.undo();
    expect(host.sheets.flatMap((sheet, at) => differences(sheet, workbook.sheets[at]))).toEqual([]);
    expect(host.sheets.length).toBe(workbook.sheets.length);
  });
});

/** Cells whose formula, or whose value where it is typed, is not the same. */
function differences(found: SheetSnapshot, wanted: SheetSnapshot | undefined): string[] {
  if (!wanted) return [`a sheet too many: ${found.name}`];
  const differing: string[] = [];
  const keys = new Set([...found.formulas.keys(), ...wanted.formulas.keys()]);
  for (const key of keys) {
    const [one, other] = [found.formulas.get(key) ?? "", wanted.formulas.get(key) ?? ""];
    if (!sameFormula(one, other)) differing.push(`${found.name}!${nameOf(key)}: ${one} ≠ ${other}`);
  }
  const rows = Math.max(found.rows.length, wanted.rows.length);
  for (let row = 0; row < rows; row++) {
    const columns = Math.max(found.rows[row]?.length ?? 0, wanted.rows[row]?.length ?? 0);
    for (let column = 0; column < columns; column++) {
      const [one, other] = [valueAt(found, row, column), valueAt(wanted, row, column)];
      if (keys.has(row * 16_384 + column)) continue;
      if (JSON.stringify(one ?? "") !== JSON.stringify(other ?? ""))
        differing.push(`${found.name}!${cellName(row, column)}: ${JSON.stringify(one)} ≠ ${JSON.stringify(other)}`);
    }
  }
  return differing;
}

function nameOf(key: number): string {
  const { row, column } = cellOf(key);
  return cellName(row, column);
}
