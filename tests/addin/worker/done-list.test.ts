/** The list of what was written says what was written: every cell of a fix, every column of a filling, every sheet of ours. */
import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { wantedEdits } from "../../../addin/worker/offers.ts";
import { checkWorkbook } from "../../../shared/check.ts";
import { cellName, columnName } from "../../../shared/sheet/address.ts";
import { readWorkbook } from "../../../shared/xlsx/read-workbook.ts";

const read = readWorkbook(readFileSync(new URL("../../fixtures/samples/qd1641-lao-cai.xlsx", import.meta.url)));
if (!read.ok) throw new Error("The sample could not be read");
const check = checkWorkbook(read.workbook);

describe("the list of what was written", () => {
  test("names every cell that was mended, with what stood there and what stands there now", async () => {
    const fixes = check.fixes();
    const { edits, cells, done } = await wantedEdits(check, { fixes: fixes.map(({ id }) => id) }, false);
    const written = edits.sheets.flatMap((one) => one.cells.map(({ row, column }) => `${one.sheet}!${cellName(row, column)}`));
    const lines = done?.lines.flatMap((line) => (line.kind === "cell" ? [`${line.sheet}!${line.cell}`] : [])) ?? [];
    expect([...new Set(lines)].sort()).toEqual([...new Set(written)].sort());
    expect(lines.length + (done?.more ?? 0)).toBe(cells);
    for (const line of done?.lines ?? []) if (line.kind === "cell") expect(line.before).not.toBe(line.after);
  });

  test("names every column that was filled, with its first cell and how many, and every sheet that was added", async () => {
    const { edits, cells, done } = await wantedEdits(check, { fill: { add: "all", restore: true } }, false);
    const columns = done?.lines.flatMap((line) => (line.kind === "column" ? [line] : [])) ?? [];
    const blocks = edits.sheets.flatMap(({ sheet, blocks }) => blocks.map(({ column }) => `${sheet}!${columnName(column)}`));
    expect([...new Set(columns.map(({ sheet, column }) => `${sheet}!${column}`))].sort()).toEqual([...new Set(blocks)].sort());
    expect(columns.reduce((sum, one) => sum + one.cells, 0)).toBe(cells);
    const sheets = done?.lines.flatMap((line) => (line.kind === "sheet" ? [line.sheet] : [])) ?? [];
    for (const { name, state } of edits.newSheets) if (state === "visible") expect(sheets).toContain(name);
    for (const { cell } of columns) expect(cell).not.toMatch(/^[A-Z]+1$/);
  });
});
