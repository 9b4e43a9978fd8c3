/** An older template brought up to date in Excel, through Excel's own client: what people wrote stays, and all of it is undone. */
import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { ExcelWorkbook } from "../../../addin/workbook/excel-workbook.ts";
import { chooseProgramme } from "../../../shared/programmes/choose.ts";
import { PROGRAMMES, programmeNamed } from "../../../shared/programmes/index.ts";
import type { SheetSnapshot } from "../../../shared/sheet/snapshot.ts";
import { templateMark, upgradeOf } from "../../../shared/template/upgrade.ts";
import { readWorkbook } from "../../../shared/xlsx/read-workbook.ts";
import { ExcelHost } from "../../support/excel-host.ts";

test.each(PROGRAMMES.map(({ id }) => id))("%s", async (id) => {
  const read = readWorkbook(
    new Uint8Array(readFileSync(new URL(`../../fixtures/templates/${id}-2026-11.xlsx`, import.meta.url))),
  );
  const [mark, programme] = [read.ok ? templateMark(read.workbook) : null, programmeNamed(id)];
  if (!read.ok || !mark || !programme) throw new Error("no template");
  const { workbook } = read;
  const tables = chooseProgramme(workbook, PROGRAMMES, id)?.tables ?? [];
  const { edits } = upgradeOf(workbook, mark, tables, await programme.template());
  const host = new ExcelHost(workbook);
  const port = new ExcelWorkbook({ run: host.run, supports: () => true, wait: async () => {} });
  const written = await port.write(edits);
  expect(templateMark({ sheets: host.sheets })?.edition).toBe("2026-12");
  const lists = workbook.sheets.filter(({ name }) => !["Hướng dẫn", "Danh mục"].includes(name));
  for (const { name, rows } of lists) expect(changed(rows, host.sheets.find((one) => one.name === name)?.rows ?? [])).toEqual([]);
  await written.undo();
  for (const { name, rows } of workbook.sheets) {
    const now = host.sheets.find((one) => one.name === name)?.rows ?? [];
    expect([name, changed(rows, now), changed(now, rows)]).toEqual([name, [], []]);
  }
});

/** Cells that held something and hold something else now. */
function changed(before: SheetSnapshot["rows"], after: SheetSnapshot["rows"]): string[] {
  return before.flatMap((cells, row) =>
    (cells ?? []).flatMap((value, column) =>
      value === null || value === "" || after[row]?.[column] === value ? [] : [`${row + 1}:${column + 1}`],
    ),
  );
}
