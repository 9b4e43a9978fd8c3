/** Two fillings of one workbook that both write a sheet of the same name. */
import { expect, test } from "vitest";
import { apart } from "../../../shared/fill/apart.ts";
import { type FillPlan, NOTHING_TO_FILL } from "../../../shared/fill/fill.ts";
import { SheetWriter } from "../../../shared/fill/sheet-writer.ts";
import { PARAMETER_SHEET, PLAN_SHEETS } from "../../../shared/sheet/own-sheets.ts";

function parameters(name: string): FillPlan {
  const sheet = new SheetWriter(PARAMETER_SHEET.name);
  sheet.line("title", PARAMETER_SHEET.title);
  sheet.define(name, 1, sheet.line("text", "Mức", 7));
  const written = sheet.sheet([20, 10], { landscape: false, header: null, area: null, fitWidth: true, footer: null });
  return {
    ...NOTHING_TO_FILL,
    sheets: [written.name],
    edits: { ...NOTHING_TO_FILL.edits, newSheets: [written], names: sheet.names() },
  };
}

test("the second's sheet bears a name and a title of its own, and its names follow", () => {
  const second = apart(parameters("KH_A"), parameters("KH_B"));
  expect(second.sheets).toEqual([PLAN_SHEETS.parameters.name]);
  expect(second.edits.newSheets.map(({ name, rows }) => [name, rows[0]?.[0]?.value])).toEqual([
    [PLAN_SHEETS.parameters.name, PLAN_SHEETS.parameters.title],
  ]);
  expect(second.edits.names).toEqual([{ name: "KH_B", refersTo: "'Tham số kế hoạch'!$B$2" }]);
});

test("alone it keeps its name", () => {
  const alone = parameters("KH_B");
  expect(apart(NOTHING_TO_FILL, alone)).toEqual(alone);
});
